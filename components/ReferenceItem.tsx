import { identifierLinks, openAccessHref } from '../lib/locales/identifier-links';
import { authorLine, referenceTitle, yearOf } from '../lib/locales/reference-words';
import { studyReason } from '../lib/locales/study-words';
import type { Claim } from '../lib/reading/types';
import type { ReportReference } from '../lib/report/types';
import { Quote } from './Quote';
import { StudyDisclosure } from './StudyDisclosure';
import type { ViewContext } from './types';

/** Sentences shown at once under "cited for"; the others are behind a count. */
const OPEN_QUOTES = 2;

interface Props {
  reference: ReportReference;
  /** The claims that cite it, in reading order. */
  citedBy: Claim[];
  context: ViewContext;
}

/** One reference: what it is, where it leads, and what the article cites it for. */
export function ReferenceItem({ reference, citedBy, context }: Props) {
  const { translator } = context;
  const { t } = translator;
  const { csl, label } = reference;
  const facts = [authorLine(csl.author, translator), csl['container-title'], yearOf(csl)].filter(
    (fact) => fact !== null,
  );
  return (
    <li
      class="reference"
      aria-label={label === null ? t('reference_plain') : t('reference_number', { label })}
    >
      <span class="reference-label" aria-hidden="true">
        {label ?? '·'}
      </span>
      <div class="reference-body">
        <h3 dir="auto">{referenceTitle(csl, reference.raw)}</h3>
        {facts.length > 0 && (
          <p class="reference-facts" dir="auto">
            {facts.join(' · ')}
          </p>
        )}
        <StudyDisclosure
          study={reference.study}
          reason={studyReason(reference.study, reference.record !== null, translator)}
          translator={translator}
        />
        <ReferenceLinks reference={reference} context={context} />
        <CitedFor citedBy={citedBy} context={context} />
      </div>
    </li>
  );
}

function ReferenceLinks({ reference, context }: { reference: ReportReference; context: ViewContext }) {
  const { t } = context.translator;
  const links = identifierLinks(reference.identifiers);
  const fullText = openAccessHref(reference.record?.openAccessUrl);
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
