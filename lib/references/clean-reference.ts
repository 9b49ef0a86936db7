/**
 * The printed text of a reference made even: markup and entities resolved, invisible signs gone, white space folded.
 * All later offsets are offsets in this text.
 */
import { readAgain } from './misread-text';

/** Inline markup that survives copying: takes "<i>", "</sup>", "<a href=…>"; refuses the "<" of a SICI, "p < .05". */
const MARKUP =
  /<\/?(?:i|b|em|strong|sup|sub|span|a|u|p|br|div|cite|small|font|italic|bold|li)(?:\s[^<>]{0,300})?\/?>/gi;
/** Takes "&amp;", "&#8211;", "&#x2013;"; refuses "AT&T". */
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '\u2013',
  mdash: '\u2014',
  shy: '',
};
/** Soft hyphen, zero-width signs, direction marks, byte order mark, variation selectors. Takes "\u00ad", "\u200b"; refuses " ". */
const INVISIBLE = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufe0e|\ufe0f|\ufeff/g;
/** Signs as wide as a letter, which Chinese and Japanese lists print (U+FF01 to U+FF5E lie parallel to ASCII): takes "，", "（", "２"; refuses ",". */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const IDEOGRAPHIC: Readonly<Record<string, string>> = {
  '\u3002': '. ',
  '\u3001': ', ',
  '\u300c': '"',
  '\u300d': '"',
};
/** Takes "\u3002", "\u300c"; refuses ".". */
const IDEOGRAPHIC_SIGN = /[\u3001\u3002\u300c\u300d]/g;
/** Takes "O\u2019 Campo", "D\u2019 Angelo": a space that typesetting put into a name; refuses "the boys\u2019 Camp". */
const TORN_NAME = /(?<![\p{L}])([OD]['\u2019]) (?=\p{Lu}\p{Ll})/gu;
/** Takes "Petersen K, O \u2019Shea C": the same, with the space before the apostrophe; refuses "vitamin D \u2019s". */
const TORN_BEFORE = /(?<=, )([OD]) (\u2019)(?=\p{L}{3})/gu;
/** "Et al." of German lists: takes "Weber, T. u. a. (2018)", "Weber, Tom u. a. 2018"; refuses "u. a. in Bonn". */
const GERMAN_OTHERS = /u\. ?a\.(?<=[\p{L}.],? u\. ?a\.)(?=\s?(?:[(:]|(?:19|20)\d\d\b))/gu;
/**
 * PubMed tells two journals apart by a year: takes "J Appl Physiol (1985) 2010", "physiology (Bethesda, Md. : 1985)"; refuses "J Appl Physiol (1985)
 * 58:12", "(1985), 1901-1912".
 */
const YEAR_OF_JOURNAL =
  /(?<=\bPhysiol(?:ogy|\.)?) \((?:Bethesda, Md\. ?: ?1985\)|1985\)(?=[.,;:]? (?:19|20)\d\d\b(?!\s?[\u2013-]\d)))/gi;
/** "Et al." as one word, and what other languages print for it: takes "Doe J, et-al", "Doe J, et.al.", "Doe J i wsp.", "Doe J, m.fl.", "Doe J and al."; refuses "Doe J, et al.", "Doe and al-Ghamdi" */
const OTHERS =
  /(?<=[\p{L}.],? )(?:et-al\b|et\. ?al\b|i wsp(?=\.)|m\. ?fl(?=\.)|a kol(?=\.)|dkk(?=\.)|\u0438 \u0434\u0440(?=\.)|ve ark(?=\.)|vd(?=\.)|and al(?=[.,]))/gu;
/**
 * Signs and words without a meaning of their own: one of two stops, a mark behind a name, a stop before the sign of an ordinal,
 * what marks a link, a publisher's number before a page or alone, and the word before a preprint's server. Takes "Evol.. 12", "Lind~ T", "2.ª ed.", "whoexternal icon", "9(9). pii: E946",
 * "pii: S0140-6736(17)30000-1", "Preprint at bioRxiv"; refuses "and so on ...", "an external icon", "pii 12", "preprint at hand".
 */
const NEEDLESS =
  /\.(?:(?<!\.\.)(?=\.(?!\.))|(?<=\d\.)(?=[\u00aa\u00ba] ed))|~(?<=[a-z]~)(?= [A-Z])|(?:external|pdf) icon\b(?<=\w(?:external|pdf) icon)|\bpii: ?(?:S?\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX]\.?|(?=[A-Z]{0,3}\d))|\bpreprint (?:at|on) (?=\w{0,9}xiv\b|OSF|SSRN)/gi;
/** The number that a preprint's server puts behind its name or behind the year: takes "medRxiv 2022.01.11.22269065", "bioRxiv 2020.05.01.072751 (2020)"; refuses "bioRxiv 2020.11.11, 378778". */
const PREPRINT_NUMBER = /(rxiv)( \d{4})\.\d\d\.\d\d\.\d{6,8}(?:v\d)?( \((?:19|20)\d\d\))?/gi;
/** Takes "2018年;52" as Japanese lists print it; refuses "2020年版", "2020年1月". */
const YEAR_SIGN = /\b(\d{4})\u5e74(?![\p{L}\d])/gu;
/** Marks around a whole entry, with a year inside: takes `"Doe A, Roe B. Lifting and rest in the aged. J Foo 2010;1:2."`; refuses `"Lifting," J Foo 2010`, `"Lifting"`. */
const QUOTED_WHOLE =
  /^["\u201c]([^"\u201c\u201d]{40,4000}?\b(?:19|20)\d\d\b[^"\u201c\u201d]{0,400})["\u201d][.,]?$/;
/** A month and the volume run together: takes the "2020 Jan" of "2020 Jan54(2):72"; refuses "2020 Jan;54(2)", "2003 Rad51(K133R)". */
const GLUED_MONTH = /\b\d{4} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?=\d{1,3}\()/g;
/** Double marks set as two single ones: takes "‘‘Thirst,’’", "``Thirst,''"; refuses "the boys’’". */
const PAIRED_MARKS = /(?:\u2018\u2018|``)(?=\S)([^\u2018`]{3,600}?)(?:\u2019\u2019|'')/g;
/** Takes "47 (Supplement_1): S77", as the journals of Silverchair print it; refuses "supplement_study", ".../39/suppl_2/W29", an address of theirs. */
const UNDERSCORED_PART = /(?<=(?:^|[^\w/])[Ss]uppl(?:ement)?)_(?=\d)/g;
/** Takes "Art. No.: CD009402", "Article ID 3456": the number of an article is its page; refuses "article no one read", "Article no 12 of the constitution". */
const ARTICLE_NUMBER =
  /\b[Aa]rt(?:icle)?\.? (?:[Nn]o|[Nn]umber|I[Dd])\.?:? (?=[A-Za-z]{0,2}\d+(?!\d| (?!doi|http)\p{Ll}))/gu;
/** A family name and its initials run together at the head of an entry: takes "BrownF.H., SmithA."; refuses "PhD.", "mRNA." */
const GLUED_HEAD = /^\p{Lu}[\p{L}'\u2019-]{1,20}\p{Ll}\p{Lu}\./u;
/** Where the name ends in them: takes "wnF." of "BrownF.H."; refuses "PhD". */
const GLUED_INITIALS = /(\p{Ll}{2})(\p{Lu}\.)/gu;
/**
 * An accent that a PDF sets beside its letter, before or behind it; in "l´eau" and "O´Brien" it stands for an apostrophe, which is
 * told by what comes of it. Takes "Ha ¨kkinen", "M¨uller", "Garc´ıa"; refuses "Crohn´s".
 */
const TORN_ACCENT =
  /(?<word>\p{L}{0,40})(?<gap> ?)(?<accent>[\u00a8\u00b4\u00b8\u02c6\u02c7\u02d8\u02da\u02db\u02dc])(?!s\b) ?(?<behind>\p{L}?)/gu;
/** One of those signs; most references have none. Takes "M¨uller"; refuses "Müller". */
const ACCENT = /[\u00a8\u00b4\u00b8\u02c6\u02c7\u02d8\u02da\u02db\u02dc]/;
const COMBINING: Readonly<Record<string, string>> = {
  '\u00a8': '\u0308',
  '\u00b4': '\u0301',
  '\u00b8': '\u0327',
  '\u02c6': '\u0302',
  '\u02c7': '\u030c',
  '\u02d8': '\u0306',
  '\u02da': '\u030a',
  '\u02db': '\u0328',
  '\u02dc': '\u0303',
};
/** One letter with an accent, as names are written: takes "é", "ş"; refuses "ẃ", "ḿ". */
const ACCENTED = /^[\u00c0-\u017f\u0218-\u021b]$/u;

/** A stroke that a program set before a mark: takes `Women\'s health`, `\"Rest`; refuses `C:\temp`. */
const ESCAPED = /(?<!\\)\\{1,4}(?=['"\u2019])/g;
/** What stands before the words for "no date" and once more where a publisher does is who wrote: takes "Atlassian. (n.d.). A guide"; refuses "Atlassian (n.d.) A guide". */
const UNDATED = /^([^.()]{2,60})\. \((?:n\. ?d|s\. ?[df]|z\. ?d|o\. ?j)\.\)(?=\.)/i;
/** Behind the last name of an entry: takes ".", " https://a.org"; refuses " basics. Mayo Clinic". */
const AT_END = /^\.?(?:$| (?:https?:|www\.|retrieved\b))/i;
/** Hostile or mistaken input: a reference is never longer; what follows is not read. */
export const LONGEST_REFERENCE = 4_000;

export function cleanReference(raw: string): string {
  const text = readAgain(raw.slice(0, LONGEST_REFERENCE).replace(MARKUP, '').replace(ENTITY, decodeEntity))
    .replace(ESCAPED, '')
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => narrow(sign))
    .replace(IDEOGRAPHIC_SIGN, (sign) => IDEOGRAPHIC[sign] ?? sign)
    .replace(TORN_NAME, '$1')
    .replace(TORN_BEFORE, '$1$2')
    .replace(GERMAN_OTHERS, 'et al.')
    .replace(NEEDLESS, '')
    .replace(PREPRINT_NUMBER, withoutNumber)
    .replace(OTHERS, 'et al')
    .replace(GLUED_MONTH, '$&;')
    .replace(PAIRED_MARKS, '\u201c$1\u201d')
    .replace(UNDERSCORED_PART, ' ')
    .replace(ARTICLE_NUMBER, 'p. ')
    .replace(/\u2116/g, 'No.')
    .replace(YEAR_SIGN, '$1')
    .replace(/\s+/g, ' ')
    .replace(YEAR_OF_JOURNAL, '')
    .trim();
  const bare = withoutDate(QUOTED_WHOLE.exec(text)?.[1] ?? text);
  const mended = ACCENT.test(bare) ? bare.replace(TORN_ACCENT, mendAccent) : bare;
  return GLUED_HEAD.test(mended) ? mended.replace(GLUED_INITIALS, '$1 $2') : mended;
}

/** The server, and behind it the year, or the year in its bracket. */
const withoutNumber = (_whole: string, server: string, year: string, dated?: string): string =>
  `${server}${dated ?? year}`;

function withoutDate(text: string): string {
  const undated = UNDATED.exec(text);
  const [head = '', name = ''] = undated ?? [];
  const again = text.indexOf(`. ${name}`, head.length);
  return undated !== null && again > 0 && AT_END.test(text.slice(again + name.length + 2))
    ? `${name}. (no date)${text.slice(head.length)}`
    : text;
}

/** A vowel beside the accent takes it, else the letter before; where neither can, the text stays. */
function mendAccent(whole: string, ...match: unknown[]): string {
  const { word, gap, accent, behind } = match.at(-1) as Record<'word' | 'gap' | 'accent' | 'behind', string>;
  const glued = gap === '' && word !== '';
  const apart = glued && behind !== '' && / /.test(whole); // "dimensions´ impact"
  if (apart || (accent === '\u00b4' && glued && word.length === 1 && behind !== '')) return whole;
  const compose = (letter: string): string | null => {
    const composed = `${letter === '\u0131' ? 'i' : letter}${COMBINING[accent]}`.normalize('NFC');
    return ACCENTED.test(composed) ? composed : null;
  };
  const before = word.at(-1) ?? '';
  const [first, second] = [compose(before), compose(behind)];
  const vowelBehind = /[aeiou\u0131]/i.test(behind) && !/[aeiou]/i.test(before) && first !== '\u00f1';
  if (second !== null && (first === null || vowelBehind)) return `${word}${second}`;
  return first === null ? whole : `${word.slice(0, -1)}${first}${behind}`;
}

/** The ASCII sign, with the space behind a separator that the wide sign brings along. */
const narrow = (wide: string): string => {
  const sign = String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0);
  return ',.:;'.includes(sign) ? `${sign} ` : sign;
};

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
