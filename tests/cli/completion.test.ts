import { Argument, Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { completables, SHELLS } from '../../cli/completion';

function program(): Command {
  const lens = new Command('lens');
  lens
    .command('read')
    .description("Reads a page; it's quick.")
    .argument('[files...]')
    .option('-j, --json', 'one [object] a page: short')
    .option('--records <file>', 'records')
    .option('--url <address>', 'where')
    .addOption(new Option('--fail-on <severity>', 'when').choices(['alert', 'caution']));
  lens
    .command('shell')
    .description('Shells.')
    .addArgument(new Argument('<name>').choices(['one', 'two']));
  return lens;
}

test('completables should say what stands behind each flag', () => {
  expect(completables(program())).toEqual([
    {
      name: 'read',
      description: "Reads a page; it's quick.",
      argument: { kind: 'file' },
      flags: [
        { name: '--json', description: 'one [object] a page: short', value: null },
        { name: '--records', description: 'records', value: { kind: 'file' } },
        { name: '--url', description: 'where', value: { kind: 'other' } },
        { name: '--fail-on', description: 'when', value: { kind: 'choices', words: ['alert', 'caution'] } },
      ],
    },
    {
      name: 'shell',
      description: 'Shells.',
      argument: { kind: 'choices', words: ['one', 'two'] },
      flags: [],
    },
  ]);
});

describe('the script', () => {
  const scriptOf = (shell: string): string => SHELLS[shell]?.(completables(program())) ?? '';

  test.each([
    ['bash', "words='read shell --help --version'"],
    ['bash', `'read --fail-on') COMPREPLY=($(compgen -W 'alert caution' -- "$word")); return ;;`],
    ['bash', "read) words='--json --records --url --fail-on --help' ;;"],
    ['zsh', String.raw`'read:Reads a page; it'\''s quick.'`],
    ['zsh', String.raw`'--json[one \[object\] a page\: short]' '--records[records]:file:_files'`],
    ['zsh', "shell) _arguments '*:value:(one two)' ;;"],
    ['fish', String.raw`-n __fish_use_subcommand -f -a read -d 'Reads a page; it'\''s quick.'`],
    ['fish', "-n '__fish_seen_subcommand_from read' -l fail-on -x -a 'alert caution' -d 'when'"],
    ['fish', "-n '__fish_seen_subcommand_from read' -l records -r -d 'records'"],
  ])('of %s should hold %s', (shell, line) => {
    expect(scriptOf(shell)).toContain(line);
  });
});
