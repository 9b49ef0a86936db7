// @vitest-environment happy-dom
import { render as renderAgain } from 'preact';
import { expect, test, vi } from 'vitest';
import { memo } from '../../components/memo';
import { ReferenceItem } from '../../components/ReferenceItem';
import { ReferenceList } from '../../components/ReferenceList';
import type { LookUpTools, ViewContext } from '../../components/types';
import { DEFAULT_CITATION_STYLE } from '../../lib/exports/citation-styles';
import type { ProxyPrefix } from '../../lib/identifiers/types';
import { squatReport } from '../fixtures/reports/squat-article';
import { context, render, textOf } from './render';

test('memo draws again only what shows something else', () => {
  const draw = vi.fn(({ name }: { name: string; other: number }) => <p>{name}</p>);
  const Kept = memo(draw, ({ name }) => [name]);
  const root = render(<Kept name="a" other={1} />);
  renderAgain(<Kept name="a" other={2} />, root);
  expect(draw).toHaveBeenCalledTimes(1);
  renderAgain(<Kept name="b" other={2} />, root);
  expect([textOf(root), draw.mock.calls.length]).toEqual(['b', 2]);
});

test('a list shows the first entries, then all, and keeps what stood there', () => {
  const root = render(<ReferenceList report={squatReport} context={{ ...context, drawn: 2 }} />);
  const [first, ...others] = root.querySelectorAll('.reference');
  expect(others).toHaveLength(1);
  renderAgain(<ReferenceList report={squatReport} context={context} />, root);
  const all = root.querySelectorAll('.reference');
  expect([all.length, all[0] === first]).toEqual([squatReport.references.length, true]);
});

const [reference] = squatReport.references;
if (!reference) throw new Error('The report of the squat article cites nothing.');
const citedBy = squatReport.claims.filter(({ references }) => references.includes(reference.id));

const lookUps: LookUpTools = {
  step: null,
  copies: {},
  cancel: () => {},
  retry: () => {},
  findCopy: () => {},
};
const citations = { style: DEFAULT_CITATION_STYLE, copied: null, copy: () => {}, setStyle: () => {} };
const selection = {
  ids: new Set<string>(),
  outcome: null,
  setIds: () => {},
  save: () => {},
  copy: () => {},
};
const full: ViewContext = { ...context, lookupChoice: 'on', lookUps, citations };

/** All that one reference shows of what it is handed beside itself. */
const CHANGES: [name: string, change: Partial<ViewContext>][] = [
  ['the look-ups turned off', { lookupChoice: 'off' }],
  ['a free copy that is being looked for', { lookUps: { ...lookUps, copies: { [reference.id]: 'asking' } } }],
  ['a citation that was copied', { citations: { ...citations, copied: { id: reference.id, style: 'apa' } } }],
  ['a box to tick', { selection }],
  ['a library', { proxy: 'https://proxy.example/login?url=' as ProxyPrefix }],
  ['a statement that is shown', { shown: { id: citedBy[0]?.id ?? '', found: true } }],
  ['no page to show it in', { actions: { step: () => {} } }],
];

test.each(CHANGES)('a reference is drawn anew for %s', (_, change) => {
  const item = (given: ViewContext) => (
    <ReferenceItem reference={reference} citedBy={citedBy} context={given} />
  );
  const root = render(item(full));
  const before = root.innerHTML;
  renderAgain(item({ ...full, ...change }), root);
  const anew = render(item({ ...full, ...change })).innerHTML;
  expect(anew).not.toBe(before);
  expect(root.innerHTML).toBe(anew);
});
