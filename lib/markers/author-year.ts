/**
 * "(Smith et al., 2017; Jones & Lee, 2018a)" and narrative "Smith (2017)", in plain text. A name and a year that no entry
 * carries are not a marker: years in brackets are everywhere.
 */
import type { BibliographyEntry } from '../bibliography/types';
import type { PageText, Span } from '../dom/types';
import { UNCASED } from './author-year-book';
import type { EntryIndex } from './entry-index';
import type { FindMarkers, FoundMarker, MarkerContext } from './types';

/** Every count is bounded and a name starts no word in its middle: hostile text of a hundred thousand names stays linear. */
const WORD = String.raw`\p{Lu}[\p{Lu}\p{Ll}\p{Lm}\p{M}’'\-]{1,40}`;
/** A name without capitals has two to four signs; what stands before it is no part of it: "教授田中", "김철수". */
const EASTERN = String.raw`[\p{sc=Han}\p{sc=Hangul}]{2,4}?`;
const NAME = String.raw`(?:${EASTERN}|(?<![\p{Lu}\p{Ll}’'\-])(?:(?:van|von|de|del|della|der|den|di|da|dos|le|la|el|al|ter|ten)\s){0,3}${WORD}(?:\s${WORD})?)`;
const YEARS = String.raw`(?:1[89]|20)\d\d[a-z]?(?:\s?[,&]\s?(?:(?:1[89]|20)\d\d[a-z]?|[a-z](?![\p{L}]))){0,10}`;
/** "et al." and "and" in the languages of the headings: "m.fl." (sv), "u. a." (de), "e.a." (nl), "i in." (pl), "y cols." (es), "et coll." (fr), "ら" (ja), "等" (zh), "등" (ko); "鈴木・佐藤". */
const OTHERS = String.raw`(?:\s?,?\s(?:et al\.?|and (?:others|(?:(?:his|her|their) )?(?:colleagues|co-?workers|co-?authors|team))|u\.\s?a\.|& al\.|m\.\s?fl\.|e\.\s?a\.|i in\.|[ye] (?:cols?\.|colaboradores)|et coll\.)|\s?(?:[ら등]|等人?)|(?:\s?[・,&と和与와과]\s?${EASTERN}){1,4}|(?:\s?,\s${NAME}){0,8}\s?,?\s(?:and|&|und|et|y|e|en|och|og|i|ja)\s${NAME})?`;

/**
 * The journal between authors and year, or the first author of another work of that year. Takes ", Health Reports" of "Langlois et al.,
 * Health Reports, 2010", ", Jones and Lee," of "Smith et al., Jones and Lee, 2018"; refuses "; Smith", ", Lee et al.".
 */
const JOURNAL = String.raw`(?:(?<=et al\.?),?\s(\p{Lu}[\p{L}’'-]+)[^\d;()&.]{0,60})?`;

/** One work inside brackets. Takes "Smith et al., 2017", "e.g. Jones & Lee 2018a, b", "Drake. 2013", "张三,2019"; refuses "in 2017", "March 2017" (no entry). */
const PARENTHETICAL = new RegExp(
  String.raw`(${NAME})${OTHERS}${JOURNAL}(?:'s|’s)?\s?[,.]?\s?\(?(${YEARS})`,
  'gu',
);

/** Takes "Smith (2017)", "Smith and Jones (2018a, 2019)", "Smith et al. [2017]", "田中ら(2019)"; refuses "newsrooms (2011)" (lower case). */
const NARRATIVE = new RegExp(
  String.raw`(?<name>${NAME})${OTHERS}(?:'s|’s)?\s?,?\s?[([](?<years>${YEARS})(?:,\s?pp?\.\s?[\d–-]+)?[)\]]`,
  'gu',
);

/** Takes "(2017" of "Smith (2017)"; refuses "(Smith 2017)". */
const YEAR_OPENS_BRACKET = /[([](?:1[89]|20)\d\d/;

/** Takes "In 2016 Hagger"; refuses "in May 2016". */
const IN_YEAR = /\b[Ii]n (?:19|20)\d\d/;

/** The year before the names. Takes "In 2016 Hagger et al.", "in 2009, Roe and Lee"; refuses "In 2016 Congress", "in 2016 the". */
const YEAR_FIRST = new RegExp(
  String.raw`\b[Ii]n (?<years>(?:19|20)\d\d),? (?<name>${NAME})(?=\s?,?\s(?:et al\b|and|&))${OTHERS}`,
  'gu',
);

/** Names are dear to look for, a year is not: it tells first whether there can be any. */
const NARRATIVES = [
  { hint: YEAR_OPENS_BRACKET, pattern: NARRATIVE },
  { hint: IN_YEAR, pattern: YEAR_FIRST },
];

/** The beginning of a long name. Takes "Open " before "Science Collaboration, 2015"; refuses "see also ". */
const NAME_BEFORE = /(?:\p{Lu}[\p{L}’'-]{1,40}\s){1,6}$/u;

/** A bracket with a year in it. Takes "(Smith et al., 2017; Jones 2018)"; refuses "(see below)". */
const YEAR_BRACKET = /[([][^()[\]]{0,400}?(?:1[89]|20)\d\d[a-z]?[^()[\]]{0,200}[)\]]/g;

/** Any year in brackets or behind "in"; a block without one has no marker of this style. Takes "(Smith 2017", "in 2017"; refuses "2017". */
const YEAR_AHEAD = /(?:[([][^()[\]]{0,400}?|\b[Ii]n )(?:1[89]|20)\d\d/;

export const findAuthorYears: FindMarkers = (context) => {
  if (context.index.entries.length === 0) return [];
  const body = context.body.filter((block) => YEAR_AHEAD.test(plainText(context, block)));
  const narrowed = { ...context, body };
  // The line that closes an article is an entry, though it stands in a paragraph: "(Science, 2022; doi: …)".
  return [...narrative(narrowed), ...parenthetical(narrowed)].filter(
    (marker) => !context.index.isInEntry(marker),
  );
};

const plainText = ({ plain }: MarkerContext, { start, end }: Span): string => plain.slice(start, end);

function narrative(context: MarkerContext): FoundMarker[] {
  const { page, body, index } = context;
  return body.flatMap((block) => {
    const text = plainText(context, block);
    return NARRATIVES.filter(({ hint }) => hint.test(text)).flatMap(({ pattern }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const entries = resolve(match.groups?.name ?? '', match.groups?.years ?? '', index);
        if (entries.length === 0) return [];
        const start = block.start + match.index;
        return [toMarker(page, block, start, match[0].length, entries)];
      }),
    );
  });
}

function parenthetical(context: MarkerContext): FoundMarker[] {
  const { page, body, index } = context;
  return body.flatMap((block) =>
    [...plainText(context, block).matchAll(YEAR_BRACKET)].flatMap((bracket) => {
      const start = block.start + bracket.index;
      const inner = bracket[0].slice(1, -1);
      const works = [...inner.matchAll(PARENTHETICAL)].flatMap((work) => {
        const [, first, second, years = ''] = work;
        const entries = [
          ...new Set([first, second].flatMap((name) => (name ? resolve(name, years, index) : []))),
        ];
        const before = NAME_BEFORE.exec(inner.slice(0, work.index))?.[0] ?? '';
        const at = start + 1 + work.index - before.length;
        return entries.length > 0
          ? [toMarker(page, block, at, (before + work[0]).trimEnd().length, entries)]
          : [];
      });
      const [only] = works;
      // A bracket with one work in it is the marker, brackets and all; of several, each is one.
      return only && works.length === 1
        ? [{ ...toMarker(page, block, start, bracket[0].length, only.entries), labels: only.labels }]
        : works;
    }),
  );
}

const toMarker = (
  { text }: PageText,
  block: FoundMarker['block'],
  start: number,
  length: number,
  entries: BibliographyEntry[],
): FoundMarker => {
  const printed = text.slice(start, start + length);
  return {
    style: 'author-year',
    text: printed,
    labels: [printed],
    entries,
    href: null,
    start,
    end: start + length,
    block,
  };
};

/** Entries by this author of these years; a bare letter ("2018a, b") takes the year before it. */
function resolve(family: string, years: string, index: EntryIndex): BibliographyEntry[] {
  const found: BibliographyEntry[] = [];
  let last = '';
  for (const [part] of years.matchAll(/\d{4}[a-z]?|[a-z]/g)) {
    const year = part.length === 1 ? last.slice(0, 4) + part : part;
    last = year;
    // "Nach Jacobs (1998)", "Although Smith (2017)": the first word may belong to the sentence.
    const owner = family.replace(POSSESSIVE, '');
    const names = [owner, owner.slice(owner.indexOf(' ') + 1)];
    if (UNCASED.test(owner)) for (let at = 1; at < owner.length - 1; at++) names.push(owner.slice(at));
    const candidates = names.flatMap((name) => [
      index.byAuthorYear(name, year),
      index.byAuthorYear(name, year.slice(0, 4)),
    ]);
    const entries = candidates.find((found) => found.length > 0) ?? [];
    // Two works of one author and year that the marker cannot tell apart: the first is no better than the second.
    if (entries.length > 0 && entries.length <= MAX_ALIKE)
      found.push(...(entries.length > 1 ? firstAuthored(entries, owner) : entries));
  }
  return found;
}

/** Takes "Miller’s"; refuses "Jones". */
const POSSESSIVE = /[’']s$/;

const MAX_ALIKE = 6;

/** Of several entries that carry name and year, those that begin with the name; the first of them. */
function firstAuthored(entries: BibliographyEntry[], family: string): BibliographyEntry[] {
  const leading = entries.filter(({ raw }) => raw.slice(0, family.length + 4).includes(family));
  return (leading.length > 0 ? leading : entries).slice(0, 1);
}
