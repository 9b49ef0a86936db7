/** What of Readability never runs here is left out of the build: lines for a log that is off, and methods that we replace. */
import type { Plugin } from 'vite';

const READABILITY = '/@mozilla/readability/Readability.js';

/** A statement of its own, over one line or several. Takes "this.log(err.message);\n"; refuses "this.log = function () {\n". */
const LOGS = /^\s*this\.log\([^;]*?\);\n/gm;

/** A method of an object in a line of its own, indented by two spaces. Takes "  _a(b) {\n    c();\n  },\n"; refuses "  _a: 1,\n". */
const METHODS = /^ {2}(\w+)\([^\n]*\) \{\n[\s\S]*?\n {2}\},\n/gm;

/** What makes an article ready to be shown; `lib/article/quick-readability.ts` replaces the first and the last, which call the others. */
export const UNUSED = [
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_cleanStyles',
];

/**
 * The code without the lines that only log.
 *
 *     withoutLogs('a();\n  this.log("b", c);\nd();\n')  →  'a();\nd();\n'
 */
export const withoutLogs = (code: string): string => code.replace(LOGS, '');

/** The code without the methods of these names. */
export const withoutMethods = (code: string, names: readonly string[]): string =>
  code.replace(METHODS, (method, name: string) => (names.includes(name) ? '' : method));

/** Takes those lines and methods out of Readability, and out of nothing else. */
export const leanReadability = (): Plugin => ({
  name: 'lean-readability',
  transform: (code, id) =>
    id.endsWith(READABILITY) ? { code: withoutMethods(withoutLogs(code), UNUSED), map: null } : null,
});
