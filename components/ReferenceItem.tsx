import { identifierLinks, openAccessHref } from '../lib/locales/identifier-links';
import { authorLine, entryName, factLine, referenceTitle, yearOf } from '../lib/locales/reference-words';
import { studyReason } from '../lib/locales/study-words';
import type { Claim } from '../lib/reading/types';
import type { ReportReference } from '../lib/report/types';
import { copiedWords } from './CitationChoice';
import { entryPlace } from './EntryLink';
import { memo } from './memo';
import { Quote } from './Quote';
import { FreeCopyFinder, ReferenceRecord } from './ReferenceRecord';
import { StudyDisclosure } from './StudyDisclosure';
import type { ViewContext } from './types';

/** Sentences shown at once under "cited for"; the others are behind a count. */
const OPEN_QUOTES = 2;

interface Props {
  reference: ReportReference;
  /** The claims that cite it, in reading order; null in a list that belongs to no article. */
  citedBy: Claim[] | null;
  context: ViewContext;
}

/** One reference: what it is, where it leads, and what the article cites it for. */
export const ReferenceItem = memo(ReferenceCard, ({ reference, citedBy, context }) => {
  const { translator, proxy, lookupChoice, lookUps, citations, selection, shown, actions } = context;
  const { id } = reference;
  return [
    reference,
    translator,
    proxy,
    lookupChoice,
    lookUps === undefined,
    lookUps?.copies[id],
    citations?.style,
    citations?.copied?.id === id ? citations.copied : null,
    selection?.ids,
    actions.show === undefined,
    citedBy?.some((claim) => claim.id === shown?.id) ? shown : null,
    ...(citedBy ?? [null]),
  ];
});

function ReferenceCard({ reference, citedBy, context }: Props) {
  const { translator } = context;
  const { csl } = reference;
  const facts = factLine([authorLine(reference, translator), csl['container-title'], yearOf(csl)]);
  return (
    <li
      class="reference"
      id={entryPlace(reference.id)}
      tabIndex={-1}
      aria-label={entryName(reference, translator)}
    >
      <ReferenceLabel reference={reference} context={context} />
      <div class="reference-body">
        <h3 dir="auto">{referenceTitle(csl, reference.raw)}</h3>
        {facts !== '' && (
          <p class="reference-facts" dir="auto">
            {facts}
          </p>
        )}
        <StudyDisclosure
          study={reference.study}
          reason={studyReason(reference.study, reference, translator)}
          translator={translator}
        />
        <ReferenceRecord reference={reference} context={context} />
        <div class="reference-foot">
          <ReferenceLinks reference={reference} context={context} />
          <FreeCopyFinder reference={reference} context={context} />
          <CopyCitation reference={reference} context={context} />
        </div>
        {citedBy && <CitedFor citedBy={citedBy} context={context} />}
      </div>
    </li>
  );
}

/** The printed number; where references can be chosen, a box to tick beside it. */
function ReferenceLabel({ reference, context }: { reference: ReportReference; context: ViewContext }) {
  const { selection, translator } = context;
  const { id, label } = reference;
  if (!selection)
    return (
      <span class="reference-label" aria-hidden="true">
        {label ?? '·'}
      </span>
    );
  const toggle = (on: boolean) => {
    const ids = new Set(selection.ids);
    if (on) ids.add(id);
    else ids.delete(id);
    selection.setIds(ids);
  };
  return (
    <label class="reference-label pick">
      <input
        type="checkbox"
        aria-label={label === null ? translator.t('pick_plain') : translator.t('pick_number', { label })}
        checked={selection.ids.has(id)}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
      <span aria-hidden="true">{label ?? '·'}</span>
    </label>
  );
}

/** Copies this one citation in the chosen style; for a moment the button says what came of it. */
function CopyCitation({ reference, context }: { reference: ReportReference; context: ViewContext }) {
  const { citations, translator } = context;
  if (!citations) return null;
  const { copied } = citations;
  return (
    <button
      type="button"
      class="text-button small"
      data-copied={copied?.id === reference.id && copied.style !== null ? 'true' : undefined}
      onClick={() => citations.copy(reference)}
    >
      {copied?.id === reference.id ? copiedWords(copied.style, translator) : translator.t('citation_copy')}
    </button>
  );
}

function ReferenceLinks({ reference, context }: { reference: ReportReference; context: ViewContext }) {
  const { t } = context.translator;
  const links = identifierLinks(reference.identifiers, context.proxy);
  const isOther = reference.identity === 'different';
  const fullText = isOther ? null : openAccessHref(reference.record?.openAccessUrl);
  const address = reference.identifiers.find(({ kind }) => kind === 'url')?.value;
  if (links.length === 0 && fullText === null)
    return address === undefined ? null : (
      <p class="quiet small address">{t('address_shown', { address })}</p>
    );
  return (
    <ul class="links">
      {links.map(({ kind, name, value, href }) => (
        <li key={kind}>
          <a href={href} target="_blank" rel="noopener noreferrer" title={value}>
            {kind === 'doi' ? t('open_link', { name, value }) : name}
          </a>
        </li>
      ))}
      {fullText !== null && (
        <li>
          <a href={fullText} target="_blank" rel="noopener noreferrer">
            {t('open_access')}
          </a>
        </li>
      )}
    </ul>
  );
}

function CitedFor({ citedBy, context }: { citedBy: Claim[]; context: ViewContext }) {
  const { t } = context.translator;
  if (citedBy.length === 0) return <p class="quiet small">{t('cited_never')}</p>;
  const rest = citedBy.slice(OPEN_QUOTES);
  return (
    <div class="cited-for">
      <p class="label">{t('cited_for')}</p>
      {citedBy.slice(0, OPEN_QUOTES).map((claim) => (
        <Quote key={claim.id} claim={claim} context={context} />
      ))}
      {rest.length > 0 && (
        <details class="more">
          <summary>{t('cited_for_more', { count: rest.length })}</summary>
          {rest.map((claim) => (
            <Quote key={claim.id} claim={claim} context={context} />
          ))}
        </details>
      )}
    </div>
  );
}
