/**
 * Manners towards the sites that pages are fetched from: their robots.txt is asked first and obeyed (RFC 9309), and each host is
 * asked once a second at most, more slowly where its Crawl-delay says so. Kept for the run, like the sites themselves.
 */
import robotsParser, { type Robot } from 'robots-parser';
import type { Asking, Web } from './get-bounded';
import { getFollowing } from './get-following';

/** Between two requests to one host. */
const PAUSE_MS = 1000;

const ROBOTS: Asking = {
  // RFC 9309 (§2.5) asks for 500 KiB at least.
  mostBytes: 512 * 1024,
  timeoutMs: 10_000,
  accept: 'text/plain,*/*;q=0.5',
};

export interface Sites {
  /**
   * Waits until the page's host may be asked.
   * @returns null, or why it may not be asked, as the end of a sentence ("is closed to programs …").
   */
  enter(url: string): Promise<string | null>;
}

/** What a host allows; null where its robots.txt could not be had, with the reason. */
type Rules = { robot: Robot; reason: null } | { robot: null; reason: string };

/** The sites of one run. `name` is what robots.txt files call this program. */
export function createSites(web: Web, name: string): Sites {
  const rules = new Map<string, Promise<Rules>>();
  const turns = new Map<string, number>();

  const takeTurn = async (host: string, pauseMs: number): Promise<void> => {
    const now = web.clock.now();
    const at = Math.max(now, turns.get(host) ?? 0);
    turns.set(host, at + pauseMs);
    if (at > now) await web.clock.wait(at - now, web.signal);
  };

  const rulesOf = (origin: string, host: string): Promise<Rules> => {
    const known = rules.get(origin);
    if (known !== undefined) return known;
    const asked = takeTurn(host, PAUSE_MS).then(() => askRobots(web, origin));
    rules.set(origin, asked);
    return asked;
  };

  return {
    enter: async (url) => {
      const { origin, host } = new URL(url);
      const { robot, reason } = await rulesOf(origin, host);
      if (robot === null) return reason;
      if (robot.isDisallowed(url, name) === true)
        return 'is closed to programs by the robots.txt of its site';
      const delay = (robot.getCrawlDelay(name) ?? 0) * 1000;
      await takeTurn(host, Math.max(PAUSE_MS, delay));
      return null;
    },
  };
}

/** A site without a robots.txt allows everything; one that does not answer, or not now, allows nothing (RFC 9309, §2.3.1). */
async function askRobots(web: Web, origin: string): Promise<Rules> {
  const url = `${origin}/robots.txt`;
  const leftAlone = (why: string): Rules => ({
    robot: null,
    reason: `is left alone: the robots.txt of its site ${why}`,
  });
  const arrived = await getFollowing(web, url, ROBOTS, async () => null);
  if (!arrived.ok) {
    return arrived.error === 'astray' ? leftAlone(arrived.detail) : { robot: null, reason: arrived.detail };
  }
  const { status, bytes } = arrived.value.answer;
  if (status === 429 || status >= 500) return leftAlone(`was answered with ${status}`);
  const text = status >= 200 && status <= 299 ? new TextDecoder().decode(bytes) : '';
  return { robot: robotsParser(url, text), reason: null };
}
