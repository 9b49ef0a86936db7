/** The played sources without a server between: for what asks thousands of questions and needs no faults. */
import type { Fetch } from '../../lib/records/ask';
import { SOURCE_IDS, SOURCES } from '../../lib/records/sources';
import { replayAnswer } from './routes';
import type { ReplayWork } from './works';

/** A fetch to which the sources, at their own addresses, know `library` and nothing else. */
export const fetchFrom =
  (library: ReplayWork[]): Fetch =>
  async (url, init) => {
    const source = SOURCE_IDS.find((id) => url.startsWith(SOURCES[id].base));
    if (source === undefined) throw new Error(`No source is at ${url}`);
    const { pathname, searchParams } = new URL(url);
    const body = replayAnswer(
      {
        source,
        path: pathname.slice(new URL(SOURCES[source].base).pathname.length - 1),
        query: init.body instanceof URLSearchParams ? init.body : searchParams,
        accept: new Headers(init.headers).get('accept') ?? '',
        wrongWork: false,
      },
      library,
    );
    return body === null ? new Response('Resource not found.', { status: 404 }) : Response.json(body);
  };
