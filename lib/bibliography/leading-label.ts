/**
 * The label printed before an entry: "[12]", "12.", "12)", "(12)", "¹²", "₁", "*", "a." or a bare "12" before a capital.
 */
import { plainSigns } from '../text/plain-signs';
import { plainDigits } from '../text/script-digits';

export interface LeadingLabel {
  label: string;
  /** How much of the text it takes, white space after it included; UTF-16 code units. */
  length: number;
}

/** One way of printing a label a row; the first group is the label. */
const ROWS: RegExp[] = [
  // Takes "[12] Smith", "[*] Smith"; refuses "[PubMed] Smith"
  /^\[\s?(\d{1,4}[a-z]?|[a-z]{1,2}|[ivx]{3,6}|[*†‡§¶#]{1,3}|[Nn]ote \d{1,3})\s?\][.:]?\s*/u,
  // Takes "[Smi19] Smith", "[SM+2004a] Smith", "[Knuth 84] Knuth"; refuses "[PMC98] Smith", "[May 2019] Smith"
  /^\[\s?((?!PM)(?:\p{Lu}[\p{L}+]{1,20} \d\d|\p{L}[\p{L}+]{1,20}(?:\d\d){1,2})[a-z]?)\s?\]\s*/u,
  // Takes "3(1,2)\nSmith", "Smi1999\nSmith"; refuses "1999\nSmith", "COVID19\nin"
  /^(?!\p{Lu}{5})(\d{1,3}|\p{Lu}\p{L}{0,20}\d{1,4}[a-z]?)(?:\([\d ,]*\))?\s?\n\s*/u,
  // Takes "(3) Smith"; refuses "(2019) Smith"
  /^\((\d{1,3}[a-z]?)\)[.:]?\s*/u,
  // Takes "3 – Smith"; refuses "3–5 weeks"
  /^(\d{1,3})\s?[–—-]\s+(?=\p{Lu})/u,
  // Takes "12. Smith", "12) Smith"; refuses "12.5 mg"
  /^(\d{1,3}[a-z]?)[.):](?!\d)\s*/u,
  // Takes "¹Smith"; refuses "₁Smith"
  /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[.):]?\s*/u,
  // Takes "₁Smith"; refuses "1Smith"
  /^([₀₁₂₃₄₅₆₇₈₉]{1,3})[.):]?\s*/u,
  // Takes "7 Smith"; refuses "7 of ten", "2019 Smith"
  /^(\d{1,3})\s+(?=["'“‘„«»(]?(?:\p{Lu}|https?:|www\.|de |van |von ))/u,
  // Takes "7Smith"; refuses "7th"
  /^(\d{1,3})(?=\p{Lu}\p{L})/u,
  // Takes "※1 Smith", "注1：Smith"; refuses "注目 1"
  /^(?:※|注|註|脚注)\s?(\d{1,3})[.):：]?\s*/u,
  // Takes "* Smith"; refuses "*"
  /^([*†‡§¶]{1,3})\s*(?=\S)/u,
  // Takes "a. Smith"; refuses "a Smith"
  /^([a-z])[.)]\s+(?=\p{Lu})/u,
];

/** How any of them begins; nearly all lines of a page begin otherwise. Takes "[", "7", "b)", "†", "Smi19"; refuses "Smith", "by". */
const OPENING = /^(?:[[(\d⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉※注註脚*†‡§¶]|[a-z][.)]|\p{Lu}\p{L}{0,20}\d)/u;

/** A label and the word behind it are shorter. UTF-16 code units. */
const MAX_LABEL = 40;

/** The label at the start of `text`; null when it starts with words. */
export function leadingLabel(text: string): LeadingLabel | null {
  const plain = plainSigns(text.slice(0, MAX_LABEL));
  for (const row of OPENING.test(plain) ? ROWS : []) {
    const match = row.exec(plain);
    if (match?.[1]) return { label: asPrinted(plainDigits(match[1])), length: match[0].length };
  }
  return null;
}

/** Numbers with a letter and bare letters are the same in both cases ("3A", "3a"), and with noughts before ("03"); names are not ("Smi19"). */
const asPrinted = (label: string): string =>
  NAME_LABEL.test(label) ? label : label.toLowerCase().replace(/^0+(?=\d)/, '');

/** Takes "Smi19", "Knuth 84", "R7"; refuses "3A", "B", "12". */
const NAME_LABEL = /^\p{L}[\p{L}+]* ?\d+[a-z]?$/u;
