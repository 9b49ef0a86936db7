/**
 * Is an address that of ONE work? Asked for links inside sentences, where there is no reference list to say so.
 * The hosts and their paths are data (`standards/scholarly-hosts.ts` and the tables named there); nothing is fetched.
 */
import { JOURNAL_HOSTS } from '../standards/journal-hosts';
import { REPOSITORY_HOSTS } from '../standards/repository-hosts';
import {
  ACADEMIC_HOST,
  ACADEMIC_PAPER,
  ANY_HOST_JOURNAL,
  ANY_HOST_REPOSITORY,
  IDENTIFIER_HOSTS,
  type ScholarlyHostRow,
  type ScholarlyKind,
} from '../standards/scholarly-hosts';
import { identifiersAt, isHost } from './identifiers-of-url';
import { rowsByHost } from './rows-by-host';
import { unwrapAddress } from './unwrap-address';

/**
 * What kind of place holds the one work that an address names.
 *
 *     https://doi.org/10.1000/182                      →  'identifier'
 *     https://www.bmj.com/content/363/bmj.k4867        →  'journal'
 *     https://dspace.mit.edu/handle/1721.1/12345       →  'repository'
 *     https://www.bmj.com/content/363                  →  null: an issue
 *
 * @returns Null for a journal's home page, an issue, an author's page, a search, and any host that is not scholarly.
 */
export const scholarlyAddress = (href: string): ScholarlyKind | null => scholarlyPlace(unwrapAddress(href));

/** The same for an address that `unwrapAddress` has opened. */
export function scholarlyPlace(url: URL | null): ScholarlyKind | null {
  if (url === null || url.hostname === 'page.invalid') return null;
  const host = url.hostname.toLowerCase();
  const place = decodePath(url.pathname);
  const path = place + url.search;
  if (IDENTIFIER_HOSTS.some((name) => isHost(host, name)) && identifiersAt(url).length > 0)
    return 'identifier';
  if (repositoriesOf(host).some(({ work }) => work.test(path))) return 'repository';
  if (
    journalsOf(host).some(({ work }) => work.test(path)) ||
    ANY_HOST_JOURNAL.some((work) => work.test(place))
  )
    return 'journal';
  if (ANY_HOST_REPOSITORY.some((work) => work.test(path))) return 'repository';
  return ACADEMIC_HOST.test(host) && ACADEMIC_PAPER.test(path) ? 'repository' : null;
}

const hostsOf = ({ hosts }: ScholarlyHostRow): readonly string[] => hosts;
const journalsOf = rowsByHost(JOURNAL_HOSTS, hostsOf);
const repositoriesOf = rowsByHost(REPOSITORY_HOSTS, hostsOf);

/** "%28" and "%2F" as signs; an address that is not well encoded stays as it is. */
const decodePath = (path: string): string =>
  path.includes('%')
    ? path.replace(/%(2[0-9a-f]|3[a-f]|5[bd])/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : path;
