import { remembered } from './remembered';

/** Takes "2024", "2024-03", "2024-03-12", "2024-03-12T08:00:00Z"; refuses "12 March 2024". */
const ISO_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T|$)/u;

/**
 * An ISO 8601 date written out as far as it is known; a time of day is left out.
 *
 *     formatDate('2020-05-01', 'en-GB')  →  "1 May 2020"
 *     formatDate('2020-05', 'en-GB')     →  "May 2020"
 *
 * @param language BCP 47, with its region where that is known.
 * @returns Null when it is no date: "spring 2020", "2020-13", "2020-02-31".
 */
export function formatDate(iso: string, language: string): string | null {
  const match = ISO_DATE.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')));
  // A month or a day that the calendar lacks is carried over into the next one.
  if (!date.toISOString().startsWith([year, month, day].filter(Boolean).join('-'))) return null;
  return formatsOf(language)(day ? 'day' : month ? 'month' : 'year').format(date);
}

/** How dates are written that are known so far. */
const SHAPES = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** To make one takes as long as to write thirty dates. */
const formatsOf = remembered((language: string) =>
  remembered(
    (known: keyof typeof SHAPES) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...SHAPES[known] }),
  ),
);
