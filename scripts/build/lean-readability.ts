/** What of Readability never runs here is left out of the build: a log that is off, methods that we replace, and what only those ask for. */
import type { Plugin } from 'vite';

const READABILITY = '/@mozilla/readability/Readability.js';

/** A statement of its own, over one line or several. Takes "this.log(err.message);\n"; refuses "this.log = function () {\n". */
const LOGS = /^\s*this\.log\([^;]*?\);\n/gm;

/** A value of an object on lines of its own, indented by two or four spaces. Takes "  a: 1,\n", "    a:\n      /b/,\n", "  a: [\n    1,\n  ],\n"; refuses "  a() {\n  },\n". */
const VALUES = /^( {2,4})(\w+):(?: \[\n[\s\S]*?\n\1\]|\s[^\n]+),\n/gm;

/** A method of an object in a line of its own, indented by two spaces. Takes "  _a(b) {\n    c();\n  },\n"; refuses "  _a: 1,\n". */
const METHODS = /^ {2}(\w+)\([^\n]*\) \{\n[\s\S]*?\n {2}\},\n/gm;

/** What `lib/article/quick-readability.ts` replaces without asking it, what only those ask, and what nobody asks: most of it makes an article ready to be shown. */
export const UNUSED = [
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_cleanStyles',
  '_hasSingleTagInsideElement',
  '_hasChildBlockElement',
  '_setNodeTag',
  '_findNode',
];

/** Patterns and lists of the methods above, and of versions long ago. */
export const UNASKED = [
  'hasContent',
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'srcsetUrl',
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
];

/** What is off in every reading of ours: the log's detail, the parser that Readability brings for where there is no DOM, and options. */
export const SWITCHES = ['_debug', '_docJSDOMParser', '_maxElemsToParse', '_disableJSONLD'];

/** The code with these switches off for good; the bundler leaves out what they would do. */
export const withoutSwitches = (code: string, names: readonly string[]): string =>
  names.reduce(
    (rest, name) =>
      rest
        .replace(new RegExp(`^ *this\\.${name} =\\s[^;]+;\n`, 'gm'), '')
        .replaceAll(new RegExp(`\\bthis\\.${name}\\b`, 'g'), 'false'),
    code,
  );

/**
 * The code without the lines that only log.
 *
 *     withoutLogs('a();\n  this.log("b", c);\nd();\n')  →  'a();\nd();\n'
 */
export const withoutLogs = (code: string): string => code.replace(LOGS, '');

/** The code without the values of these names. */
export const withoutValues = (code: string, names: readonly string[]): string =>
  code.replace(VALUES, (value, _, name: string) => (names.includes(name) ? '' : value));

/** The code without the methods of these names. */
export const withoutMethods = (code: string, names: readonly string[]): string =>
  code.replace(METHODS, (method, name: string) => (names.includes(name) ? '' : method));

const leanCode = (code: string): string =>
  withoutSwitches(withoutValues(withoutMethods(withoutLogs(code), UNUSED), UNASKED), SWITCHES);

/** Takes those lines and methods out of Readability, and out of nothing else. */
export const leanReadability = (): Plugin => ({
  name: 'lean-readability',
  transform: (code, id) => (id.endsWith(READABILITY) ? { code: leanCode(code), map: null } : null),
});
