/**
 * Takes out of a reference what is not a fact of the work, or was read before: label, back-links, identifiers with their
 * labels, access dates, buttons. What is taken is overwritten with CUT signs, so offsets stay those of the cleaned text.
 */
import type { LocatedIdentifier } from '../identifiers/find-identifiers';
import {
  ANNOUNCEMENTS,
  BACK_LINKS,
  FULL_TEXT_NOTE,
  LABELS,
  PHRASES,
  TRAILING_BACK_LINK,
} from '../standards/reference-phrases';
import { SERVICE_LABELS } from '../standards/service-links';
import { SITE_NAMES } from '../standards/site-names';
import { CUT } from './tokens';

/** A stretch of the cleaned text and the rule that took it. */
export interface Taken {
  rule: string;
  start: number;
  end: number;
}

export interface CutText {
  text: string;
  taken: Taken[];
}

const LABEL_WORDS = SERVICE_LABELS.map((label) => label.replace(/ /g, '\\s?')).join('|');
/** "[PubMed]", "(Google Scholar)", "[PMC free article]" · "[PubMed search]". */
const BRACKETED_BUTTON = new RegExp(`[[({<]\\s?(?:${LABEL_WORDS})\\s?[\\])}>]`, 'gi');
/** Buttons that close an entry, glued or spaced: "View ArticlePubMedGoogle Scholar" · "…of the PubMed". */
const CLOSING_BUTTON = new RegExp(`(?:${LABEL_WORDS})[\\s.,;|\u00b7\u2022\u00a6:-]*$`, 'i');
/** What may stand before the first closing button: the end of the facts. Takes "45-67. ", "¦"; refuses "of the". */
const END_OF_FACTS = /[\d.\])\u00a6?]\s*$/;
/** "Study title – PubMed", "Study title | NEJM": a known site's name behind the title of a page · "Sleep – Nature". */
const SITE_NAME = new RegExp(
  `\\s[-\\u2013\\u2014|\\u00b7]\\s(?:the )?(?:${SITE_NAMES.join('|')})(?:\\.(?:com|org|gov))?\\s?(?:[-|]\\s(?:ncbi|nih)\\s?)?(?:\\(\\w{2,12}\\.(?:gov|com|org)\\)\\s?)?(?=[.\\s\\u00a6()]*$)`,
  'iu',
);
/** "Frontiers | Study title": the same before it · "Frontiers in sleep". */
const SITE_HEAD = new RegExp(`^(?:the )?(?:${SITE_NAMES.join('|')})\\s\\|\\s*(?=\\p{Lu})`, 'iu');
/**
 * Behind an upright stroke stands a site whatever its name, a long one only with a word of journals or offices. Takes
 * "Study title | Any Site Name", "Sleep | The European Journal of Sleep Medicine and of Rest"; refuses "|x| < 3 and so on", "A talk | Jane Doe [Video]", "Sleep and mood | A second half of the title that goes on longer".
 */
const BEHIND_STROKE =
  /(?<=[\p{L}?!)]{2})\s\|\s\p{Lu}(?:[^[|\u00a6]{1,40}|(?=[^[|\u00a6]{0,70}\b(?:Journal|Annals|Archives|Academy|Association|Foundation|Institute|Society|University)\b)[^[|\u00a6]{41,80})(?=[.\s\u00a6]*$)/u;
/** A label without a value, at the end or before a cut: takes "doi:", "PMID: ¦", "(doi"; refuses "doi: 10.1". */
const EMPTY_LABEL = /[[(]?\b(?:doi|pmid|pmcid|url|isbn|issn|ark)\b\s?[:.]?\s?(?=[)\];.,\s]*(?:\u00a6|$))/gi;
/** Takes "ISSN 0140-6736", a misprinted ISBN, "LCCN: 95012345", "MR 1234567" are no facts that we keep; refuses "Mehrabi MR 2010". */
const OTHER_NUMBERS =
  /\b(?:e?issn|isbn(?:-1[03])?|lccn|oclc|bibcode|s2cid|asin|zbl|mr(?=[:\s#]{0,2}\d{6})|jfm|jstor)\b[:\s#]{0,2}[\dX-][\w.-]{3,20}/gi;

/** The first sign that was not taken. Takes "¦ a"; refuses "¦ ". */
const NOT_CUT = /[^\u00a6 ]/;

export function cutPhrases(clean: string, identifiers: readonly LocatedIdentifier[]): CutText {
  const cutter = new Cutter(clean);
  for (const { kind, start, end } of identifiers) cutter.take(kind, start, end);
  takeHead(cutter, 'back link', BACK_LINKS);
  if (takeHead(cutter, 'label', LABELS)) takeHead(cutter, 'back link', BACK_LINKS);
  takeHead(cutter, 'announcement', [...ANNOUNCEMENTS, SITE_HEAD]);
  cutter.takeAll('back link', TRAILING_BACK_LINK);
  cutter.takeAll('button', BRACKETED_BUTTON);
  takeClosingButtons(cutter);
  cutter.takeAll('button', FULL_TEXT_NOTE);
  cutter.takeAll('site name', SITE_NAME);
  if (cutter.text.includes('|')) cutter.takeAll('site name', BEHIND_STROKE);
  for (const { rule, hints, pattern } of PHRASES) if (hints.test(cutter.text)) cutter.takeAll(rule, pattern);
  cutter.takeAll('other number', OTHER_NUMBERS);
  cutter.takeAll('empty label', EMPTY_LABEL);
  return cutter;
}

/** Takes what the first fitting pattern finds at the head of what is left; says whether there was any. */
function takeHead(cutter: Cutter, rule: string, patterns: readonly RegExp[]): boolean {
  const from = cutter.text.search(NOT_CUT);
  const rest = cutter.text.slice(from);
  const match = patterns.map((pattern) => pattern.exec(rest)).find((found) => found !== null);
  if (from < 0 || !match) return false;
  cutter.take(rule, from, from + match[0].trimEnd().length);
  return true;
}

function takeClosingButtons(cutter: Cutter): void {
  let open = cutter.text.trimEnd();
  for (let button = CLOSING_BUTTON.exec(open); button !== null; button = CLOSING_BUTTON.exec(open)) {
    open = open.slice(0, button.index).trimEnd();
  }
  const from = open.length;
  if (from < cutter.text.trimEnd().length && END_OF_FACTS.test(open))
    cutter.take('button', from, cutter.text.length);
}

class Cutter implements CutText {
  text: string;
  taken: Taken[] = [];

  constructor(clean: string) {
    this.text = clean;
  }

  take(rule: string, start: number, end: number): void {
    if (end <= start) return;
    this.taken.push({ rule, start, end });
    this.text = this.text.slice(0, start) + CUT.repeat(end - start) + this.text.slice(end);
  }

  takeAll(rule: string, pattern: RegExp): void {
    if (!pattern.global) {
      const match = pattern.exec(this.text);
      if (match) this.take(rule, match.index, match.index + match[0].length);
      return;
    }
    for (const match of this.text.matchAll(pattern))
      this.take(rule, match.index, match.index + match[0].length);
  }
}
