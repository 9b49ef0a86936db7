/**
 * What reference lists print around the facts of a work: when it was looked at, where it is to be had, buttons, notes on
 * its language or its printing. They are taken out before the rest is read. Pure data; each pattern is linear, with an
 * example that it takes and one that it refuses. "¦" stands for what was taken out before (an address or identifier).
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
  '(?:page |content )?(?:last |date )?(?:access(?:ed|(?= date))|retrieved|viewed|visited|cited|downloaded|updated|reviewed|modified|(?<=[.;(\\[\u00a6] ?|last )revised)(?: date)?|(?:last|date of) access|citado|recuperado(?= el )|acess(?:o|ado)(?: em)?|acceso|acc?edido|consult(?:ado|é|ato)(?: en| il)?|(?:zuletzt )?(?:abgerufen|aufgerufen|besucht)|abruf(?:datum)?|zugriff|zugegriffen|stand(?=:)|geraadpleegd|hämtad|dostęp|besøgt';

/** A month's name, with the accents that occur. */
const MONTH = [
  ...MONTHS,
  'märz',
  'março',
  'février',
  'fév',
  'août',
  'décembre',
  'déc',
  'maart',
  'mei',
  'augustus',
  'maj',
  'augusti',
].join('|');
/** Takes "Accessed 3 May", "zuletzt abgerufen"; refuses "read". */
const LOOKED_HINT =
  /access|retrieved|viewed|visited|cited|downloaded|updated|modified|revised|citado|recuperado|acess|edido|consult|gerufen|abruf|besucht|zugegriffen|zugriff|stand(?=:)|geraadpleegd|hämtad|dostęp|besøgt/i;

export const PHRASES: readonly PhraseRow[] = [
  // Takes "ftp://ftp.who.int/pub/x.pdf": no address that a reader follows; refuses "the FTP: a test"
  { rule: 'old address', hints: /ftp:/i, pattern: /\bftp:\/\/[^\s\u00a6]{3,300}/gi },
  // Takes ". Published online at OurWorldInData.org."; refuses "published online at night"
  {
    rule: 'available from',
    hints: /ublished online at/,
    pattern: /(?<=\. )Published online at (?:www\.)?[\w-]{3,40}\.(?:com|org|net|gov)\b/g,
  },
  // Takes "? Manuscript in preparation for publication.", ". Unpublished manuscript."; refuses "Manuscript preparation for authors"
  {
    rule: 'status',
    hints: /anuscript/,
    pattern:
      /(?<=[.?!] )(?:Unpublished manuscript|Manuscript (?:submitted|in preparation|under review|in press)(?: for publication)?)(?=[.,;\u00a6\s]*$|[.,;])/g,
  },
  // "[cited 2022 Mar 5]", "(accessed March 1, 2021)", "[acesso em 29 de setembro de 2014]" · "[accessory nerve]"
  {
    rule: 'access date',
    hints: LOOKED_HINT,
    pattern: new RegExp(`[[(](?:${LOOKED})(?!\\p{L})[^\\])\u00a6]{0,60}[\\])]`, 'giu'),
  },
  // "Accessed 3 May 2020", "Retrieved March 5, 2019, from", "Acesso em: 25 maio 2021" · "Updated guideline 2020"
  {
    rule: 'access date',
    hints: LOOKED_HINT,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:${LOOKED})(?!\\p{L})(?: (?:on|at|em|el|le|am|op|den|the))?:?(?:[\\s,./-]|\\d{1,2}(?:st|nd|rd|th)?\\b|(?:${MONTH})(?!\\p{L})|\\b(?:de|of)\\b){1,14}(?:19|20)\\d\\d\\b(?:[-/.]\\d\\d[-/.]\\d\\d)?(?:,? (?:from|de|van|från|z)(?= ?¦))?`,
      'giu',
    ),
  },
  // Takes "¦ [21.01.2022]", "¦. [2020-05-03]"; refuses "¦ [12]", "¦ (21.01.2022)"
  {
    rule: 'access date',
    hints: /\u00a6[.,]? \[\d/,
    pattern: /(?<=\u00a6[.,]? )\[(?:\d{1,2}\. ?\d{1,2}\. ?20\d\d|20\d\d-\d\d-\d\d)\]/g,
  },
  // Takes "Available from: ¦", "Disponível em: ¦", "abrufbar unter ¦", "URL: ¦", "Retrieved from ¦", "Recuperado de ¦"; refuses "Available from your doctor", "The Nutrition Source. ¦"
  {
    rule: 'available from',
    hints: /\u00a6/,
    pattern:
      /(?:(?<![\p{L}-])(?:also )?(?:freely )?(?:available|accessible|retrieved|preprint|dispon\u00edvel|disponible|disponibile|verf\u00fcgbar|abrufbar|einsehbar|erh\u00e4ltlich|beschikbaar|accessed|access|obtained|downloaded|recuperado|obtenido|geraadpleegd|abgerufen|consult\u00e9|rep\u00e9r\u00e9|lokaliseret|hentet|h\u00e4mtad|tillg\u00e4nglig|dostupn\u00e9|online|url|website|web ?site|link|https?|from|at|doi|(?<!\p{L} )source|see)(?: (?:online|available|verf\u00fcgbar|abrufbar|disponible|from|at|as|here|em|en|de|van|von|sur|da|fra|p\u00e5|na|z|op|su|\u00e0|l['\u2019]adresse|unter|under|via|on|in|the|website|link|url)){0,6}[\s:.,]{0,6}[<([]?)(?=\u00a6)/giu,
  },
  // Takes ". Advance online publication.", "Epub 2016 Apr 21", "Epub ahead of print", "[published online ahead of print, 2020 Mar 4]"; refuses "Epubs", "effect of advance online publication"
  {
    rule: 'ahead of print',
    hints: /e-?pub|online|first published/i,
    pattern:
      /(?<=[.,;:()[\]\u00a6\d] ?)\badvanced? online publication\b(?=\s?(?:[.,;:)\]\u00a6]|$))|[[(]?(?:\be-?pub(?:lished)?|\bpublished online|\bonline|\bfirst published(?: online)?)(?: (?:ahead of print|first))(?:[,:]? \d{4})?(?: \p{L}{3,9}\.?)?(?: \d{1,2}\b)?[\])]?|[[(]?\be-?pub(?:lished online)?:? (?:\d{4}(?: \p{L}{3,9}\.?(?: \d{1,2}\b)?)?|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})[\])]?/giu,
  },
  // Takes ". In press", "[in press]", "(forthcoming)", "[S.l.: s.n.]", "(n.d.)", "(s. f.)", "(z.d.)"; refuses "in press conferences", "(s. 12)"
  {
    rule: 'status',
    hints: /press|forthcoming|to appear|\bs\. ?[ln]\b|\([nosz]\.? ?[dfj]/i,
    pattern:
      /[[(](?:in press|forthcoming|to appear|n\.? ?d\.?|s\.? ?d\.?|s\. ?[ln]\.?(?:[:,]? ?s\. ?n\.?)?)[\])]|\((?:s\. ?f|z\. ?d|o\. ?j)\.\)(?=[.:,;]|$)|(?<=[[(])(?:in press|forthcoming),?(?= \d{4}[\])])|(?<=[.,;)] )(?:in press|forthcoming|to appear)(?=[.,;)\u00a6\s]*(?:$|\u00a6|\d))/gi,
  },
  // Takes "[Video]", "[Archivo PDF]", "[Doctoral dissertation, University of Bath]", "[J]", ". Dataset."; refuses "[Video games]"
  {
    rule: 'kind of work',
    hints: /\[|data ?set/i,
    pattern:
      /\[(?:[a-z'\u2019]{2,12}[ -]){0,2}(?:v[ií]deo|film|pdf|podcast|podcast episode|audio podcast episode|tv series episode|thesis|dissertation|data ?set|tweet|post|blog post|press release|infographic|poster|poster presentation|conference presentation|paper presentation|preprint|manuscript submitted for publication|mobile app|computer software|brochure|fact sheet|webinar|package insert|prescribing information)(?:,[^\]]{0,80})?\]|\[(?:[JMDCRNSP]|EB\/OL|J\/OL)\]|(?<=\. )Data ?set(?=\.)/gi,
  },
  // Takes "[tese de doutorado]", "[thèse de doctorat]"; refuses "[hipótese]"
  {
    rule: 'kind of work',
    hints: /\[(?:tese|disserta|th\u00e8se|tesis)/i,
    pattern: /\[(?:tese|disserta\u00e7\u00e3o|th\u00e8se|tesis)(?: (?:de|do|en) \p{L}{4,12}){0,2}\]/giu,
  },
  // Takes "(Doctoral dissertation, University of Bath)", "(Unpublished master's thesis)."; refuses "(a thesis of his)", "(Unpublished thesis on sleep) and load"
  {
    rule: 'kind of work',
    hints: /thesis|dissertation/i,
    pattern:
      /[[(](?:(?:un)?published |doctoral |master\S{0,2} |ph\.?\s?d\.? ){1,2}(?:thesis|dissertation)[^\])]{0,80}[\])](?=\s?(?:[.,;:\u00a6[(]|$))/gi,
  },
  // Takes "J Foo (Review). 51", "(Submitted manuscript)": what an encyclopedia says of the copy; refuses "Lifting (Review)."
  {
    rule: 'kind of copy',
    hints: /\((?:Review|Submitted|Full|Free)/,
    pattern: /\(Review\)(?=\.? \d)|\((?:Submitted manuscript|(?:Free )?[Ff]ull text)\)/g,
  },
  // Takes "[version 2; peer review: 2 approved]"; refuses "[version control]"
  { rule: 'kind of work', hints: /\[version \d/i, pattern: /\[version \d{1,2}[;,:][^\]]{0,80}\]/gi },
  // Takes "diagnosis and management [NG136]", "care [CG180]": the number of a guideline; refuses "[NG]"
  { rule: 'number of a guideline', hints: /\[[A-Z]/, pattern: /(?<=\p{L} )\[[A-Z]{2,4}\s?\d{1,4}\]/gu },
  // Takes ". NICE guideline NG28", "Clinical guideline CG189", ". Clinical guideline ¦"; refuses "guideline 12", "guideline ESC 2019"
  {
    rule: 'number of a guideline',
    hints: /guid(?:eline|ance) [A-Z\u00a6]/,
    pattern:
      /(?<=[.?)] )(?:(?:NICE|Clinical|National|Public health|Technology appraisal) )+guid(?:eline|ance) (?:[A-Z]{2,3}\s?\d{1,4}\b|(?=\u00a6))|(?<=guid(?:eline|ance) )[A-Z]{2,3}\s?(?!(?:19|20)\d\d\b)\d{1,4}\b/g,
  },
  // The medium in MLA, behind a date: takes "2016. Web. 2 Aug. 2017.", "2016. Print."; refuses "Web. 3"
  {
    rule: 'medium',
    hints: /\b(?:Web|Print|Television|Film)\./,
    pattern:
      /(?<=[\d\u00a6]\. )(?:Web|Print|Television|Film)\.(?: \d{1,2} \p{L}{3,9}\.? \d{4})?(?=[.\s\u00a6]*$)/gu,
  },
  // Takes "[No authors listed]", "No authors listed."; refuses "authors listed"
  {
    rule: 'no authors',
    hints: /^[\s\u00a6]*\[?no author/i,
    pattern: /\[?\bno authors? (?:listed|given|named)\]?/gi,
  },
  // The word before a date, which is kept, but not that of "published studies": takes "Published March 3, 2020",
  // "Preprint posted online May 4, 2018"; refuses "Printed 2021."
  {
    rule: 'word before a date',
    hints: /published|posted|uploaded|issued|released/i,
    pattern: new RegExp(
      `(?<=[^\\d][.,;?!] )(?:(?:preprint )?(?:published|posted)(?: online)?|uploaded|issued|released)(?: on)?:?(?= (?:(?:\\d{1,2}\\.? )?(?:${MONTH})(?!\\p{L})|(?:19|20)\\d\\d\\.?[\\s\u00a6]*$))`,
      'giu',
    ),
  },
  // Takes "Archived from the original (PDF) on June 15, 2022", "Archived (PDF) from the original", "Archived from the original ¦ on June 15, 2022", "Archived July 6, 2011, at the Wayback Machine"; refuses "archived data"
  {
    rule: 'archive note',
    hints: /archived/i,
    pattern:
      /\barchived(?: \(PDF\)|[ \u00a6]{1,9})? ?from the original(?: \(PDF\)|[ \u00a6]{1,9})?(?: ?on (?:\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\d{4}-\d\d-\d\d|\p{L}{3,9} \d{4}))?|\barchived (?:\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\d{4}-\d\d-\d\d|\p{L}{3,9} \d{4}),? at the wayback machine/giu,
  },
  // Takes "[published online July 7, 2015]"; refuses "[published]"
  {
    rule: 'ahead of print',
    hints: /published/i,
    pattern: /[[(](?:e-?)?published (?:online|ahead)[^\])]{0,50}[\])]/gi,
  },
  // Takes "[Internet]", "(Online)", "[serial online]", "[homepage on the Internet]", "[En ligne]", "[Электронный ресурс]"; refuses "Internet"
  {
    rule: 'medium',
    hints: /[[(]\s?(?:i|o|s|h|w|e|v|c|p|\u044d)/i,
    pattern:
      /[[(](?:internet|online|on-?line|serial online|serial on the internet|homepage on the internet|web ?page|website|web ?site|web|www document|electronic version|electronic resource|video|computer software|print|cd-?rom|internet resource|(?:ressource |en )?(?:en )?ligne|(?:recurso |en )?(?:en )?l\u00ednea|(?:recurso )?(?:eletr\u00f4nico|electr\u00f3nico|electr\u00f4nico|em linha)|\u044d\u043b\u0435\u043a\u0442\u0440\u043e\u043d\u043d\u044b\u0439 \u0440\u0435\u0441\u0443\u0440\u0441)[\])]/gi,
  },
  // Takes "(in Chinese)", "[Article in German]", "(In Portuguese with English abstract)"; refuses "(in rats)"
  {
    rule: 'language note',
    hints: /[[(](?:article |written )?(?:written )?in /i,
    pattern:
      /[[(](?:article )?(?:written )?in (?:chinese|german|french|spanish|portuguese|russian|japanese|italian|polish|korean|turkish|dutch|swedish|norwegian|danish|english|persian|hungarian|czech|hebrew|arabic)\b[^\])]{0,40}[\])]/gi,
  },
  // Takes "(en inglés)", "(auf Englisch)", "(em português)"; refuses "(en ratas)"
  {
    rule: 'language note',
    hints: /\((?:en|em|in|auf) /i,
    pattern:
      /\((?:en|em|in|auf) (?:ingl[eéê]se?|anglais|englisch|alem[áã][no]|allemand|deutsch|tedesco|franc[eéê]se?|français|französisch|español|espanhol|espagnol|spanisch|spagnolo|portugu[eéê]s|italiano?|italien)\)/giu,
  },
  // Takes "Identifier NCT03675620," before the title of a registered trial; refuses "a trial (NCT03675620)"
  {
    rule: 'number of a trial',
    hints: /NCT\d/,
    pattern: /\b[Ii]dentifier:? NCT\d{8}[,.:]?/g,
  },
  // Takes "[Erratum in: J Foo 2010;1:2]", "(Retraction in: …)"; refuses "[Erratum]"
  {
    rule: 'notice',
    hints: /[[(](?:published )?(?:erratum|retraction|correct|comment)/i,
    pattern:
      /[[(](?:published )?(?:erratum|retraction|correction|comment|corrected)(?: published)? (?:in|appears in|on|to)\b[^\])]{0,160}[\])]?/gi,
  },
  // Takes "…:619-25. Erratum in: J Foo 1969;26:140." behind the pages or what was taken out there, to the end; refuses "A comment in passing", "interleukin 6 erratum in muscle"
  {
    rule: 'notice',
    hints: /(?:erratum|retraction|correction|comment|corrigendum) (?:in|appears in)\b/i,
    pattern:
      /(?<=(?:\d[.;]|\u00a6[.;]?) )(?:(?:published )?(?:erratum|corrigendum) (?:in|appears in)\b|(?:retraction|correction|comment) in:).*$/gi,
  },
  // Takes "doi: . ijsnem.11.1.109", "doi: 007-9076-7.": what is left of a DOI whose beginning was lost; refuses "doi: ¦"
  {
    rule: 'broken doi',
    hints: /doi/i,
    pattern: /\(?\bdoi\s?:\s?(?:\.\s?)?(?=[^\s\u00a6]*\d)[\w.()[\]:;<>/-]{4,60}\s?\.?$/gi,
  },
];

/** Arrows and letters of back-links before an entry: takes "^ a b ", "↑ ", "Jump up to: a b"; refuses "a study". */
export const BACK_LINKS: readonly RegExp[] = [
  /^(?:[\u2191^]\s?(?=[Jj]ump))?(?:[\u2191\u2b06\u21a9\u21b5\u2934\u21e7\u23ce\u2190\u21d1\u25b2^]|[Jj]ump up(?: to)?:?\s?(?:[\u2191^]\s?)?)\s*(?:(?:[a-z]{1,2}|[a-z]?\d\.\d)[\s,]+(?=(?:[a-z]{1,2}[\s,]+){0,26}["'\u201c\u2018(\p{Lu}])){0,26}/u,
];

/** Arrows behind an entry: takes "↩", "↑ back to top", "back to text"; refuses "back". */
export const TRAILING_BACK_LINK =
  /\s{0,4}(?:[\u21a9\u2191\u2b06\u2934\u21b5]\ufe0e?[\s\d]{0,12}|\[?(?:back to (?:text|top|article|content)|return to text)\]?){1,12}$/i;

/** What stands before the facts of an entry. */
export const ANNOUNCEMENTS: readonly RegExp[] = [
  // Takes "Source: Doe", "Quelle: Doe", "See, for example, Doe", "Cf. Doe"; refuses "Sources of error", "See no evil"
  /^(?:(?:sources?|reference|citation|via|quelle|fuente|fonte|bron)\s?:|see also|see,? (?:for example|for instance|e\.?\s?g\.?),?|cf\.)\s*(?=\S)/iu,
  // Before a work in another language: takes "(en) Doe", "[fr] Doe"; refuses "(en route)"
  /^[([](?:de|en|es|fr|it|nl|pt)[)\]]\s+(?=["\u201c\u00ab\p{Lu}])/u,
  // Before a title: takes "Nutrients | Free Full-Text | Sleep"; refuses "Nutrients | Sleep | Foo"
  /^\p{Lu}[^|¦]{1,60}\s\|\s(?:free )?full-text(?: html)?\s\|\s*(?=\S)/iu,
];

/** Behind the title of a page: takes "Sleep | Full Text"; refuses "the full text". */
export const FULL_TEXT_NOTE = /\s\|\s(?:free )?full[ -]text(?: html| pdf)?(?=[.\s\u00a6]*$)/iu;

/** A family name and initials, "et al." or a given name behind a comma: "Doe A.", "O'Brien, AB" · "Ga PET in", "Coli and me". */
const NAME_FORM =
  "(?:\\p{Lu}['\u2019])?\\p{Lu}\\p{Ll}(?:['\u2019-]?\\p{Lu}?\\p{Ll}){1,20}(?:,? \\p{Lu}{1,3}[.,; (]|,? et al|, \\p{Lu}\\p{Ll})";

/** A whole name before a quotation: "Jane Doe, “". */
const WHOLE_NAME = '\\p{Lu}\\p{Ll}{1,20} (?:\\p{Lu}\\.? )?\\p{Lu}\\p{Ll}{1,20}, ["\u201c\u2018]';

/**
 * What numbers or marks an entry at its head. Those that are built stand for "¹Doe A." but not "¹⁸FDG in bone", "a. Doe A." but not
 * "e. Coli and me", "Study 2: Doe A." but not "Study 329: A restoration".
 */
export const LABELS: readonly RegExp[] = [
  new RegExp(
    `^[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]{1,3}(?: (?=\\p{Lu}\\p{L})|(?=${NAME_FORM}|${WHOLE_NAME}))`,
    'u',
  ),
  // Takes "[12] Doe", "(12) Doe", "[Smi19] Doe"; "(2016). Doe A, Roe"; refuses "[PubMed] Doe", "(2016). Rest"
  /^[[({]\s?(?:(?!(?:19|20)\d\d\)(?!\W{1,2}[A-Z][a-z]+,? [A-Z]{1,3}[.,]))\d{1,4}[a-z]?|[A-Z][A-Za-z+]{0,8}\d{2}[a-z]?|[A-Z]{1,3})\s?[\])}][.:,]?\s*(?=\S)/,
  // Takes "[REF-9] Doe"; refuses "[IL-6] and sleep", "(GLP-1) Doe"
  /^\[[A-Z]{1,4}-\d{1,3}\]\s*(?=\p{Lu}\p{Ll})/u,
  // Takes "12) Doe", "20] Doe"; refuses "12 Doe"
  /^\d{1,3}[a-z]?\s?[\])]\.?\s*(?=\S)/,
  // Takes "#12 Doe"; refuses "#Doe"
  /^#\d{1,3}[.:)]?\s+(?=\S)/,
  new RegExp(`^[a-z](?:\\)\\s+(?=\\p{Lu})|\\.\\s+(?=${NAME_FORM}|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}))`, 'u'),
  new RegExp(`^[Ss]tudy\\s#?\\d{1,3}\\s?[:.)]\\s*(?=${NAME_FORM})`, 'u'),
  // Takes "Reference 2: Doe"; refuses "Reference: Doe"
  /^(?:[Rr]ef(?:erence)?|[Ss]ource|[Cc]itation|[Ff]ootnote)\s#?\d{1,3}\s?[:.)]\s*(?=\p{Lu})/u,
  // Takes "12. Doe", "Ref. 3: Doe"; refuses "2019. Doe", "12.5"
  /^(?:ref\.?\s?)?\d{1,3}\s?[.:]\s*(?=["'\u201c\u2018[(\u21b5\u2191^\p{L}])/iu,
  // Takes "4-Doe, A"; refuses "5-HT and"
  /^\d{1,3}\s?[-\u2013]\s?(?=\p{Lu}[\p{L}'\u2019-]{2,30}(?:,|\s\p{Lu}[\p{Lu}.-]{0,4}[,.;]))/u,
  // Takes "4 - Doe"; refuses "4-Doe"
  /^\d{1,3}\s+[-\u2013]\s+(?=\p{Lu})/u,
  // Takes "1 Doe A"; refuses "2019 guideline"
  /^\d{1,3}\s+(?=(?:\p{Lu}?[\p{L}'\u2019-]{1,20}\s){0,2}\p{Lu}[\p{L}'\u2019-]*(?:,|\s\p{Lu}{1,5}\b))/u,
  // Takes "1 European Society of Sleep"; refuses "12 men"
  /^\d{1,3}\s+(?=(?:\p{Lu}[\p{L}'\u2019-]*\s){1,5}(?:Association|Organi[sz]ation|Society|Institute|Committee|Academy|College|Agency|Council|Group)\b)/u,
  // Takes "• Doe", "* Doe"; refuses "-Doe"
  /^[\u2022\u00b7\u25cf\u25aa*\u2013\u2014\u2020\u2021\u00a7-]{1,2}\s+(?=\S)/,
  // Takes "______. Doe"; refuses "__ Doe"
  /^(?:_{3,20}|-{3,20})[.,:]?\s*(?=\S)/,
];
