/** Types of `changelog.mjs`, which runs without a compiler. */
export function sectionOf(changelog: string, version: string): { date: string | null; text: string } | null;
export function releaseNotes(changelog: string, version: string, isRehearsal: boolean): string;
