/**
 * Who or what was studied, as a text names it: species and laboratory material, age groups, pregnancy, training, and
 * people with a condition. "Healthy adults", "men" and "women" alone are not returned: most articles speak to them.
 */
import { type Cue, firstMatch, fold } from './cues';
import { type FoundWords, findFolded, textBefore } from './found-words';
import { LAY_WORDS } from './lay-words';

export type PopulationKind =
  | 'animals'
  | 'cells'
  | 'cadavers'
  | 'children'
  | 'older-adults'
  | 'postmenopausal'
  | 'pregnant'
  | 'trained'
  | 'overweight'
  | 'condition';

export interface Population extends FoundWords {
  kind: PopulationKind;
  /** For a condition: its own words, lower case, general ones left out ("type 2 diabetes" → ["diabetes"]). */
  condition: string[];
}

interface PopulationRow {
  kind: PopulationKind;
  /** What a title says when this is who was studied. */
  named: RegExp;
  /** What an article may say that lets the reader know; wider than `named`. */
  told: RegExp;
}

/**
 * Per kind, an example each pattern takes and one it refuses:
 * animals "in mice", not "mouse pad", "vertical mice", "hot dogs"; cells "in vitro", not "in vitro fertilisation"; cadavers "cadaveric knees";
 * children "in adolescents", not "childhood home"; older adults "adults aged 65", not "older version"; postmenopausal;
 * pregnant "pregnant women", "gestational"; trained "resistance-trained men", not "trained staff"; overweight "obese
 * adults", not "obesity is common" and not "overweight in children".
 */
const ROWS: PopulationRow[] = [
  {
    kind: 'animals',
    named:
      /\b(?:(?<!\b(?:computer|vertical|ergonomic) )mice|mouse model|murine|rats?|rodents?|rabbits?|pigs|piglets|(?<!\bhot )dogs|zebrafish|drosophila|c\. elegans|caenorhabditis elegans|monkeys|macaques|hamsters|guinea pigs|animal (?:model|study|studies))\b/gu,
    told: /\b(?:mice|mouse|murine|rats?|rodents?|rabbits?|pigs?|piglets|dogs?|zebrafish|fish|flies|worms?|monkeys?|macaques?|primates?|hamsters?|bovine|cows?|cattle|sheep|ovine|porcine|horses?|equine|chicks?|chickens?|birds?|avian|canine|cats?|feline|drosophila|elegans|animals?|pre-?clinical)\b/gu,
  },
  {
    kind: 'cells',
    named: /\b(?:in vitro(?! fertili[sz]ation)|cell lines?|cultured (?:\w+ )?cells|cell cultures?)\b/gu,
    told: /\b(?:in vitro|cells?|test[- ]tubes?|petri|lab(?:oratory)?|cultures?|mice|mouse|rats?|zebrafish|animals?)\b/gu,
  },
  {
    kind: 'cadavers',
    named: /\b(?:cadavers?|cadaveric|cadaver specimens?)\b/gu,
    told: /\b(?:cadavers?|cadaveric|specimens?|donated bodies|lab(?:oratory)?)\b/gu,
  },
  {
    kind: 'children',
    named:
      /\b(?:children|adolescents?|infants?|toddlers?|preschoolers?|schoolchildren|teenagers?|youths?|newborns?|in (?:early |late |mid-?)?adolescence|pa?ediatric (?:patients|population))\b/gu,
    told: /\b(?:child|children|kids?|childhood|adolescen(?:ts?|ce)|infants?|bab(?:y|ies)|toddlers?|preschoolers?|schoolchildren|school-age[d]?|teen(?:s|agers?|aged?)?|youths?|young people|newborns?|pa?ediatric|boys|girls|students|pupils|schools?)\b/gu,
  },
  {
    kind: 'older-adults',
    named:
      /\b(?:old(?:er)? (?:[\p{L}-]+ )?(?:adults?|people|persons?|men|women|individuals|population|patients|subjects|americans)|elderly|seniors|nonagenarians|octogenarians|frail (?:adults|people|patients)|(?:adults|men|women|people|persons|individuals) (?:aged|over|older than|of) (?:6|7|8|9)\d|nursing home residents)\b/gu,
    told: /\b(?:post-?menopausal|old(?:er)? (?:\w+ )?(?:adults?|people|persons?|men|women|individuals|population|patients|americans|lifters|trainees|athletes)|elderly|elders?|seniors?|later (?:life|years)|old age|older age|age?ing|(?:grow|get)(?:s|ing)? old(?:er)?|as (?:we|you|they|people) age|nonagenarians|octogenarians|frail(?:ty)?|nursing homes?|(?:over|aged?|past|above|older than|after|turn(?:ed|ing)?|in (?:their|your|our)|(?:people|men|women|adults)(?: aged)? (?:of|at|around|about)|age of)[ -](?:the age of )?(?:(?:6|7|8|9)\d|(?:six|seven|eigh|nine)t(?:y|ies))s?\b(?!\.\d| ?%|[ -](?:per ?cent|rpm|bpm|kg|kilos?|kilograms?|pounds|lbs?|m?g|grams?|[mck]?m|met(?:er|re)s|kilomet(?:er|re)s|miles|min(?:ute)?s?|hours?|sec(?:ond)?s?|days?|weeks?|months?|nights?|rep(?:etition)?s?|steps|beats|calories|kcal|degrees|watts|times|studies|trials)\b)|(?:at|around|about) (?:(?:6|7|8|9)\d|(?:six|seven|eigh|nine)t(?:y|ies)) years? (?:old|of age)|(?:6|7|8|9)\d-year-olds?|(?:6|7|8|9)\d(?:\+| (?:years )?(?:and|or) (?:over|older|above|up))|(?:sixty|seventy|eighty|ninety)-year-olds?|geriatric (?:patients|adults|population)|retirees|pensioners|grandparents)\b/gu,
  },
  {
    kind: 'postmenopausal',
    named: /\bpost-?menopausal\b(?: women)?/gu,
    told: /\b(?:(?:post|peri)-?menopausal|menopause|hot fl(?:ush|ash)(?:es)?|(?:hormone|estrogen|oestrogen) (?:replacement )?therapy|hrt)\b/gu,
  },
  {
    kind: 'pregnant',
    named: /\b(?:pregnant women|pregnant|pregnancy|gestational|postpartum women)\b/gu,
    told: /\b(?:pregnan(?:t|cy|cies)|gestational|expecting|expectant|mothers?|prenatal|postpartum|trimester)\b/gu,
  },
  {
    kind: 'trained',
    named:
      /\b(?:(?:resistance|strength|endurance|highly|well|recreationally|weight)[ -]trained|trained (?:men|women|individuals|athletes|cyclists|runners|subjects|lifters|males|females)|(?:elite|competitive|professional|collegiate|college|endurance|strength|team[ -]sport) (?:\w+ ){0,2}(?:athletes|players|cyclists|runners|swimmers|rowers|lifters|walkers|skiers|climbers|gymnasts|skaters|boxers|wrestlers|sprinters|dancers)|triathletes|(?:ultra-?)?marathon runners|(?:soccer|football|rugby|basketball|volleyball|handball) players|athletes|bodybuilders|powerlifters|weightlifters|soldiers)\b/gu,
    told: /\b(?:trained|untrained|athlet(?:es?|ic)|lifters?|trainees|bodybuild(?:ers?|ing)|powerlift(?:ers?|ing)|weightlift(?:ers?|ing)|players?|cyclists?|runners?|swimmers?|rowers?|competitors?|soldiers?|training experience|experienced|gym-?goers?|elite|pros?|sports?|running)\b/gu,
  },
  {
    kind: 'overweight',
    named:
      /\b(?:(?:overweight|obese)(?:,? (?:and|or|\/) ?(?:overweight|obese|obesity))? (?:and obese )?(?:(?:african|american|asian|australian|brazilian|british|chinese|danish|european|french|german|indian|iranian|italian|japanese|korean|mexican|spanish|swedish) )?(?:adults|people|men|women|individuals|subjects|patients|persons|children|humans)|(?:adults|people|men|women|individuals|patients|subjects|persons) with (?:overweight|obesity))\b/gu,
    told: /\b(?:overweight|obes(?:e|ity)|excess (?:body )?(?:weight|fat)|weight[- ]loss|los(?:e|es|t|ing) (?:\p{L}+ ){0,2}(?:weight|fat|kilos?|pounds|kg|[\d.]+ ?(?:kg|kilos?|kilograms?|pounds|lbs?|%))|slimm\p{L}*|dieters|bmi|heavier|(?:people|men|women|adults|patients|those|who|they) weigh(?:ed)? (?:too|more|over)|too heavy|(?:excess|extra) (?:kilos|pounds))\b/gu,
  },
];

/**
 * "patients with <condition>" up to a word that opens another part of the title. Takes "adults with knee
 * osteoarthritis", "in type 2 diabetic patients"; refuses "patients treated at home". Bounded repetition: linear.
 */
const CONDITION_AFTER =
  /\b(?:patients?|people|persons?|adults?|individuals|(?:men (?:and|or) )?women|(?:women (?:and|or) )?men|children|adolescents|subjects|those|participants) (?:living )?(?:with|suffering from|who have|recovering from|undergoing|hospitali[sz]ed (?:with|for)) ([\p{L}\p{N}()’'-]+(?: [\p{L}\p{N}()’'-]+){0,6})/gu;
const CONDITION_BEFORE = /\b(?:in|of|for|among) ((?:[\p{L}\p{N}-]+ ){1,3})(?:patients|survivors)\b/gu;

/** A condition as an adjective: takes "prediabetic women", "hypertensive patients", "sarcopenic men"; refuses "healthy men". */
const CONDITION_ADJECTIVE =
  /\b((?:pre-?)?(?:diabetic|hypertensive|sarcopenic|osteoporotic|asthmatic|depressed|an(?:a)?emic|arthritic|hypercholesterol(?:a)?emic|dyslipid(?:a)?emic|insomniac|epileptic|prediabetic|insulin-resistant|vitamin d-deficient|iron-deficient)) (?:\p{L}+ )?(?:women|men|adults|people|patients|individuals|subjects|children|adolescents)\b/gu;

/** Words at which the name of a condition ends. */
const CONDITION_END = new Set(
  'a an the and or in on at by of from for to compared versus vs using after during before who whose receiving treated with without undergoing according is are was were has have had can may than not that this which it results'.split(
    ' ',
  ),
);

/** Words that name no condition by themselves: sharing one of them tells the reader nothing. */
const GENERAL = new Set(
  'chronic acute severe mild moderate type disease diseases disorder disorders syndrome nonspecific non-specific primary secondary low lower high higher higher-risk risk elevated early late advanced stable major new recent history symptoms symptomatic normal different various older obese overweight healthy obesity overweight/obesity type2 adult adults specific common treated untreated hospitalized hospitalised outpatient clinical surgical elderly young male female pediatric paediatric'.split(
    ' ',
  ),
);

/** Before a group that a title speaks to, or leaves out: takes "Should " of "Should athletes train harder?", "but not ". */
const ASKED_OF = /\b(?:(?:should|must|can|do|why|how)(?: \p{L}+)?|not(?: in)?) $/iu;

/**
 * After a group whose opposite was studied too: takes " and non-athletes", " and nonpregnant", " and untrained"; refuses
 * " and their coaches", " and nonagenarians", " and university students", " and undergraduates",
 * " and non-invasive ventilation".
 */
const AND_OTHERS =
  /^,? (?:and|or|versus|vs\.?) (?:non-(?!steroidal|invasive|pharma|drug|surgical|alcoholic|communicable|specific)\p{L}|non(?:athlet(?:es|ic)|trained|elite|exercis(?:ers|ing)|pregnant|obese|overweight|diabetic|disabled|injured|patients|smok(?:ers|ing)|users|players|runners)\b|un(?:trained|fit|conditioned|affected|exposed|treated|injured|healthy|impaired|diagnosed|selected)\b)/iu;

/**
 * Before a group that is only a part of those studied: takes "Midlife and " of "Midlife and Older Adults", "young and ",
 * "middle-aged to "; refuses "healthy and ", "community and ".
 */
const OTHERS_AND =
  /\b(?:mid-?life|middle[- ]aged?|young(?:er)?|adults?|children|adolescents?) (?:and|or|to|through|versus|vs\.?) $/iu;

/** People beside the animals: takes "in mice and humans", "healthy volunteers"; refuses "human cells", "relevance to humans". */
const PEOPLE_TOO =
  /(?<!\b(?:for|to) )\b(?:humans|people|volunteers|participants|students|healthy human subjects|(?:healthy|older|young) (?:adults|men|women)|and (?:in )?(?:man|men|women|patients|children|adults|human (?:subjects|beings|adults)))\b(?!-)/iu;

/**
 * People who were not studied with the animals: takes "from obese humans", "model of Alzheimer disease in humans"; refuses
 * "in mice and humans", "from mice to humans".
 */
const PEOPLE_BEHIND_ANIMALS =
  /\bfrom (?:[\p{L}-]+ ){0,2}(?<!\bto )(?:humans|people|volunteers|participants|students|patients|adults|men|women)\b|\bmodels? of [^.:;?]{0,60}?\b(?:in|of) (?:humans|people|man|men|women|patients)\b/giu;

/** Animals that people live with, which were not the ones studied: takes "exposure to dogs", "Therapy dogs"; refuses "beagle dogs". */
const COMPANIONS =
  /\b(?:therapy|pet|service|assistance|guide|companion|walking|owning|exposure to|contact with|living with|growing up with|keeping|stroking|petting) (?:cats|dogs|pets|horses|animals)\b/iu;

/**
 * Does a title that names animals or cells speak of people who were studied as well, or alone?
 *
 *     "Fasting in mice and humans", "Therapy dogs at school"  →  true
 *     "Human breast cancer cells in mice", "Microbes from humans in mice"  →  false
 */
export const namesPeopleToo = (title: string): boolean =>
  PEOPLE_TOO.test(title.replaceAll(PEOPLE_BEHIND_ANIMALS, ' ')) ||
  COMPANIONS.test(title) ||
  (PETS.test(title) && OWNERS.test(title));

/** Takes "Dogs", "hot dogs", "pets"; refuses "mice". */
const PETS = /\b(?:dogs?|cats?|pets?)\b/iu;
/** Whoever lives with them: takes "stress in families", "of owners"; refuses "beagles". */
const OWNERS = /\b(?:owners?|famil(?:y|ies)|households?|parents|children|farmers|walkers|meat)\b/iu;

/** After one age of several: takes " and adults" behind "children", " and young adults" behind "older men". */
const AND_OLDER: Partial<Record<PopulationKind, RegExp>> = {
  children:
    /^,? (?:and|or|to|through|versus|vs\.?|&) (?:young |healthy )?(?:adults?(?:hood)?|men|women|grown-ups|parents)\b/iu,
  'older-adults': /^,? (?:and|or|versus|vs\.?|&) (?:young(?:er)?|middle-aged|midlife)\b/iu,
};

/**
 * Do the words around a group leave open that others were studied as well, or that it was not studied at all?
 *
 *     "mice" of "Fasting in mice and humans", "athletes" of "Should athletes train harder?"  →  true
 */
const isNotAlone = (text: string, kind: PopulationKind, { start, end }: FoundWords): boolean =>
  ASKED_OF.test(textBefore(text, start)) ||
  OTHERS_AND.test(textBefore(text, start)) ||
  AND_OTHERS.test(text.slice(end)) ||
  (kind === 'animals' && namesPeopleToo(text)) ||
  AND_OLDER[kind]?.test(text.slice(end)) === true;

/** Every population that a title (or a sentence of an abstract) names, in the order of the table, the condition last. */
export function findPopulations(text: string): Population[] {
  const folded = fold(text);
  const groups = ROWS.flatMap(({ kind, named }) => {
    const found = findFolded(named, text, folded);
    return found === null || isNotAlone(text, kind, found) ? [] : [{ ...found, kind, condition: [] }];
  });
  const condition = findCondition(text, folded);
  return condition === null ? groups : [...groups, condition];
}

/**
 * The words by which `text` lets a reader know of the population, or null. For a condition any of its own words will
 * do, by their first letters ("arthritis" tells of "osteoarthritis", "diabetic" of "diabetes"), and so will its initials
 * ("IBD") and a plain name ("high blood sugar").
 */
export function findToldPopulation(population: Population, text: string): FoundWords | null {
  const { kind, condition, words } = population;
  const row = ROWS.find((one) => one.kind === kind);
  if (row !== undefined) return findFolded(row.told, text) ?? findStem(words, text);
  const lay = LAY_WORDS.find(({ name }) => condition.some((word) => word.includes(name)));
  const initials = initialsOf(words);
  return (
    (lay === undefined ? null : findCue(lay, text)) ??
    (initials === null ? null : findWord(initials, text)) ??
    condition.reduce<FoundWords | null>((found, word) => found ?? findStem(word, text), null)
  );
}

/** The words of `text` that a cue takes, as printed. */
function findCue(cue: Cue, text: string): FoundWords | null {
  const span = firstMatch([cue], fold(text))?.span;
  return span === undefined ? null : { ...span, words: text.slice(span.start, span.end) };
}

/** The first place where `text` holds the first letters of `word`, whatever the case. */
function findStem(word: string, text: string): FoundWords | null {
  const stem = toStem(word.toLowerCase());
  const start = stem === '' ? -1 : text.toLowerCase().replaceAll('’', "'").indexOf(stem);
  return start < 0
    ? null
    : { words: text.slice(start, start + stem.length), start, end: start + stem.length };
}

/** The first place where `word` stands by itself, in its own case. */
function findWord(word: string, text: string): FoundWords | null {
  const start = ` ${text} `.search(new RegExp(`[^\\p{L}]${word}[^\\p{L}]`, 'u'));
  return start < 0 ? null : { words: word, start, end: start + word.length };
}

/** "patients with inflammatory bowel diseases" → "IBD"; null when the condition has fewer than three words. */
function initialsOf(words: string): string | null {
  const named = (words.split(INITIALS_AFTER).at(-1) ?? '')
    .replace(PEOPLE_AT_END, '')
    .split(BETWEEN_WORDS)
    .filter((word) => LETTER_FIRST.test(word));
  return named.length < 3 || named.length > 5 ? null : named.map((word) => word[0]?.toUpperCase()).join('');
}

/** Takes " " and "-", refuses "’". */
const BETWEEN_WORDS = /[\s-]+/u;

/** Takes "bowel", refuses "2" and "(low". */
const LETTER_FIRST = /^\p{L}/u;

/** Takes " patients" of "in heart failure patients". */
const PEOPLE_AT_END = / (?:patients|survivors)$/iu;

/** What stands before the condition: takes "patients with ", "in "; refuses "within". */
const INITIALS_AFTER = /\b(?:with|from|have|for|in|of|among) /u;

/** What plain speech leaves off: takes "osteo" of "osteoarthritis", "hemo" of "hemodialysis"; refuses "osteoporosis". */
const LEFT_OFF = /^(?:osteo(?=arthritis)|ha?emo(?=dialysis))/u;

/** A prefix long enough to know a word by: takes "diabetes" to "diabet", "osteoarthritis" to "arthrit". */
const STEM_LETTERS = 6;
const toStem = (word: string): string => word.replace(LEFT_OFF, '').slice(0, STEM_LETTERS);

/** Takes "'s" of "Crohn's", refuses "s" of "falls". */
const POSSESSIVE = /['’]s$/u;

/** Takes the brackets of "(chronic)", refuses "-". */
const INNER_MARKS = /[()’']/gu;

function findCondition(text: string, folded: string): Population | null {
  for (const pattern of [CONDITION_AFTER, CONDITION_BEFORE, CONDITION_ADJECTIVE]) {
    for (const match of folded.matchAll(pattern)) {
      const words = (match[1] ?? '').trim().split(' ');
      const end = words.findIndex((word) => CONDITION_END.has(word));
      const named = end < 0 ? words : words.slice(0, end);
      const condition = named
        .map((word) => word.replace(POSSESSIVE, '').replaceAll(INNER_MARKS, ''))
        .filter((word) => word.length > 2 && !GENERAL.has(word));
      if (condition.length === 0) continue;
      const length =
        pattern === CONDITION_AFTER
          ? match[0].indexOf(match[1] ?? '') + named.join(' ').length
          : match[0].length;
      return {
        kind: 'condition',
        condition,
        words: text.slice(match.index, match.index + length),
        start: match.index,
        end: match.index + length,
      };
    }
  }
  return null;
}
