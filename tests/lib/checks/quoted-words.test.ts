import { expect, test } from 'vitest';
import { runChecks } from '../../../lib/checks';
import type { CheckContext, Source } from '../../../lib/checks/types';
import { weighClaims } from '../../../lib/claims/weigh-claims';
import { buildSetContext, readSet } from '../../claims-set/read-set';

/** Names the whole title in its sentence, whatever else it read. */
const NAMES_TITLE = 'claim-topic';

/** What stands in a source of a reference. */
function textOf(source: Source, id: string, { reading, records }: CheckContext): string {
  const record = records[id];
  const reference = reading.references.find((one) => one.id === id);
  const texts: Partial<Record<Source, (string | null | undefined)[]>> = {
    title: [reference?.csl.title, record?.title],
    abstract: [record?.abstract],
    record: [...(record?.publicationTypes ?? []), ...(record?.mesh ?? [])],
  };
  return (texts[source] ?? []).join('\n').toLowerCase();
}

test('the words of both that a note shows should stand in the sentence, and in the source that it names', () => {
  const set = readSet('tests/claims-set');
  let asked = 0;
  const missing = set.articles.flatMap((article) => {
    const context = buildSetContext(set, article, {
      withRecords: true,
      readClaim: () => ({ needsSource: false, wording: 'none', attributedTo: null }),
    });
    context.reading.claims = weighClaims(context.reading.claims);
    return runChecks(context).flatMap(({ check, outcome, claim, reference, words, sources }) => {
      const [source] = sources;
      if (outcome !== 'failed' || claim === null || reference === null || words === null) return [];
      asked++;
      const text = context.reading.claims.find(({ id }) => id === claim)?.text ?? '';
      const isPrinted = text.includes(words.article ?? '');
      const study = (words.study ?? '').toLowerCase();
      const isThere =
        source === 'page' ||
        source === undefined ||
        textOf(check === NAMES_TITLE ? 'title' : source, reference, context).includes(study);
      return isPrinted && isThere ? [] : [`${check} ${source}: ${words.article} | ${words.study}`];
    });
  });
  expect(missing).toEqual([]);
  expect(asked).toBeGreaterThan(100);
});
