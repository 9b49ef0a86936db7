/** Takes "Dr. Norton says", "Smith told"; refuses "The study says". */
const SPEAKER =
  /((?:Dr\.|Prof(?:essor|\.)) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) (?:says|said|explains|explained|adds|added|told|notes|noted)\b/u;

/** Who says the sentence; the speaker before goes on while a quotation is open. */
export const attributedTo = (sentence: string, previousSpeaker: string | null): string | null =>
  SPEAKER.exec(sentence)?.[1] ?? (/^[“"]/.test(sentence) ? previousSpeaker : null);
