/**
 * What reference lists print around the facts of a work: when it was looked at, where it is to be had, buttons, notes on
 * its language or its printing. They are taken out before the rest is read. Pure data; each pattern is linear, with an
 * example it takes · one it refuses. "¦" stands for what was taken out before (an address or identifier).
 */
import { MONTHS } from './months';

export interface PhraseRow {
  rule: string;
  /** The pattern is tried only where one of these stands; spares most references most of the work. */
  hints: RegExp;
  pattern: RegExp;
}

/** Verbs of looking a page up, in the languages met. */
const LOOKED =
  '(?:last |date )?(?:access(?:ed|(?= date))|retrieved|viewed|cited|downloaded|updated)(?: date)?|(?:last|date of) access|citado|acess(?:o|ado)(?: em)?|acceso|consult(?:ado|é)(?: en)?|abgerufen|zugriff|zugegriffen';

/** A month's name, with the accents that occur. */
const MONTH = [...MONTHS, 'märz', 'março', 'février', 'fév', 'août', 'décembre', 'déc'].join('|');
const LOOKED_HINT =
  /access|retrieved|viewed|cited|downloaded|updated|citado|acess|consult|abgerufen|zugegriffen|zugriff/i;

export const PHRASES: readonly PhraseRow[] = [
  // "[cited 2022 Mar 5]", "(accessed March 1, 2021)", "[acesso em 29 de setembro de 2014]" · "[accessory nerve]"
  {
    rule: 'access date',
    hints: LOOKED_HINT,
    pattern: new RegExp(`[[(](?:${LOOKED})\\b[^\\])\u00a6]{0,60}[\\])]`, 'giu'),
  },
  // "Accessed 3 May 2020", "Retrieved March 5, 2019, from", "Acesso em: 25 maio 2021" · "Updated guideline 2020"
  {
    rule: 'access date',
    hints: LOOKED_HINT,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:${LOOKED})\\b(?: (?:on|at|em|el|le|am|the))?:?(?:[\\s,./-]|\\d{1,2}(?:st|nd|rd|th)?\\b|(?:${MONTH})(?!\\p{L})|\\b(?:de|of)\\b){1,14}(?:19|20)\\d\\d\\b(?:-\\d\\d-\\d\\d)?(?:,? from(?= ?¦))?`,
      'giu',
    ),
  },
  // "Available from: ¦", "Disponível em: ¦", "URL: ¦", "Retrieved from ¦", "In: ¦" · "Available from your doctor"
  {
    rule: 'available from',
    hints: /\u00a6/,
    pattern:
      /(?:(?<![\p{L}-])(?:also )?(?:freely )?(?:available|accessible|retrieved|preprint|dispon\u00edvel|disponible|disponibile|verf\u00fcgbar|accessed|access|obtained|downloaded|online|url|website|web ?site|link|https?|from|at|doi|source|see)(?: (?:online|from|at|as|here|em|en|unter|under|via|on|in|the|website|link|url))*[\s:.,]*[<([]?)(?=\u00a6)/giu,
  },
  // "Epub 2016 Apr 21", "Epub ahead of print", "[published online ahead of print, 2020 Mar 4]" · "Epubs"
  {
    rule: 'ahead of print',
    hints: /e-?pub|online|first published/i,
    pattern:
      /[[(]?(?:\be-?pub(?:lished)?|\bpublished online|\bonline|\bfirst published(?: online)?)(?: (?:ahead of print|first))(?:[,:]? \d{4})?(?: \p{L}{3,9}\.?)?(?: \d{1,2}\b)?[\])]?|[[(]?\be-?pub(?:lished online)?:? (?:\d{4}(?: \p{L}{3,9}\.?(?: \d{1,2}\b)?)?|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})[\])]?/giu,
  },
  // "In press", "[in press]", "(forthcoming)", "[S.l.]", "[s.n.]" · "in press conferences"
  {
    rule: 'status',
    hints: /press|forthcoming|\bs\. ?[ln]\./i,
    pattern:
      /[[(](?:in press|forthcoming|s\. ?[ln]\.(?:[:,]? ?s\. ?n\.)?)[\])]|(?<=[.,;)] )in press(?=[.,;)\u00a6\s]*(?:$|\u00a6|\d))/gi,
  },
  // "Archived from the original (PDF) on June 15, 2022", "Archived (PDF) from the original" · "archived data"
  {
    rule: 'archive note',
    hints: /archived/i,
    pattern:
      /\barchived(?: \(PDF\))? from the original(?: \(PDF\))?(?: on (?:\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\d{4}-\d\d-\d\d|\p{L}{3,9} \d{4}))?/giu,
  },
  // "[published online July 7, 2015]" · "[published]"
  {
    rule: 'ahead of print',
    hints: /published/i,
    pattern: /[[(](?:e-?)?published (?:online|ahead)[^\])]{0,50}[\])]/gi,
  },
  // "[Internet]", "(Online)", "[serial online]", "[homepage on the Internet]" · "Internet"
  {
    rule: 'medium',
    hints: /[[(](?:i|o|s|h|w|e|v|c|p)/i,
    pattern:
      /[[(](?:internet|online|on-?line|serial online|serial on the internet|homepage on the internet|web ?page|website|web|electronic version|electronic resource|video|computer software|print|cd-?rom|internet resource)[\])]/gi,
  },
  // "(in Chinese)", "[Article in German]", "(In Portuguese with English abstract)" · "(in rats)"
  {
    rule: 'language note',
    hints: /[[(](?:article |written )?(?:written )?in /i,
    pattern:
      /[[(](?:article )?(?:written )?in (?:chinese|german|french|spanish|portuguese|russian|japanese|italian|polish|korean|turkish|dutch|swedish|norwegian|danish|english|persian|hungarian|czech|hebrew|arabic)\b[^\])]{0,40}[\])]/gi,
  },
  // "[Erratum in: J Foo 2010;1:2]", "(Retraction in: …)" · "[Erratum]"
  {
    rule: 'notice',
    hints: /[[(](?:published )?(?:erratum|retraction|correct|comment)/i,
    pattern:
      /[[(](?:published )?(?:erratum|retraction|correction|comment|corrected)(?: published)? (?:in|appears in|on|to)\b[^\])]{0,160}[\])]?/gi,
  },
];

/** Arrows and letters of back-links before an entry: "^ a b ", "↑ ", "Jump up to: a b" · "a study". */
export const BACK_LINKS: readonly RegExp[] = [
  /^(?:[\u2191\u2b06\u21a9\u21b5\u2934\u21e7\u23ce\u2190\u21d1\u25b2^]|[Jj]ump up(?: to)?:?\s?)\s*(?:(?:[a-z]{1,2}|[a-z]?\d\.\d)[\s,]+(?=(?:[a-z]{1,2}[\s,]+){0,26}["'\u201c\u2018(\p{Lu}])){0,26}/u,
];

/** Arrows behind an entry: "↩", "↑ back", "back to text". */
export const TRAILING_BACK_LINK =
  /\s*(?:[\u21a9\u2191\u2b06\u2934\u21b5]\ufe0e?[\s\d]*|\[?(?:back to (?:text|top|article|content)|return to text)\]?)+$/i;

/** "12.", "[12]", "(12)", "12)", "1 ", "20]", "•", "*" before the entry · "2019 guideline", "5-HT". */
export const LABELS: readonly RegExp[] = [
  /^[[({]\s?(?:\d{1,4}[a-z]?|[A-Z][A-Za-z+]{0,8}\d{2}[a-z]?|[A-Z]{1,3})\s?[\])}][.:,]?\s*(?=\S)/,
  /^\d{1,3}[a-z]?\s?[\])]\.?\s*(?=\S)/,
  /^(?:ref\.?\s?)?\d{1,3}\s?[.:]\s*(?=["'\u201c\u2018[(\p{L}])/iu,
  /^\d{1,3}\s?[-\u2013]\s?(?=\p{Lu}[\p{L}'\u2019-]{2,30},)/u,
  /^\d{1,3}\s+(?=\p{Lu}[\p{L}'\u2019-]*(?:,|\s\p{Lu}{1,5}\b))/u,
  /^\d{1,3}\s+(?=(?:\p{Lu}[\p{L}'\u2019-]*\s){1,5}(?:Association|Organi[sz]ation|Society|Institute|Committee|Academy|College|Agency|Council|Group)\b)/u,
  /^[\u2022\u00b7\u25cf\u25aa*\u2013\u2014\u2020\u2021\u00a7-]{1,2}\s+(?=\S)/,
];
