/** Title and container where the title stands in quotation marks: `“Sleep.” Bone`, `The Journal of Foo: “Sleep and hunger.”`. */
import { editionAt } from './locator-items';
import { beforeDate, chapterOf, type Middle, NOTHING, spanOf } from './middle';
import { isCapitalised, isOffice } from './organisation-names';
import { chapterAt, cutEdition } from './read-book';
import type { Locator } from './read-locator';
import { trimPlace } from './read-periodical';
import { findPublisher } from './read-publisher';
import { findQuotation } from './read-quotation';
import { LEAST_NAME, LEAST_WEIGHT, SURE_NAME, splitTitle, weighContainer } from './split-title';
import { firstSentence } from './title-end';
import { foldedText, isSign, skip, trimBack } from './token-tests';
import type { Tokens } from './tokens';
import type { Span } from './types';

/** `“Sleep.” Bone`, `The Journal of Foo: “Sleep and hunger.”`. */
export function aroundQuotation(
  tokens: Tokens,
  from: number,
  to: number,
  locator: Locator | null,
): Middle | null {
  const quoted = findQuotation(tokens, from, to);
  const whole = quoted && locator?.volume ? withSubtitle(tokens, quoted, to) : null;
  if (whole !== null) return whole;
  return quoted && beforeQuote(tokens, from, quoted, afterQuote(tokens, quoted, to, locator));
}

function afterQuote(tokens: Tokens, title: Span, to: number, locator: Locator | null): Middle {
  const titleRule = 'quotation';
  let at = title.end;
  while (at < to && (isSign(tokens[at], '.,;:"\u201c\u201d\u2019\u00bb\'?!') || tokens[at]?.kind === 'cut'))
    at += 1;
  at = skip(tokens, at + editionAt(tokens, at), '.,', to);
  if (tokens[at]?.folded === 'in') {
    const chapter = chapterAt(tokens, at, title.end, to);
    if (chapter) return { ...chapterOf(tokens, title.start, chapter, to), title, titleRule };
  }
  const publisher = locator?.volume ? null : findPublisher(tokens, at - 1, to);
  const named = weighContainer(tokens, at, to) >= SURE_NAME;
  const whole = named || locator?.volume || locator?.pages ? to : firstSentence(tokens, at, to);
  const editors = tokens.findIndex(
    ({ folded }, index) => index > at && folded === 'edited' && tokens[index + 1]?.folded === 'by',
  );
  const behind = editors > 0 ? Math.min(whole, editors) : whole;
  const site = locator?.volume || locator?.pages ? behind : behindSite(tokens, at, behind);
  const end = publisher
    ? cutEdition(tokens, at, publisher.start)
    : beforeDate(tokens, at, trimBack(tokens, at, trimPlace(tokens, at, site)));
  return { ...NOTHING, publisher, title, container: onceNamed(tokens, spanOf(tokens, at, end)), titleRule };
}

/** "“Why me?” A study of grief. J Foo": a question as a head, the sentence behind its mark, and a journal; null where the question is all. */
function withSubtitle(tokens: Tokens, { start, end }: Span, to: number): Middle | null {
  if (!isSign(tokens[end - 1], '?!') || !tokens[end + 1]?.capital) return null;
  const split = splitTitle(tokens, end + 1, to);
  const told = split?.sentence && split.weight >= LEAST_WEIGHT;
  // not “Rest?” The Lancet, “Rest?” Nature reviews. Neurology
  if (!told || [split.titleEnd, to].some((last) => weighContainer(tokens, end + 1, last) >= LEAST_NAME))
    return null;
  return {
    ...NOTHING,
    title: spanOf(tokens, start - 1, split.titleEnd),
    container: spanOf(tokens, split.containerStart, to),
    titleRule: 'quotation and subtitle',
  };
}

/** "ScienceDaily. ScienceDaily", as that site offers itself to cite: the name once. */
function onceNamed(tokens: Tokens, name: Span | null): Span | null {
  if (name === null) return null;
  const stop = name.start + (name.end - name.start - 1) / 2;
  return isSign(tokens[stop], '.') &&
    foldedText(tokens, name.start, stop) === foldedText(tokens, stop + 1, name.end)
    ? { start: name.start, end: stop }
    : name;
}

/** "“Thirst.” Foo Clinic, Foo Foundation for Research, 14 Oct": index behind the site, before the office that keeps it; `to` when none does. */
function behindSite(tokens: Tokens, from: number, to: number): number {
  const comma = from + tokens.slice(from, to).findIndex((token) => isSign(token, ','));
  const office = tokens.slice(comma + 1, to);
  const kept = comma > from && comma < to - 2 && isCapitalised(tokens, comma + 1, to);
  return kept && office.some(isOffice) ? comma : to;
}

/** "The Journal of Foo: “Sleep and hunger.”": a journal before the colon of a quotation, where none stands behind it. */
function beforeQuote(tokens: Tokens, from: number, quoted: Span, read: Middle): Middle {
  const colon = quoted.start - 2;
  const held = read.container === null && colon > from && isSign(tokens[colon], ':');
  return held && weighContainer(tokens, from, colon) >= SURE_NAME
    ? { ...read, container: spanOf(tokens, from, colon) }
    : read;
}
