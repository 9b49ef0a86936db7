/**
 * Verbs by which one thing acts on another, in their forms. Pure data and the four regular endings of English; used
 * by the wording, by null claims and by the need for a source.
 */

/** Regular verbs of effect, in base form. */
const REGULAR =
  'reduce lower raise improve prevent cause enhance worsen affect alter boost slow trigger induce inhibit suppress promote protect impair stimulate accelerate ' +
  'attenuate exacerbate ameliorate alleviate ease relieve minimise minimize maximise maximize strengthen weaken damage extend prolong shorten double halve ' +
  'modulate modify mediate regulate influence increase decrease facilitate hinder restore preserve diminish delay save help confer contribute enable block curb ' +
  'benefit kill harm impact produce fuel spur trim heal cure triple heighten elevate jeopardise jeopardize precipitate counteract reverse ' +
  'aggravate disrupt complicate maintain abolish augment potentiate mitigate deplete compromise threaten endanger reinforce activate spark escalate hasten hamper undermine curtail lengthen dampen lessen';

/** Forms that the endings do not give: base, third person, past, -ing. */
const IRREGULAR: [string, string, string, string][] = [
  ['cut', 'cuts', 'cut', 'cutting'],
  ['speed', 'speeds', 'sped', 'speeding'],
  ['lead to', 'leads to', 'led to', 'leading to'],
  ['result in', 'results in(?! th)', 'resulted in', 'resulting in'],
  ['drive', 'drives', 'drove', 'driving'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['shrink', 'shrinks', 'shrank', 'shrinking'],
  ['play an?', 'plays an?', 'played an?', 'playing an?'],
  ['offset', 'offsets', 'offset', 'offsetting'],
  ['bring about', 'brings about', 'brought about', 'bringing about'],
  ['blunt', 'blunts', 'blunted', 'blunting'],
  ['amplify', 'amplifies', 'amplified', 'amplifying'],
  ['intensify', 'intensifies', 'intensified', 'intensifying'],
  ['ward off', 'wards off', 'warded off', 'warding off'],
  ['up', 'ups', 'upped', 'upping'],
];

/** The silent e of a base form. Takes "reduce"; refuses "lower". */
const SILENT_E = /e$/u;

const stem = (verb: string): string => verb.replace(SILENT_E, '');

const regular = REGULAR.split(' ').map((base): [string, string, string, string] => [
  base,
  `${base}s`,
  `${stem(base)}ed`,
  `${stem(base)}ing`,
]);

const column = (index: 0 | 1 | 2 | 3): string =>
  [...regular, ...IRREGULAR].map((forms) => forms[index]).join('|');

const without = (alternation: string, verb: string): string =>
  alternation
    .split('|')
    .filter((form) => form !== verb)
    .join('|');

/** Alternations for regular expressions: "reduce|lower|…". "up" is left out where it would be an adverb. */
export const VERB_BASE = without(column(0), 'up');
export const VERB_THIRD = column(1);
export const VERB_PAST = column(2);
export const VERB_ING = without(column(3), 'upping');

/** Any form of the verbs, by stem: shorter than the four columns, for rows that take all of them. */
export const VERB_ANY = `(?:${regular.map(([base]) => stem(base)).join('|')})(?:e[sd]?|s|ed|ing)?|${IRREGULAR.filter(
  ([base]) => base !== 'up',
)
  .flat()
  .join('|')}`;
