/** The pasted text and how far its reading is: read as one types, at once on the button, ended on "Stop". */
import { useEffect, useState } from 'preact/hooks';
import type { ListState } from '../../components/ReferenceToolView';
import type { Report } from '../../lib/report/types';
import { startReading } from './start-reading';

/** After the last key stroke, this long until the text is read. Unit: milliseconds. */
const TYPING_PAUSE = 400;
/** Longer texts are read on the button only: reading them again at each pause would be waste. Unit: UTF-16 code units. */
const LIVE_LENGTH = 200_000;

interface Request {
  text: string;
  mode: 'typed' | 'asked' | 'stopped';
}

export interface ListReading {
  text: string;
  state: ListState;
  /** The list that was read last: it stays while the next one is being read. */
  report: Report | null;
  ask(text: string, mode: Request['mode']): void;
}

/** What stands there before a reading begins; null where it begins now. */
function standingOf({ text, mode }: Request): ListState | null {
  if (text.trim() === '') return { status: 'empty' };
  if (mode === 'stopped') return { status: 'stopped' };
  return mode === 'typed' && text.length > LIVE_LENGTH ? { status: 'waiting' } : null;
}

export function useListReading(initial: string): ListReading {
  const [request, setRequest] = useState<Request>({ text: initial, mode: 'asked' });
  const [state, setState] = useState<ListState>({ status: 'empty' });
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    const standing = standingOf(request);
    if (standing) {
      setState(standing);
      if (standing.status === 'empty') setReport(null);
      return;
    }
    let stop = () => {};
    const timer = setTimeout(
      () => {
        setState({ status: 'reading', done: 0, total: 0 });
        stop = startReading(request.text, (next) => {
          setState(next);
          if (next.status === 'read') setReport(next.report);
          if (next.status === 'trouble') setReport(null);
        });
      },
      request.mode === 'typed' ? TYPING_PAUSE : 0,
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [request]);
  return { text: request.text, state, report, ask: (text, mode) => setRequest({ text, mode }) };
}
