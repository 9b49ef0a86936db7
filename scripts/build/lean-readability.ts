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

/** An article's summary, which no view of ours shows. Takes "    metadata.excerpt =\n      a || b;\n", "      excerpt: metadata.excerpt,\n"; refuses "  metadata.title = a;\n". */
const EXCERPTS = /^ *(?:metadata\.excerpt =[^;]+;|excerpt: metadata\.excerpt,)\n/gm;

/** Where its beginning or its data stand in for it. Takes "    if (!metadata.excerpt) {\n      a();\n    }\n"; refuses "    if (!metadata.title) {\n      a();\n    }\n". */
const EXCERPT_SOUGHT =
  /^( *)if \((?:!metadata\.excerpt|typeof parsed\.description === "string")\) \{\n[\s\S]*?\n\1\}\n/gm;

/** The direction of its text, which the live page has. Takes "  this._articleDir = null;\n", "      dir: this._articleDir,\n"; refuses "  this._articleLang = null;\n". */
const DIRECTION = /^ *(?:this\._articleDir = null;|dir: this\._articleDir,)\n/gm;

/** Where it is looked for. Takes "  var ancestors = [a, b];\n  this._someNode(ancestors, function (a) {\n    b();\n  });\n"; refuses "  this._someNode(nodes, function (a) {\n    b();\n  });\n". */
const DIRECTION_SOUGHT =
  /^( *)var ancestors = [^;]+;\n\1this\._someNode\(ancestors, [^\n]*\{\n[\s\S]*?\n\1\}\);\n/m;

/** The code without what it finds out and nobody here asks for. */
export const withoutUnread = (code: string): string =>
  [EXCERPT_SOUGHT, EXCERPTS, DIRECTION_SOUGHT, DIRECTION].reduce(
    (rest, pattern) => rest.replace(pattern, ''),
    code,
  );

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
  withoutSwitches(withoutValues(withoutMethods(withoutUnread(withoutLogs(code)), UNUSED), UNASKED), SWITCHES);

/** Takes those lines and methods out of Readability, and out of nothing else. */
export const leanReadability = (): Plugin => ({
  name: 'lean-readability',
  transform: (code, id) => (id.endsWith(READABILITY) ? { code: leanCode(code), map: null } : null),
});
