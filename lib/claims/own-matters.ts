/**
 * What one group alone has to do with, or it far more than others: labour for pregnant women, falls for older people.
 * A statement about it is read as one about them, so that nobody needs to be told.
 */
import { type Cue, fold, wordsCue } from './cues';
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
 * Does the sentence speak of what this population above all has to do with?
 *
 *     { kind: 'pregnant', … } and "Raspberry leaf tea shortens labour."  →  true
 *     { kind: 'pregnant', … } and "Ginger eases nausea."                →  false
 */
export function concernsGroup({ kind }: Population, sentence: string): boolean {
  const folded = fold(sentence);
  return GROUP_MATTERS.some(({ name, pattern }) => name === kind && pattern.test(folded));
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
