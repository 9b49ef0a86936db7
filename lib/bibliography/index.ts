/**
 * The page's bibliography: every recogniser proposes lists over the whole document (not the article alone, since lists
 * stand in footers, folded boxes and `<div>`s), the surest first; an entry is taken once, wherever it was seen first.
 */
import type { PageText } from '../dom/types';
import { findDois } from '../identifiers/doi';
import type { Note, ReadingStage } from '../reading/types';
import { findBareLists } from './bare-lists';
import { findHeadedLists } from './headed-lists';
import { findInlineNotes } from './inline-notes';
import { findJsonLdCitations } from './json-ld-citations';
import { LeadsOn } from './leads-on';
import { findLinkedEntries } from './linked-entries';
import { findNamedContainers } from './named-containers';
import { findNumberedNotes } from './numbered-notes';
import { findPageData } from './page-data';
import { findPointers, type Pointer } from './page-pointers';
import { LIKELY, referenceLikeness } from './reference-likeness';
import { findSourceLines, LOOSE_REFERENCE } from './source-lines';
import { findSymbolNotes } from './symbol-notes';
import { TakenPlaces } from './taken-places';
import type { BibliographyEntry, BibliographyList } from './types';

export interface Bibliography {
  /** In page order. */
  entries: BibliographyEntry[];
  /** Copies of entries, and entries that only notes of the first list point on to: no references of the text, and no text either. */
  passedOver: BibliographyEntry[];
  /** Links inside the page, which markers are made of. */
  pointers: Pointer[];
  notes: Note[];
}

/** Recognisers in the order in which they are believed. A new layout is one more row. */
const RECOGNISERS: ((page: PageText, pointers: Pointer[], bodyStart: number) => BibliographyList[])[] = [
  findLinkedEntries,
  findNamedContainers,
  findHeadedLists,
  findInlineNotes,
  findNumberedNotes,
  findSymbolNotes,
  findBareLists,
  findSourceLines,
];

/** Asked only where the page shows no list: what its own data holds for a script to draw. */
const LAST_RESORTS = [findPageData, findJsonLdCitations];

/**
 * The entries of the page, found in steps: whoever runs it may let others work between them. `bodyStart`: where the article's
 * text begins in the page text.
 *
 *     const bibliography = yield* bibliographySteps(page, bodyStart(page, kept), own);
 */
export function* bibliographySteps(
  page: PageText,
  bodyStart: number,
  own: (href: string) => boolean,
): Generator<ReadingStage, Bibliography> {
  const pointers = findPointers(page);
  yield 'bibliography';
  const taken: BibliographyEntry[] = [];
  const places = new TakenPlaces<BibliographyEntry>();
  const leads = new LeadsOn(page, pointers);
  const words = new Map<string, BibliographyEntry>();
  const notes: Note[] = [];
  const passedOver: BibliographyEntry[] = [];
  for (const find of RECOGNISERS) {
    const lists = find(page, pointers, bodyStart).map(withPlaces).sort(singlesLast);
    yield 'bibliography';
    for (const list of lists) {
      yield 'bibliography';
      if (list.isOthers || isSecondLevel(list, leads)) {
        passedOver.push(...list.entries);
        continue;
      }
      const works = withoutTools(list, own, (entry) =>
        isStray(list, entry, taken.length, (other) => places.overlaps(other)),
      );
      const unseen = works
        .filter((entry) => !places.overlaps(entry))
        .filter((entry) => {
          const twin = twinOf(entry, list, words);
          if (twin === null) return true;
          // A copy of the list for phones or tooltips: its anchors mean the same entry, its words are no text.
          twin.elements.push(...entry.elements);
          passedOver.push(entry);
          return false;
        });
      if (unseen.length === 0) continue;
      taken.push(...unseen);
      for (const entry of unseen) {
        places.add(entry);
        leads.addFrom(entry);
      }
      notes.push({
        stage: 'bibliography',
        reason: `${list.trait}: ${list.because}`,
        text: `${unseen.length} entries`,
      });
    }
  }
  if (taken.every(isInlineNote))
    taken.push(...LAST_RESORTS.flatMap((find) => find(page)).flatMap((list) => list.entries));
  // Beside a list of references, a sidenote that names no source is an aside.
  const listed = taken.filter((entry) => !isInlineNote(entry));
  const entries =
    listed.length >= MIN_LIST ? taken.filter((entry) => !isInlineNote(entry) || isSource(entry)) : taken;
  return { entries: entries.sort(byPlace), passedOver: passedOver.sort(byPlace), pointers, notes };
}

/** A number glued to what follows. Alone it may be a word ("3-Hydroxybutyrate"). Takes "1-Maher C.", "2_WHO"; refuses "1.5 kg". */
const GLUED_PLACE = /^(\d{1,3})[-–:/_](?=\S)/;

/** Where each entry begins with its own place in the list ("1-Maher …", "2-Hayden …"), that is its label. */
const withPlaces = (list: BibliographyList): BibliographyList =>
  list.entries.length > 1 &&
  list.entries.every(({ label, raw }, at) => label === null && Number(GLUED_PLACE.exec(raw)?.[1]) === at + 1)
    ? {
        ...list,
        entries: list.entries.map((entry, at) => ({
          ...entry,
          label: `${at + 1}`,
          raw: entry.raw.replace(GLUED_PLACE, ''),
          lines: entry.lines.map((line, index) => (index === 0 ? line.replace(GLUED_PLACE, '') : line)),
        })),
      }
    : list;

/** From this number of listed entries on, a page has a reference list. */
const MIN_LIST = 3;

const isInlineNote = ({ trait }: BibliographyEntry): boolean => trait === 'inline-note';
const isSource = ({ raw, links }: BibliographyEntry): boolean => referenceLikeness(raw, links) >= LIKELY;

/** A pop-up beside its marker holds one entry of the list, and often the list's own class names. */
const singlesLast = (a: BibliographyList, b: BibliographyList): number =>
  Number(a.entries.length === 1) - Number(b.entries.length === 1);

const byPlace = (a: BibliographyEntry, b: BibliographyEntry): number => a.start - b.start;

/** The entries that are works; none where most are not. */
function withoutTools(
  list: BibliographyList,
  own: (href: string) => boolean,
  stray: (entry: BibliographyEntry) => boolean,
): BibliographyEntry[] {
  const { entries } = list;
  const works = entries.filter(
    (entry, at) =>
      !isOwnTool(entry, own) &&
      !(at === entries.length - 1 && namesOwn(entry, own, at === 0)) &&
      !stray(entry),
  );
  return works.length * 2 >= entries.length ? works : [];
}

/** The entry that says the same words; null where none does: then `words` knows it from now on. */
function twinOf(
  entry: BibliographyEntry,
  { entries }: BibliographyList,
  words: Map<string, BibliographyEntry>,
): BibliographyEntry | null {
  const own = wordsOf(entry.raw);
  const twin = words.get(own) ?? (entries.length === 1 ? beginningWith(words, own) : undefined);
  // One list that prints a work twice, each time with a label of its own, means two entries.
  if (twin && !(entries.includes(twin) && isLabelledApart(twin, entry))) return twin;
  words.set(own, entry);
  return null;
}

/** "Download citation", "EndNote (.ENW)": short items whose every link stays with the article. UTF-16 code units. */
const MAX_TOOL = 80;

const isOwnTool = ({ raw, links }: BibliographyEntry, own: (href: string) => boolean): boolean =>
  raw.length <= MAX_TOOL && links.length > 0 && links.every(({ href }) => own(href));

/** "Cite this article: …", often behind the list: an entry that prints the DOI of the very article it stands in; a single one may just link to it. */
const namesOwn = (
  { raw, links }: BibliographyEntry,
  own: (href: string) => boolean,
  alone: boolean,
): boolean =>
  findDois(raw).some((doi) => own(`https://doi.org/${doi}`)) ||
  (alone && links.some(({ href }) => own(href)));

/**
 * Beside a list, a DOI that stands alone is that of a figure, a data set or a referee's report, a loose reference is a copy, and
 * the one line under the heading that is not known yet tells about the list.
 */
const isStray = (
  { trait, because, entries }: BibliographyList,
  entry: BibliographyEntry,
  listed: number,
  isKnown: (entry: BibliographyEntry) => boolean,
): boolean =>
  listed >= MIN_LIST &&
  (trait === 'source-line'
    ? entry.raw.length <= MAX_TOOL || because === LOOSE_REFERENCE
    : trait === 'heading' &&
      entry.label === null &&
      !isSource(entry) &&
      entries.every((other) => other === entry || isKnown(other)));

/** Works that only short notes point on to ("Rau 1876, p. 133" → Rau, C. (1876) …): the note is the reference that the text cites. */
const isSecondLevel = ({ entries }: BibliographyList, leads: LeadsOn): boolean =>
  entries.filter((entry) => leads.reach(entry)).length * 2 >= entries.length;

/** An entry of which a pop-up repeats all but the links at its end. */
function beginningWith(words: Map<string, BibliographyEntry>, start: string): BibliographyEntry | undefined {
  if (start.length < MIN_COPY) return undefined;
  for (const [known, entry] of words) if (known.startsWith(start)) return entry;
  return undefined;
}

/** Shorter entries ("Rau 1876") may begin alike. Letters and digits. */
const MIN_COPY = 40;

const isLabelledApart = (a: BibliographyEntry, b: BibliographyEntry): boolean =>
  a.label !== null && b.label !== null && a.label !== b.label;

/** Letters and digits; a text that is plain ASCII, which most are, needs no table of all letters. */
const wordsOf = (raw: string): string =>
  raw.toLowerCase().replace(BEYOND_ASCII.test(raw) ? /[^\p{L}\p{N}]+/gu : /[^a-z\d]+/g, '');

/** Takes "é", "–"; refuses "e-". */
const BEYOND_ASCII = /[\u0080-\uffff]/;
