/** Tiny builders: a context from what a test wants to say, everything else plain defaults. */
import { runCatalogue } from '../../../lib/checks/run-checks';
import type { Check, CheckContext, Finding } from '../../../lib/checks/types';
import type { StudyClassification } from '../../../lib/evidence/types';
import type { Article, CitationMarker, Claim, Reference } from '../../../lib/reading/types';
import type { Identity, StudyRecord } from '../../../lib/records/types';
import type { CslItem } from '../../../lib/references/types';
import type { StudyType } from '../../../lib/standards/study-types';
import { blankReference, EMPTY_CSL, EMPTY_RECORD } from '../../blank-reference';

export interface ReferenceParts extends Partial<Omit<Reference, 'csl'>> {
  csl?: Partial<CslItem>;
  title?: string | null;
  year?: number;
  type?: StudyType;
  study?: Partial<StudyClassification>;
  record?: Partial<StudyRecord>;
  identity?: Identity;
}

export interface ContextParts {
  article?: Partial<Article>;
  references?: ReferenceParts[];
  markers?: Partial<CitationMarker>[];
  claims?: Partial<Claim>[];
}

const PLACE = { quote: { exact: '', prefix: '', suffix: '' }, position: { start: 0, end: 0 } };

/** A titled work of which a test says no more stands in a journal. */
const PRINTED = { 'container-title': 'Sleep', volume: '1' };

const ARTICLE: Article = {
  title: 'An article',
  byline: null,
  siteName: null,
  published: null,
  language: 'en',
  url: null,
  words: 100,
  identifiers: [],
};

/** A context; references are "r1", "r2", … labelled "1", "2", …, claims "c1", …, markers "m1", …. */
export function buildContext({
  article,
  references = [],
  markers = [],
  claims = [],
}: ContextParts): CheckContext {
  const context: CheckContext = {
    reading: {
      article: { ...ARTICLE, ...article },
      references: references.map(toReference),
      markers: markers.map((marker, index) => ({
        id: `m${index + 1}`,
        style: 'parenthesis-number',
        text: `(${(marker.labels ?? []).join(', ')})`,
        labels: [],
        references: [],
        position: PLACE.position,
        ...marker,
      })),
      claims: claims.map((claim, index) => ({
        id: `c${index + 1}`,
        text: 'A sentence.',
        ...PLACE,
        section: null,
        block: index,
        markers: [],
        references: [],
        scope: 'sentence',
        needsSource: true,
        wording: 'none',
        attributedTo: null,
        ...claim,
      })),
      notes: [],
    },
    studies: {},
    records: {},
    identities: {},
  };
  references.forEach(({ type, study, record, identity }, index) => {
    const id = `r${index + 1}`;
    context.studies[id] = toStudy(type ?? 'unknown', study);
    if (record !== undefined) context.records[id] = { ...EMPTY_RECORD, ...record };
    if (identity !== undefined) context.identities[id] = identity;
  });
  return context;
}

const toStudy = (type: StudyType, study: Partial<StudyClassification> = {}): StudyClassification => ({
  type,
  basis: type === 'unknown' ? null : 'title',
  words: null,
  confidence: type === 'unknown' ? 'unknown' : 'stated',
  flags: [],
  level: null,
  ...study,
});

function toReference({ csl, title, year, ...parts }: ReferenceParts, index: number): Reference {
  const { type: _type, study: _study, record: _record, identity: _identity, ...rest } = parts;
  return {
    ...blankReference(`r${index + 1}`, title ?? ''),
    ...PLACE,
    ...rest,
    csl: {
      ...EMPTY_CSL,
      ...(csl === undefined && parts.identifiers === undefined && title ? PRINTED : {}),
      title: title ?? null,
      issued: year === undefined ? null : { 'date-parts': [[year]] },
      ...csl,
    },
  };
}

/** One claim that cites one work: the shape of most checks of claims. */
export const buildPair = (text: string, cited: ReferenceParts, claim: Partial<Claim> = {}): CheckContext =>
  buildContext({ references: [cited], claims: [{ text, references: ['r1'], ...claim }] });

/** What one check finds, trial or not. */
export const runOne = (check: Check, context: CheckContext): Finding[] =>
  runCatalogue([check], context, { trial: true });

/** The outcomes of one check, in the order of its findings. */
export const outcomesOf = (check: Check, context: CheckContext): string[] =>
  runOne(check, context).map(({ outcome }) => outcome);
