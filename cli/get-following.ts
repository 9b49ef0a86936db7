/** A request that follows its redirects one by one, so that each step can be looked at before it is taken. */
import { fail, ok, type Result } from '../lib/result';
import { type Answer, type Asking, getBounded, type Web } from './get-bounded';
import { isPrivateHost } from './private-host';
import { webAddress } from './web-address';

/** Browsers follow 20; pages that are well take two or three, and RFC 9309 (§2.3.1.2) asks for five. */
const MOST_REDIRECTS = 5;

export interface Arrival {
  /** Where the redirects ended. */
  url: string;
  answer: Answer;
}

/**
 * Asks, and asks again where the answer says so.
 * @param enter Asked before each step; what it returns other than null is why the step may not be taken.
 * @returns The last answer with its address; or as the end of a sentence why there is none: "refused" by `enter`,
 *   "unreachable" by the network, "astray" when the redirects lead nowhere a program should follow.
 *
 *     https://news.example/a  301 → /b  200        { url: 'https://news.example/b', answer }
 *     https://news.example/a  301 → http://10.0.0.1/    astray: a page of the web may not point a program into its reader's network
 */
export async function getFollowing(
  web: Web,
  start: string,
  asking: Asking,
  enter: (url: string) => Promise<string | null>,
): Promise<Result<Arrival, 'refused' | 'unreachable' | 'astray'>> {
  let url = start;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const refusal = await enter(url);
    if (refusal !== null) return fail('refused', refusal);
    const asked = await getBounded(web, url, asking);
    if (!asked.ok) return asked;
    const { status, headers } = asked.value;
    const location = headers.get('location');
    if (status < 300 || status > 399 || location === null) return ok({ url, answer: asked.value });
    const next = URL.canParse(location, url) ? webAddress(new URL(location, url).href) : null;
    if (next === null) return fail('astray', `leads to ${location}, which is no http or https address`);
    if (leadsInside(url, next)) {
      return fail(
        'astray',
        `leads to ${new URL(next).host}, which is inside a private network, and was not opened`,
      );
    }
    url = next;
  }
  return fail('astray', `leads on to another address more than ${MOST_REDIRECTS} times`);
}

const leadsInside = (from: string, to: string): boolean =>
  isPrivateHost(new URL(to).hostname) && !isPrivateHost(new URL(from).hostname);
