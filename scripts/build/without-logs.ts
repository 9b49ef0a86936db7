/** Readability tells a log that is off what it does; those lines are left out of the build. */
import type { Plugin } from 'vite';

const READABILITY = '/@mozilla/readability/Readability.js';

/** A statement of its own, over one line or several. Takes "this.log(err.message);\n"; refuses "this.log = function () {\n". */
const LOGS = /^\s*this\.log\([^;]*?\);\n/gm;

/**
 * The code without the lines that only log.
 *
 *     withoutLogs('a();\n  this.log("b", c);\nd();\n')  →  'a();\nd();\n'
 */
export const withoutLogs = (code: string): string => code.replace(LOGS, '');

/** Takes those lines out of Readability, and out of nothing else. */
export const quietReadability = (): Plugin => ({
  name: 'quiet-readability',
  transform: (code, id) => (id.endsWith(READABILITY) ? { code: withoutLogs(code), map: null } : null),
});
