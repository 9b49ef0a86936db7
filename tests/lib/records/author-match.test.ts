import { describe, expect, it } from 'vitest';
import { type Agreement, authorAgreement } from '../../../lib/records/author-match';

describe('authorAgreement', () => {
  const cases: [family: string, raw: string, record: string[], agreement: Agreement][] = [
    ['Schoenfeld', '', ['Schoenfeld', 'Ogborn'], 'match'],
    ['SCHÖNFELD', '', ['Schonfeld'], 'match'],
    ['van der Berg', '', ['Berg'], 'match'],
    ['García', '', ['García López'], 'match'],
    ['Rodriguez', '', ['Rodrigues'], 'match'],
    ['Rodriguez', '', ['Rodriguz'], 'match'],
    ['Rodriguez', '', ['Rod'], 'mismatch'],
    ['Rodriguez', '', ['Rodriguezsmith'], 'mismatch'],
    ['Lee', '', ['Lea'], 'mismatch'],
    ['Other', 'Other and Ogborn, 2017', ['Ogborn'], 'match'],
    ['Other', 'Othering, 2017', ['Li'], 'mismatch'],
    ['Other', '', [], 'unknown'],
  ];
  it.each(cases)('%s in "%s" or %j', (family, raw, record, agreement) => {
    expect(authorAgreement({ family, given: null }, raw, record)).toBe(agreement);
  });

  it('should not hold the name of a group against a person', () => {
    const group = { literal: 'RECOVERY Collaborative Group' };
    expect(authorAgreement(group, '', ['Horby'])).toBe('unknown');
    expect(authorAgreement(group, '', ['Horby', 'The RECOVERY Group'])).toBe('match');
    expect(authorAgreement(undefined, '', ['Horby'])).toBe('unknown');
    expect(authorAgreement(undefined, 'Horby 2020', ['Horby'])).toBe('match');
  });
});
