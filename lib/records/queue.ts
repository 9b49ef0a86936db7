/** The waiting line before each source. The library that keeps the pace is handed in; this room only names it. */
import { SOURCES, type SourceId, type SourceLimit } from './sources';

/** Runs tasks at the pace of their source; one source's line never holds up another's. */
export interface RequestQueue {
  add<T>(source: SourceId, task: () => Promise<T>): Promise<T>;
}

/** One line with one pace, as p-queue and its kind give it. */
export interface TaskQueue {
  add<T>(task: () => Promise<T>): Promise<T>;
}

/**
 * A queue with one line a source, made when it is first needed.
 * @param polite Whether the person gave an e-mail address: some sources then allow a quicker pace.
 */
export function queueBySource(makeLine: (limit: SourceLimit) => TaskQueue, polite: boolean): RequestQueue {
  const lines = new Map<SourceId, TaskQueue>();
  return {
    add(source, task) {
      const line = lines.get(source) ?? makeLine(SOURCES[source][polite ? 'polite' : 'anonymous']);
      lines.set(source, line);
      return line.add(task);
    },
  };
}
