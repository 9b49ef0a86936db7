/**
 * What one group alone has to do with, or it far more than others: labour for pregnant women, falls for older people,
 * headaches for people with migraine. A statement about it is read as one about them, so that nobody needs to be told.
 */
import { type Cue, fold, isNamedBy, wordsCue } from './cues';
import { type FoundWords, findFirst } from './found-words';
import type { Population } from './populations';

/** By kind of population; species and laboratory material have no matters of their own. */
export const GROUP_MATTERS: Cue[] = [
  wordsCue(
    'children',
    'school(?:s|ing|work)?|homework|classrooms?|marks|grades(?! of\\b)|bully(?:ing)?|bullied|smack(?:s|ed|ing)?|spank(?:s|ed|ing)?|(?<!\\b(?:your|ask|tell) )parents?|breast-?f(?:ed|eeding)|wean(?:ed|ing)|preterm|premature(?! (?:death|ageing|aging|mortality)|ly)|kangaroo|cot death|puberty|autism|autistic|hyperactiv(?:e|ity)|milk teeth|growth spurts?|grow(?:s|ing)? up',
    'Breakfast improves marks.',
    'Sitting leads to premature death.',
  ),
  wordsCue(
    'older-adults',
    "dementia|alzheimer(?:[’']?s)?|hip fractures?|osteoporosis|cognitive decline|memory loss|cataracts?|macular|sarcopenia|care homes?|(?:a|from|of|against|prevents?|reduces?|fewer|more|and|cuts?) falls?(?! (?:by|to|from|in|with|below|asleep|after|off|short|into|when|as|over|within)\\b)|(?:risk|rate|number) of falling",
    'Tai chi prevents falls.',
    'Your cholesterol falls when you eat oats.',
  ),
  wordsCue(
    'postmenopausal',
    'night sweats|vaginal dryness',
    'Soya stops night sweats.',
    'Heat makes you sweat at night.',
  ),
  wordsCue(
    'pregnant',
    'morning sickness|(?<!\\b(?:manual|hard|heavy|physical|skilled) )labou?r(?! (?:market|force|costs?|laws?|unions?)\\b)|(?:child|still)?births?|birth ?weight|miscarriages?|neural tube|spina bifida|preterm|pre-?eclampsia|breast-?f(?:ed|eeding)|bab(?:y|ies)(?! (?:aspirins?|steps|boomers?|oil|carrots?|powder|spinach)\\b)|newborns?|midwi(?:fe|ves)|womb|ca?esareans?|unborn|fo?etus(?:es)?|fo?etal',
    'Raspberry leaf tea shortens labour.',
    'Ginger eases nausea.',
  ),
  wordsCue(
    'trained',
    'marathons?|triathlons?|(?<!\\b(?:heart|hearts|mind|minds|pulse|human) )races?|racing(?! (?:hearts?|minds?|thoughts?|pulse)\\b)|matches|tournaments?|podium|time[- ]trials?|taper(?:s|ed|ing)?|overtrain(?:ed|ing)|training (?:adaptations?|loads?)',
    'A pacer helps you win races.',
    'Caffeine makes you faster.',
  ),
];

/**
 * By stems of the condition's name, parted by "|": what people who have it complain of. Measures that everybody has ("blood sugar",
 * "blood pressure") are none: what lowers them in patients may not in others.
 */
export const COMPLAINTS: Cue[] = [
  wordsCue('migrain', 'headaches?', 'Acupuncture stops headaches.', 'Acupuncture stops nausea.'),
  wordsCue('headach', 'migraines?', 'Acupuncture stops migraines.', 'Acupuncture stops nausea.'),
  wordsCue(
    'insomn',
    '(?:fall|stay)(?:s|ing)? asleep|sleep (?:through|better|longer|at night|badly|poorly)|trouble sleeping|sleepless(?:ness)?',
    'Talking helps people sleep through the night.',
    'Sleep protects the heart.',
  ),
  wordsCue('depress', 'mood|spirits|the blues', 'Running lifts your mood.', 'Running builds bone.'),
  wordsCue(
    'affective',
    'mood|(?:winter )?blues|depression',
    'Lamps lift the winter blues.',
    'Lamps hurt the eyes.',
  ),
  wordsCue(
    'anxi',
    'worr(?:y|ies)|anxious(?:ly)?|nerves|panic',
    'Tea calms your nerves.',
    'Tea stains teeth.',
  ),
  wordsCue(
    'stress disorder',
    'trauma(?:s|tic|ti[sz]ed)?|nightmares?|flashbacks?',
    'Yoga ends nightmares.',
    'Yoga ends back pain.',
  ),
  wordsCue(
    'arthrit|arthros',
    '(?:sore|stiff|aching|painful|swollen) (?:joints?|knees?|hips?|hands?|fingers?)|(?:joint|knee|hip) pain',
    'Fish oil eases stiff joints.',
    'Fish oil thins blood.',
  ),
  wordsCue(
    'bowel',
    'bloat(?:ed|ing)|cramps|constipation|diarrh(?:o)?ea|(?:sensitive|irritable) (?:gut|stomach)',
    'Peppermint ends bloating.',
    'Peppermint freshens breath.',
  ),
  wordsCue('asthma', 'wheez(?:e|es|ing|y)|inhalers?', 'Yoga calms wheezing.', 'Yoga calms the mind.'),
  wordsCue('acne', 'spots|pimples|blemishes', 'Zinc clears spots.', 'Zinc fights colds.'),
  wordsCue(
    'eczema|dermatit',
    'itch(?:es|ing|y)?|dry skin',
    'Oats soothe itching.',
    'Oats lower cholesterol.',
  ),
  wordsCue('rhinit', 'hay fever|sneez(?:e|es|ing)|pollen', 'Honey stops sneezing.', 'Honey calms a cough.'),
  wordsCue('reflux', 'heartburn', 'Sleeping on the left side stops heartburn.', 'Sleep stops hunger.'),
  wordsCue(
    'urinary tract',
    'bladder|cystitis|utis?',
    'Cranberries keep the bladder clean.',
    'Cranberries taste sour.',
  ),
  wordsCue(
    'incontinen',
    'leak(?:s|ing|age)?|bladder',
    'Pelvic floor training cures leaks.',
    'Training builds muscle.',
  ),
  wordsCue(
    'cancer',
    'chemo(?:therapy)?|tumou?rs?|radiotherapy',
    'Ginger helps with chemotherapy.',
    'Ginger eases nausea.',
  ),
  wordsCue('periodont', 'gums?|gingivitis', 'Rinsing heals bleeding gums.', 'Rinsing whitens teeth.'),
  wordsCue('caries', 'cavit(?:y|ies)|tooth decay', 'Varnish stops tooth decay.', 'Varnish whitens teeth.'),
  wordsCue(
    'sarcop',
    '(?:little|low|lost|loss of|losing|lose) muscle|muscle loss',
    'Whey stops muscle loss.',
    'Whey builds muscle.',
  ),
  wordsCue(
    'fatigue',
    'tired(?:ness)?|exhaust(?:ed|ion)',
    'Yoga keeps you from getting tired.',
    'Car exhaust harms you.',
  ),
  wordsCue('apnea|apnoea', 'snor(?:e|es|ing)', 'Singing stops snoring.', 'Singing lifts the mood.'),
  wordsCue(
    'myocard',
    'heart (?:attacks?|failure)',
    'Aspirin prevents heart attacks.',
    'Running slows the heart.',
  ),
  wordsCue('renal', 'kidneys?', 'Salt wrecks your kidneys.', 'Salt makes you thirsty.'),
  wordsCue('dement', 'memory (?:loss|problems)', 'Games slow memory loss.', 'Games train the memory.'),
  wordsCue('parkinson', 'tremors?', 'Boxing calms tremors.', 'Boxing builds muscle.'),
];

/** What is joined to a population's words: takes " and anxiety", ", and chronic neck pain"; refuses " and: a trial". */
const AND_MORE = /^,? (?:and|or) [\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,2}/u;

/**
 * Does the sentence speak of what this population above all has to do with?
 *
 *     { kind: 'pregnant', … } and "Raspberry leaf tea shortens labour."  →  true
 *     { kind: 'pregnant', … } and "Ginger eases nausea."                →  false
 *
 * @param title The title that names the population: what follows by "and" belongs to it ("with cancer and anxiety").
 */
export function concernsGroup({ kind, start, end }: Population, title: string, sentence: string): boolean {
  const folded = fold(sentence);
  const about = fold(title.slice(start, end) + (AND_MORE.exec(title.slice(end))?.[0] ?? ''));
  const rows =
    kind === 'condition'
      ? COMPLAINTS.filter((cue) => isNamedBy(cue, about))
      : GROUP_MATTERS.filter(({ name }) => name === kind);
  return rows.some(({ pattern }) => pattern.test(folded));
}

/** Before people who are everybody, or who speak: takes "women and ", "no man or ", "according to "; refuses "in ", "Finnish ". */
const NOT_BEFORE =
  '(?<!\\b(?:(?:wo)?men(?:,| and| or)|no|every|any|(?:wo)?man or|ask|tell|according to|by) )';

/** Behind people who speak or treat rather than are treated: takes " know", " have long recommended"; refuses " sleep". */
const NOT_BEHIND =
  '(?! (?:[a-z]+ ){0,2}(?:know|knew|known|say|said|think|believe|agree|advise|advised|recommend|recommended|warn|warned|claim|argue|suggest|tell|told|insist|hope|suspect|call|prescribe|prescribed|offer|sell)\\b)';

/**
 * People whom a sentence may name as those it speaks of, wide enough to be another way of naming those studied: takes
 * "Among Finnish men", "Japanese villagers", "healthy people"; refuses "men and women", "people", "you", "doctors know",
 * "drivers of weight gain".
 */
const NAMED_PEOPLE = new RegExp(
  `${NOT_BEFORE}\\b(?:(?:men|women)(?! (?:and|or) (?:(?:wo)?men|children)\\b|, (?:wo)?men\\b)|(?:wo)?man(?! or (?:wo)?man\\b)|males|females|nurses|(?:office |shift |night )?workers|villagers|(?:ex-)?smokers|drinkers|vegetarians|vegans|twins|veterans|doctors|drivers(?! of\\b)|employees|commuters|nuns|monks|farmers|patients|swimmers|dancers|musicians|gamers|survivors|sufferers|healthy (?:people|adults|volunteers))\\b${NOT_BEHIND}`,
  'u',
);

/**
 * Does the sentence itself name people of some kind, so that a reader does not take it for everybody?
 *
 *     namesPeople('In nurses, night work raises the risk.')  →  true
 *     namesPeople('It works for men and women.')            →  false
 */
export const namesPeople = (sentence: string): boolean => NAMED_PEOPLE.test(fold(sentence));

/** Words for people, whoever they are. Takes "human trials", "participants", "young men"; refuses "you", "human-like". */
const HUMANS =
  /\b(?:humans?(?!-)(?: (?:beings?|studies|subjects|trials?|volunteers))?|people|persons?|participants|volunteers|patients|(?:wo)?men|adults|children|athletes|students)\b/giu;

/**
 * The first words of a sentence that say that it speaks of people; null where nothing says so.
 *
 *     findHumans('Human trials have shown that it works.')   →   { words: "Human trials", start: 0, end: 12 }
 */
export const findHumans = (sentence: string): FoundWords | null => findFirst(HUMANS, sentence);
