/**
 * The rules of the house, each a pure function over the project's files: no tool to configure, and a message in our own
 * words. `architecture.test.ts` runs them over the project, and over a planted fault for each.
 */
import { posix } from 'node:path';
import { findCircles } from './circles';
import { bareCode, importsOf, type SourceFile } from './source';

export interface Rule {
  name: string;
  /** One line a violation: the path and what is wrong. */
  find(files: SourceFile[]): string[];
}

/** The rooms of lib/, lowest first: a room may import itself and the rooms before it, nothing else. */
const ROOMS = [
  'result',
  'standards',
  'text',
  'dom',
  'anchors',
  'identifiers',
  'references',
  'bibliography',
  'article',
  'markers',
  'claims',
  'reading',
  'records',
  'evidence',
  'checks',
  'locales',
  'report',
  'exports',
  'storage',
  'messages',
];

/** Contracts may be read from any room: a `types.ts` holds no code, so nothing comes along with it. */
const CONTRACTS = /^lib\/[a-z]+\/types$/;

const PLACES = ['entrypoints/', 'components/', 'cli/', 'lib/', 'tests/', 'scripts/'];
const ROOT_FILES = ['wxt.config.ts', 'web-ext.config.ts'];

/** Lines above which a file says why at its head, and above which there is no reason. */
const EXPLAINED_LINES = 300;
const MOST_LINES = 500;

/** More files than this and the room has a README of its own. */
const README_FILES = 5;

/** npm packages that lib/ may import, by place. */
const PACKAGES: [name: RegExp, where: RegExp][] = [
  [/^zod(?:\/mini)?$/, /(?:^|\/)schema\.ts$/],
  [/^@mozilla\/readability$/, /^lib\/article\//],
  [/^@citation-js\//, /^lib\/exports\//],
];

/** A pattern right behind a line that ends no comment. Takes "\nconst YEAR = /x/;"; refuses "*\/\nconst YEAR = /x/;". */
const BARE_PATTERN = /(?<!\*\/\n)^(?:export )?const (?<name>[A-Z][A-Z_]+) =\s*\/(?![/*])/gm;

const isLib = ({ path }: SourceFile): boolean => path.startsWith('lib/');
const isView = ({ path }: SourceFile): boolean => path.startsWith('components/');
const isProduct = ({ path }: SourceFile): boolean => /^(?:lib|components|entrypoints|cli)\//.test(path);
const isPure = (file: SourceFile): boolean => isLib(file) || isView(file);

/** The rules name what they look for. */
const isNotRule = ({ path }: SourceFile): boolean => !path.startsWith('tests/architecture');

const roomOf = (path: string): string => path.replace(/^lib\//, '').replace(/\/.*|\.ts$/, '');

/** Files whose bare code holds the pattern. */
const holding = (name: string, pattern: RegExp, where: (file: SourceFile) => boolean): Rule => ({
  name,
  find: (files) =>
    files
      .filter((file) => where(file) && pattern.test(bareCode(file.code)))
      .map(({ path, code }) => `${path}: ${pattern.exec(bareCode(code))?.[0].trim()}`),
});

/** Imports that a test of the pair (file, specifier) refuses. */
const importing = (name: string, isFault: (file: SourceFile, specifier: string) => boolean): Rule => ({
  name,
  find: (files) =>
    files.flatMap((file) =>
      importsOf(file.code)
        .filter((specifier) => isFault(file, specifier))
        .map((specifier) => `${file.path} imports ${specifier}`),
    ),
});

const resolve = ({ path }: SourceFile, specifier: string): string =>
  posix.join(posix.dirname(path), specifier);

const isRelative = (specifier: string): boolean => specifier.startsWith('.');

export const RULES: Rule[] = [
  {
    name: 'every file stands in a room',
    find: (files) =>
      files
        .filter(({ path }) => !ROOT_FILES.includes(path) && !PLACES.some((place) => path.startsWith(place)))
        .concat(files.filter((file) => isLib(file) && !ROOMS.includes(roomOf(file.path))))
        .map(({ path }) => `${path} stands in no room`),
  },
  importing('a room imports itself and the rooms before it', (file, specifier) => {
    if (!isLib(file) || !isRelative(specifier)) return false;
    const target = resolve(file, specifier);
    if (!target.startsWith('lib/')) return true;
    return !CONTRACTS.test(target) && ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(file.path));
  }),
  { name: 'no files import each other in a circle', find: findCircles },
  importing('views import lib/ and each other', (file, specifier) => {
    if (!isView(file) || !isRelative(specifier)) return false;
    return !/^(?:lib|components)\//.test(resolve(file, specifier));
  }),
  importing(
    'zod stands in schema.ts',
    (file, specifier) =>
      isProduct(file) && /^zod\b/.test(specifier) && !/(?:^|\/)schema\.ts$/.test(file.path),
  ),
  importing(
    'lib/ imports the packages that it may',
    (file, specifier) =>
      isLib(file) &&
      !isRelative(specifier) &&
      !PACKAGES.some(([name, where]) => name.test(specifier) && where.test(file.path)),
  ),
  importing(
    'lib/ and views know no browser module',
    (file, specifier) => isPure(file) && /^(?:wxt|webextension-polyfill|node:)/.test(specifier),
  ),
  holding('lib/ and views know no browser global', /(?<![\w.'-])(?:browser|chrome)\.\w+/, isPure),
  holding(
    'clock and chance are handed in',
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\.(?:randomUUID|getRandomValues)\(/,
    isPure,
  ),
  holding('nothing is typed any', /:\s*any\b|\bas any\b|[<,]\s*any\s*[,>]|\bany\[\]/, isNotRule),
  holding(
    'the page becomes text nodes only',
    /\.(?:innerHTML|outerHTML)\s*\+?=(?!=)|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\(/,
    isProduct,
  ),
  holding(
    'no code comes from elsewhere, and none from text',
    /\beval\(|\bnew Function\(|\bsetTimeout\(\s*['"`]|\bimportScripts\(|\bimport\((?!\s*['"`])|\.srcdoc\s*=/,
    (file) => isProduct(file) && !file.path.startsWith('cli/'),
  ),
  {
    name: 'every named pattern says what it takes',
    find: (files) =>
      files
        .filter(isProduct)
        .flatMap(({ path, code }) =>
          Array.from(code.matchAll(BARE_PATTERN), ({ groups }) => `${path}: ${groups?.name} has no comment`),
        ),
  },
  holding(
    'no error is swallowed',
    /catch\s*(?:\([^)]*\)\s*)?\{\s*\}|\.catch\(\(\)\s*=>\s*\{\s*\}\)/,
    () => true,
  ),
  {
    name: 'nothing is half merged',
    find: (files) =>
      files
        .filter(({ code }) => /^(?:<{7}|>{7}) /m.test(code))
        .map(({ path }) => `${path} holds both sides of a merge`),
  },
  {
    name: 'nothing is left to do',
    find: (files) =>
      files
        .filter((file) => isNotRule(file) && /\b(?:TODO|FIXME|XXX)\b|@ts-(?:ignore|nocheck)/.test(file.code))
        .map(({ path }) => path),
  },
  holding(
    'exports have names',
    /^export default /m,
    (file) => isPure(file) || (file.path.startsWith('cli/') && !file.path.endsWith('.config.ts')),
  ),
  {
    name: 'files are called after what they hold',
    find: (files) =>
      files
        .filter(({ path }) => {
          const name = posix.basename(path).replace(/\.[a-z.0-9]+$/, '');
          return path.endsWith('.tsx') && path.startsWith('components/')
            ? !/^[A-Z][A-Za-z]+$/.test(name)
            : !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) && !path.startsWith('tests/components/');
        })
        .map(({ path }) => path),
  },
  {
    name: 'long files say why',
    find: (files) =>
      files.filter(isProduct).flatMap(({ path, code }) => {
        const lines = code.split('\n').length - 1;
        if (lines > MOST_LINES) return [`${path} has ${lines} lines`];
        const head = code.slice(0, code.indexOf('*/') + 1);
        return lines > EXPLAINED_LINES && !/longer than 300 lines/i.test(head)
          ? [`${path} has ${lines} lines and no "Longer than 300 lines: …" at its head`]
          : [];
      }),
  },
  {
    name: 'rooms with more than five files have a README',
    find: (files) => {
      const rooms = new Map<string, number>();
      for (const { path } of files.filter(isProduct).filter(({ path }) => /\.tsx?$/.test(path))) {
        const room = /^lib\/[^/]+(?=\/)|^components|^cli/.exec(path)?.[0];
        if (room !== undefined) rooms.set(room, (rooms.get(room) ?? 0) + 1);
      }
      return [...rooms]
        .filter(
          ([room, count]) => count > README_FILES && !files.some(({ path }) => path === `${room}/README.md`),
        )
        .map(([room, count]) => `${room} has ${count} files and no README.md`);
    },
  },
  {
    name: 'tests mirror lib/',
    find: (files) => {
      const rooms = new Set(files.filter(isLib).map(({ path }) => posix.dirname(path)));
      return files
        .map(({ path }) => path)
        .filter((path) => /^tests\/lib\/.+\.test\.ts$/.test(path))
        .filter((path) => !rooms.has(posix.dirname(path.replace(/^tests\//, ''))))
        .map((path) => `${path} tests no room of lib/`);
    },
  },
];
