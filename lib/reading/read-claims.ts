/**
 * The article's sentences, each with the markers that close it and the references they point to.
 *
 *     Load predicts no pain. It lowers no risk. (2)   →   two claims; "(2)" belongs to the second, and to the first as
 *                                                         well when the words tie them ("Furthermore, …")
 */
import { describe } from '../anchors/describe';
import { continues } from '../claims/continuation';
import type { PageText, Span, TextBlock } from '../dom/types';
import { firstIndex } from '../text/first-index';
import { groupBy } from '../text/maps';
import { splitSentences } from '../text/split-sentences';
import { MOST_CITATIONS, MOST_CLAIMS, MOST_OF_ONE } from './limits';
import type { CitationMarker, ClaimScope, PlacedClaim, ReadingStage } from './types';

/** A marker with the block it stands in. */
export interface PlacedMarker {
  marker: CitationMarker;
  block: TextBlock;
}

interface Sentence extends Span {
  block: TextBlock;
  markers: CitationMarker[];
}

/** Blocks between two steps: some milliseconds of work. */
const BLOCKS_A_STEP = 100;

interface ReadClaims {
  claims: PlacedClaim[];
  /** False where the text has more sentences, or they cite more, than is kept. */
  isWhole: boolean;
}

/**
 * The sentences in reading order, in steps of some paragraphs.
 *
 *     const { claims } = yield* claimSteps(page, body, placed);
 */
export function* claimSteps(
  page: PageText,
  body: TextBlock[],
  placed: PlacedMarker[],
): Generator<ReadingStage, ReadClaims> {
  const byBlock = groupBy(placed, ({ block }) => block);
  const claims: PlacedClaim[] = [];
  let section: string | null = null;
  let citations = 0;
  let isWhole = true;
  const kept = (cited: string[]): string[] => {
    isWhole &&= cited.length <= MOST_OF_ONE;
    return cited.slice(0, MOST_OF_ONE);
  };
  for (const [index, block] of body.entries()) {
    if (index % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield 'claims';
    const markers = (byBlock.get(block) ?? []).map(({ marker }) => marker);
    if (block.kind === 'heading') section = page.text.slice(block.start, block.end).trim();
    if (block.kind === 'code' || (block.kind === 'heading' && markers.length === 0)) continue;
    const last = claims.at(-1);
    const before = body[index - 1];
    if (last && before && last.block === before.index && isMarkerBox(page.text, before, block, markers)) {
      last.markers.push(...markers.map(({ id }) => id));
      last.references = kept(citedBy([{ references: last.references }, ...markers]));
      continue;
    }
    for (const claim of withParagraphScope(page.text, sentencesOf(page, block, markers))) {
      if (claims.length >= MOST_CLAIMS || citations >= MOST_CITATIONS) return { claims, isWhole: false };
      const references = kept(citedBy(claim.markers));
      citations += references.length;
      const printed = withoutNumbers(page.text, claim);
      const text = printed.includes('\n') ? printed.replace(BREAKS, ' ') : printed;
      claims.push({
        id: `c${claims.length + 1}`,
        text,
        ...describe(page.text, claim),
        section,
        block: block.index,
        markers: claim.markers.map(({ id }) => id),
        references,
        scope: claim.scope,
      });
    }
  }
  return { claims, isWhole };
}

/** The works that markers point to, each once. */
const citedBy = (markers: Pick<CitationMarker, 'references'>[]): string[] => [
  ...new Set(markers.flatMap(({ references }) => references)),
];

/** A box inside a paragraph that holds a marker and nothing else ("…does.<div><sup>1</sup></div> Runners") closes the sentence before it. */
const isMarkerBox = (
  text: string,
  before: TextBlock,
  { element, start, end }: TextBlock,
  markers: CitationMarker[],
): boolean =>
  markers.length > 0 &&
  before.element !== element &&
  before.element.contains(element) &&
  withoutMarkers(text, { start, end }, markers) === '';

/** What is left of a stretch of text beside its markers, their brackets and commas. */
function withoutMarkers(text: string, { start, end }: Span, markers: CitationMarker[]): string {
  let rest = '';
  let at = start;
  for (const { position } of markers) {
    rest += text.slice(at, Math.max(at, position.start));
    at = Math.max(at, position.end);
  }
  return (rest + text.slice(at, Math.max(at, end))).replace(/[\s()[\].,;:–-]/g, '');
}

/** A line break with the spaces around it. Takes " \n"; refuses "  ". */
const BREAKS = / ?\n ?/g;

/** Takes "."; refuses "a". */
const CLOSING = /[.,;:!?…)\]”’]/;

/** Is the marker part of what the sentence says ("Smith et al., 2017", "a 2019 study"), or only a sign ("12", "*")? */
const isWording = (marker: string): boolean => /\p{L}{2}|\d{4}/u.test(marker) && !NOTE_SIGN.test(marker);

/** Takes "[Anm. 1]", "[note 3]", "(refs 1, 3)", "[ii]", "iv"; refuses "[Smith 2019]". */
const NOTE_SIGN = /^(?:[[(]\p{L}{1,10}\.? \d{1,3}(?:[\s,–-]{1,3}\d{1,3})*[\])]|[[(]?[ivxl]{1,6}[\])]?)$/u;

/** Brackets that held nothing but markers. Takes " ()", "[, –]"; refuses "(see)". */
const EMPTY_BRACKETS = /\s?[[(][\s,;–-]*[\])]/g;

/**
 * The sentence without its numeric and symbol markers, which are no words of it: "Granan et al12 found" → "Granan et al found".
 * Words of a marker ("Smith (2017)", "a 2019 study") stay. The sentence as printed is in `quote.exact`.
 */
function withoutNumbers(text: string, { start, end, markers }: Sentence): string {
  let kept = '';
  let at = start;
  for (const { position, text: words } of markers) {
    if (isWording(words) || position.start < at || position.end > end) continue;
    const between = text.slice(at, position.start);
    // The comma of "[2], [3]" belongs to the marks.
    if (at === start || !BETWEEN_MARKS.test(between)) kept += between;
    at = position.end;
    // "…in six days [1]." leaves no space before the full stop.
    if (at >= end || CLOSING.test(text.charAt(at))) kept = kept.trimEnd();
  }
  kept += text.slice(at, end);
  return at === start ? kept : kept.replace(EMPTY_BRACKETS, '').trim();
}

/** A line break inside a sentence: the next line goes on in lower case or in brackets. Takes "\nand", "\n(so"; refuses "\nThe". */
const INNER_BREAK = /\n(?=[\p{Ll},;:)(])/gu;

/** The cell of a table says one thing, on however many lines, up to this length; a longer one holds text. UTF-16 code units. */
const MAX_CELL = 120;

/** Sentences of a block, line by line (a `<br>` ends a sentence), with the markers that stand in or right after them. */
function sentencesOf(page: PageText, block: TextBlock, markers: CitationMarker[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = block.start;
  const signs = markers.filter(({ text }) => !isWording(text)).map(({ position }) => position);
  const breaks = block.kind === 'cell' && block.end - block.start <= MAX_CELL ? /\n/g : INNER_BREAK;
  for (const line of page.text.slice(block.start, block.end).replace(breaks, ' ').split('\n')) {
    const marks = within(signs, { start: at, end: at + line.length });
    for (const { start, end } of splitSentences(line, joined(line, marks))) {
      sentences.push({ start: at + start, end: at + end, block, markers: [] });
    }
    at += line.length + 1;
  }
  for (const marker of markers) {
    const next = firstIndex(sentences, ({ start }) => start > marker.position.start);
    sentences[Math.max(0, next - 1)]?.markers.push(marker);
  }
  return withBracketedMarkers(page.text, sentences);
}

/** Those of the spans, which are in reading order, that stand in a line, counted from its start. */
function within(spans: Span[], line: Span): Span[] {
  const first = firstIndex(spans, ({ start }) => start >= line.start);
  const behind = firstIndex(spans, ({ start }) => start > line.end);
  return spans
    .slice(first, behind)
    .filter(({ end }) => end <= line.end)
    .map(({ start, end }) => ({ start: start - line.start, end: end - line.start }));
}

/** Words in a bracket beside its markers, without spaces and stops. Takes "See", "seealso", "eg", "vgl", "pp26162emphasisadded"; refuses "Seethefigure". */
const SEE_WORDS =
  /^(?:see(?:also)?|cf|eg|ie|from|source|after|via|siehe|vgl|s|quelle|voir|véase|ver|cfr|and|und|et)?(?:pp?\d+)?(?:emphasis(?:ours|mine|added))?$/i;

/** "…some neat visualizations. (See Dai et al., 2014)": a bracket that holds nothing but markers closes the sentence before it. */
function withBracketedMarkers(text: string, sentences: Sentence[]): Sentence[] {
  return sentences.reduce<Sentence[]>((kept, sentence) => {
    const last = kept.at(-1);
    const mark = last?.markers.at(-1);
    // "(Drake. 2013)": no sentence ends inside a marker; in the words of a link it does.
    const isTorn = mark && mark.style !== 'inline-link' && mark.position.end > sentence.start;
    if (last && (isTorn || isBracketOfMarkers(text, sentence))) {
      last.end = sentence.end;
      last.markers.push(...sentence.markers);
    } else kept.push(sentence);
    return kept;
  }, []);
}

function isBracketOfMarkers(text: string, { start, end, markers }: Sentence): boolean {
  if (markers.length === 0 || !/^[[(]/.test(text.charAt(start))) return false;
  return SEE_WORDS.test(withoutMarkers(text, { start, end }, markers));
}

/** What stands between the markers of one list. Takes ",", "–", ", "; refuses " and ". */
const BETWEEN_MARKS = /^[\s,;–-]{0,3}$/;

/** Markers in a row as one: the sentence ends behind the last of "2,b". */
function joined(line: string, marks: Span[]): Span[] {
  const rows: Span[] = [];
  for (const mark of marks) {
    const last = rows.at(-1);
    if (last && BETWEEN_MARKS.test(line.slice(last.end, mark.start))) last.end = Math.max(last.end, mark.end);
    else rows.push({ ...mark });
  }
  return rows;
}

/** The last marker of a paragraph serves the sentences before it that the words tie to it, and no others. */
function withParagraphScope(text: string, sentences: Sentence[]): (Sentence & { scope: ClaimScope })[] {
  const scoped = sentences.map((sentence) => ({ ...sentence, scope: 'sentence' as ClaimScope }));
  for (let index = scoped.length - 1; index > 0; index--) {
    const later = scoped[index];
    const earlier = scoped[index - 1];
    if (!later || !earlier || later.markers.length === 0 || earlier.markers.length > 0) continue;
    if (later.markers.length > MOST_OF_ONE) continue;
    if (continues(text.slice(earlier.start, earlier.end), text.slice(later.start, later.end))) {
      earlier.markers = later.markers;
      earlier.scope = 'paragraph';
    }
  }
  return scoped;
}
