import type { PageReading } from '../reading/types';
import { memo } from '../text/memo';

/** The commonest small words of English; other languages of the same script share few of them. */
const SMALL_WORDS = new Set('the of and to is that for with are this you'.split(' '));

/** English prose has one about every 30 signs; German, French and Spanish hardly one in 250. Unit: UTF-16 code units. */
const MOST_APART = 80;
/** A page that says "en" may be a template's: in a text of this length, so few of the small ones are another language's. */
const STATED_APART = 250;
const ENOUGH_TEXT = 350;

/** Enough of an article to tell its language. Unit: UTF-16 code units. */
const SAMPLE = 4000;

/** True when the page says that it is English and does not read as another language, or says nothing and reads as English. */
export const isEnglish = memo(({ article, claims }: PageReading): boolean => {
  const stated = article?.language?.toLowerCase() ?? '';
  if (stated !== '' && !stated.startsWith('en')) return false;
  const sample = beginningOf(claims);
  const small = sample.split(' ').filter((word) => SMALL_WORDS.has(word)).length;
  return stated === ''
    ? small * MOST_APART >= sample.length
    : sample.length < ENOUGH_TEXT || small * STATED_APART >= sample.length;
});

/** The first sentences in small letters, until there are enough. */
function beginningOf(claims: PageReading['claims']): string {
  let sample = '';
  for (const { text } of claims) {
    if (sample.length >= SAMPLE) break;
    sample += `${text} `;
  }
  return sample.slice(0, SAMPLE).trim().toLowerCase();
}
