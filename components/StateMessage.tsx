import type { ComponentChildren } from 'preact';
import { Detail } from './Detail';

interface Props {
  title: string;
  text: string;
  /** What happened in the machine's words, kept behind a fold. */
  detail?: { label: string; text: string } | undefined;
  action?: { label: string; onClick(): void } | undefined;
  /** Where one may go on from here. */
  link?: { label: string; href: string } | undefined;
  /** What can be done besides, at the foot. */
  children?: ComponentChildren;
}

/** A page without a report: what is so, and what one can do. */
export function StateMessage({ title, text, detail, action, link, children }: Props) {
  return (
    <main class="state">
      <svg class="state-sign" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round">
          <circle cx="21" cy="21" r="13" />
          <path d="m30.5 30.5 10 10M15 18h12M15 24h7" />
        </g>
      </svg>
      <h1>{title}</h1>
      {text !== '' && <p>{text}</p>}
      {detail && <Detail {...detail} />}
      {action && (
        <button type="button" class="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
      {link && <a href={link.href}>{link.label}</a>}
      {children}
    </main>
  );
}
