/**
 * The examples that stand in the comment on each regular expression: takes "a", "b" and the "c" of "a c"; refuses "d".
 * Each is run. Where one comment speaks of several patterns, all of them take what is taken, and one refuses what is refused.
 */
import { expect, test } from 'vitest';
import { EXAMPLES, type WrittenPattern, writtenPatterns } from './written-patterns';

/** An example: `"a\n"`, "`a`", as a part in `the "a" of "a b"`, or as what is looked at in `"a" before "b"`. */
const EXAMPLE = /(?:the ("[^"]*"|`[^`]*`) of )?("[^"]*"|`[^`]*`)(?: (?:before|behind) (?:"[^"]*"|`[^`]*`))?/g;

interface Example {
  text: string;
  /** What the pattern matches of the text, where only a part of it is meant. */
  part: string | null;
}

const unquoted = (quoted: string): string =>
  quoted.slice(1, -1).replace(/\\(?:[nrt\\]|u[\da-f]{4})/g, (signs) => JSON.parse(`"${signs}"`));

const examplesOf = (text: string): Example[] =>
  [...text.matchAll(EXAMPLE)].map(([, part, whole = '']) => ({
    text: unquoted(whole),
    part: part === undefined ? null : unquoted(part),
  }));

function readExamples(comment: string): { taken: Example[]; refused: Example[] } {
  const [, said = ''] = comment.split(EXAMPLES);
  const [taken = '', refused = ''] = said.split(/\brefuses\b/i);
  return { taken: examplesOf(taken), refused: examplesOf(refused) };
}

const takes = ({ source, flags }: WrittenPattern, { text, part }: Example): boolean =>
  [...text.matchAll(new RegExp(source, `${flags.replace('g', '')}g`))].some(([matched]) =>
    part === null ? matched !== '' : matched === part,
  );

/** Faults of the patterns that one comment speaks of. */
function faultsOf(patterns: WrittenPattern[]): string[] {
  const [first] = patterns;
  if (first === undefined) return [];
  const { taken, refused } = readExamples(first.comment?.text ?? '');
  return [
    ...(taken.length === 0 ? [`${first.place} says nothing that it takes`] : []),
    ...(refused.length === 0 ? [`${first.place} says nothing that it refuses`] : []),
    ...taken.flatMap((example) =>
      patterns
        .filter((pattern) => !takes(pattern, example))
        .map(({ place }) => `${place} does not take ${JSON.stringify(example)}`),
    ),
    ...refused
      .filter((example) => patterns.every((pattern) => takes(pattern, example)))
      .map((example) => `${first.place} does not refuse ${JSON.stringify(example)}`),
  ];
}

/** Tables whose rows are run as their readers ask them, by tests of their own. */
const RUN_ELSEWHERE = /^lib\/(?:evidence\/recognisers\/|evidence\/journal-kind|identifiers\/unwrap-address)/;

/** A pattern that says no more than its own text: takes "ß"; refuses "a|b". */
const PLAIN = /^[^\\^$.*+?()[\]{}|]+$/;

test('each pattern should take and refuse what its comment says', () => {
  const patterns = writtenPatterns().filter(
    ({ wantsComment, source, place }) => wantsComment && !PLAIN.test(source) && !RUN_ELSEWHERE.test(place),
  );
  const byComment = new Map<string, WrittenPattern[]>();
  for (const pattern of patterns) {
    const key = pattern.comment?.place ?? pattern.place;
    byComment.set(key, [...(byComment.get(key) ?? []), pattern]);
  }
  expect(patterns.length).toBeGreaterThan(600);
  expect([...byComment.values()].flatMap(faultsOf)).toEqual([]);
});
