import type { JSX } from 'preact';
import type { PictureKind } from '../lib/locales/study-groups';

/** One shape for each tier, on a grid of 12: form tells the tiers apart where colour does not. */
const SHAPES: Record<PictureKind, JSX.Element> = {
  'reviews-of-evidence': <path d="M6 1 11.2 10.5H.8Z" />,
  overview: <path d="M6 2 10.4 10H1.6Z" fill="none" stroke="currentColor" stroke-width="1.6" />,
  recommendation: <path d="M2 1h1.5v.6H11L8.8 4.3 11 7H3.5v4H2Z" />,
  'experiment-in-people': <circle cx="6" cy="6" r="5" />,
  'genetic-observation': (
    <>
      <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4Z" />
    </>
  ),
  observation: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6" />,
  mechanism: <path d="M6 .8 10.6 3.4v5.2L6 11.2 1.4 8.6V3.4Z" />,
  'no-results-yet': (
    <circle
      cx="6"
      cy="6"
      r="4.2"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-dasharray="2.2 2.2"
    />
  ),
  opinion: <path d="M1 1.5h10v7H6.2L3.4 11V8.5H1Z" />,
  other: <rect x="1.5" y="1.5" width="9" height="9" rx="1" />,
  unknown: (
    <rect
      x="1.8"
      y="1.8"
      width="8.4"
      height="8.4"
      rx="1"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-dasharray="2.1 2.1"
    />
  ),
};

/** The sign of a tier. Always beside its word, so it is hidden from screen readers. */
export function StudyShape({ kind }: { kind: PictureKind }) {
  return (
    <svg class="shape" data-kind={kind} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <g fill="currentColor">{SHAPES[kind]}</g>
    </svg>
  );
}
