import { Command } from 'commander';
import { expect, test } from 'vitest';
import { registerClaims } from '../../cli/claims';
import { registerSentences } from '../../cli/sentences';
import { registerStudyTypes } from '../../cli/study-types';
import { fakeIo } from './fake-io';

async function run(
  command: string,
  input: string,
  ...file: string[]
): Promise<{ lines: unknown[]; errors: string[]; code: number }> {
  const io = fakeIo(input);
  const program = new Command();
  let code = -1;
  for (const register of [registerClaims, registerSentences, registerStudyTypes])
    register(program, io, (value) => (code = value));
  await program.parseAsync([command, '--jsonl', ...file], { from: 'user' });
  return {
    lines: io
      .out()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    errors: io.errors(),
    code,
  };
}

const lines = (...items: object[]): string => items.map((item) => JSON.stringify(item)).join('\n');

test('claims should print the wording, the need for a source and the denial of each sentence', async () => {
  const input = lines(
    { id: 'a', text: 'Lifting reduces the risk of falls.' },
    { id: 'b', text: 'Stretching doesn’t prevent soreness.' },
    { id: 'c', text: 'The gym opens at six in the morning.' },
  );
  expect(await run('claims', input)).toEqual({
    lines: [
      { id: 'a', wording: 'direct-causal', needsSource: true, nullClaim: false },
      { id: 'b', wording: 'direct-causal', needsSource: true, nullClaim: true },
      { id: 'c', wording: 'none', needsSource: false, nullClaim: false },
    ],
    errors: [],
    code: 0,
  });
});

test('sentences should print offsets in UTF-16 code units', async () => {
  const { lines: printed, code } = await run(
    'sentences',
    lines({ id: 1, text: '😀 Naps help. (1) They do.' }),
  );
  expect(printed).toEqual([
    {
      id: 1,
      sentences: [
        [0, 17],
        [18, 26],
      ],
    },
  ]);
  expect(code).toBe(0);
});

test('both should say which line is no item and still do the others', async () => {
  for (const command of ['claims', 'sentences']) {
    const { lines: printed, errors, code } = await run(command, `oops\n${lines({ id: 2, text: 'Rest.' })}`);
    expect(printed).toHaveLength(1);
    expect(errors).toEqual([expect.stringContaining('Line 1 is not a JSON object')]);
    expect(code).toBe(2);
  }
});

test.each(['claims', 'sentences', 'study-types'])(
  '%s should take "-" for standard input',
  async (command) => {
    const { lines: printed, code } = await run(command, lines({ id: 1, text: 'Rest.', title: 'Rest' }), '-');
    expect([printed, code]).toEqual([[expect.objectContaining({ id: 1 })], 0]);
  },
);
