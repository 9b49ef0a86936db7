import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mergeNotices } from '../../../lib/records/notices';
import type { Notice, NoticeKind } from '../../../lib/records/types';

const notice = (kind: NoticeKind, date: string | null, doi: string | null, source = 'Crossref'): Notice => ({
  kind,
  date,
  doi,
  source,
});

const watch = (kind: NoticeKind, date: string, doi: string): Notice =>
  notice(kind, date, doi, 'Retraction Watch');
const type = (kind: NoticeKind): Notice => notice(kind, null, null, 'Europe PMC');

describe('mergeNotices', () => {
  const cases: [name: string, lists: Notice[][], expected: [NoticeKind, string | null, string | null][]][] = [
    ['nothing', [[], []], []],
    [
      'one notice of two sources',
      [[watch('retraction', '2018-06-13', 'n1')], [notice('retraction', '2018-06-21', 'n1', 'Europe PMC')]],
      [['retraction', '2018-06-13', 'n1']],
    ],
    [
      'a bare type beside a notice',
      [[type('retraction')], [watch('retraction', '2018-06-13', 'n1')]],
      [['retraction', '2018-06-13', 'n1']],
    ],
    ['a bare type alone', [[type('retraction')]], [['retraction', null, null]]],
    [
      'an erratum that is the retraction',
      [[notice('correction', '2020-06-13', 'n1'), watch('retraction', '2020-06-05', 'n1')]],
      [['retraction', '2020-06-05', 'n1']],
    ],
    [
      'a concern that a publisher calls retraction',
      [[notice('retraction', '2020-05-22', 'n2'), watch('concern', '2020-06-03', 'n2')]],
      [['concern', '2020-06-03', 'n2']],
    ],
    [
      "a publisher's other retraction beside Retraction Watch's",
      [[notice('retraction', null, 'comment'), watch('retraction', '2020-06-05', 'n1')]],
      [['retraction', '2020-06-05', 'n1']],
    ],
    [
      'concern, then retraction',
      [[watch('concern', '2020-06-02', 'n1'), watch('retraction', '2020-06-04', 'n2')]],
      [
        ['retraction', '2020-06-04', 'n2'],
        ['concern', '2020-06-02', 'n1'],
      ],
    ],
    [
      'two corrections',
      [[notice('correction', '2021', 'n2'), notice('correction', '2019', 'n1')]],
      [
        ['correction', '2019', 'n1'],
        ['correction', '2021', 'n2'],
      ],
    ],
    [
      'two corrections of one year, by their dates alone, and one of them again from another source',
      [
        [notice('correction', '1998-04', null, 'PubMed'), notice('correction', '1998-07', null, 'PubMed')],
        [notice('correction', '1998-07-01', null, 'Europe PMC')],
      ],
      [
        ['correction', '1998-04', null],
        ['correction', '1998-07', null],
      ],
    ],
    [
      'one correction, dated more and less exactly',
      [[notice('correction', '1998', null, 'PubMed'), notice('correction', '1998-07', null, 'PubMed')]],
      [['correction', '1998', null]],
    ],
    [
      'a reinstatement later',
      [[watch('retraction', '2021-12-01', 'n1'), watch('reinstatement', '2022-03-08', 'n2')]],
      [['reinstatement', '2022-03-08', 'n2']],
    ],
    [
      'a reinstatement, then a second retraction',
      [
        [
          watch('retraction', '2021-12-01', 'n1'),
          watch('reinstatement', '2022-03-08', 'n2'),
          watch('retraction', '2023-01-01', 'n3'),
        ],
      ],
      [
        ['retraction', '2023-01-01', 'n3'],
        ['reinstatement', '2022-03-08', 'n2'],
      ],
    ],
    [
      'a reinstatement without date',
      [[type('retraction'), notice('reinstatement', null, 'n2')]],
      [['reinstatement', null, 'n2']],
    ],
    [
      'a reinstatement does not lift a concern',
      [[watch('concern', '2021', 'n1'), watch('reinstatement', '2022', 'n2')]],
      [
        ['reinstatement', '2022', 'n2'],
        ['concern', '2021', 'n1'],
      ],
    ],
  ];
  it.each(cases)('%s', (_, lists, expected) => {
    expect(mergeNotices(lists).map(({ kind, date, doi }) => [kind, date, doi])).toEqual(expected);
  });
});

const anyNotice = fc.record<Notice>({
  kind: fc.constantFrom<NoticeKind>('retraction', 'withdrawal', 'concern', 'correction', 'newer-version'),
  date: fc.option(fc.constantFrom('2019', '2019-05', '2020-01-01')),
  doi: fc.option(fc.constantFrom('10.1/a', '10.1/b', '10.1/c')),
  source: fc.constantFrom('Crossref', 'Retraction Watch', 'Europe PMC'),
});

test('merging invents nothing, loses no kind without a reason and is stable', () => {
  fc.assert(
    fc.property(fc.array(anyNotice, { maxLength: 6 }), (notices) => {
      const merged = mergeNotices([notices]);
      expect(merged.length > 0).toBe(notices.length > 0);
      for (const { kind } of merged) expect(notices.map((one) => one.kind)).toContain(kind);
      expect(mergeNotices([merged])).toEqual(merged);
    }),
  );
});
