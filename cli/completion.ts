/**
 * `evidence-lens completion bash|zsh|fish`: a script for the shell, made from the commands as they are registered. It is
 * static: pressing Tab starts no Node.
 *
 *     evidence-lens completion bash > ~/.local/share/bash-completion/completions/evidence-lens
 */
import { Argument, type Command } from 'commander';
import { EXIT_OK } from './io';
import type { RegisterCommand } from './register-command';

/** What may stand behind an option, or as an argument. */
type Value = { kind: 'choices'; words: string[] } | { kind: 'file' } | { kind: 'other' };

interface Flag {
  /** "--json" */
  name: string;
  description: string;
  /** null: the flag stands alone. */
  value: Value | null;
}

export interface Completable {
  name: string;
  description: string;
  flags: Flag[];
  /** What its arguments are; null when it takes none. */
  argument: Value | null;
}

/** The commands of a program in the form that the scripts are made from. */
export function completables(program: Command): Completable[] {
  return program.commands.map((command) => {
    const [argument] = command.registeredArguments;
    return {
      name: command.name(),
      description: command.description(),
      flags: command.options.flatMap(({ long, description, required, argChoices, flags }) =>
        long === undefined
          ? []
          : [{ name: long, description, value: required ? expectedValue(argChoices, flags) : null }],
      ),
      argument: argument === undefined ? null : expectedValue(argument.argChoices, argument.name()),
    };
  });
}

const expectedValue = (choices: string[] | undefined, name: string): Value =>
  choices !== undefined
    ? { kind: 'choices', words: choices }
    : { kind: /file/.test(name) ? 'file' : 'other' };

const BASH = (commands: Completable[]): string => `# bash completion for evidence-lens
_evidence_lens() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
  local words=
  if ((COMP_CWORD == 1)); then
    words=${quote([...commands.map(({ name }) => name), '--help', '--version'].join(' '))}
  else
    case "$command $before" in
${commands
  .flatMap(({ name, flags }) =>
    flags.flatMap((flag) => (flag.value === null ? [] : [{ at: `${name} ${flag.name}`, value: flag.value }])),
  )
  .map(({ at, value }) => `    ${quote(at)}) ${bashValue(value)} ;;`)
  .join('\n')}
    esac
    case $command in
${commands.map((command) => `    ${command.name}) words=${quote(bashWords(command))} ;;`).join('\n')}
    esac
    # Anything else is a file, which the shell completes by itself.
    [[ $word == -* || ${quote(commandsWithChoices(commands))} == *" $command "* ]] || words=
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _evidence_lens evidence-lens
`;

const bashValue = (value: Value): string =>
  value.kind === 'choices'
    ? `COMPREPLY=($(compgen -W ${quote(value.words.join(' '))} -- "$word")); return`
    : 'COMPREPLY=(); return';

const bashWords = ({ flags, argument }: Completable): string =>
  [...flags.map(({ name }) => name), '--help', ...(argument?.kind === 'choices' ? argument.words : [])].join(
    ' ',
  );

const commandsWithChoices = (commands: Completable[]): string =>
  ` ${commands
    .filter(({ argument }) => argument?.kind === 'choices')
    .map(({ name }) => name)
    .join(' ')} `;

const ZSH = (commands: Completable[]): string => `#compdef evidence-lens
_evidence_lens() {
  local state line
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quote(`${name}:${description}`)}`).join('\n')}
  )
  _arguments -C '--help[display help]' '--version[print the version]' '1:command:->command' '*::argument:->argument'
  case $state in
  command) _describe command commands ;;
  argument)
    case $words[1] in
${commands.map((command) => `    ${command.name}) _arguments ${zshArguments(command)} ;;`).join('\n')}
    esac
    ;;
  esac
}
compdef _evidence_lens evidence-lens
`;

function zshArguments({ flags, argument }: Completable): string {
  const options = flags.map(({ name, description, value }) =>
    quote(`${name}[${description.replace(/[[\]:\\]/g, '\\$&')}]${value === null ? '' : zshValue(value)}`),
  );
  return [...options, ...(argument === null ? [] : [quote(`*${zshValue(argument)}`)])].join(' ');
}

function zshValue(value: Value): string {
  switch (value.kind) {
    case 'choices':
      return `:value:(${value.words.join(' ')})`;
    case 'file':
      return ':file:_files';
    case 'other':
      return ':value: ';
  }
}

const FISH = (commands: Completable[]): string =>
  ['# fish completion for evidence-lens', ...commands.flatMap(fishLines), ''].join('\n');

function fishLines({ name, description, flags, argument }: Completable): string[] {
  const seen = `complete -c evidence-lens -n ${quote(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    `complete -c evidence-lens -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`,
    ...flags.map(
      (flag) =>
        `${seen} -l ${flag.name.replace(/^--/, '')}${flag.value === null ? '' : fishValue(flag.value)} -d ${quote(flag.description)}`,
    ),
    ...(argument?.kind === 'choices' ? [`${seen} -f -a ${quote(argument.words.join(' '))}`] : []),
  ];
}

function fishValue(value: Value): string {
  switch (value.kind) {
    case 'choices':
      return ` -x -a ${quote(value.words.join(' '))}`;
    case 'file':
      return ' -r';
    case 'other':
      return ' -x';
  }
}

/** One word for any of the three shells: it's → 'it'\\''s'. */
const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The script of each shell. */
export const SHELLS: Record<string, (commands: Completable[]) => string> = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
};

export const registerCompletion: RegisterCommand = (program, io, exit) => {
  program
    .command('completion')
    .description('Prints a script that completes commands and options in your shell.')
    .addArgument(new Argument('<shell>', 'for which shell').choices(Object.keys(SHELLS)))
    .action(async (shell: string) => {
      await io.print(SHELLS[shell]?.(completables(program)) ?? '');
      exit(EXIT_OK);
    });
};
