import type { PageReading } from '../reading/types';
import { memo } from '../text/memo';

/** The commonest small words of English; other languages of the same script share few of them. Takes "the", "with"; refuses "then". */
const SMALL_WORDS = /\b(?:the|of|and|to|is|that|for|with|are|this|you)\b/gu;
/** Takes "Load", "año"; refuses "12". */
const WORDS = /\p{L}+/gu;

/** English prose has about one in five; German, French and Spanish stay under one in forty. */
const LEAST_SHARE = 0.08;
/** A page that says "en" may be a template's: in a text of this many words, so few of the small ones are another language's. */
const STATED_SHARE = 1 / 40;
const ENOUGH_WORDS = 60;

/** Enough of an article to tell its language. Unit: UTF-16 code units. */
const SAMPLE = 4000;

/** True when the page says that it is English and does not read as another language, or says nothing and reads as English. */
export const isEnglish = memo(({ article, claims }: PageReading): boolean => {
  const stated = article?.language?.toLowerCase() ?? '';
  if (stated !== '' && !stated.startsWith('en')) return false;
  const sample = claims
    .map(({ text }) => text)
    .join(' ')
    .slice(0, SAMPLE);
  const words = sample.match(WORDS)?.length ?? 0;
  const share = (sample.toLowerCase().match(SMALL_WORDS)?.length ?? 0) / Math.max(words, 1);
  return stated === '' ? words === 0 || share >= LEAST_SHARE : words < ENOUGH_WORDS || share >= STATED_SHARE;
});
