/**
 * The card of a marked statement: what it cites, in a closed shadow root, so that the page's style and ours do not
 * meet. It is styled from outside through its parts (`style.css`), which no page's security policy can forbid. All
 * words come in as text. The element is in the page only while the card is open.
 */
import type { CardWords, PageMark } from '../../lib/locales/page-marks';
import { CARD_ELEMENT } from './marks';

export interface Card {
  /** Opens the card beside a box of the window (a line of the statement). */
  open(mark: PageMark, beside: DOMRect): void;
  close(): void;
  /** The id of the mark whose card is open; null when none is. */
  current(): string | null;
  /** Whether an event came from inside the card. */
  holds(target: EventTarget | null): boolean;
}

/** Distance from the statement and from the window's edge, in CSS pixels. */
const GAP = 8;

export function createCard(page: Window): Card {
  const { document } = page;
  let open: { id: string; host: HTMLElement } | null = null;

  const close = () => {
    open?.host.remove();
    open = null;
  };

  return {
    open(mark, beside) {
      close();
      const host = document.createElement(CARD_ELEMENT);
      // The top layer: no stacking order of the page can cover it.
      host.popover = 'manual';
      host.role = 'note';
      const root = host.attachShadow({ mode: 'closed' });
      root.append(...mark.cards.map((words) => toElement(document, words)));
      document.documentElement.append(host);
      host.showPopover();
      place(page, host, beside);
      open = { id: mark.id, host };
    },
    close,
    current: () => open?.id ?? null,
    holds: (target) => open !== null && target === open.host,
  };
}

/** Below the line where there is room, else above it; never outside the window. */
function place(page: Window, host: HTMLElement, beside: DOMRect): void {
  const { width, height } = host.getBoundingClientRect();
  const below = beside.bottom + GAP;
  const fitsBelow = below + height <= page.innerHeight;
  const top = fitsBelow ? below : Math.max(GAP, beside.top - GAP - height);
  const left = Math.min(Math.max(GAP, beside.left), page.innerWidth - width - GAP);
  host.style.setProperty('top', `${top}px`);
  host.style.setProperty('left', `${Math.max(GAP, left)}px`);
}

function toElement(document: Document, words: CardWords): HTMLElement {
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, part: string, text: string) => {
    const element = document.createElement(name);
    element.setAttribute('part', part);
    element.textContent = text;
    element.dir = 'auto';
    return element;
  };
  const card = make('article', 'work', '');
  const label = words.label === null ? words.study : `${words.label} · ${words.study}`;
  card.append(make('p', `study ${words.kind}`, label));
  for (const flag of words.flags) card.append(make('p', 'flag', flag));
  card.append(make('p', 'title', words.title));
  if (words.facts !== '') card.append(make('p', 'facts', words.facts));
  card.append(make('p', 'reason', words.reason));
  for (const note of words.notes) card.append(make('p', 'note', note));
  if (words.link) {
    const link = make('a', 'link', words.link.text);
    link.href = words.link.href;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    card.append(link);
  }
  return card;
}
