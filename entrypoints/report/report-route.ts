/** Which of its pages the report page shows, by its address. */

export type ReportRoute =
  | { page: 'tab'; tabId: number }
  | { page: 'saved' }
  | { page: 'audit'; id: string }
  | { page: 'compare'; first: string; second: string };

/** The page of an address's query: "?saved", "?audit=7", "?compare=7,8", "?tab=3". Whatever is none of them is a tab that was not read. */
export function reportRoute(query: string): ReportRoute {
  const fields = new URLSearchParams(query);
  const audit = fields.get('audit');
  const [first, second] = fields.get('compare')?.split(',') ?? [];
  if (fields.has('saved')) return { page: 'saved' };
  if (audit) return { page: 'audit', id: audit };
  if (first && second) return { page: 'compare', first, second };
  return { page: 'tab', tabId: Number(fields.get('tab') ?? Number.NaN) };
}

export const SAVED_HREF = '?saved';
export const auditHref = (id: string): string => `?audit=${encodeURIComponent(id)}`;
export const compareHref = (first: string, second: string): string =>
  `?compare=${encodeURIComponent(first)},${encodeURIComponent(second)}`;
