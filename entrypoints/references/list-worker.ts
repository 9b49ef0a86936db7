/** The worker of the reference tool: reads one pasted text, says how far it is, answers once. Stopped from outside. */

import type { ListTrouble } from '../../lib/exports/list-trouble';
import { type ReadList, readList } from '../../lib/exports/read-list';
import type { Result } from '../../lib/result';
import { wordsOf } from '../../lib/result';

/** What the worker says to the page. */
export type ListAnswer =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; result: Result<ReadList, ListTrouble> }
  | { kind: 'crashed'; detail: string };

const say = (answer: ListAnswer) => postMessage(answer);

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    const result = await readList(data, (done, total) => say({ kind: 'progress', done, total }));
    say({ kind: 'done', result });
  } catch (error) {
    say({ kind: 'crashed', detail: wordsOf(error) });
  }
});
