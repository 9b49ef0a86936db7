/**
 * npm run bench -- --only claims: what it costs to weigh the sentences of the labelled set and to hold them against what
 * they cite. User CPU time for 1,000 sentences, of several rounds the best: whatever else the machine does only adds to
 * it. The first round, which also compiles the patterns, is told apart.
 */
import { runChecks } from '../../lib/checks';
import { weighClaims } from '../../lib/claims/weigh-claims';
import { buildSetContext, readSet } from '../../tests/claims-set/read-set';

/** After so many the engine has compiled what it compiles: after 15 it is still at it, and a round takes a quarter longer. */
const ROUNDS = 60;

/** Weighing 1,000 sentences may take so long once the patterns are compiled, and so may holding them against what they cite. Unit: milliseconds of user CPU time. */
const LIMIT_MS = 50;

const set = readSet('tests/claims-set');
const sentences = set.articles.reduce((sum, article) => sum + article.sentences.length, 0);

/** Articles made anew for each round: what the checks remember of a reading must not outlive it. */
const freshContexts = () =>
  set.articles.map((article) =>
    buildSetContext(set, article, {
      withRecords: true,
      readClaim: () => ({ needsSource: false, wording: 'none', attributedTo: null }),
    }),
  );

const userMs = (since?: NodeJS.CpuUsage): number => process.cpuUsage(since).user / 1000;

function timeOnce(): { weighing: number; checking: number } {
  const contexts = freshContexts();
  const start = process.cpuUsage();
  const weighed = contexts.map((context) => ({
    ...context,
    reading: { ...context.reading, claims: weighClaims(context.reading.claims) },
  }));
  const weighing = userMs(start);
  for (const context of weighed) runChecks(context);
  const scale = 1000 / sentences;
  return { weighing: weighing * scale, checking: (userMs(start) - weighing) * scale };
}

const rounds = Array.from({ length: ROUNDS }, timeOnce);
const [first, ...warm] = rounds as [ReturnType<typeof timeOnce>, ...ReturnType<typeof timeOnce>[]];
const weighing = Math.min(...warm.map((round) => round.weighing));
const checking = Math.min(...warm.map((round) => round.checking));
const ms = (value: number): string => `${value.toFixed(1)} ms`;

console.log(
  `claims: 1,000 sentences weighed in ${ms(weighing)} of CPU time, and held against the titles and abstracts they cite in ${ms(checking)} (the first time ${ms(first.weighing)} and ${ms(first.checking)})`,
);
if (Math.max(weighing, checking) > LIMIT_MS) {
  console.error(`Over the limit of ${LIMIT_MS} ms.`);
  process.exitCode = 1;
}
