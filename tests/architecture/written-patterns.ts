/** The regular expressions that stand as literals in the code of the product, each with its place and the comment on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

export interface WrittenPattern {
  source: string;
  flags: string;
  /** File and line: "lib/text/back-link.ts:4". */
  place: string;
  /** The nearest comment with examples on the pattern, its row or its constant, or else the nearest one; null inside functions. */
  comment: { text: string; place: string } | null;
  /** It is a constant of its module, or stands in a table that is one, without examples in fields of its row. */
  wantsComment: boolean;
}

type Node = Record<string, unknown>;

/** A comment with its place in the code; UTF-16 code units. */
interface Comment {
  value: string;
  start: number;
  end: number;
}

const FOLDERS = ['lib', 'entrypoints', 'components', 'cli'];

/** How a comment begins to give examples: takes `takes "a"`, "Takes the `a`"; refuses "takes its time". */
export const EXAMPLES = /\b[Tt]akes (?=(?:the )?["`])/;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Regular expressions below a node of a syntax tree, with the nodes around each, innermost first. */
function* literals(node: unknown, around: Node[] = []): Generator<{ literal: Node; around: Node[] }> {
  if (!isNode(node)) return;
  if (node.type === 'Literal' && isNode(node.regex)) yield { literal: node, around };
  const outer = typeof node.type === 'string' ? [node, ...around] : around;
  for (const child of Object.values(node)) yield* literals(child, outer);
}

/** Is it a row with a field that holds an example, which a test of its table runs? */
const hasExamples = ({ properties }: Node): boolean =>
  Array.isArray(properties) && properties.some(({ key }) => key?.name === 'takes');

/** The comments right before a node, as one. */
function commentsBefore(node: Node, comments: readonly Comment[], code: string): Omit<Comment, 'end'> | null {
  let start = Number(node.start);
  const found: Comment[] = [];
  for (;;) {
    const before = comments.findLast(({ end }) => end <= start);
    if (before === undefined || code.slice(before.end, start).trim() !== '') break;
    found.unshift(before);
    start = before.start;
  }
  return found.length === 0 ? null : { value: found.map(({ value }) => value).join(' '), start };
}

export function writtenPatterns(): WrittenPattern[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const { program, comments } = parseSync(file, code);
    const placeOf = (start: unknown): string => `${file}:${code.slice(0, Number(start)).split('\n').length}`;
    return [...literals(program)].map(({ literal, around }) => {
      const { pattern, flags } = literal.regex as { pattern: string; flags: string };
      const wantsComment = !around.some(
        (node) => /Function|Call|New/.test(String(node.type)) || hasExamples(node),
      );
      const said = (wantsComment ? [literal, ...around] : [])
        .filter(({ type }) => type !== 'Program')
        .map((node) => commentsBefore(node, comments, code))
        .filter((comment) => comment !== null);
      const comment = said.find(({ value }) => EXAMPLES.test(value)) ?? said[0];
      return {
        source: pattern,
        flags,
        place: placeOf(literal.start),
        wantsComment,
        comment: comment
          ? { text: comment.value.replace(/^\*|\s*\n\s*\*?\s*/g, ' '), place: placeOf(comment.start) }
          : null,
      };
    });
  });
}
