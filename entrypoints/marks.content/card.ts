/**
 * The card of a marked statement: what it cites, in a closed shadow root, so that the page's style and ours do not
 * meet. It is styled from outside through its parts (`style.css`), which no page's security policy can forbid. All
 * words come in as text. The element is in the page only while the card is open.
 *
 * An open card follows its statement when the page is scrolled, and goes with Escape, with a press elsewhere, or when
 * the statement is out of the window once the scrolling has ended.
 */
import type { CardWords, PageMark } from '../../lib/locales/page-marks';
import { CARD_ELEMENT } from './marks';
import { type Beside, placeCard } from './place-card';

export interface Card {
  /**
   * Opens the card beside a statement, whose place is asked anew whenever the page moves.
   * @param opener What has the focus: Tab leads from it into the card, Escape back to it. Null when nothing has.
   */
  open(mark: PageMark, beside: () => Beside, opener: HTMLElement | null): void;
  close(): void;
  /** The id of the mark whose card is open; null when none is. */
  current(): string | null;
  /** Whether an event came from inside the card. */
  holds(target: EventTarget | null): boolean;
}

export function createCard(page: Window): Card {
  const { document } = page;
  let open: { id: string; host: HTMLElement; watching: AbortController } | null = null;

  const close = () => {
    open?.watching.abort();
    open?.host.remove();
    open = null;
  };

  /** What closes a card or moves it, for as long as it is open. */
  const watch = (host: HTMLElement, beside: () => Beside, opener: HTMLElement | null): AbortController => {
    const watching = new AbortController();
    const { signal } = watching;
    const follow = () => place(page, host, beside());
    // Looked at when the page has come to rest: a glide to the statement may pass it on its way.
    const rest = () => {
      const { line: box } = beside();
      if (box.bottom <= 0 || box.top >= page.innerHeight) close();
    };
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // One Escape, one thing closed: what the page has open stays open.
      event.stopImmediatePropagation();
      if (document.activeElement === host) opener?.focus({ preventScroll: true });
      close();
    };
    const leave = (event: Event) => event.target !== host && close();
    follow();
    document.addEventListener('scroll', follow, { passive: true, capture: true, signal });
    document.addEventListener('scrollend', rest, { passive: true, capture: true, signal });
    page.addEventListener('resize', follow, { passive: true, signal });
    page.addEventListener('keydown', dismiss, { capture: true, signal });
    document.addEventListener('pointerdown', leave, { capture: true, signal });
    return watching;
  };

  return {
    open(mark, beside, opener) {
      close();
      const host = document.createElement(CARD_ELEMENT);
      // The top layer: no stacking order of the page can cover it.
      host.popover = 'manual';
      host.role = 'note';
      // What comes into it is read aloud: the focus stays where it was.
      host.ariaLive = 'polite';
      const root = host.attachShadow({ mode: 'closed' });
      document.documentElement.append(host);
      // With its opener named, the card comes next in the order of Tab, though it stands at the end of the page.
      host.showPopover(opener === null ? {} : { source: opener });
      root.append(...mark.cards.map((words) => toElement(document, words)));
      open = { id: mark.id, host, watching: watch(host, beside, opener) };
    },
    close,
    current: () => open?.id ?? null,
    holds: (target) => open !== null && target === open.host,
  };
}

/** Of the window's height, as `style.css` has it. */
const MOST_OF_WINDOW = 0.6;

function place(page: Window, host: HTMLElement, beside: Beside): void {
  const { innerWidth: width, innerHeight: height } = page;
  // As high as its words are, whatever it was given where it stood before.
  const whole = host.scrollHeight + host.offsetHeight - host.clientHeight;
  const card = { width: host.offsetWidth, height: Math.min(whole, height * MOST_OF_WINDOW) };
  const { left, top, most } = placeCard(beside, card, { width, height });
  host.style.setProperty('top', `${top}px`);
  host.style.setProperty('left', `${left}px`);
  host.style.setProperty('max-block-size', most === null ? '' : `${most}px`);
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
  if (words.reason !== '') card.append(make('p', 'reason', words.reason));
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
