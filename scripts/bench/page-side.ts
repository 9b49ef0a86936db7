/**
 * What the bench runs inside the browser, on the page that is open: the whole reading, its parts, and Readability alone. The
 * bench asks the browser how much computing each took; only the steps are timed here, since nobody outside sees them.
 */
import { Readability } from '@mozilla/readability';
import { completeReading } from '../../lib/reading/complete-reading';
import { readingSteps, readPage } from '../../lib/reading/read-page';

/** What the reading found, so that a fast reading of nothing is seen. */
export interface Found {
  references: number;
  claims: number;
}

const repeat = (times: number, work: () => unknown): void => {
  for (let time = 0; time < times; time += 1) work();
};

/** The first reading of the page, with an engine that has compiled nothing yet: what a person waits for on a click. */
export function readFirst(): Found {
  const { references, claims } = completeReading(readPage(document));
  return { references: references.length, claims: claims.length };
}

export const readability = (times: number): void =>
  repeat(times, () => new Readability(document.cloneNode(true) as Document).parse());

/** The part of the reading that the page waits for. */
export const readInPage = (times: number): void => repeat(times, () => readPage(document));

/** All of it, with what the background does. */
export const readWhole = (times: number): void => repeat(times, () => completeReading(readPage(document)));

/** Milliseconds of each step beside Readability's (0): the page has its turn between steps. */
export function timeSteps(): number[] {
  const steps = readingSteps(document);
  const times: number[] = [];
  for (let since = performance.now(); ; since = performance.now()) {
    const { done, value } = steps.next();
    times.push(!done && value === 'article' ? 0 : performance.now() - since);
    if (done) return times;
  }
}
