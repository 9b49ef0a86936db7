/** A study's type in words, and the words or the record that say so. */
import type { LevelOfEvidence, StudyClassification } from '../evidence/types';
import type { Identity, StudyRecord } from '../records/types';
import type { CslItem } from '../references/types';
import type { StudyType } from '../standards/study-types';
import { studyKind } from './study-groups';
import type { Translator } from './translate';

/** "Meta-analysis", "Design not stated" … */
export const studyName = (type: StudyType, { t }: Translator): string => t(`study_name_${type}`);

/**
 * Why a work has its type, in one sentence: `The title says “position stand”.`, `Its address leads to bbc.com.`
 * @returns The sentence for the basis, with the exact words where there are any.
 */
export function studyReason(study: StudyClassification, work: DescribedWork, { t }: Translator): string {
  const { basis, words } = study;
  if (basis === null) return t(`study_reason_${unstated(work)}`);
  if (words === null) return t(`study_reason_${basis}`);
  const teller = basis === 'record-type' ? TELLERS.find(({ tells }) => tells(words, work)) : undefined;
  return t(`study_reason_${teller?.name ?? basis}_words`, { words });
}

/** What was there to say nothing: a link in a sentence has no title. */
const unstated = ({ csl, record }: DescribedWork): string =>
  record !== null ? 'none_record' : csl.title === null ? 'no_title' : 'none';

/** What a type may have been told from. A record of another work than the entry's tells nothing. */
export interface DescribedWork {
  csl: CslItem;
  record: StudyRecord | null;
  identity: Identity | null;
}

/** What tells the kind of a work beside its title and its abstract; the first that holds the words told it. */
const TELLERS: readonly { name: string; tells(words: string, work: DescribedWork): boolean }[] = [
  {
    name: 'record_type',
    tells: (words, { record, identity }) =>
      identity !== 'different' && (record?.publicationTypes.includes(words) ?? false),
  },
  { name: 'entry', tells: (words, { csl }) => words === csl.type },
  {
    name: 'container',
    tells: (words, { csl, record }) =>
      [csl['container-title'], record?.journal].some((name) => name?.includes(words)),
  },
  { name: 'address', tells: (words) => HOST.test(words) },
];

/** Takes "shop.example", "ncbi.nlm.nih.gov/books"; refuses "Journal Article", "book". */
const HOST = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/;

/** What stands behind a badge: what such a work is, and what its design can and cannot show. Each part is a text to print. */
export interface StudyExplanation {
  plain: string;
  tier: string;
  /** Both null where the work is no study: a book, a notice, a page on the web. */
  canShow: string | null;
  cannotShow: string | null;
  /** Levels, each with the questions it is for, never one without; empty where the design has none. */
  levels: { questions: string; level: string }[];
  /** That a design says nothing of how well a study was done; null where there is no design. */
  caveat: string | null;
  /** The notices that stand on the work, and what each means. */
  flags: { name: string; plain: string }[];
}

/** The texts for a study's type, from the catalogue: the design is described, the paper is not judged. */
export function explainStudy(study: StudyClassification, translator: Translator): StudyExplanation {
  const { t, maybe } = translator;
  const { type, flags } = study;
  const canShow = maybe(`study_can_${type}`);
  return {
    plain: t(`study_plain_${type}`),
    tier: t(`tier_${studyKind(type)}`),
    canShow,
    cannotShow: maybe(`study_cannot_${type}`),
    levels: groupLevels(study.level, translator),
    caveat: canShow === null ? null : t('study_caveat'),
    flags: flags.map((flag) => ({ name: t(`flag_${flag}`), plain: t(`flag_plain_${flag}`) })),
  };
}

/** Questions with the same level stand together: "Does it help? Does it harm?", "level 2 of 5". */
function groupLevels(level: LevelOfEvidence | null, { t, number }: Translator): StudyExplanation['levels'] {
  const questions = new Map<string, string[]>();
  for (const { question, best, worst } of level?.ocebm ?? []) {
    const data = { best: number(best), worst: number(worst) };
    const words = best === worst ? t('level_at', data) : t('level_range', data);
    questions.set(words, [...(questions.get(words) ?? []), t(`question_${question}`)]);
  }
  return [...questions].map(([words, asked]) => ({ questions: asked.join(' '), level: words }));
}
