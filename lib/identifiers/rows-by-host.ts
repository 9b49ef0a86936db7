import { remembered } from '../text/remembered';

/** A page links to some hosts again and again; so many are kept in mind. */
const MOST_HOSTS = 200;

/**
 * The rows of a table that speak of a host or of a domain above it, the nearest first: an address costs one look-up a label of
 * its host, however many platforms the table knows.
 *
 *     const rowsOf = rowsByHost(JOURNAL_HOSTS, ({ hosts }) => hosts);
 *     rowsOf('journals.lww.com')   →   the rows of "journals.lww.com", then those of "lww.com"
 *
 * @param hostsOf The hosts that a row speaks of, in lower case.
 */
export function rowsByHost<Row>(
  rows: readonly Row[],
  hostsOf: (row: Row) => readonly string[],
): (host: string) => Row[] {
  const byHost = new Map<string, Row[]>();
  for (const row of rows)
    for (const host of hostsOf(row)) byHost.set(host, [...(byHost.get(host) ?? []), row]);
  return remembered((host) => domains(host).flatMap((name) => byHost.get(name) ?? []), MOST_HOSTS);
}

/** "a.b.org" → "a.b.org", "b.org". */
function domains(host: string): string[] {
  const found: string[] = [];
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) found.push(name);
  return found;
}
