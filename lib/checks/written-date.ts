/** Dates in the English of a note; other languages write their own (`lib/locales/translate.ts`). */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Takes "2024-03-12", "2024-03", "2024"; refuses "12 March 2024". */
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u;

/**
 * A date as far as it is known, with the word before it.
 *
 *     writtenDate('2020-05-01')  →  " on 1 May 2020"
 *     writtenDate('2020-05')     →  " in May 2020"
 *     writtenDate('spring')      →  " on spring"
 */
export function writtenDate(iso: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return ` on ${iso}`;
  if (name === undefined) return ` in ${year}`;
  return day === undefined ? ` in ${name} ${year}` : ` on ${Number(day)} ${name} ${year}`;
}
