/** Takes "2024-11-05", "2024-11-05T12:00:00+00:00"; refuses "Nov 5, 2024", "2024-13-01". */
const ISO_DATE = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[T ].*)?$/;

/** The day of an ISO 8601 date as a page states it; null when it is written in any other way. */
export const isoDate = (stated: string | null): string | null =>
  (stated === null ? null : ISO_DATE.exec(stated.trim())?.[1]) ?? null;
