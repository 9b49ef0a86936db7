import { type PictureKind, pictureParts } from '../lib/locales/study-groups';
import type { Translator } from '../lib/locales/translate';
import type { EvidencePicturePart } from '../lib/report/types';
import { StudyShape } from './StudyShape';

interface Props {
  evidence: readonly EvidencePicturePart[];
  translator: Translator;
}

/** Width of the bar in its own units; the drawing stretches to the room there is. */
const BAR_WIDTH = 1000;
const BAR_GAP = 6;

/** Of these no design is known: there is nothing to be careful about. */
const DESIGNLESS: ReadonlySet<PictureKind> = new Set(['other', 'unknown']);

/** The picture of the evidence: one bar in the order of the tiers, its legend, and the same as a table for screen readers. */
export function EvidencePicture({ evidence, translator: { t, number } }: Props) {
  const parts = pictureParts(evidence);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const room = BAR_WIDTH - BAR_GAP * (parts.length - 1);
  const segments = parts.map((part, index) => {
    const before = parts.slice(0, index).reduce((sum, { count }) => sum + count, 0);
    return { ...part, x: (before / total) * room + index * BAR_GAP, width: (part.count / total) * room };
  });
  return (
    <figure class="picture">
      <svg
        class="picture-bar"
        viewBox={`0 0 ${BAR_WIDTH} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {segments.map(({ kind, x, width }) => (
          <rect key={kind} class="segment" data-kind={kind} x={x} y="0" width={width} height="10" />
        ))}
      </svg>
      <ul class="legend" aria-hidden="true">
        {parts.map(({ kind, count }) => (
          <li key={kind}>
            <StudyShape kind={kind} />
            <span class="legend-count">{number(count)}</span> {t(`tier_${kind}`)}
          </li>
        ))}
      </ul>
      <div class="visually-hidden">
        <table>
          <caption>{t('picture_title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('picture_kind')}</th>
              <th scope="col">{t('picture_count')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ kind, count }) => (
              <tr key={kind}>
                <th scope="row">{t(`tier_${kind}`)}</th>
                <td>{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {parts.some(({ kind }) => !DESIGNLESS.has(kind)) && (
        <figcaption class="caveat">{t('picture_caveat')}</figcaption>
      )}
    </figure>
  );
}
