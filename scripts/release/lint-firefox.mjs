// What addons.mozilla.org says of the Firefox package when it is uploaded, said here first.
import addonsLinter from 'addons-linter';

/**
 * Warnings that were looked into, by code and reason. UNSAFE_VAR_ASSIGNMENT: Preact sets innerHTML where a view asks for
 * it, which a rule of the house forbids ours to do; Readability works on a copy of the page that is never shown.
 */
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT'];

/** @returns `{ faults, known }`: lines that stop a release, and how many warnings are known. */
export async function lintFirefox(zip) {
  const linter = addonsLinter.createInstance({
    config: { _: [zip], logLevel: 'fatal', output: 'none', stack: false, metadata: false, selfHosted: false },
    runAsBinary: false,
  });
  const { errors, warnings } = await linter.run();
  const isKnown = ({ code }) => KNOWN_WARNINGS.includes(code);
  const faults = [...errors, ...warnings.filter((warning) => !isKnown(warning))].map(
    ({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`,
  );
  return { faults, known: warnings.filter(isKnown).length };
}
