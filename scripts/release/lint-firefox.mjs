// What addons.mozilla.org says of the Firefox package when it is uploaded, said here first.
import addonsLinter from 'addons-linter';

/**
 * How many warnings of each kind were looked into. One more is a fault.
 *   UNSAFE_VAR_ASSIGNMENT  Preact, for views that ask for it, which a rule of the house forbids ours (once); Readability, on a copy
 *                          of the page that is never shown (twice); citation-js, on HTML that it is asked to read, which it never
 *                          is (once in the pages, once in the reference tool's worker).
 *   DANGEROUS_EVAL         zod tries whether functions may be made from text, once wherever it is bundled (background, pages, the
 *                          reference tool's worker). The browser forbids it to extensions, zod goes on without; nothing from
 *                          outside is ever run.
 */
const KNOWN_WARNINGS = { UNSAFE_VAR_ASSIGNMENT: 5, DANGEROUS_EVAL: 3 };

/** @returns `{ faults, known }`: lines that stop a release, and how many warnings are known. */
export async function lintFirefox(zip) {
  const linter = addonsLinter.createInstance({
    config: { _: [zip], logLevel: 'fatal', output: 'none', stack: false, metadata: false, selfHosted: false },
    runAsBinary: false,
  });
  const { errors, warnings } = await linter.run();
  const isTooMany = ({ code }) =>
    warnings.filter((other) => other.code === code).length > (KNOWN_WARNINGS[code] ?? 0);
  const faults = [...errors, ...warnings.filter(isTooMany)].map(
    ({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`,
  );
  return { faults, known: warnings.length };
}
