/**
 * What only the page of checks tells of a check, docs/checks.md, and the sentences by which tests try a cue are left out of the
 * build: no view and no export reads them.
 */
import type { Plugin } from 'vite';

/** Takes "…/lib/checks/claim-number.ts"; refuses "…/lib/claims/numbers.ts". */
const CHECK = /\/lib\/checks\/[\w-]+\.ts$/u;

/** Takes "…/lib/claims/wording-cues.ts"; refuses "…/lib/checks/claim-number.ts". */
const CUES = /\/lib\/claims\/[\w-]+\.ts$/u;

/** A text of a check, in its line or the next one. Takes "  summary: 'A.',\n", "  caveat:\n    'B.',\n"; refuses "  messages: {\n". */
const TOLD_ON_PAPER = /^ {2}(?:summary|caveat):\s+(?:'[^'\n]*'|"[^"\n]*"),\n/gmu;

/** A sentence of a cue that is written as an object. Takes "    takes: 'It helps.',\n"; refuses "  takes: string;\n". */
const EXAMPLE = /^ +(?:takes|refuses):\s+(?:'[^'\n]*'|"[^"\n]*"),\n/gmu;

/** Both sentences of a cue that is made by a call, its last words. Takes "\n    'It helps.',\n    'It rains.',\n  ),"; refuses "\n    'a',\n  ),". */
const EXAMPLES = /(?:\n {4}(?:'[^'\n]*'|"[^"\n]*"),){2}(?=\n {2}\),)/gu;

/**
 * The code of a check without its summary and its caveat.
 *
 *     "  id: 'a',\n  summary: 'A.',\n"  →  "  id: 'a',\n"
 */
export const withoutPaper = (code: string): string => code.replace(TOLD_ON_PAPER, '');

/**
 * The code of cues without the sentences that they take and refuse.
 *
 *     "  cue(\n    'a',\n    'b',\n    'It helps.',\n    'It rains.',\n  ),"  →  "  cue(\n    'a',\n    'b',\n  ),"
 */
export const withoutExamples = (code: string): string => code.replace(EXAMPLE, '').replace(EXAMPLES, '');

/** Takes those texts out of the checks and the cues, and out of nothing else. */
export const leanChecks = (): Plugin => ({
  name: 'lean-checks',
  // As they are written, before the types go.
  enforce: 'pre',
  transform: (code, id) => {
    if (CHECK.test(id)) return { code: withoutPaper(code), map: null };
    return CUES.test(id) ? { code: withoutExamples(code), map: null } : null;
  },
});
