// What the changelog says of a version. Pure; tested in tests/scripts/release.test.ts.

/** Takes "## [1.2.0] - 2026-11-29" and "## [Unreleased]"; refuses "### Added" and "## Notes". */
const HEADING = /^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$/;

/**
 * The section of a version, or null when there is none or it says nothing.
 *
 *     sectionOf('## [1.2.0] - 2026-11-29\n\n- Faster.\n', '1.2.0')   →  { date: '2026-11-29', text: '- Faster.' }
 */
export function sectionOf(changelog, version) {
  const lines = changelog.split('\n');
  const from = lines.findIndex((line) => HEADING.exec(line)?.[1] === version);
  if (from < 0) return null;
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  const text = (end < 0 ? rest : rest.slice(0, end)).join('\n').trim();
  return text === '' ? null : { date: HEADING.exec(lines[from])?.[2] ?? null, text };
}

/**
 * The notes of a release.
 * @param isRehearsal Takes [Unreleased] where the version has no section yet.
 * @throws A sentence when the changelog does not fit the version.
 */
export function releaseNotes(changelog, version, isRehearsal) {
  const section = sectionOf(changelog, version);
  const unreleased = sectionOf(changelog, 'Unreleased');
  if (isRehearsal) {
    const text = section?.text ?? unreleased?.text;
    if (text === undefined) throw new Error('CHANGELOG.md has nothing to say about this version.');
    return text;
  }
  if (section === null) {
    throw new Error(`CHANGELOG.md has no section "## [${version}] - <date>", or an empty one.`);
  }
  if (section.date === null) throw new Error(`CHANGELOG.md gives no date for ${version}.`);
  if (unreleased !== null) {
    throw new Error(
      `CHANGELOG.md still has notes under [Unreleased]: move them to ${version}, or raise the version.`,
    );
  }
  return section.text;
}
