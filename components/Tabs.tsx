import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface TabEntry<Name extends string> {
  name: Name;
  label: string;
  count: string;
}

interface Props<Name extends string> {
  label: string;
  entries: TabEntry<Name>[];
  selected: Name;
  onSelect(name: Name): void;
  children: ComponentChildren;
}

/** Steps that the arrow keys make along the tabs; the way is turned round in right-to-left writing. */
const ARROW_STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** A row of tabs and the panel of the selected one, with the keys of the ARIA tabs pattern. */
export function Tabs<Name extends string>({ label, entries, selected, onSelect, children }: Props<Name>) {
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const forward = event.currentTarget.closest('[dir="rtl"]') ? -1 : 1;
    const step = (ARROW_STEPS[event.key] ?? 0) * forward;
    const index = entries.findIndex(({ name }) => name === selected);
    const next = entries[(index + step + entries.length) % entries.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onSelect(next.name);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  const panel = useBeginningInSight(selected);
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {entries.map(({ name, label: text, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === selected}
            aria-controls="tab-panel"
            tabIndex={name === selected ? 0 : -1}
            onClick={() => onSelect(name)}
          >
            {text} <span class="tab-count">{count}</span>
          </button>
        ))}
      </div>
      <div ref={panel} class="panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${selected}`}>
        <h2 class="visually-hidden">{entries.find(({ name }) => name === selected)?.label}</h2>
        {children}
      </div>
    </>
  );
}

/** The tabs stay in sight while a list is scrolled through, and the next one would show its middle: it begins at its head. */
function useBeginningInSight(selected: string): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const drawn = useRef(selected);
  useLayoutEffect(() => {
    const tabs = panel.current?.previousElementSibling;
    if (drawn.current === selected || !panel.current || !tabs) return;
    drawn.current = selected;
    const isScrolled = panel.current.getBoundingClientRect().top < tabs.getBoundingClientRect().bottom;
    if (isScrolled) panel.current.scrollIntoView();
  }, [selected]);
  return panel;
}
