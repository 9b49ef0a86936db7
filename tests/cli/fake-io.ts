/** An io whose output is kept and whose input is given. */
import { Readable } from 'node:stream';
import type { CliIo } from '../../cli/io';

export interface FakeIo extends CliIo {
  out(): string;
  errors(): string[];
}

export function fakeIo(stdin = ''): FakeIo {
  const printed: string[] = [];
  const said: string[] = [];
  return {
    stdin: Readable.from([stdin]),
    stderr: { write: (text: string) => said.push(text) > 0 },
    print: async (text) => {
      printed.push(text);
    },
    out: () => printed.join(''),
    errors: () => said.join('').split('\n').filter(Boolean),
  };
}
