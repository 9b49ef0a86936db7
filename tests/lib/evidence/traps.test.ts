import { describe, expect, test } from 'vitest';
import { classifyStudy } from '../../../lib/evidence/classify-study';
import type { StudyType } from '../../../lib/standards/study-types';

const ofTitle = (title: string) => classifyStudy({ title, abstract: null, publicationTypes: [], mesh: [] });

/** Titles that quote or mention a design without having it: what each is instead. */
const TRAPS: Record<string, [title: string, type: StudyType]> = {
  'a comment on a network meta-analysis': [
    'Comment on “Pain after running: a network meta-analysis of drugs”',
    'editorial-letter',
  ],
  'a letter about a trial': [
    'Letter to the editor: is the randomised trial of juice sound?',
    'editorial-letter',
  ],
  "authors' reply": ["Reply to Dr Green: 'Creatine and cramps, a meta-analysis'", 'editorial-letter'],
  'a corrigendum to a trial': [
    "Corrigendum to 'Cold baths after football: a randomised controlled trial'",
    'erratum',
  ],
  'an author correction': ['Author Correction: A cohort study of stair climbing', 'erratum'],
  'correction as treatment': ['Correction of vitamin D deficiency in rowers: a cohort study', 'cohort'],
  'a retraction notice': [
    'Retraction notice to "Berries and memory: a randomized trial"',
    'retraction-notice',
  ],
  'a protocol that names the planned design': [
    'Stair climbing at work: protocol for a cluster-randomised trial',
    'protocol',
  ],
  'rationale and design': ['Rationale and design of the Evening Meal randomised trial', 'protocol'],
  'a laboratory protocol': ['An improved protocol for isolating satellite cells from mice', 'animal'],
  'an imaging protocol': ['A ten-minute MRI protocol for hamstring injuries', 'unknown'],
  'secondary analysis of a named trial': [
    'Sleep and appetite: a secondary analysis of the BREAKFAST trial',
    'unknown',
  ],
  'target trial emulation': ['Metformin in older adults: a target trial emulation', 'cohort'],
  'methods of meta-analysis': ['Methods for network meta-analysis with sparse data', 'unknown'],
  'bias in meta-analyses': ['Publication bias in meta-analyses of exercise', 'unknown'],
  'quality of systematic reviews': [
    'Reporting quality of systematic reviews in physiotherapy journals',
    'unknown',
  ],
  'design of trials': ['Recruitment into randomised controlled trials of exercise', 'unknown'],
  'systematic analysis of the burden of disease': [
    'Low back pain, 1990–2020: a systematic analysis for the Global Burden of Disease Study',
    'observational',
  ],
  'in vitro fertilisation': ['Caffeine intake before in vitro fertilization', 'unknown'],
  'in vitro fertilisation with a design': [
    'Coffee and in vitro fertilisation: a prospective cohort study',
    'prospective-cohort',
  ],
  'a case of need': ['Shoes for all: a case of need', 'unknown'],
  'the case of a town': ['Cycling to school: the case of Ghent', 'unknown'],
  'an old dog': ['Aspirin: new tricks for an old dog', 'unknown'],
  'a companion dog in a human case report': [
    'Leptospirosis in a jogger with a companion dog: a case report',
    'case-report',
  ],
  'a therapy dog': ['Visits of a therapy dog on wards', 'unknown'],
  'food from animals': ['Bovine colostrum and upper airway infection in runners', 'unknown'],
  'compliance with guidelines': ['Compliance with physical activity guidelines among nurses', 'unknown'],
  'a guideline': ['Clinical practice guideline on the care of ankle sprains', 'guideline'],
  'cohort as a name': ['Letters of the Cohort of 1915', 'unknown'],
  'news of a trial': ['A new trial to better define the role of stretching', 'unknown'],
  'a case-crossover study': ['Air pollution and stroke: a case-crossover study', 'case-control'],
  'random without allocation': ['Random forests to predict injuries in football', 'unknown'],
  'Mendelian randomisation': ['Milk and height: a Mendelian randomisation study', 'mendelian-randomisation'],
  'non-randomised': ['Yoga in schools: a non-randomised controlled trial', 'nonrandomised-trial'],
  'a retrospective case-control study': [
    'Boots and ankle sprains: a retrospective case-control study',
    'case-control',
  ],
  'a review with a case': ['Rib stress fracture: a case report and review of the literature', 'case-report'],
  'peer review': ['Peer review under pressure', 'unknown'],
};

describe('traps', () => {
  test.each(Object.entries(TRAPS))('%s', (_name, [title, type]) => {
    expect(ofTitle(title).type).toBe(type);
  });
});

const LANGUAGES: [title: string, type: StudyType, words: string][] = [
  ['Magnesium bei Krämpfen: eine randomisierte, placebokontrollierte Studie', 'rct', 'randomisierte'],
  [
    'Krafttraining im Alter: systematische Übersichtsarbeit',
    'systematic-review',
    'systematische Übersichtsarbeit',
  ],
  ['Essai contrôlé randomisé sur le café et le sommeil', 'rct', 'Essai contrôlé randomisé'],
  ['Le jeûne : une revue systématique', 'systematic-review', 'revue systématique'],
  ['Ayuno y fuerza: ensayo clínico aleatorizado', 'rct', 'ensayo clínico aleatorizado'],
  ['Dolor lumbar en ciclistas: revisión sistemática', 'systematic-review', 'revisión sistemática'],
  ['Corrida e joelho: estudo de coorte', 'cohort', 'estudo de coorte'],
  ['Sono e treino: relato de caso', 'case-report', 'relato de caso'],
  ['Caffè e corsa: studio randomizzato', 'rct', 'studio randomizzato'],
  ['La dieta mediterranea: revisione sistematica', 'systematic-review', 'revisione sistematica'],
  ['[Hamstring injuries in handball: a retrospective study]', 'retrospective-cohort', 'retrospective'],
];

describe('titles in other languages and translated titles', () => {
  test.each(LANGUAGES)('%s', (title, type, words) => {
    expect(ofTitle(title)).toMatchObject({ type, words, basis: 'title', confidence: 'stated' });
  });
});
