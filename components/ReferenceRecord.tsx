import { openAccessHref } from '../lib/locales/identifier-links';
import type { ReportReference } from '../lib/report/types';
import { NoticeList } from './NoticeList';
import type { ViewContext } from './types';
import { useFocusHeir } from './use-focus-heir';

interface Props {
  reference: ReportReference;
  context: ViewContext;
}

/** What a record adds to a reference: how it was found, and the notices on the work. Nothing of another work's record. */
export function ReferenceRecord({ reference, context: { translator } }: Props) {
  const { record, identity, foundByTitle } = reference;
  if (record === null || identity === 'different') return null;
  return (
    <>
      {foundByTitle && <p class="quiet small">{translator.t('found_by_title')}</p>}
      <NoticeList record={record} translator={translator} />
    </>
  );
}

/** "Find a free full text", where none is known, a source can be asked, and the person has agreed to asking. */
export function FreeCopyFinder({ reference, context }: Props) {
  const { lookUps, lookupChoice, translator } = context;
  const { t } = translator;
  // The button gives way to what it found.
  const { scope, heir } = useFocusHeir();
  const isKnown = reference.identity !== 'different' && reference.record?.openAccessUrl;
  if (
    !lookUps ||
    lookupChoice !== 'on' ||
    isKnown ||
    !reference.identifiers.some(({ kind }) => kind === 'doi')
  )
    return null;
  const copy = lookUps.copies[reference.id];
  const href = typeof copy === 'object' && copy.outcome === 'found' ? openAccessHref(copy.url) : null;
  return (
    <p class="free-copy small" ref={scope}>
      {href !== null && (
        <a href={href} target="_blank" rel="noopener noreferrer" ref={heir}>
          {t('open_access')}
        </a>
      )}
      {href === null && (
        <button
          type="button"
          class="text-button"
          aria-disabled={copy === 'asking'}
          onClick={() => lookUps.findCopy(reference)}
        >
          {t('free_copy_find')}
        </button>
      )}
      <span class="quiet" role="status">
        {copyWords(copy, t)}
      </span>
    </p>
  );
}

function copyWords(
  copy: NonNullable<ViewContext['lookUps']>['copies'][string] | undefined,
  t: (key: string) => string,
) {
  if (copy === undefined) return '';
  if (copy === 'asking') return t('free_copy_asking');
  if (copy.outcome === 'failed') return `${t('free_copy_failed')} ${t(`lookup_cause_${copy.cause}`)}`;
  return copy.outcome === 'none' ? t('free_copy_none') : '';
}
