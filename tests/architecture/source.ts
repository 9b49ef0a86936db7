/** Source text as the rules want to see it. */

export interface SourceFile {
  /** From the project's root, with "/". */
  path: string;
  code: string;
}

/** Comments, strings and templates, in the order in which they begin: a quote inside a comment is no string. */
const SPANS =
  /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** The code without comments and without the words of its strings; lines stay where they are. */
export const bareCode = (code: string): string =>
  code.replace(SPANS, (span) =>
    span.startsWith('/') ? span.replace(/[^\n]/g, ' ') : span.charAt(0).repeat(2),
  );

/** `from './x'`, `import './x'`, `import('./x')` · not the word "from" in a sentence. */
const IMPORT = /\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;

/** What a file imports, exports included, types included. */
export function importsOf(code: string): string[] {
  const withoutComments = code.replace(SPANS, (span) => (span.startsWith('/') ? ' ' : span));
  return [...withoutComments.matchAll(IMPORT)].map(([, , specifier]) => specifier ?? '');
}
