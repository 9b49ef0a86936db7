/** Reads the labelled set and builds a check's context from one of its articles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckContext, Outcome } from '../../lib/checks/types';
import { classifyReference } from '../../lib/evidence/classify-reference';
import type { Identifier } from '../../lib/identifiers/types';
import type { Claim, Reference, Wording } from '../../lib/reading/types';
import type { Notice, StudyRecord } from '../../lib/records/types';
import type { StudyType } from '../../lib/standards/study-types';
import { buildContext } from '../lib/checks/build-context';

export interface SetWork {
  id: string;
  type: StudyType;
  titleTells: string | null;
  title: string;
  author: { family: string; given: string }[];
  year: number;
  journal: string | null;
  volume: string | null;
  page: string | null;
  doi: string | null;
  publicationTypes: string[];
  mesh: string[];
  notices: Notice[];
  summary: string;
  /** CSL's type of the entry, and its address when it is a page of the web. */
  kind: string;
  url: string | null;
  /** Outcomes of the checks of references that are not simply `passed`. */
  checks: Record<string, Outcome>;
}

export interface SetSentence {
  text: string;
  block: number;
  section: string | null;
  cites: string[];
  needsSource: boolean;
  wording: Wording;
  numbers: string[];
  populations: string[];
  checks: Record<string, Outcome>;
}

export interface SetArticle {
  id: string;
  title: string;
  manner: 'careful' | 'careless' | 'mixed';
  topic: string;
  published: string;
  byline: string;
  /** The article's own address; only where one of its references is a page of the same site. */
  url?: string;
  references: { label: string; work: string }[];
  sentences: SetSentence[];
}

export interface LabelledSet {
  works: Map<string, SetWork>;
  articles: SetArticle[];
}

/** The set of a folder; `sheets` is "articles" for the first reader and "second" for the other. */
export function readSet(folder: string, sheets = 'articles'): LabelledSet {
  const works = readFileSync(join(folder, 'works.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SetWork);
  const articles = readdirSync(join(folder, sheets))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, sheets, name), 'utf8')) as SetArticle);
  return { works: new Map(works.map((work) => [work.id, work])), articles };
}

/** How a sentence is read: by its labels, or by the project's own reading of claims. */
export type ReadClaim = (sentence: SetSentence) => Pick<Claim, 'needsSource' | 'wording' | 'attributedTo'>;

/** An article as the checks see it; without `withRecords` only what a printed reference says is known. */
export function buildSetContext(
  { works }: LabelledSet,
  article: SetArticle,
  { withRecords, readClaim }: { withRecords: boolean; readClaim: ReadClaim },
): CheckContext {
  const cited = article.references.map(({ label, work }) => ({ label, work: workOf(works, work) }));
  const context = buildContext({
    article: {
      title: article.title,
      published: article.published,
      byline: article.byline,
      url: article.url ?? null,
    },
    references: cited.map(({ label, work }) => ({
      label,
      title: work.title,
      year: work.year,
      identifiers: identifiersOf(work),
      csl: {
        type: work.kind,
        author: work.author,
        'container-title': work.journal,
        volume: work.volume,
        page: work.page,
        DOI: work.doi,
        URL: work.url,
      },
      ...(withRecords && work.kind === 'article-journal' ? { record: toRecord(work) } : {}),
    })),
    claims: article.sentences.map((sentence) => ({
      text: sentence.text.replace(CLOSING_MARK, ''),
      block: sentence.block,
      section: sentence.section,
      references: cited.flatMap(({ label }, index) =>
        sentence.cites.includes(label) ? [`r${index + 1}`] : [],
      ),
      ...readClaim(sentence),
    })),
  });
  for (const reference of context.reading.references) {
    context.studies[reference.id] = classify(reference, context.records[reference.id] ?? null);
  }
  return context;
}

/** The mark that closes a sentence, as pages print it: takes " (1)" and " [12]" at the end. */
const CLOSING_MARK = / [([]\d+[)\]](?=\.?$)/;

const classify = (reference: Reference, record: StudyRecord | null) => classifyReference(reference, record);

function identifiersOf({ doi, url }: SetWork): Identifier[] {
  if (doi !== null) return [{ kind: 'doi', value: doi, foundIn: 'text' }];
  return url === null ? [] : [{ kind: 'url', value: url, foundIn: 'text' }];
}

const toRecord = (work: SetWork): Partial<StudyRecord> => ({
  doi: work.doi,
  title: work.title,
  abstract: work.summary,
  year: work.year,
  journal: work.journal,
  publicationTypes: work.publicationTypes,
  mesh: work.mesh,
  notices: work.notices,
});

function workOf(works: Map<string, SetWork>, id: string): SetWork {
  const work = works.get(id);
  if (work === undefined) throw new Error(`The set has no work "${id}"`);
  return work;
}
