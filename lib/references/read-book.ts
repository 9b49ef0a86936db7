/**
 * Books and their chapters: where "In:" begins the container, who edited it, who published it where.
 *
 *     Mammalian bone. In: Whittle A, editor. The Early Neolithic … Budapest: Archaeolingua; 2007
 *     ^^^^^^^^^^^^^^      ^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^
 */
import { isJournalWord } from '../standards/journal-words';
import { EDITION_NOUN } from '../standards/locator-words';
import { PLACES } from '../standards/publisher-words';
import { editionAt } from './locator-items';
import { isNameWord } from './name-parts';
import { beforeEditors, EDITOR_WORDS, editorsAt } from './read-editors';
import { readGivenFamily, readInitialsFamily } from './read-name';
import { isPublisherAt, isPublisherGroup } from './read-publisher';
import { isDegreeWork, isThesis } from './thesis-note';
import {
  closingOf,
  foldedText,
  isInitial,
  isJoint,
  isPlainWord,
  isSign,
  skip,
  trimBack,
  yearOf,
} from './token-tests';
import type { Token, Tokens } from './tokens';

export interface Chapter {
  titleEnd: number;
  containerStart: number;
  containerEnd: number;
  /** Editors stand before the container. */
  isEdited: boolean;
  /** Index behind which the publisher may stand. */
  publisherFrom: number;
}

/** Letters of an abbreviation that may begin a name: "Proc." */
const LONGEST_ABBREVIATION = 5;
/** Titles are not shorter than this many tokens before "In". */
const SHORTEST_TITLE = 1;

/** The chapter's parts between `from` and `to`, or null when nothing says "in". */
export function findChapter(tokens: Tokens, from: number, to: number): Chapter | null {
  for (let at = from + SHORTEST_TITLE; at < to; at += 1) {
    const chapter = isIn(tokens, at, to) ? chapterAt(tokens, at, trimBack(tokens, from, at), to) : null;
    if (chapter && chapter.titleEnd > from) return chapter;
  }
  return null;
}

/** The chapter whose "in" stands at `at`; null when nothing follows it. */
export function chapterAt(tokens: Tokens, at: number, titleEnd: number, to: number): Chapter | null {
  const start = skip(tokens, at + 1, ':.,', to);
  const behindEditors = editorsAt(tokens, start, to);
  const containerStart = behindEditors ?? start;
  if (containerStart >= to) return null;
  const { end, from } = containerEnd(tokens, containerStart, to);
  return end > containerStart
    ? { titleEnd, containerStart, containerEnd: end, isEdited: behindEditors !== null, publisherFrom: from }
    : null;
}

/** "In:", "In.", a sentence's "In" before names or a title; ", in" before a title in capitals with editors. */
function isIn(tokens: Tokens, at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (/^(?:En|Em|Dans|I|W)$/.test(token.text)) return isForeignIn(tokens, at, to);
  if (token.folded !== 'in' || token.kind !== 'word') return false;
  if (token.text === 'IN' && isSign(tokens[at - 1], ',')) return false; // "Notre Dame, IN: …"
  const next = tokens[at + 1];
  if (isSign(next, ':')) return token.capital || isSetOff(tokens, at, to);
  if (token.text === 'In') {
    if (isSign(next, '.') && tokens[at + 2]?.capital) return true;
    const stopped = isSign(tokens[at - 1], '.,?!"\u201d\u2019)]') || tokens[at - 1]?.kind === 'cut';
    const sentence = tokens[at - 1]?.kind === 'word' && !tokens[at - 1]?.capital;
    if (/^(?:vivo|vitro|situ|silico|utero|ovo)$/.test(next?.folded ?? '')) return false;
    if (next?.capital && (stopped || sentence || hasEditors(tokens, at, to))) return true;
  }
  if (token.text !== 'in' || next?.capital !== true) return false;
  if (isSign(tokens[at - 1], '.') && hasEditors(tokens, at, to)) return true;
  if (isSign(tokens[at - 1], '"\u201d') && isSign(tokens[at - 2], ',')) return true;
  return isSign(tokens[at - 1], ',"\u201d\u2019') && hasEditors(tokens, at, to);
}

/** "Sleep. En Book of rest (pp. 59-64)", "Sleep. Em A. Roe (Ed.), Book" · "Rest. En busca del sueño", "Sleep. En Madrid. 2010". */
function isForeignIn(tokens: Tokens, at: number, to: number): boolean {
  if (!isSign(tokens[at - 1], '.?!') || tokens[at + (isSign(tokens[at + 1], ':') ? 2 : 1)]?.capital !== true)
    return false;
  const paged = tokens.slice(at, at + EDITORS_REACH).some(
    (token, index, all) =>
      isSign(token, '(') &&
      /^p(?:p|ags?)?$/.test(all[index + 1]?.folded ?? '') &&
      (isSign(all[index + 2], '.') || all[index + 2]?.kind === 'number'), // not "(p < 0,05)"
  );
  return paged || hasEditors(tokens, at, to);
}

/** "Sleep. in: Book", "Sleep and age 2001 in: Lind J (Hrsg.)" · "standing in: the", "Dataset 2 in: A study of rest". */
const isSetOff = (tokens: Tokens, at: number, to: number): boolean =>
  tokens[at - 1]?.kind === 'number' ? hasEditors(tokens, at, to) : tokens[at - 1]?.kind !== 'word';

/** Tokens of a container's name with its editors. */
const EDITORS_REACH = 120;

const hasEditors = (tokens: Tokens, at: number, to: number): boolean =>
  tokens
    .slice(at, Math.min(to + 6, at + EDITORS_REACH))
    .some(
      (token, index, all) =>
        (token.kind === 'word' && EDITOR_WORDS.test(token.folded) && all[index + 1] !== undefined) ||
        (isSign(token, '(') &&
          (PLACES.has(all[index + 1]?.folded ?? '') ||
            isImprintGroup(all, index) ||
            isPublisherWithYear(all, index))),
    );

/** "(StatPearls Publishing, 2022)" · "(a press of 2 kg)". */
function isPublisherWithYear(tokens: Tokens, at: number): boolean {
  const close = closingOf(tokens, at, 12);
  return isSign(tokens[close - 2], ',') && yearOf(tokens[close - 1]) !== null && isPublisherGroup(tokens, at);
}

/** "(Amsterdam: Elsevier)": a bracket with capitals, a colon and capitals, which nothing but signs follows. */
function isImprintGroup(tokens: Tokens, at: number): boolean {
  const close = closingOf(tokens, at, 12);
  const inside = tokens.slice(at + 1, close);
  const colon = inside.findIndex((token) => isSign(token, ':'));
  const words = inside.filter(({ kind }) => kind === 'word');
  return close > 0 && colon > 0 && colon < inside.length - 1 && words.every(({ capital }) => capital);
}

/** A container ends at its editors, a bracket with a place, a full stop before a place or publisher, or the locator. */
function containerEnd(tokens: Tokens, start: number, to: number): { end: number; from: number } {
  for (let at = start + 1; at < to; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (isSign(token, ',') && /^(?:hg|hrsg)$/.test(next?.folded ?? '') && tokens[at + 3]?.text === 'von')
      return { end: at, from: at + 1 }; // "Handbuch, hg. von Kirsi Lind"
    if (token.kind === 'word' && /^eds?$|^edited$|^editors?$/.test(token.folded)) {
      const open = isSign(tokens[at - 1], '(,') ? at - 1 : at;
      const end = token.folded === 'edited' ? open : beforeEditors(tokens, start, open);
      return { end: trimBack(tokens, start, end), from: at };
    }
    if (
      isSign(token, '(') &&
      (PLACES.has(next?.folded ?? '') ||
        isPublisherGroup(tokens, at) ||
        /^(?:pp?|pages|vol|v|\d+)$/.test(next?.folded ?? ''))
    ) {
      return { end: trimBack(tokens, start, at), from: at };
    }
    if (token.kind === 'cut' || isSign(token, ';')) return { end: trimBack(tokens, start, at), from: at };
    const series = isSign(tokens[at - 1], ',') && /^vols?$/.test(token.folded) && next?.kind !== 'word';
    if (series || isEdition(tokens, at)) return { end: trimBack(tokens, start, at), from: at };
    const whole = at > start + 1 || (tokens[start]?.text.length ?? 0) > LONGEST_ABBREVIATION;
    if (
      isSign(token, '.') &&
      whole &&
      !/^(?:proc|int|conf|symp|natl|ann|eur|amer?|assoc|trans)$/.test(tokens[at - 1]?.folded ?? '') &&
      next !== undefined &&
      next.kind !== 'sign' &&
      !isInitial(tokens[at - 1])
    ) {
      if (isPublisherAt(tokens, at + 1, to)) return { end: at, from: at + 1 };
    }
    if (isSign(token, ':,') && isPublisherAt(tokens, at + 1, to, 4)) return { end: at, from: at + 1 };
  }
  return { end: trimBack(tokens, start, to), from: to };
}

/** Index at which a title ends before its edition, translator or series note; `to` when it has none. */
export function cutEdition(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const stopped = isSign(tokens[at - 1], '.,;(') || isClosingEdition(tokens, at, to);
    if (
      stopped &&
      (isEdition(tokens, at) ||
        isHelper(tokens, at) ||
        isReport(tokens, at) ||
        isThesis(tokens, at) ||
        isDegreeWork(tokens, at))
    )
      return at;
    if (isSign(tokens[at], '(') && (isHelperGroup(tokens, at) || isNumberGroup(tokens, at))) return at;
  }
  return to;
}

/** "Nutritional epidemiology 3rd ed. (Oxford University Press)": no stop sets it off, and nothing but the publisher follows. */
function isClosingEdition(tokens: Tokens, at: number, to: number): boolean {
  const width = /^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[at]?.folded ?? '') ? editionAt(tokens, at) : 0;
  return width > 0 && at + width <= to && isSign(tokens[at + width], '(,');
}

/** "Trad. e introdução de", "Trans. Hugh Tomlinson", "Aus dem Englischen von" · "Trans. Am. Soc.", "Aus dem Leben". */
const isHelper = (tokens: Tokens, at: number): boolean =>
  (tokens[at]?.text === 'Aus' && /^aus dem \p{L}+ von$/u.test(foldedText(tokens, at, at + 4))) ||
  /^(?:traducao|trad|translated|traduit|ubersetzt|traduccion)$/.test(tokens[at]?.folded ?? '') ||
  (/^(?:edited|compiled|introduced)$/.test(tokens[at]?.folded ?? '') && tokens[at + 1]?.folded === 'by') ||
  (/^[Tt]rans$/.test(tokens[at]?.text ?? '') &&
    isSign(tokens[at + 1], '.') &&
    ((readGivenFamily(tokens, at + 2) ?? readInitialsFamily(tokens, at + 2)) !== null ||
      isPlainPerson(tokens, at + 2)));

/** "Hugh Okafor and", "Hugh Okafor." · "Am. Soc." */
const isPlainPerson = (tokens: Tokens, at: number): boolean =>
  isNameWord(tokens[at]) &&
  isNameWord(tokens[at + 1]) &&
  !isJournalWord(tokens[at]?.folded ?? '') &&
  (isSign(tokens[at + 2], '.,') || isJoint(tokens[at + 2]));

/** Words between the head of a series and what it calls its numbers. */
const LONGEST_SERIES = 4;

/** "Working Paper 12", "APHRC Discussion Paper No. 7", "Tech. rep." · "Report of a joint consultation". */
function isReport(tokens: Tokens, at: number): boolean {
  for (let index = at; index < at + LONGEST_SERIES; index += 1) {
    const kind = REPORT_KIND.test(tokens[index]?.folded ?? '');
    const noun = tokens[skip(tokens, index + 1, '.', index + 2)];
    if (kind && /^(?:report|rep|papers?|memo|memorandum)$/.test(noun?.folded ?? '')) return true;
    if (tokens[index]?.kind !== 'word' || !tokens[index]?.capital) return false;
  }
  return false;
}

/** What stands before "report" or "paper": takes "technical", "working"; refuses "annual". */
const REPORT_KIND = /^(?:technical|tech|working|discussion|policy|research)$/;

/** "(A. C. Caieiro, Trad.)": a bracket that names who translated. */
const isHelperGroup = (tokens: Tokens, at: number): boolean =>
  /^(?:trad|trans|transl|translator|tradutora?)$/.test(
    tokens[skipBack(tokens, closingOf(tokens, at, 16) - 1)]?.folded ?? '',
  );

/** "(Technical Report No. 12)", "(cat. no. 4364.0)": a bracket that ends in the number of a series · "(no. 1 of 2 tests)". */
function isNumberGroup(tokens: Tokens, at: number): boolean {
  const inside = tokens.slice(at + 1, Math.max(at + 1, closingOf(tokens, at, 16)));
  const number = inside.findIndex(({ folded }) => /^(?:no|nr|number)$/.test(folded));
  const behind = inside.slice(number + 1);
  return (
    number > 0 && behind.length > 0 && behind.every(({ kind, text }) => kind !== 'word' || /\d/.test(text))
  );
}

const skipBack = (tokens: Tokens, at: number): number => (isSign(tokens[at], '.') ? at - 1 : at);

/** "2nd edn", "Third edit", "Vol. 85", ", Volume 2": what follows a container's name. */
const isEdition = (tokens: Tokens, at: number): boolean =>
  /^\d{1,2}(?:st|nd|rd|th|a|\u00aa)?ed$/.test(tokens[at]?.folded ?? '') ||
  isNumberedEdition(tokens, at) ||
  (/^(?:\d{1,2}(?:st|nd|rd|th|d|a|e|\u00aa)?|first|second|third|fourth|fifth|sixth|rev|revised)$/.test(
    tokens[at]?.folded ?? '',
  ) &&
    EDITION_NOUN.test(
      tokens[skip(tokens, at + (isOfCountry(tokens[at + 1]) ? 2 : 1), '.', at + 3)]?.folded ?? '',
    )) ||
  (/^vol(?:ume)?$/.test(tokens[at]?.folded ?? '') &&
    tokens[at]?.capital === true &&
    /^(?:\.|\d+|[IVX]+)$/.test(tokens[at + 1]?.text ?? ''));

/** "1st American ed." */
const isOfCountry = (token: Token | undefined): boolean =>
  token?.capital === true && /an$|ish$/.test(token.folded);

/** "16. Auflage", "16., neue Auflage", "7. überarb. Aufl.", "2. ed.", "3 a ed.", "ed. 2", "Version 6.3" behind a stop. */
function isNumberedEdition(tokens: Tokens, at: number): boolean {
  const first = tokens[at]?.folded ?? '';
  const noun = skip(tokens, at + 1, '.,', at + 3);
  const second = tokens[noun];
  if (/^\d{1,2}$/.test(first)) {
    const described = second?.folded === 'a' || (isSign(tokens[noun - 1], ',.') && isPlainWord(second));
    return EDITION_NOUN.test(tokens[described ? skip(tokens, noun + 1, '.', noun + 2) : noun]?.folded ?? '');
  }
  return /^(?:version|ed|edition|wyd)$/.test(first) && second?.kind === 'number';
}
