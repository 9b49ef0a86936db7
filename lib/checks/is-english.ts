import type { PageReading } from '../reading/types';
import { memo } from '../text/memo';

/** The commonest small words of English; other languages of the same script share few of them. Takes "the", "With"; refuses "then". */
const SMALL_WORDS = /\b(?:the|of|and|to|is|that|for|with|are|this|you)\b/giu;
/** Takes "Load", "año"; refuses "12". */
const WORDS = /\p{L}+/gu;

/** English prose has about one in five; German, French and Spanish stay under one in forty. */
const LEAST_SHARE = 0.08;

/** Enough of an article to tell its language. Unit: UTF-16 code units. */
const SAMPLE = 4000;

/** True when the page says that it is English, or says nothing and its sentences read as English. */
export const isEnglish = memo(({ article, claims }: PageReading): boolean => {
  const stated = article?.language ?? null;
  if (stated !== null && stated !== '') return stated.toLowerCase().startsWith('en');
  const sample = claims
    .map(({ text }) => text)
    .join(' ')
    .slice(0, SAMPLE);
  const words = sample.match(WORDS)?.length ?? 0;
  return words === 0 || (sample.match(SMALL_WORDS)?.length ?? 0) / words >= LEAST_SHARE;
});
