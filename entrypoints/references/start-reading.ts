/** Has a pasted text read in a worker, so that typing never waits for it. */
import type { ListState } from '../../components/ReferenceToolView';
import type { ListAnswer } from './list-worker';

/**
 * Starts a worker for one text.
 * @param onState Told each step; the last one is `read` or `trouble`.
 * @returns Ends the worker at once; nothing is told after that.
 */
export function startReading(text: string, onState: (state: ListState) => void): () => void {
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
  const end = (state: ListState) => {
    worker.terminate();
    onState(state);
  };
  worker.onmessage = ({ data }: MessageEvent<ListAnswer>) => {
    if (data.kind === 'progress') onState({ status: 'reading', done: data.done, total: data.total });
    else if (data.kind === 'crashed') end({ status: 'trouble', trouble: 'failed', detail: data.detail });
    else if (data.result.ok) end({ status: 'read', ...data.result.value });
    else end({ status: 'trouble', trouble: data.result.error, detail: '' });
  };
  worker.onerror = (event) => end({ status: 'trouble', trouble: 'failed', detail: event.message ?? '' });
  worker.postMessage(text);
  return () => worker.terminate();
}
