import { tellsOfDifference } from '../claims/differences';
import { textBefore } from '../claims/found-words';
import { mayFind } from '../claims/openings';
import { findOpposed } from '../claims/opposed-groups';
import { concernsGroup, findHumans, namesPeople } from '../claims/own-matters';
import { findPopulations, findToldPopulation, NOT_PEOPLE, type Population } from '../claims/populations';
import { namesPeopleToo } from '../claims/studied-alone';
import type { StudyClassification } from '../evidence/types';
import type { Claim, PageReading } from '../reading/types';
import type { StudyRecord } from '../records/types';
import { STUDY_TYPE_TIERS, type StudyType } from '../standards/study-types';
import { memo } from '../text/memo';
import { besideOf, contextOf } from './claim-context';
import {
  isClaimHeldBack,
  isQuestion,
  openingsOfClaim,
  tellsWhatHappened,
  wordingOfClaim,
} from './claim-words';
import { findCountedGroups } from './counted-people';
import { cantTell, failed, type Look, passed } from './results';
import { sourceOf, wordsOf } from './study-words';
import { type CitedClaim, type CitedWork, claimCheck } from './subjects';
import type { Source } from './types';

/**
 * The study looked at animals, cells, or one group of people, and the reader is not told.
 *
 * Beside unseen sentences, these kinds were mostly shrugged at by a strict reader, and are told as "cannot tell": people
 * known by indexing terms or by an illness, people where the sentence goes on from
 * another, reports on a study or names things by letters ("in FM and MA", which may name them); cells where no illness
 * is spoken of; tissue of the dead; and animals that are neither a title's nor, by their species, an experiment's.
 */
export const claimPopulation = claimCheck({
  id: 'claim-population',
  summary:
    'The study was in animals, cells or one group of people, and the statement’s paragraph does not say so.',
  caveat:
    'The study may have looked at others too, and what it found may hold for more people than it studied.',
  needs: ['title'],
  live: true,
  severity: 'caution',
  priority: 560,
  messages: {
    passed: 'The article names the group that the {source} names.',
    failed:
      'The cited paper’s {source} says “{study}”. The sentence and its paragraph do not mention this group.',
    'failed-what': 'The cited paper’s {source} says “{study}”. The sentence and its paragraph do not say so.',
    'failed-glossed':
      'The cited paper’s {source} says “{study}” ({gloss}). The sentence and its paragraph do not say so.',
    'failed-people': 'The article says “{article}”. The cited paper’s {source} says “{study}”.',
    cantTell:
      'The {source} does not plainly say that one of these groups was studied: animals, cells, children, older people, pregnant women, athletes.',
    'cantTell-otherwise':
      'The {source} says “{study}”; the article names a group in other words, which may be the same.',
    'cantTell-reported':
      'The {source} says “{study}”; the sentence tells what happened in the study rather than what holds for everybody.',
    'cantTell-own': 'The {source} says “{study}”; the statement concerns that group above all.',
    'cantTell-unclear': 'The {source} says “{study}”; the sentence does not plainly speak of anybody else.',
    'cantTell-others':
      'The {source} says “{study}”; another work cited for the same statement may have studied others.',
  },
  look: (cited, { reading }) => {
    const isWorded = wordingOfClaim(cited.claim) !== 'none';
    // What is said without effect, link or difference ("One in three sleeps badly") may be known from elsewhere.
    if (!isWorded && !differs(cited)) return null;
    const findNear = (): string => contextOf(cited.claim, reading).replaceAll(JOURNAL_NAME, ' ');
    const opposed = lookForOpposed(cited, findNear);
    if (opposed !== null) return opposed;
    const { populations: all, source } = findStudied(cited.work);
    const populations = isWorded ? all : all.filter(({ kind }) => NOT_PEOPLE.has(kind));
    if (populations.length === 0) return isWorded ? cantTell([source], { data: { source } }) : null;
    // What only an abstract counts is a lesser lack: any sentence about the work that tells of them will do.
    const said = source === 'abstract' ? (saidOf(reading).get(cited.reference.id) ?? []) : [];
    const near = [findNear(), ...said].join(' ');
    // Who goes on to the study tells of its people there; that mice are meant is no afterthought.
    const beside = [near, ...besideOf(cited.claim, reading).map(({ text }) => text)].join(' ');
    const untold = populations.filter(
      (population) =>
        findToldPopulation(population, NOT_PEOPLE.has(population.kind) ? near : beside) === null,
    );
    const [first] = untold;
    if (first === undefined) return passed([source], { data: { source } });
    const reasons = untold.map((population) => whyUnsaid(cited, population, source));
    const plain = untold[reasons.indexOf(null)];
    const { words: study } = plain ?? first;
    if (plain !== undefined) return failedOn(cited.claim.text, plain, source);
    return cantTell([source], { variant: reasons[0] ?? 'own', data: { source, study } });
  },
});

/** What an article says of each work, in the first sentences that cite it. */
const saidOf = memo(({ claims }: PageReading) => {
  const said = new Map<string, string[]>();
  for (const { references, text } of claims) {
    for (const id of references) {
      const texts = said.get(id) ?? [];
      if (texts.length < MOST_SENTENCES) texts.push(text);
      said.set(id, texts);
    }
  }
  return said;
});
/** Whoever tells of the people of a study does so early. */
const MOST_SENTENCES = 20;

/** Is only a difference told ("Women on creatine gain more strength")? A question tells of none. */
const differs = ({ claim, title }: CitedClaim): boolean =>
  !isQuestion(claim) && tellsOfDifference(claim.text, title ?? '', openingsOfClaim(claim));

/** The sentence is about women, the study about men. */
function lookForOpposed(cited: CitedClaim, findTold: () => string): Look | null {
  const { claim, study, title, abstract, others } = cited;
  if (others.length > 0 || SPEAKS_IN_GENERAL.has(study.type)) return null;
  if (findStudied(cited.work).populations.some(({ kind }) => NOT_PEOPLE.has(kind))) return null;
  const texts = { title: title ?? '', abstract: abstract ?? '', findTold };
  const opposed = findOpposed(withoutJournals(claim), texts);
  if (opposed === null) return null;
  const words = { article: opposed.named.words, study: opposed.studied.words };
  return failed(['title'], { variant: 'people', data: { source: 'title', ...words }, words });
}

/** Beside a sentence that names other people, the words of both; else that nobody says who or what was studied. */
function failedOn(sentence: string, { kind, words: study }: Population, source: Source): Look {
  const isOfPeople = !NOT_PEOPLE.has(kind);
  const found = findHumans(sentence);
  // "Microbes from depressed people" are given to somebody else.
  const isDonor = found !== null && !isOfPeople && GIVING.test(textBefore(sentence, found.start));
  const named = isDonor ? null : (found?.words ?? null);
  const article = named === null || (isOfPeople && !OTHER_PEOPLE.test(named)) ? null : named;
  const words = { article, study };
  if (article !== null)
    return failed([source], { variant: 'people', data: { source, study, article }, words });
  if (IN_VITRO.test(study))
    return failed([source], { variant: 'glossed', data: { source, study, gloss: 'in-vitro' }, words });
  const what = isOfPeople ? {} : { variant: 'what' };
  return failed([source], { ...what, data: { source, study }, words });
}

/** Before those whom something is taken from: takes "microbes from depressed "; refuses "far from it in ". */
const GIVING = /\b(?:from|of)(?: [\p{L}-]+)? $/u;

/** Takes "in vitro", refuses "in vivo". */
const IN_VITRO = /\bin vitro\b/iu;

/** Words for people that may be set against another group: takes "adults", "People"; refuses "participants", "human trials". */
const OTHER_PEOPLE = /^(?:people|adults|children|students)$/iu;

/** Why nobody needs to be told of the population here, or may have been: the variant of "cannot tell", null for no reason. */
function whyUnsaid(cited: CitedClaim, population: Population, source: Source): string | null {
  const { claim, study, others } = cited;
  if (others.some((other) => findStudied(other).populations.length === 0)) return 'others';
  if (isClaimHeldBack(claim)) return 'unclear';
  if (NOT_PEOPLE.has(population.kind)) return isPlainMaterial(cited, population, source) ? null : 'unclear';
  if (namesPeople(withoutJournals(claim))) return 'otherwise';
  if (concernsGroup(population, claim.text)) return 'own';
  if (tellsWhatHappened(claim)) return 'reported';
  const said = withoutJournals(claim);
  const isUnclear = ON_A_FEW.has(study.type) || IN_TERMS.test(said) || LETTERS.test(said);
  return isUnclear ? 'unclear' : null;
}

/** Animals of an experiment, or cells behind a word on an illness; a title with people, pets or whole animals beside them leaves it open. */
function isPlainMaterial({ claim, title }: CitedClaim, { kind, words }: Population, source: Source): boolean {
  if (kind === 'cells') return source === 'title' && ILLNESS.test(claim.text) && !IN_LIVING.test(title ?? '');
  if (kind !== 'animals' || BESIDE_ANIMALS.test(title ?? '')) return false;
  return source !== 'abstract' && EXPERIMENTAL.test(words);
}

/** Takes "mice", "Rats, Wistar", "murine", "zebrafish"; refuses "dogs", "Animals", "drosophila". */
const EXPERIMENTAL =
  /\b(?:mice|mouse|murine|rats?|rodents?|rabbits?|hamsters?|guinea pigs|piglets|monkeys?|macaques?|zebrafish)\b/iu;

/** Takes "human cells in mice", "of dogs"; refuses "from humans". */
const BESIDE_ANIMALS = /\b(?:human|dogs?|cats?|pets?|patients?|clinical)\b/iu;

/** Takes "in vivo", "in vitro and in mice"; refuses "in vitro". */
const IN_LIVING = /\bin vivo\b|\b(?:mice|rats|animals?|humans|patients|volunteers)\b/iu;

/** What cells in a dish may stand for: takes "fights cancer", "kills viruses", "cures colds"; refuses "slows growth", "cold feet". */
const ILLNESS =
  /\b(?:cancers?|tumou?rs?|colds|(?:an?|the|common) cold(?! \p{L})|flu|diabet\p{L}+|obes\p{L}+|virus(?:es)?|infections?|inflammation|diseases?|arthritis|dementia|alzheimer\p{P}?s|allerg\p{L}+|heart|ag(?:e)?ing)\b/iu;

/** Works on people who came to a doctor rather than on a group. */
const ON_A_FEW = new Set<StudyType>(['case-report', 'case-series']);

/**
 * A sentence that goes on from another or reports on a study: takes "This lowers pain", "Our results suggest it"; refuses "Tai chi improves balance", "A study shows that it helps".
 */
const IN_TERMS =
  /^(?:this|these|that|those|such|they|both|its|their|thus|hence|therefore)\b|\b(?:we (?:found|observed|saw)|limitations|(?:our|this|these|the present|the current) (?:\p{L}+ )?(?:stud(?:y|ies)|trials?|findings?|results?|data|analys[ei]s|reviews?)|results|participants|subjects|patients|groups?|intervention|outcomes?|efficacy|significant(?:ly)?|associat\p{L}+|feasible|suggests?)\b/iu;

/** What may stand for the people who were studied: takes "pain in FM", "COPD"; refuses "LDL cholesterol", "Vitamin D". */
const LETTERS = /\b(?!(?:LDL|HDL|DNA|BMI|HIIT|US|UK)\b)\p{Lu}{2,}\b/u;

/** A journal's name is no word about who was studied: takes the "Journal of Geriatric Physical Therapy" of "In the Journal of Geriatric Physical Therapy found"; refuses "a journal of sleep". */
const JOURNAL_NAME = /\b(?:Journal|Annals|Archives)(?: (?:of|for|and|the|in|\p{Lu}[\p{L}-]*)){1,8}/gu;

const withoutJournals = memo((claim: Claim) =>
  mayFind(JOURNAL_NAME, openingsOfClaim(claim)) ? claim.text.replaceAll(JOURNAL_NAME, ' ') : claim.text,
);

/** Works whose title names whom they speak to rather than whom they studied ("should athletes be …"). */
const SPEAKS_IN_GENERAL = new Set<StudyType>([
  'narrative-review',
  'editorial-letter',
  'guideline',
  'consensus-statement',
]);

/** Types that say by themselves what was studied. */
const TYPE_KINDS: Partial<Record<StudyType, Population['kind']>> = {
  animal: 'animals',
  'in-vitro': 'cells',
};

/** "Cells" in a title may be counted, and "chicken" eaten: then its words alone do not say what was studied. */
const isOnlyHinted = ({ basis, confidence }: StudyClassification): boolean =>
  basis === 'title' && confidence === 'inferred';

/** In an abstract about animals, people who were studied as well: takes "in healthy human subjects"; refuses "in humans". */
const HUMANS_AS_WELL = /\bin (?:\p{L}+ )?human (?:subjects|volunteers|participants)\b/iu;

/** Who was studied: as the title says, else as the type, the indexing terms, or the people whom the abstract counts say. */
const findStudied = memo((work: CitedWork): { populations: Population[]; source: Source } => {
  const { title, abstract, study, record } = work;
  if (SPEAKS_IN_GENERAL.has(study.type)) return { populations: [], source: 'title' };
  const populations = findPopulations(title ?? '');
  if (populations.length > 0) return { populations, source: 'title' };
  const kind = TYPE_KINDS[study.type];
  const isOfPeopleToo = (): boolean => namesPeopleToo(title ?? '') || HUMANS_AS_WELL.test(abstract ?? '');
  const heading = record === null ? null : findMeshGroup(record);
  // "Animals" among the terms, or a mouse in the abstract, say less than the species beside them.
  const isNamedByTerms = heading !== null && sourceOf(study) !== 'title';
  if (kind !== undefined && !isNamedByTerms && !isOnlyHinted(study) && !isOfPeopleToo()) {
    const population = { kind, words: wordsOf(study), start: 0, end: 0 };
    return { populations: [population], source: sourceOf(study) };
  }
  if (heading !== null) return { populations: [heading], source: 'record' };
  const counted = SINGLE_TIERS.has(STUDY_TYPE_TIERS[study.type]) ? findCountedGroups(work) : [];
  const people = counted.filter(({ kind: group }) => !NOT_PEOPLE.has(group));
  return { populations: people, source: people.length === 0 ? 'title' : 'abstract' };
});

/** Studies that have people of their own. */
const SINGLE_TIERS = new Set<string>(['experiment-in-people', 'observation']);

/** Indexing terms for the animals of an experiment: takes "Mice", "Rats, Wistar"; refuses "Animals", "Cattle". */
const INDEXED_ANIMALS = /^(?:Mice|Rats|Rabbits)\b/u;

/** People studied beside the animals are indexed, too. The ages of people are not gone by: indexers add them to most studies. */
function findMeshGroup({ mesh }: StudyRecord): Population | null {
  const words = mesh.find((name) => INDEXED_ANIMALS.test(name));
  if (words === undefined || mesh.includes('Humans')) return null;
  return { kind: 'animals', words, start: 0, end: 0 };
}
