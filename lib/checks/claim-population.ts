import { tellsOfDifference } from '../claims/differences';
import { findOpposed } from '../claims/opposed-groups';
import { concernsGroup, findHumans, namesPeople } from '../claims/own-matters';
import { findPopulations, findToldPopulation, type Population } from '../claims/populations';
import { namesPeopleToo } from '../claims/studied-alone';
import type { StudyClassification } from '../evidence/types';
import type { Claim } from '../reading/types';
import type { StudyRecord } from '../records/types';
import type { StudyType } from '../standards/study-types';
import { memo } from '../text/memo';
import { contextOf } from './claim-context';
import { isQuestion, tellsWhatHappened, wordingOfClaim } from './claim-words';
import { cantTell, failed, type Look, passed } from './results';
import { sourceOf, wordsOf } from './study-words';
import { type CitedClaim, type CitedWork, claimCheck } from './subjects';
import type { Source } from './types';

/** The study looked at animals, cells, or one group of people, and the reader is not told. */
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
      'The cited paper’s {source} says “{study}”. The sentence and its paragraph do not say who was studied.',
    'failed-what':
      'The cited paper’s {source} says “{study}”. The sentence and its paragraph do not say what was studied.',
    'failed-people': 'The article says “{article}”. The cited paper’s {source} says “{study}”.',
    cantTell: 'The {source} names no particular group, so who was studied is not known.',
    'cantTell-otherwise':
      'The {source} says “{study}”; the article names a group in other words, which may be the same.',
    'cantTell-reported':
      'The {source} says “{study}”; the sentence tells what happened in the study rather than what holds for everybody.',
    'cantTell-own': 'The {source} says “{study}”; the statement concerns that group above all.',
    'cantTell-others':
      'The {source} says “{study}”; another work cited for the same statement may have studied others.',
  },
  look: (cited, { reading }) => {
    const isWorded = wordingOfClaim(cited.claim) !== 'none';
    // What is said without effect, link or difference ("One in three sleeps badly") may be known from elsewhere.
    if (!isWorded && !differs(cited)) return null;
    const told = contextOf(cited.claim, reading).replaceAll(JOURNAL_NAME, ' ');
    const opposed = lookForOpposed(cited, told);
    if (opposed !== null) return opposed;
    const { populations: all, source } = findStudied(cited.work);
    const populations = isWorded ? all : all.filter(({ kind }) => NOT_PEOPLE.has(kind));
    if (populations.length === 0) return isWorded ? cantTell([source], { data: { source } }) : null;
    const untold = populations.filter((population) => findToldPopulation(population, told) === null);
    const [first] = untold;
    if (first === undefined) return passed([source], { data: { source } });
    const reasons = untold.map((population) => whyUnsaid(cited, population));
    const plain = untold[reasons.indexOf(null)];
    const { words: study } = plain ?? first;
    if (plain !== undefined) return failedOn(cited.claim.text, plain, source);
    return cantTell([source], { variant: reasons[0] ?? 'own', data: { source, study } });
  },
});

/** Is only a difference told ("Women on creatine gain more strength")? A question tells of none. */
const differs = ({ claim, title }: CitedClaim): boolean =>
  !isQuestion(claim) && tellsOfDifference(claim.text, title ?? '');

/** The sentence is about women, the study about men. */
function lookForOpposed(cited: CitedClaim, told: string): Look | null {
  const { claim, study, title, abstract, others } = cited;
  if (others.length > 0 || SPEAKS_IN_GENERAL.has(study.type)) return null;
  if (findStudied(cited.work).populations.some(({ kind }) => NOT_PEOPLE.has(kind))) return null;
  const opposed = findOpposed(withoutJournals(claim), { title: title ?? '', abstract: abstract ?? '', told });
  if (opposed === null) return null;
  const words = { article: opposed.named.words, study: opposed.studied.words };
  return failed(['title'], { variant: 'people', data: { source: 'title', ...words }, words });
}

/** Beside a sentence that names other people, the words of both; else that nobody says who or what was studied. */
function failedOn(sentence: string, { kind, words: study }: Population, source: Source): Look {
  const isOfPeople = !NOT_PEOPLE.has(kind);
  const named = findHumans(sentence)?.words ?? null;
  const article = named === null || (isOfPeople && !OTHER_PEOPLE.test(named)) ? null : named;
  const words = { article, study };
  if (article !== null)
    return failed([source], { variant: 'people', data: { source, study, article }, words });
  const what = isOfPeople ? {} : { variant: 'what' };
  return failed([source], { ...what, data: { source, study }, words });
}

/** Words for people that may be set against another group: takes "adults", "People"; refuses "participants", "human trials". */
const OTHER_PEOPLE = /^(?:people|adults|children|students)$/iu;

/** Why nobody needs to be told of the population here, or may have been: the variant of "cannot tell", null for no reason. */
function whyUnsaid({ claim, title, others }: CitedClaim, population: Population): string | null {
  if (others.some((other) => findStudied(other).populations.length === 0)) return 'others';
  if (NOT_PEOPLE.has(population.kind)) return null;
  // "Older adults with slow gait" may be how a reader is told of "Motoric Cognitive Risk syndrome".
  const isTold =
    namesPeople(withoutJournals(claim)) ||
    (population.kind === 'condition' && findPopulations(claim.text).some(({ kind }) => kind === 'condition'));
  if (isTold) return 'otherwise';
  if (concernsGroup(population, title ?? '', claim.text)) return 'own';
  return tellsWhatHappened(claim) ? 'reported' : null;
}

/** Whoever reads of an effect takes it for one in people, however it is told. */
const NOT_PEOPLE = new Set<Population['kind']>(['animals', 'cells', 'cadavers']);

/** A journal's name is no word about who was studied: takes the "Journal of Geriatric Physical Therapy" of "In the Journal of Geriatric Physical Therapy found"; refuses "a journal of sleep". */
const JOURNAL_NAME = /\b(?:Journal|Annals|Archives)(?: (?:of|for|and|the|in|\p{Lu}[\p{L}-]*)){1,8}/gu;

const withoutJournals = memo(({ text }: Claim) => text.replaceAll(JOURNAL_NAME, ' '));

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

/** Who was studied: as the title says, else as the type says, else as the indexing terms say. */
const findStudied = memo(
  ({ title, abstract, study, record }: CitedWork): { populations: Population[]; source: Source } => {
    if (SPEAKS_IN_GENERAL.has(study.type)) return { populations: [], source: 'title' };
    const populations = findPopulations(title ?? '');
    if (populations.length > 0) return { populations, source: 'title' };
    const kind = TYPE_KINDS[study.type];
    const isOfPeopleToo = (): boolean => namesPeopleToo(title ?? '') || HUMANS_AS_WELL.test(abstract ?? '');
    if (kind !== undefined && !isOnlyHinted(study) && !isOfPeopleToo()) {
      const population = { kind, condition: [], words: wordsOf(study), start: 0, end: 0 };
      return { populations: [population], source: sourceOf(study) };
    }
    const heading = record === null ? null : findMeshGroup(record);
    if (heading === null) return { populations: [], source: 'title' };
    return { populations: [heading], source: 'record' };
  },
);

/** Indexing terms that name one group, and those beside which they no longer do. */
const MESH_GROUPS: { kind: Population['kind']; named: string[]; unless: string[] }[] = [
  { kind: 'animals', named: ['Animals'], unless: ['Humans'] },
  {
    kind: 'children',
    named: ['Child', 'Child, Preschool', 'Infant', 'Adolescent'],
    unless: ['Adult', 'Young Adult', 'Middle Aged', 'Aged'],
  },
  {
    kind: 'older-adults',
    named: ['Aged', 'Aged, 80 and over'],
    unless: ['Adult', 'Young Adult', 'Middle Aged', 'Adolescent'],
  },
  { kind: 'postmenopausal', named: ['Postmenopause'], unless: ['Premenopause'] },
  { kind: 'trained', named: ['Athletes'], unless: ['Sedentary Behavior', 'Sedentary Lifestyle'] },
];

function findMeshGroup({ mesh }: StudyRecord): Population | null {
  for (const { kind, named, unless } of MESH_GROUPS) {
    const words = named.find((name) => mesh.includes(name));
    if (words === undefined || unless.some((name) => mesh.includes(name))) continue;
    return { kind, condition: [], words, start: 0, end: 0 };
  }
  return null;
}
