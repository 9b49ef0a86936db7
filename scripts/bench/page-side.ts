/** What the bench runs inside the browser: the whole reading and Readability alone, on the page that is open. */
import { Readability } from '@mozilla/readability';
import { completeReading } from '../../lib/reading/complete-reading';
import { readingSteps, readPage } from '../../lib/reading/read-page';
import type { RawReading } from '../../lib/reading/types';

export interface Timing {
  /** Milliseconds of a round, in the order of the rounds. */
  reading: number[];
  /** The part of it that the page waits for; the rest runs in the background. */
  inPage: number[];
  readability: number[];
  /** The longest step of a reading beside Readability's: the page has its turn between steps. */
  longestStep: number[];
  /** The first reading of the page, with an engine that has compiled nothing yet: what a person waits for on a click. */
  first: number;
  /** What the reading found, so that a fast reading of nothing is seen. */
  references: number;
  claims: number;
}

/** A very long page is timed less often, so that it does not hold up the run. */
const PAGE_BUDGET_MS = 1_500;
const FEWEST_ROUNDS = 2;
/** Both run this long in turns before anything is timed, so that the engine has compiled both. */
const WARM_UP_MS = 400;

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

function readInSteps(document: Document): { raw: RawReading; longest: number } {
  const steps = readingSteps(document);
  let longest = 0;
  for (let since = performance.now(); ; since = performance.now()) {
    const { done, value } = steps.next();
    if (value !== 'article') longest = Math.max(longest, performance.now() - since);
    if (done) return { raw: value, longest };
  }
}

/** Times both on the same document, in turns, so that neither has the warmer engine. */
export function timeReading(document: Document, rounds: number): Timing {
  const runReadability = () => new Readability(document.cloneNode(true) as Document).parse();
  const cold = performance.now();
  const { references, claims } = completeReading(readPage(document));
  const first = performance.now() - cold;
  const timing: Timing = {
    reading: [],
    inPage: [],
    readability: [],
    longestStep: [],
    first,
    references: references.length,
    claims: claims.length,
  };
  const runReading = () => {
    const started = performance.now();
    const { raw, longest } = readInSteps(document);
    const handedOver = performance.now();
    timing.longestStep.push(longest);
    completeReading(raw);
    timing.reading.push(performance.now() - started);
    timing.inPage.push(handedOver - started);
  };
  const warm = performance.now() + WARM_UP_MS;
  while (performance.now() < warm) {
    completeReading(readPage(document));
    runReadability();
  }
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    if (round >= FEWEST_ROUNDS && performance.now() - started > PAGE_BUDGET_MS) break;
    if (round % 2 === 0) runReading();
    timing.readability.push(timed(runReadability));
    if (round % 2 === 1) runReading();
  }
  return timing;
}
