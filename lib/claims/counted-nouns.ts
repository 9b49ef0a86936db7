/** The nouns whose numbers are compared, by kind, with what one of them is in the kind’s unit. */
import { PEOPLE_NOUNS } from './people-nouns';

/** Durations are in days, doses in milligrams (or units), so that "12 weeks" and "84 days" agree. */
export type NumberKind =
  | 'studies'
  | 'participants'
  | 'countries'
  | 'duration'
  | 'age'
  | 'percent'
  | 'dose'
  | 'dose-per-kg'
  | 'units';

interface NounRow {
  kind: NumberKind;
  /** What one of the noun is in the kind's unit. */
  factor: number;
  nouns: string[];
}

const NOUNS: NounRow[] = [
  {
    kind: 'studies',
    factor: 1,
    nouns: ['study', 'studies', 'trial', 'trials', 'rct', 'rcts', 'experiments', 'papers'],
  },
  {
    kind: 'participants',
    factor: 1,
    nouns: [...PEOPLE_NOUNS, 'rats', 'mice'],
  },
  { kind: 'countries', factor: 1, nouns: ['countries'] },
  { kind: 'duration', factor: 1, nouns: ['day', 'days'] },
  { kind: 'duration', factor: 7, nouns: ['week', 'weeks', 'wk', 'wks'] },
  { kind: 'duration', factor: 30.4, nouns: ['month', 'months'] },
  { kind: 'duration', factor: 365, nouns: ['year', 'years'] },
  { kind: 'percent', factor: 1, nouns: ['%', 'percent'] },
  { kind: 'dose', factor: 1, nouns: ['mg', 'milligram', 'milligrams'] },
  { kind: 'dose', factor: 1000, nouns: ['g', 'gram', 'grams', 'grammes'] },
  { kind: 'dose', factor: 0.001, nouns: ['mcg', 'µg', 'μg', 'microgram', 'micrograms'] },
  { kind: 'units', factor: 1, nouns: ['iu'] },
];

/** People and studies go by many nouns; the other kinds have units. */
export const isCount = (kind: NumberKind): boolean => kind === 'studies' || kind === 'participants';

/** The nouns for people (and animals) who are counted: "participants", "women". */
export const COUNTED_PEOPLE = NOUNS.flatMap(({ kind, nouns }) => (kind === 'participants' ? nouns : []));

export const COUNTED = NOUNS.flatMap(({ kind, nouns }) => (isCount(kind) ? nouns : []));
export const NOUN_TABLE = new Map(
  NOUNS.flatMap(({ nouns, ...row }) => nouns.map((noun) => [noun, row] as const)),
);
