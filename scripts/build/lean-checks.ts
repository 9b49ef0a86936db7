/** What only the page of checks tells of a check, docs/checks.md, is left out of the build: no view and no export reads it. */
import type { Plugin } from 'vite';

/** Takes "…/lib/checks/claim-number.ts"; refuses "…/lib/claims/numbers.ts". */
const CHECK = /\/lib\/checks\/[\w-]+\.ts$/u;

/** A text of a check, in its line or the next one. Takes "  summary: 'A.',\n", "  caveat:\n    'B.',\n"; refuses "  messages: {\n". */
const TOLD_ON_PAPER = /^ {2}(?:summary|caveat):\s+(?:'[^'\n]*'|"[^"\n]*"),\n/gmu;

/**
 * The code of a check without its summary and its caveat.
 *
 *     "  id: 'a',\n  summary: 'A.',\n"  →  "  id: 'a',\n"
 */
export const withoutPaper = (code: string): string => code.replace(TOLD_ON_PAPER, '');

/** Takes those texts out of the checks, and out of nothing else. */
export const leanChecks = (): Plugin => ({
  name: 'lean-checks',
  // As they are written, before the types go.
  enforce: 'pre',
  transform: (code, id) => (CHECK.test(id) ? { code: withoutPaper(code), map: null } : null),
});
