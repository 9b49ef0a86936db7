/**
 * Cause and effect as people say it, where a paper would say "reduces": "wrecks your knees", "adds years to your life",
 * "makes you fat", "keeps colds at bay", and its denial, "does nothing for". A verb of these means an effect only
 * beside the person addressed or a word of the body, so each row asks for one. Used by the wording.
 */
import { VERB_BASE } from './causal-verbs';
import { type Cue, toCue } from './cues';

/** Up to so many words between two others. */
const gap = (most: number): string => `(?:[a-zà-ÿ0-9’'-]+ ){0,${most}}?`;

/** Verbs of plain speech in base form. */
const VERBS =
  'flush wreck skyrocket rebuild melt clear ruin heal reset shield fight clog starve strip sharpen ' +
  'soothe calm detox detoxify supercharge weaken cripple tear spare shrink build grow age poison feed ' +
  'dull spike burn boost repair mend clean quiet jolt harden soften toughen jumpstart kickstart unlock ' +
  'beat zap kill upset harm spoil drain sap stunt trick hack bust treat curb hurt injure lengthen ' +
  'brighten rejuvenate energise energize smooth wear destroy erase ignite fix torch balance restore ' +
  'cleanse crush slash rewire double triple banish cure ease fuel dissolve purify hydrate nourish rob ' +
  'scramble wipe tame smash wake extend mess pile pack slow shred tone firm tighten loosen straighten ' +
  'align lubricate deepen flatten whiten erode rot';

/** "flush" → "flushes", "dry" → "dries", "melt" → "melts". */
function third(verb: string): string {
  if (ENDS_IN_HISS.test(verb)) return `${verb}es`;
  return ENDS_IN_Y.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
/** Takes "flush", "fix"; refuses "melt". */
const ENDS_IN_HISS = /(?:sh|ch|ss|x|z)$/u;
/** Takes "purify"; refuses "destroy". */
const ENDS_IN_Y = /[^aeo]y$/u;

const verbs = VERBS.split(' ');

/** Who is addressed, or what of the body is meant. */
const OBJECT =
  '(?:you|your|us|our|bod(?:y|ies)|hearts?|brains?|minds?|livers?|kidneys?|guts?|stomachs?|digestion|metabolism|hormones?|skin|wrinkles|acne|cellulite|(?:belly |body )?fat|waist(?:line)?|weight|pounds|kilos|size|muscles?|bones?|joints?|cartilage|discs?|nails|hair|lungs|arter(?:y|ies)|blood|sugar|cholesterol|testosterone|cortisol|insulin|inflammation|pains?|aches?|cramps|soreness|injur(?:y|ies)|sprains|sleep|nights?|moods?|memory|stress|anxiety|fatigue|tiredness|energy|libido|immunity|immune|defences|defenses|colds?|flu|coughs?|throats?|bladder|bowels?|bloating|headaches?|migraines?|nausea|wheezing|heartburn|allerg(?:y|ies)|recovery|enamel|infections?|toxins|disease|cancers?|tumou?rs|diabetes|strokes?|dementia|ageing|aging|years|longevity|cells|plaque|performance|attention|focus|concentration|sprints?|endurance|strength|stamina|posture|backs?|spines?|knees?|shoulders?|hips?|feet|arches|hamstrings?|tendons?|calories|glow|jet lag|gums|teeth|death|life)';

/** Verbs of business as well, which act on the body beside few words only: "settles your stomach", not "settles your bill". */
const VERBS_BESIDE: [verb: string, objects: string][] = [
  ['lift', 'moods?|spirits'],
  ['squeeze', 'hearts?|lungs|arter(?:y|ies)|blood|nerves|discs?|spines?|feet|bladder'],
  [
    'damage',
    'hearts?|brains?|livers?|kidneys?|lungs|guts?|skin|hair|teeth|enamel|gums|joints?|cartilage|nerves|arter(?:y|ies)|cells',
  ],
  ['settle', 'stomachs?|guts?|bowels?|digestion|nausea|coughs?|heartburn|minds?|moods?|bod(?:y|ies)'],
  [
    'speed',
    'recovery(?! of (?:costs?|debts?|money|data|funds|losses)\\b)|metabolism|digestion|hearts?|guts?|bowels?|ageing|aging|you',
  ],
];
const beside = (toForm: (verb: string) => string): string[] =>
  VERBS_BESIDE.map(([verb, objects]) => `${toForm(verb)}(?= ${gap(3)}(?:${objects})\\b)`);

const BASE = [...verbs, ...beside((verb) => verb)].join('|');
const THIRD = [...verbs.map(third), ...beside(third)].join('|');

/** Words after which a word in -s is a noun, or a verb of another kind: "the tears", "sleep of builds". */
const NOT_A_VERB =
  '(?<!\\b(?:the|a|an|of|these|those|two|three|such|her|his|its|their|my|your|our|and|or|for|in|on|to|with|from|daily) )(?<!^[“"\'‘]?)';

/** Before a base form that states something: the subject is a plural, "shoes destroy your feet". */
const PLURAL = '(?<=\\b[a-zà-ÿ’-]{2,20}s )(?<!\\b(?:lets|is|was|does|has|yours|always|sometimes|perhaps) )';

/** What may stand between the verb and its object. */
const PARTICLE = '(?: (?:away|off|up|out|down|back|on|through|with))?';

/** The same effects left open: "may sharpen your mind", "probably keeps calcium out of the arteries". */
export const PLAIN_CONDITIONAL: Cue[] = [
  toCue(
    'may act on the body',
    `\\b(?:may|might|could|would|(?:appear|seem|tend)(?:s|ed)? to|(?:thought|believed|said|suspected) to|(?:has|have|had) the potential to|(?:potential|promising|possible) (?:way|means|tool|aid) (?:to|of)|possibly|probably|perhaps|maybe|potentially) (?!not\\b)${gap(2)}(?:${BASE}|${THIRD}|${VERB_BASE}|keeps?|helps?|makes?|adds?|takes?|gives?)${PARTICLE} ${gap(3)}${OBJECT}\\b`,
    'A cold shower might jolt your immune system awake.',
    'A cold shower might be the last thing you want.',
  ),
];

/** Flat effects, most of them on "you". */
export const PLAIN_EFFECTS: Cue[] = [
  toCue(
    'acts on the body',
    `${NOT_A_VERB}\\b(?:${THIRD})${PARTICLE} ${gap(3)}${OBJECT}\\b`,
    'Celery juice flushes toxins out of the liver.',
    'The coach fixes the bar to the rack.',
  ),
  toCue(
    'plurals act on the body',
    `${PLURAL}(?:${BASE})${PARTICLE} ${gap(3)}${OBJECT}\\b`,
    'Thick soles destroy your arches.',
    'Use your legs to strip the bar.',
  ),
  toCue(
    'makes you',
    '(?<!\\b(?:to|that|what|which|if|would|might|may|could) )\\bmakes? (?:you|us|people|children|kids|teenagers|men|women|adults|athletes|lifters|runners|seniors|your [a-zà-ÿ-]+|(?:the|our) (?:body|brain|heart|gut|muscles|joints|bones|skin|mind|blood)) (?!sure\\b|think\\b|wonder\\b|up\\b|aware\\b)[a-zà-ÿ-]+',
    'Bread makes you fat.',
    'Does that make you wonder?',
  ),
  toCue(
    'gives you',
    '(?<!\\b(?:to|that|what|which|if|would|might|may|could) )\\bgives? (?:you|us|people|children|men|women) (?:a |an |the )?(?:(?!(?:of|with|about|for|on|to|in|and|or|who|at)\\b)[a-zà-ÿ-]+ ){0,2}?(?:cancers?|diabetes|disease|strokes?|headaches?|migraines?|acne|spots|wrinkles|arthritis|dementia|heartburn|energy|strength|stamina)\\b',
    'Bacon gives you bowel cancer.',
    'The nurse gives you a form.',
  ),
  toCue(
    'years of life',
    `\\b(?:adds?|buys?|gains?|gives|give(?! (?:it|them|your(?:self|selves)?)\\b)) ${gap(3)}(?:years?|months|days|decades?|hours|time)(?: extra)?(?= (?:to|of|extra)\\b| ?[.,;!]|$)|\\b(?:takes?|shaves?|knocks?|steals?|robs?|cuts?) ${gap(3)}(?:years?|months|decades?)(?: of [a-zà-ÿ]+)? (?:off|from)\\b|\\bcosts? (?:you|us|people) ${gap(2)}(?:years?|decades?)\\b`,
    'A walk a day adds three years to your life.',
    'The course takes two years to finish.',
  ),
  toCue(
    'keeps away',
    `(?<!\\b(?:to|that|you|and) |^[“"'‘]?)\\b(?:keeps?|holds?) (?:[a-zà-ÿ’'-]+ ){1,4}?(?:healthy|healthier|young|younger|lean|slim|fit|fitter|awake|strong|stronger|sharp|away|at bay|in check|out of|from|free (?:of|from))\\b|\\b(?:wards?|fends?|staves?|fights?) off\\b|\\b(?:makes?|sends?|puts?|drives?) (?:you|people|us) (?:to|in|into) (?:an early|the|your) grave\\b`,
    'An apple a day keeps the doctor away.',
    'Keep your back straight.',
  ),
  toCue(
    'kills',
    '\\bkills?(?<=^.{2,40} kills?)[.!]?(?: [([]|$)|\\bis (?:killing|ruining|wrecking|poisoning|ageing|aging) (?:you|us|your)\\b',
    'Sugar kills.',
    'He kills time at the gym.',
  ),
  toCue(
    'undoes',
    `\\b(?:undo|undoes|reverses?|unpicks?) (?:everything|all|the (?:damage|work|harm|gains?)|your|years|decades|hours)\\b`,
    'One late night undoes everything you did at the gym.',
    'She undoes the belt.',
  ),
];

/** "Does nothing for", "is useless", "won’t fix your back". */
export const PLAIN_NULL: Cue[] = [
  toCue(
    'does nothing',
    '\\badds? (?:absolutely |almost |next to )?nothing to\\b|\\b(?:does|do|did|will do) (?:absolutely |almost |next to )?nothing (?:at all )?(?:for|to|against|about)\\b|\\b(?:is|are|was|were) (?:absolutely |completely |totally |pretty much )?(?:useless|worthless|pointless|a waste of (?:money|time))(?: (?:for|against|in|when|after|if)\\b|[.,;!]|$)',
    'Massage does nothing for your back.',
    'There is nothing for you to do.',
  ),
  toCue(
    'won’t act on the body',
    `\\b(?:(?:does|do|did|will|can)(?<!^[“"‘]?do)(?: ?n['’]t| not)|won['’]t|can['’]t|cannot|never) (?:help (?:you |to |you to )?)?(?:${BASE}|remove|keep|help|change|make you|lose|gain)${PARTICLE} ${gap(3)}${OBJECT}\\b`,
    'Stretching won’t spare you sore legs.',
    'Don’t burn your hand.',
  ),
];
