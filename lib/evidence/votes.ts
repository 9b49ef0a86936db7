/**
 * What each source of knowledge says of a work's type, one vote each: title, abstract, publication types, MeSH.
 * `classify-study.ts` combines them; `npm run explain` prints them with the rows that spoke.
 */
import { MESH_DESIGNS, PUBLICATION_TYPES, type PublicationTypeMeaning } from '../standards/publication-types';
import type { StudyType } from '../standards/study-types';
import { fold } from './fold';
import { reportsOwnData } from './own-data';
import { type Recogniser, recognise } from './recogniser';
import { ABSTRACT_CUES } from './recognisers/abstract-cues';
import { ABSTRACT_DESIGNS } from './recognisers/abstract-designs';
import { TITLE_RECOGNISERS } from './recognisers/index';
import { SUGGESTIVE } from './recognisers/suggestive';
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
  'record gives a family',
  'abstract states a design',
  'laboratory headings',
  'title hints',
  'journal hints',
  'abstract hints',
  'title suggests',
] as const;

export type VoteStrength = (typeof VOTE_STRENGTHS)[number];

export interface StudyVote {
  type: StudyType;
  basis: StudyBasis;
  /** As printed in the title or abstract, or the name of the publication type or heading; null for a silence. */
  words: string | null;
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

/** Longest title and abstract in characters that are read: beyond lies no title, and hostile text costs time. */
const MAX_TITLE = 600;
const MAX_ABSTRACT = 8000;

/** Titles and abstracts of records carry markup such as "<i>", which no recogniser expects. */
const readable = (text: string, longest: number): string =>
  (text.includes('<') ? text.slice(0, 2 * longest).replace(MARKUP, '') : text).slice(0, longest);

function titleVote(title: string | null): StudyVote | null {
  const found = title === null ? null : recognise(TITLE_RECOGNISERS, readable(title, MAX_TITLE));
  if (found === null || found.recogniser.type === null) return null;
  const { id, type, says } = found.recogniser;
  return {
    type,
    basis: 'title',
    words: found.words,
    confidence: says,
    strength: titleStrength(found.recogniser),
    rule: id,
  };
}

function titleStrength(recogniser: Recogniser): VoteStrength {
  if (WRAPPERS.includes(recogniser)) return 'title wraps another work';
  if (SUGGESTIVE.includes(recogniser)) return 'title suggests';
  return recogniser.says === 'stated' ? 'title states a design' : 'title hints';
}

/** A named design, else a silence about own data, else a method that betrays one. */
function abstractVote(abstract: string | null): StudyVote | null {
  if (abstract === null) return null;
  const printed = readable(abstract, MAX_ABSTRACT);
  const folded = fold(printed);
  const named = recognise(ABSTRACT_DESIGNS, printed, folded);
  if (named === null && !reportsOwnData(folded)) {
    return {
      type: 'narrative-review',
      basis: 'abstract',
      words: null,
      confidence: 'inferred',
      strength: 'abstract hints',
      rule: 'abstract-without-own-data',
    };
  }
  const found = named ?? recognise(ABSTRACT_CUES, printed, folded);
  if (found === null || found.recogniser.type === null) return null;
  const { id, type, says } = found.recogniser;
  const strength = says === 'stated' ? 'abstract states a design' : 'abstract hints';
  return { type, basis: 'abstract', words: found.words, confidence: says, strength, rule: id };
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

/** In small letters: takes "cell line, tumor", "cells, cultured", "hela cells"; refuses "cell division". */
const CELL_CULTURE_HEADING =
  /^(?:cell line\b|cells, cultured|tumor cells, cultured|hela cells|in vitro techniques|[a-z0-9-]+ cells$)/;

/** Given to every study of people: where one stands, cells were taken from people who were studied. */
const AGE_HEADINGS = ['adult', 'middle aged', 'aged', 'young adult', 'adolescent', 'child', 'infant'];

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
  if (culture !== undefined && printed.has('humans') && !AGE_HEADINGS.some((age) => printed.has(age))) {
    vote('in-vitro', printed.get(culture) ?? culture, 'laboratory headings');
  }
  return votes;
}
