import { describe, expect, it } from 'vitest';
import { europePmcQuery } from '../../../../lib/records/europepmc/fetch-europepmc';

describe('europePmcQuery', () => {
  it('should ask for each thing in its own field', () => {
    expect(
      europePmcQuery([
        { kind: 'doi', value: '10.1/a' },
        { kind: 'pmid', value: '12' },
        { kind: 'pmcid', value: 'PMC34' },
        { kind: 'title', value: 'Walking and sleep', author: 'Exampleson' },
      ]),
    ).toBe(
      '(DOI:"10.1/a") OR (EXT_ID:"12" AND SRC:MED) OR (PMCID:"PMC34") OR (TITLE:"Walking and sleep" AND AUTH:"Exampleson")',
    );
  });

  it('should let no title end its own quotation', () => {
    expect(
      europePmcQuery([{ kind: 'title', value: 'The "magic" pill\\" OR *', author: 'X" OR SRC:MED' }]),
    ).toBe('(TITLE:"The  magic  pill  OR *" AND AUTH:"X  OR SRC:MED")');
  });
});
