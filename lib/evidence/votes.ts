/**
 * What each source of knowledge says of a work's type, one vote each: title, abstract, publication types, MeSH.
 * `classify-study.ts` combines them; `npm run explain` prints them with the rows that spoke.
 */
import { MESH_DESIGNS, PUBLICATION_TYPES, type PublicationTypeMeaning } from '../standards/publication-types';
import type { StudyType } from '../standards/study-types';
import { type Recognition, recognise } from './recogniser';
import { ABSTRACT_RECOGNISERS } from './recognisers/abstract';
import { TITLE_RECOGNISERS } from './recognisers/index';
import { WRAPPERS } from './recognisers/wrappers';
import type { StudyBasis, StudyConfidence, StudyDescription } from './types';

/** Strongest first: the rule by which votes are combined. */
export const VOTE_STRENGTHS = [
  'title wraps another work',
  'record settles it',
  'title states a design',
  'indexer gives a design',
  'record is no article',
  'animals without humans',
  'abstract states a design',
  'record gives a family',
  'title hints',
  'journal hints',
  'abstract hints',
  'laboratory headings',
] as const;

export type VoteStrength = (typeof VOTE_STRENGTHS)[number];

export interface StudyVote {
  type: StudyType;
  basis: StudyBasis;
  /** As printed in the title or abstract, or the name of the publication type or heading. */
  words: string;
  confidence: Exclude<StudyConfidence, 'unknown'>;
  strength: VoteStrength;
  /** The row that spoke: a recogniser's id, or the name looked up. */
  rule: string;
}

/**
 * All votes for a work, strongest first; of equal strength in the order title, record, abstract.
 * A source that says nothing has no vote, so the list may be empty.
 */
export function studyVotes(description: StudyDescription): StudyVote[] {
  const votes = [
    titleVote(description.title),
    ...publicationTypeVotes(description.publicationTypes),
    ...meshVotes(description.mesh),
    abstractVote(description.abstract),
  ].filter((vote) => vote !== null);
  return sortVotes(votes);
}

/** Strongest first; equal ones keep their order. */
export const sortVotes = (votes: readonly StudyVote[]): StudyVote[] =>
  [...votes].sort((a, b) => VOTE_STRENGTHS.indexOf(a.strength) - VOTE_STRENGTHS.indexOf(b.strength));

/** Takes "<i>" and "</sup>"; refuses "p < 0.05 and r > 0.3". */
const MARKUP = /<\/?[a-z]{1,6}>/gi;

/** Recognises in text without markup such as "<i>", which titles of records carry. */
function recogniseText(table: Parameters<typeof recognise>[0], text: string): Recognition | null {
  return recognise(table, text.includes('<') ? text.replace(MARKUP, '') : text);
}

function titleVote(title: string | null): StudyVote | null {
  const found = title === null ? null : recogniseText(TITLE_RECOGNISERS, title);
  if (found === null || found.recogniser.type === null) return null;
  return {
    type: found.recogniser.type,
    basis: 'title',
    words: found.words,
    confidence: found.recogniser.says,
    strength: WRAPPERS.includes(found.recogniser)
      ? 'title wraps another work'
      : found.recogniser.says === 'stated'
        ? 'title states a design'
        : 'title hints',
    rule: found.recogniser.id,
  };
}

function abstractVote(abstract: string | null): StudyVote | null {
  const found = abstract === null ? null : recogniseText(ABSTRACT_RECOGNISERS, abstract);
  if (found === null || found.recogniser.type === null) return null;
  return {
    type: found.recogniser.type,
    basis: 'abstract',
    words: found.words,
    confidence: found.recogniser.says,
    strength: found.recogniser.says === 'stated' ? 'abstract states a design' : 'abstract hints',
    rule: found.recogniser.id,
  };
}

const RECORD_STRENGTHS: Record<PublicationTypeMeaning['strength'], VoteStrength> = {
  settled: 'record settles it',
  design: 'indexer gives a design',
  broad: 'record gives a family',
  record: 'record is no article',
};

const PUBLICATION_TYPE_NAMES = Object.keys(PUBLICATION_TYPES);

/** Takes "meta-analysis", "book_section"; refuses "meta analysis". */
const NAME_JOINER = /[-_]/g;

function publicationTypeVotes(names: readonly string[]): StudyVote[] {
  const printed = new Map(names.map((name) => [name.trim().toLowerCase().replace(NAME_JOINER, ' '), name]));
  const votes: StudyVote[] = [];
  for (const name of PUBLICATION_TYPE_NAMES) {
    const words = printed.get(name);
    const meaning = PUBLICATION_TYPES[name];
    if (words === undefined || meaning === undefined) continue;
    votes.push({
      type: meaning.type,
      basis: meaning.strength === 'record' ? 'record-type' : 'publication-types',
      words,
      confidence: meaning.strength === 'broad' ? 'inferred' : 'stated',
      strength: RECORD_STRENGTHS[meaning.strength],
      rule: name,
    });
  }
  return votes;
}

const MESH_DESIGN_NAMES = Object.keys(MESH_DESIGNS);

/** Takes "Cell Line, Tumor", "Cells, Cultured" and "HeLa Cells"; refuses "Cell Division" and "Stem Cells". */
const CELL_CULTURE_HEADING =
  /^(?:cell line\b|cells, cultured|tumor cells, cultured|hela cells|in vitro techniques|[a-z0-9-]+ cells$)/;

/** A heading without its star and qualifiers: "*Telomere/genetics" is "telomere". */
const headingOf = (mesh: string): string =>
  (mesh.replace(/^\*/, '').split('/')[0] ?? '').trim().toLowerCase();

function meshVotes(mesh: readonly string[]): StudyVote[] {
  if (mesh.length === 0) return [];
  const printed = new Map(mesh.map((heading) => [headingOf(heading), heading]));
  const votes: StudyVote[] = [];
  const vote = (type: StudyType, words: string, strength: VoteStrength) =>
    votes.push({
      type,
      basis: 'mesh',
      words,
      confidence: strength === 'indexer gives a design' ? 'stated' : 'inferred',
      strength,
      rule: headingOf(words),
    });
  for (const name of MESH_DESIGN_NAMES) {
    const words = printed.get(name);
    const type = MESH_DESIGNS[name];
    if (words !== undefined && type !== undefined) vote(type, words, 'indexer gives a design');
  }
  const animals = printed.get('animals');
  if (animals !== undefined && !printed.has('humans')) vote('animal', animals, 'animals without humans');
  const culture = [...printed.keys()].find((heading) => CELL_CULTURE_HEADING.test(heading));
  if (culture !== undefined && printed.has('humans'))
    vote('in-vitro', printed.get(culture) ?? culture, 'laboratory headings');
  return votes;
}
