/** Dates as the sources write them, to ISO 8601 as far as they are given. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A MEDLINE date: takes "2010 Feb 6", "2024 Sep", "1998 Mar-Apr", the " 2010" of "Feb 2010"; refuses "j.jse.2026.06". */
const MEDLINE_DATE = /(?:^|\s)((?:1[89]|20)\d\d)\b(?: ([A-Z][a-z]{2})(?: (\d{1,2})\b)?)?/;

const pad = (part: number): string => String(part).padStart(2, '0');

/**
 * The first MEDLINE date in a text.
 *
 *     Lancet. 2010 Feb 6;375(9713):445   →   "2010-02-06"
 */
export function readMedlineDate(text: string): string | null {
  const match = MEDLINE_DATE.exec(text);
  if (match === null) return null;
  const [, year, monthName, day] = match;
  const month = MONTHS.indexOf((monthName ?? '').toLowerCase()) + 1;
  if (month === 0) return year ?? null;
  return day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(Number(day))}`;
}

/** Crossref's `[[2020, 6, 5]]` as "2020-06-05"; null for `[[null]]` and the like. */
export function fromDateParts(parts: (number | null)[][] | undefined): string | null {
  const [year, month, day] = parts?.[0] ?? [];
  if (typeof year !== 'number') return null;
  if (typeof month !== 'number') return String(year);
  return typeof day === 'number' ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`;
}

/** A year on its own or at the head of a date: takes "2019", "2019-06-01"; refuses "19", "c2019". */
const LEADING_YEAR = /^(\d{4})(?:\D|$)/;

/** The year of an ISO or MEDLINE date as a number; null when the text does not begin with one. */
export function yearOf(text: string | null | undefined): number | null {
  const match = LEADING_YEAR.exec(text ?? '');
  return match === null ? null : Number(match[1]);
}

/** The years in a list, without nulls and doubles. */
export const distinctYears = (years: (number | null)[]): number[] => [
  ...new Set(years.filter((year) => year !== null)),
];
