import { describe, expect, test } from 'vitest';
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

describe.each(Object.entries(TABLES))('the table of %s', (_name, table) => {
  test.each(table.map((row) => [row.id, row] as const))(
    '%s takes its example and refuses the other',
    (_id, row) => {
      expect(recognise(table, row.takes)?.recogniser.id).toBe(row.id);
      expect(recognise([row], row.refuses)).toBeNull();
    },
  );

  test('no id stands twice, and no pattern keeps state or ignores case', () => {
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
    expect(table.filter(({ pattern }) => pattern.flags !== '')).toEqual([]);
  });
});
