/** Is this short text the heading of a reference list? Words by language stand in `standards/bibliography-headings.ts`. */
import type { PageText, Span } from '../dom/types';
import { BIBLIOGRAPHY_HEADINGS } from '../standards/bibliography-headings';

export type HeadingCertainty = 'certain' | 'likely';

const WORDS = new Map<string, HeadingCertainty>();
for (const { certain, likely } of Object.values(BIBLIOGRAPHY_HEADINGS)) {
  for (const word of likely?.split('|') ?? []) WORDS.set(word, 'likely');
  for (const word of certain?.split('|') ?? []) WORDS.set(word, 'certain');
}

/** A heading is short. UTF-16 code units. */
export const MAX_HEADING = 60;

/** UTF-16 code units. */
const OPENING = 2;
/** How the known words begin. Nearly no other text does, and what may stand behind the words is costly to look for. */
const OPENINGS = new Set([...WORDS.keys()].map((word) => word.slice(0, OPENING)));

/** What stands before the words of a heading, in small letters. Takes "7. references", "29 sources", "– notes", "show all references"; refuses "shown in". */
const BEFORE = /^(?:[\s\d.:)(–—·•#*+▼▸►-]|show\b|view\b|hide\b|expand\b|all\b|the\b|selected\b|[ivx]+\.)+/;
/** What stands behind them. Takes "references:", "sources (4)", "notes[edit]", "notes –", "references¶"; refuses "of the report". */
const BEHIND = /(?:[\s\d.:)(–—·•+▼▸▾◂¶#§-]|\[?edit\]?|\[?bearbeiten\]?|expand|collapse|show|hide)+$/;

/** How surely the text heads a reference list; null when it does not. */
export function bibliographyHeading(text: string): HeadingCertainty | null {
  if (text.length > MAX_HEADING) return null;
  const words = text.toLowerCase().replace(BEFORE, '');
  if (!OPENINGS.has(words.slice(0, OPENING))) return null;
  const core = words.replace(BEHIND, '').replace(/\s+/g, ' ');
  const known = WORDS.get(core);
  if (known !== undefined) return known;
  // "Further reading & references": two headings in one are as sure as the surer.
  const parts = core.split(JOINED).map((part) => WORDS.get(part));
  if (parts.length !== 2 || parts.includes(undefined)) return null;
  return parts.includes('certain') ? 'certain' : 'likely';
}

/** Is the text of this place the heading of a reference list, and nothing else? */
export const headsReferences = ({ text }: PageText, { start, end }: Span): boolean =>
  bibliographyHeading(text.slice(start, end).trim()) !== null;

/** What joins two headings. Takes "sources and references", "notes & sources", "bibliografia e sitografia"; refuses "list of references". */
const JOINED = / ?[&+/] ?| (?:and|und|et|y|e|en|i|och|og|и) /;
