import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../lib/evidence/fold';
import { JOURNAL_RECOGNISERS } from '../../../../lib/evidence/journal-kind';
import { type Recogniser, recognise } from '../../../../lib/evidence/recogniser';
import { ABSTRACT_CUES } from '../../../../lib/evidence/recognisers/abstract-cues';
import { ABSTRACT_DESIGNS } from '../../../../lib/evidence/recognisers/abstract-designs';
import { TITLE_RECOGNISERS } from '../../../../lib/evidence/recognisers/index';

const TABLES: Record<string, readonly Recogniser[]> = {
  title: TITLE_RECOGNISERS,
  'designs of the abstract': ABSTRACT_DESIGNS,
  'cues of the abstract': ABSTRACT_CUES,
  journal: JOURNAL_RECOGNISERS,
};

const ROOM = 'lib/evidence';
const FILES = [
  ...readdirSync(`${ROOM}/recognisers`).map((name) => `${ROOM}/recognisers/${name}`),
  `${ROOM}/journal-kind.ts`,
];

/** The examples stand as comments in each row: id → the text it takes and the text it refuses. */
const EXAMPLES = new Map(
  FILES.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /id: '([^']+)',[^{}]*?\/\/ takes: (.+)\n *\/\/ refuses: (.+)\n *pattern:/g,
      ),
    ].map(([, id = '', takes = '', refuses = '']) => [id, { takes, refuses }] as const),
  ),
);

describe.each(Object.entries(TABLES))('the table of the %s', (_name, table) => {
  test.each(table.map((row) => [row.id, row] as const))(
    '%s takes its example and refuses the other',
    (id, row) => {
      const { takes, refuses } = EXAMPLES.get(id) ?? { takes: '', refuses: row.id };
      expect(recognise(table, takes)?.recogniser.id).toBe(id);
      expect(row.pattern.test(fold(refuses))).toBe(false);
    },
  );

  test('has no id twice, and no pattern that keeps state or ignores case', () => {
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
    expect(table.filter(({ pattern }) => pattern.flags !== '')).toEqual([]);
  });
});
