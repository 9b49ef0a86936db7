import { describe, expect, test } from 'vitest';
import { referenceDuplicate } from '../../../lib/checks/reference-duplicate';
import { buildContext, type ReferenceParts, runOne } from './build-context';

const creatine: ReferenceParts = {
  title: 'International society of sports nutrition position stand: creatine supplementation and exercise',
  year: 2007,
  csl: { author: [{ family: 'Buford', given: 'T. W.' }] },
};

const run = (...references: ReferenceParts[]) => runOne(referenceDuplicate, buildContext({ references }));

test('should fail on the second of two entries with one DOI', () => {
  const doi = {
    identifiers: [{ kind: 'doi' as const, value: '10.1186/1550-2783-4-6', foundIn: 'text' as const }],
  };
  const [finding] = run({ title: 'A', ...doi }, { title: 'B', ...doi });
  expect(finding).toMatchObject({ outcome: 'failed', reference: 'r2' });
  expect(finding?.message).toBe('This entry and number 1 have the same DOI.');
});

test('should fail on one title, author and year printed in two styles', () => {
  const again = { ...creatine, title: `${creatine.title?.toUpperCase()}.` };
  expect(run(creatine, again)).toMatchObject([{ outcome: 'failed', reference: 'r2' }, { outcome: 'passed' }]);
});

test.each<[string, ReferenceParts]>([
  ['another year', { ...creatine, year: 2017 }],
  ['another first author', { ...creatine, csl: { author: [{ family: 'Kreider', given: null }] } }],
  ['another title', { ...creatine, title: 'Position stand on protein and exercise in adults' }],
])('should pass with %s', (_name, other) => {
  expect(run(creatine, other)).toMatchObject([{ outcome: 'passed' }, { outcome: 'passed' }]);
});

test('should pass when one title stands under two DOIs', () => {
  const withDoi = (DOI: string): ReferenceParts => ({ ...creatine, csl: { ...creatine.csl, DOI } });
  expect(run(withDoi('10.1101/1'), withDoi('10.1186/2')).map(({ outcome }) => outcome)).toEqual([
    'passed',
    'passed',
  ]);
});

test('should not take a short title for a name', () => {
  expect(run({ title: 'Low back pain' }, { title: 'Low back pain' }).map(({ outcome }) => outcome)).toEqual([
    'cantTell',
    'cantTell',
  ]);
});

test.each<[string, ReferenceParts]>([
  ['author', { ...creatine, csl: { author: [] } }],
  ['year', { title: creatine.title ?? '', csl: { ...creatine.csl } }],
])('should not take a title without its %s for the name of a work', (_part, page) => {
  expect(run(page, page)).toMatchObject([
    { reference: 'r2', outcome: 'cantTell', variant: 'title' },
    { reference: 'r1', outcome: 'passed' },
  ]);
});

test('should leave out links in the text', () => {
  expect(run({ ...creatine, origin: 'inline-link' })).toEqual([]);
});

test('should not take an identifier that stands in a whole list for the works’ own', () => {
  const shared = { identifiers: [{ kind: 'doi' as const, value: '10.1000/page', foundIn: 'link' as const }] };
  const works = ['One long title here', 'Two long titles here', 'Three long titles here'].map((title) => ({
    title,
    ...shared,
  }));
  expect(run(...works).map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
});

describe('what a look-up found', () => {
  const doi = '10.1186/1550-2783-4-6';
  const printed: ReferenceParts = {
    title: 'Position stand on creatine and exercise',
    identifiers: [{ kind: 'doi', value: doi, foundIn: 'text' }],
    csl: { DOI: doi },
  };
  const found: ReferenceParts = { title: 'Creatine supplementation and exercise', record: { doi } };

  test('should fail where one entry prints the DOI that was found for the other', () => {
    for (const [first, second] of [
      [printed, found],
      [found, printed],
      [found, found],
    ] as const) {
      const [finding] = run(first, second);
      expect(finding).toMatchObject({ outcome: 'failed', reference: 'r2', sources: ['record'] });
      expect(finding?.message).toBe('This entry and number 1 have the same public record.');
    }
  });

  test('should pass where the record is another work’s', () => {
    expect(run(printed, { ...found, identity: 'different' })).toMatchObject([
      { outcome: 'passed' },
      { outcome: 'passed' },
    ]);
  });

  test('should pass where one record answers to two DOIs', () => {
    const other = { ...printed, title: 'Position stand, the preprint', record: { doi } };
    const preprint: ReferenceParts = {
      ...other,
      identifiers: [{ kind: 'doi', value: '10.1101/1', foundIn: 'text' }],
      csl: { DOI: '10.1101/1' },
    };
    expect(run(printed, preprint).map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
  });
});
