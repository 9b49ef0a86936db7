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

/**
 * Each row takes one way of printing a label; the first group is the label. Examples taken and refused:
 * "[12] Smith" / "[PubMed] Smith"; "(3) Smith" / "(2019) Smith"; "12. Smith" / "12.5 mg"; "7 Smith" / "7 of ten", "2019 Smith";
 * "3 – Smith" / "3–5 weeks"; "¹Smith"; "* Smith"; "a. Smith" / "a Smith"; "※1 Smith", "注1：Smith" / "注目 1"; "[Smi19] Smith", "[SM+04a] Smith", "[Knuth 84] Knuth" / "[PMC98] Smith".
 */
const ROWS: RegExp[] = [
  /^\[\s?(\d{1,4}[a-z]?|[a-z]{1,2}|[ivx]{3,6}|[*†‡§¶#]{1,3}|[Nn]ote \d{1,3})\s?\][.:]?\s*/u,
  /^\[\s?((?!PM)\p{Lu}[\p{L}+]{1,12} ?\d{2}[a-z]?)\s?\]\s*/u,
  /^\((\d{1,3}[a-z]?)\)[.:]?\s*/u,
  /^(\d{1,3})\s?[–—-]\s+(?=\p{Lu})/u,
  /^(\d{1,3}[a-z]?)[.):](?!\d)\s*/u,
  /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[.):]?\s*/u,
  /^([₀₁₂₃₄₅₆₇₈₉]{1,3})[.):]?\s*/u,
  /^(\d{1,3})\s+(?=["'“‘„«»(]?(?:\p{Lu}|https?:|www\.|de |van |von ))/u,
  /^(\d{1,3})(?=\p{Lu}\p{L})/u,
  /^(?:※|注|註|脚注)\s?(\d{1,3})[.):：]?\s*/u,
  /^([*†‡§¶]{1,3})\s*(?=\S)/u,
  /^([a-z])[.)]\s+(?=\p{Lu})/u,
];

/** A label and the word behind it are shorter. UTF-16 code units. */
const MAX_LABEL = 40;

/** The label at the start of `text`; null when it starts with words. */
export function leadingLabel(text: string): LeadingLabel | null {
  const plain = plainSigns(text.slice(0, MAX_LABEL));
  for (const row of ROWS) {
    const match = row.exec(plain);
    if (match?.[1]) return { label: asPrinted(plainDigits(match[1])), length: match[0].length };
  }
  return null;
}

/** Numbers with a letter and bare letters are the same in both cases ("3A", "3a"), and with noughts before ("03"); names are not ("Smi19"). */
const asPrinted = (label: string): string =>
  NAME_LABEL.test(label) ? label : label.toLowerCase().replace(/^0+(?=\d)/, '');

/** Takes "Smi19", "Knuth 84"; refuses "3A", "B", "12". */
const NAME_LABEL = /^\p{L}[\p{L}+]+ ?\d{2}[a-z]?$/u;
