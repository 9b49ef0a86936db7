import { describe, expect, it } from 'vitest';
import { readStanding } from '../../../../lib/records/crossref/notices';
import type { CrossrefUpdate, CrossrefWork } from '../../../../lib/records/crossref/schema';

const DOI = '10.5555/paper';

const update = (doi: string, type: string, date: string, source = 'retraction-watch'): CrossrefUpdate => ({
  DOI: doi,
  type,
  source,
  updated: { 'date-time': `${date}T00:00:00Z` },
});

interface Links {
  by?: CrossrefUpdate[];
  to?: CrossrefUpdate[];
  relation?: CrossrefWork['relation'];
}

const standing = (title: string, { by = [], to = [], relation }: Links) =>
  readStanding(
    {
      DOI: DOI.toUpperCase(),
      title: [title],
      'updated-by': by,
      'update-to': to,
      issued: { 'date-parts': [[2014, 11, 1]] },
      ...(relation ? { relation } : {}),
    },
    title,
  );

describe('readStanding', () => {
  const cases: [name: string, title: string, links: Links, kinds: string[], noticeOf: string | null][] = [
    ['a paper of its own', 'Walking and sleep', {}, [], null],
    [
      'a retracted paper',
      'Walking and sleep',
      { by: [update('10.5555/n', 'retraction', '2020-01-01')] },
      ['retraction'],
      null,
    ],
    ['a paper marked in the title alone', 'RETRACTED: Walking and sleep', {}, ['retraction'], null],
    ['a paper withdrawn in the title', 'WITHDRAWN: Walking and sleep', {}, ['withdrawal'], null],
    [
      'a removed paper',
      'Walking and sleep',
      { by: [update('10.5555/n', 'removal', '2020-01-01', 'publisher')] },
      ['withdrawal'],
      null,
    ],
    [
      'a partly retracted paper',
      'Walking and sleep',
      { by: [update('10.5555/n', 'partial_retraction', '2020-01-01')] },
      ['concern'],
      null,
    ],
    [
      'an original that points at its notice',
      'RETRACTED: Walking and sleep',
      { to: [update('10.5555/n', 'retraction', '2014-11-01', 'publisher')] },
      ['retraction', 'retraction'],
      null,
    ],
    [
      'its notice, which then seems retracted',
      'Retraction—Walking and sleep',
      {
        by: [update('10.5555/o', 'retraction', '2014-11-01', 'publisher')],
        to: [update('10.5555/o', 'retraction', '2020-01-01')],
      },
      [],
      'retraction',
    ],
    [
      'a notice with the title of the paper',
      'Walking and sleep',
      { to: [update('10.5555/o', 'retraction', '2020-01-01')] },
      [],
      'retraction',
    ],
    [
      'a notice on the DOI of the paper',
      'Notice of Retraction: Walking and sleep',
      { by: [update(DOI, 'retraction', '2020-01-01')], to: [update(DOI, 'retraction', '2020-01-01')] },
      ['retraction'],
      null,
    ],
    [
      'an expression of concern',
      'Expression of Concern: Walking and sleep',
      { to: [update('10.5555/o', 'expression_of_concern', '2020-01-01', 'publisher')] },
      [],
      'concern',
    ],
    ['a correction without link', 'Correction: Walking and sleep', {}, [], 'correction'],
    ['a paper about a correction', 'Correction of scoliosis by walking', {}, [], null],
    ['a paper about retraction', 'Retraction of the tongue during sleep', {}, [], null],
    [
      'a corrected notice',
      'Retraction: Walking and sleep',
      { by: [update('10.5555/e', 'erratum', '2021-01-01', 'publisher')] },
      ['correction'],
      'retraction',
    ],
    [
      'an older version',
      'Walking and sleep',
      { by: [update('10.5555/paper.pub3', 'new_version', '2020-01-01', 'publisher')] },
      ['newer-version'],
      null,
    ],
    [
      'the newest version',
      'Walking and sleep',
      { to: [update('10.5555/paper.pub2', 'new_version', '2020-01-01', 'publisher')] },
      [],
      null,
    ],
    [
      'a version that points at itself',
      'Walking and sleep',
      { by: [update(DOI, 'new_version', '2020-01-01', 'publisher')] },
      [],
      null,
    ],
    [
      'a preprint that was published',
      'Walking and sleep',
      { relation: { 'is-preprint-of': [{ id: '10.5555/journal', 'id-type': 'doi' }] } },
      ['newer-version'],
      null,
    ],
    [
      'a reinstated paper',
      'Walking and sleep',
      { by: [update('10.5555/n', 'Reinstatement', '2022-03-08')] },
      ['reinstatement'],
      null,
    ],
    [
      'a link that nobody knows',
      'Walking and sleep',
      { by: [update('10.5555/n', 'constructor', '2022-03-08')] },
      [],
      null,
    ],
  ];
  it.each(cases)('%s', (_, title, links, kinds, noticeOf) => {
    const { notices, noticeOf: found } = standing(title, links);
    expect([notices.map((notice) => notice.kind), found]).toEqual([kinds, noticeOf]);
  });

  describe('the versions of a preprint that stand beside each other', () => {
    const own = (doi: string, relation: Record<string, string[]>) =>
      readStanding(
        {
          DOI: doi,
          relation: Object.fromEntries(
            Object.entries(relation).map(([name, ids]) => [
              name,
              ids.map((id) => ({ id, 'id-type': 'doi' })),
            ]),
          ),
        },
        'Walking and sleep',
      ).notices.map((notice) => [notice.kind, notice.doi]);

    it.each([
      ['10.5555/a/v1', { 'has-version': ['10.5555/a/v3', '10.5555/A/V10', '10.5555/a/v2'] }, '10.5555/a/v10'],
      ['10.5555/a_v2', { 'is-version-of': ['10.5555/a_v1', '10.5555/a_v3'] }, '10.5555/a_v3'],
      ['10.5555/a.1', { 'has-version': ['10.5555/a.2'] }, '10.5555/a.2'],
    ])('should tell the newest to a reader of %s', (doi, relation, newest) => {
      expect(own(doi, relation)).toEqual([['newer-version', newest]]);
    });

    it.each([
      ['10.5555/a/v3', { 'has-version': ['10.5555/a/v1', '10.5555/a/v2', '10.5555/a/v3'] }],
      ['10.5555/a/v1', { 'has-version': ['10.5555/b/v2', '10.5555/a', '10.5555/a/v2/review'] }],
      ['10.5555/a', { 'has-version': ['10.5555/a/v2'] }],
      ['10.5555/a/v1', { 'has-preprint': ['10.5555/a/v2'] }],
    ])('should not take another version for a newer one: %s', (doi, relation) => {
      expect(own(doi, relation)).toEqual([]);
    });

    it('should name the journal before another version', () => {
      const relation = { 'has-version': ['10.5555/a/v2'], 'is-preprint-of': ['10.5555/journal'] };
      expect(own('10.5555/a/v1', relation)).toEqual([['newer-version', '10.5555/journal']]);
    });
  });

  it("should not take the paper's own date for that of its notice", () => {
    const { notices } = standing('Walking and sleep', {
      by: [update('10.5555/n', 'retraction', '2014-11-01', 'publisher')],
    });
    expect(notices).toEqual([{ kind: 'retraction', date: null, doi: '10.5555/n', source: 'Crossref' }]);
  });

  it('should not take the month of the paper, told as a day, for the date of its retraction', () => {
    const dated = (type: string, issued: number[]) =>
      readStanding(
        {
          DOI,
          issued: { 'date-parts': [issued] },
          'updated-by': [update('10.5555/n', type, '2014-11-01', 'publisher')],
        },
        'Walking and sleep',
      ).notices.map(({ date }) => date);
    expect(dated('retraction', [2014, 11])).toEqual([null]);
    expect(dated('retraction', [2014])).toEqual(['2014-11-01']);
    expect(dated('retraction', [2014, 1])).toEqual(['2014-11-01']);
    // A slip of the pen is put right within the month.
    expect(dated('correction', [2014, 11])).toEqual(['2014-11-01']);
  });
});
