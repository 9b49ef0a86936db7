/**
 * npm run bench -- --only patterns: how the time of every reader grows with texts made to make it slow. Twice the text may
 * take twice the time. Runs in Node; the time of one engine is the time of the others in this.
 */

import { completeReading } from '../../lib/reading/complete-reading';
import { readPage } from '../../lib/reading/read-page';
import { buildReport } from '../../lib/report/build-report';
import { TEXT_READERS } from '../../tests/fuzz/text-targets';
import { parsePage } from '../../tests/truth/cases';

/** Repeated until the text has its length. */
const BOMBS = [
  ' ',
  '\n',
  '\u00a0',
  '.',
  '. ',
  '-',
  '– ',
  '(',
  '((1',
  '[',
  '[1',
  '[1,',
  '1',
  '1,',
  '1, ',
  '1–',
  '1 2',
  'a',
  'a ',
  'A',
  'A.',
  'A. ',
  'A.A.A. ',
  'Ab ',
  'Smith, J., ',
  'Smith et al., ',
  '(2019',
  '(Smith 2019) ',
  '2019 ',
  '10.',
  '10.1000/',
  '10.1000/a.',
  'https://a.b/',
  'https://a.b/). ',
  'www.',
  'a@b.',
  '/',
  '#',
  '&',
  '&amp;',
  '<',
  '<a ',
  '"',
  '“',
  '”',
  '’',
  'a’',
  '*',
  '†',
  '¹',
  '¹,',
  '²⁻',
  '¦ ',
  '…',
  '?!',
  ':',
  '; ',
  '%',
  '20% ',
  'p < .05 ',
  'no ',
  'not ',
  'the ',
  'of the ',
  'study of ',
  'studies ',
  'randomised, ',
  'review of ',
  'patients with ',
  'meta-',
  'says ',
  'said Dr. Lee, ',
  'according to ',
  'more than ',
  'twenty-',
  'available from ',
  'at ',
  'in press ',
  'PMID: ',
  'doi:',
  'vol. ',
  'pp. 1-',
  'İ',
  '\u0301',
  '\ud800',
  '中',
  'م ',
  '٣',
  '\u202e',
  '\u200b',
  '↩ ',
  'e.g. ',
  'reduces ',
  'does not reduce ',
  'may ',
  'risk of ',
  'is associated with ',
  'because ',
] as const;

const SIZES = [40_000, 80_000, 160_000];
/** A reader that needs less for the largest text is fast enough, and what the engine does beside it would be measured. */
const COARSE_MS = 200;
const LIMIT = 2.3;

const filled = (bomb: string, size: number): string =>
  bomb.repeat(Math.ceil(size / bomb.length)).slice(0, size);

/** A page with the bomb as one paragraph, as many paragraphs, as a reference list, or as one word of a list. */
const PAGES: [name: string, make: (bomb: string, size: number) => string][] = [
  ['page: a paragraph', (bomb, size) => page(`<p>${escaped(filled(bomb, size))}</p>`, '')],
  ['page: paragraphs', (bomb, size) => page(`<p>${escaped(filled(bomb, 100))}</p>`.repeat(size / 100), '')],
  ['page: references', (bomb, size) => page('', `<li>${escaped(filled(bomb, 200))}</li>`.repeat(size / 200))],
  [
    'page: linked markers',
    (bomb, size) =>
      page(
        Array.from(
          { length: size / 100 },
          (_, at) => `<p>${escaped(filled(bomb, 40))} <a href="#r${at}">[${at}]</a>.</p>`,
        ).join(''),
        Array.from(
          { length: size / 100 },
          (_, at) => `<li id="r${at}">${escaped(filled(bomb, 40))} 2019.</li>`,
        ).join(''),
      ),
  ],
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (body: string, entries: string): string =>
  `<article><h1>Steps</h1><p>More steps go with fewer deaths [1]. We went home at nine, had soup and bread, and slept well.</p>${body}<h2>References</h2><ol><li>Paluch AE. Daily steps. Lancet Public Health 2022;7:e219–e228.</li>${entries}</ol></article>`;

const readWhole = (html: string) => {
  const document = parsePage(html);
  return () =>
    buildReport(completeReading(readPage(document)), {
      records: {},
      lookups: { mode: 'offline', sources: [] },
    });
};

const READERS: [name: string, prepare: (bomb: string, size: number) => () => unknown][] = [
  ...TEXT_READERS.map(([name, run]): [string, (bomb: string, size: number) => () => unknown] => [
    name,
    (bomb, size) => {
      const text = filled(bomb, size);
      return () => run(text);
    },
  ]),
  ...PAGES.map(([name, make]): [string, (bomb: string, size: number) => () => unknown] => [
    name,
    (bomb, size) => readWhole(make(bomb, size)),
  ]),
];

/** Milliseconds of computing: what other programs take meanwhile is not counted. */
const timed = (work: () => unknown): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};

const ROUNDS = 3;
const fastest = (work: () => unknown): number =>
  Math.min(...Array.from({ length: ROUNDS }, () => timed(work)));

interface Growth {
  reader: string;
  bomb: string;
  /** Milliseconds at each size. */
  times: number[];
  /** Growth per doubling, from the first size to the last. */
  ratio: number;
}

/** The worst bomb of each reader; the one that takes longest among those that grow fastest. */
function growthOf(reader: string, prepare: (typeof READERS)[number][1]): Growth {
  let worst: Growth = { reader, bomb: '', times: [], ratio: 0 };
  for (const bomb of BOMBS) {
    const last = prepare(bomb, SIZES.at(-1) ?? 0);
    if (timed(last) < COARSE_MS && timed(last) < COARSE_MS) continue;
    const times = SIZES.map((size) => fastest(prepare(bomb, size)));
    const [least = 1, most = 1] = [times[0], times.at(-1)];
    const ratio = (most / least) ** (1 / (SIZES.length - 1));
    if (ratio > worst.ratio) worst = { reader, bomb, times, ratio };
  }
  return worst;
}

let faults = 0;
for (const [reader, prepare] of READERS) {
  const { bomb, times, ratio } = growthOf(reader, prepare);
  const isFault = ratio > LIMIT;
  if (isFault) faults += 1;
  const figures = times.map((time) => `${time.toFixed(0)} ms`).join(', ');
  console.log(
    times.length === 0
      ? `${reader.padEnd(24)} under ${COARSE_MS} ms for ${SIZES.at(-1)} signs of anything`
      : `${reader.padEnd(24)} ${ratio.toFixed(2)} × per doubling at worst, by ${JSON.stringify(bomb)}: ${figures}${isFault ? '  ← grows' : ''}`,
  );
}
console.log(`${READERS.length} readers, ${BOMBS.length} bombs, ${faults} above ${LIMIT} × per doubling`);
process.exitCode = faults === 0 ? 0 : 1;
