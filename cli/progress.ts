/** How far a long run has come: one line of a terminal, written over as pages are done. Nothing where no one watches. */
import type { CliIo } from './io';

export interface Progress {
  /** Takes the line away, so that something else can be printed. */
  hide(): void;
  /** One more page is done; shows the line again. */
  step(): void;
}

/** Back to the start of the line, and erase it (ECMA-48: EL). */
const ERASE = '\r\u001B[2K';

const SILENT: Progress = { hide: () => {}, step: () => {} };

/**
 * The progress of a run, shown where standard error is a terminal.
 *
 *     12 of 106 pages, 3.1 a second
 *
 * @param total Pages to come; null when no one knows. One page is over before the line could be read.
 * @param now Milliseconds.
 */
export function createProgress(stderr: CliIo['stderr'], total: number | null, now: () => number): Progress {
  if (stderr.isTTY !== true || (total !== null && total < 2)) return SILENT;
  const start = now();
  let done = 0;
  const show = (): void => {
    const seconds = (now() - start) / 1000;
    const pace = done > 0 && seconds > 0 ? `, ${(done / seconds).toFixed(1)} a second` : '';
    stderr.write(`${ERASE}${done}${total === null ? '' : ` of ${total}`} pages${pace}`);
  };
  show();
  return {
    hide: () => stderr.write(ERASE),
    step: () => {
      done += 1;
      show();
    },
  };
}
