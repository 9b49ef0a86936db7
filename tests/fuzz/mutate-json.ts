/** Answers that a source, a store or a message might hold: good ones with values swapped, lost, wrapped or of another kind. */
import fc, { type Arbitrary } from 'fast-check';
import { PIECES } from './mutate-text';

/** Written as JSON, so that "__proto__" is an own key, as it comes over the wire. */
const VALUES: readonly string[] = [
  'null',
  'true',
  '0',
  '-1',
  '1e308',
  '3.5',
  '9007199254740993',
  '""',
  '" "',
  '[]',
  '{}',
  '[null]',
  '[[]]',
  '[{}]',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '"__proto__"',
  '"constructor"',
  '"<script>1</script>"',
  '"<b>A &amp; B</b>"',
  '"javascript:alert(1)"',
  '"https://evil.example/"',
  '"10.1000/other"',
  '"RETRACTED: A title"',
  '"\\ud800"',
  '"\\u0000"',
  '"\\u202e"',
  '[[2019,13,45]]',
  '[[null]]',
  '[["2019"]]',
];

type Path = readonly number[];

type Change =
  | { kind: 'set'; path: Path; json: string }
  | { kind: 'drop'; path: Path }
  | { kind: 'double'; path: Path }
  | { kind: 'wrap'; path: Path }
  | { kind: 'add'; path: Path; key: string; json: string };

/** Steps down the tree, each modulo the number of children there. */
const path = fc.array(fc.nat(40), { minLength: 1, maxLength: 9 });
const json = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.constantFrom(...PIECES).map((words) => JSON.stringify(words)),
);

const change: Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), path, json }),
  fc.record({ kind: fc.constantFrom('drop' as const, 'double' as const, 'wrap' as const), path }),
  fc.record({
    kind: fc.constant('add' as const),
    path,
    key: fc.constantFrom('__proto__', 'constructor', 'toString', 'length', '0', ''),
    json,
  }),
);

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Defines a key as JSON.parse does: "__proto__" becomes a key like any other. */
const define = (holder: Holder, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

function apply(root: unknown, step: Change): unknown {
  let holder: Holder = { root } as Holder;
  const top = holder;
  let key = 'root';
  for (const turn of step.path) {
    const inner = holder[key];
    const keys = isHolder(inner) ? Object.keys(inner) : [];
    if (!isHolder(inner) || keys.length === 0) break;
    holder = inner;
    key = keys[turn % keys.length] as string;
  }
  const value = holder[key];
  if (step.kind === 'set') define(holder, key, JSON.parse(step.json));
  else if (step.kind === 'wrap') define(holder, key, [value]);
  else if (step.kind === 'double' && Array.isArray(value)) value.push(...structuredClone(value));
  else if (step.kind === 'drop' && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (step.kind === 'drop' && holder !== top) Reflect.deleteProperty(holder, key);
  else if (step.kind === 'add' && isHolder(value) && !Array.isArray(value))
    define(value, step.key, JSON.parse(step.json));
  return top.root;
}

/** One of `values` as JSON text, changed in up to five places; now and then the text itself is cut short. */
export const mutatedJson = (values: readonly unknown[]): Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...values.map((value) => JSON.stringify(value))),
      fc.array(change, { maxLength: 5 }),
      fc.option(fc.nat(5_000), { freq: 12 }),
    )
    .map(([text, steps, cut]) => {
      const mutated = JSON.stringify(steps.reduce(apply, JSON.parse(text) as unknown));
      return cut === null ? mutated : mutated.slice(0, cut % (mutated.length + 1));
    });
