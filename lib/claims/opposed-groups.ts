/**
 * Groups of which one cannot be the other: a sentence about women beside a study in men, about beginners beside one in trained
 * lifters. Only where neither the title nor the abstract names anybody of the group that the sentence names.
 */
import { findContentKeys, isIdea, sharedKeys } from './content-words';
import { type FoundWords, findFirst, textBefore } from './found-words';
import { findNumbers } from './numbers';

interface OpposedRow {
  /** What a study says of those studied. */
  studied: RegExp;
  /** What tells a reader of them; wider than `studied`. */
  told: RegExp;
  /** A group in a sentence that none of them belongs to. */
  named: RegExp;
  /** A word for that group, or for everybody, in the title or the abstract: then some of them may have been studied. */
  unless: RegExp;
}

/**
 * Per row, an example each pattern takes and one it refuses:
 * men "in young men", not "women"; named "women", not "Women’s Health"; women "postmenopausal women", not "men";
 * children "schoolchildren", not "childhood home"; named "office workers", not "workers"; older "older adults", not "older version";
 * named "young adults", not "young trees"; young "young men", not "young trees"; named "seniors", not "seniority"; trained "trained cyclists", not "trained staff"; named "couch potatoes", not "potatoes";
 * patients "patients with", not "patience"; named "healthy people", not "healthy habits".
 */
const ROWS: OpposedRow[] = [
  {
    studied: /\b(?:men|boys|males|male [\p{L}-]+)\b/giu,
    told: /\b(?:m[ae]n|males?|boys|guys|lads|gentlemen)\b/iu,
    named: /\b(?:women|girls|ladies)\b(?!['’])/giu,
    unless: /\b(?:wom[ae]n|females?|girls|mothers|sex|sexes|gender)\b/iu,
  },
  {
    studied: /\b(?:women|girls|females|female [\p{L}-]+)\b/giu,
    told: /\b(?:wom[ae]n|females?|girls|ladies|mothers|pregnan\p{L}*|menopaus\p{L}*)\b/iu,
    named: /\b(?:men|boys|guys)\b(?!['’])/giu,
    unless: /\b(?:m[ae]n|males?|boys|fathers|sex|sexes|gender)\b/iu,
  },
  {
    studied:
      /\b(?:(?:pre-?)?school-?children|children|pre-?schoolers|toddlers|infants|adolescents?|adolescence)\b/giu,
    told: /\b(?:child\p{L}*|kids?|adolescen\p{L}*|teen\p{L}*|toddlers?|infants?|bab(?:y|ies)|boys|girls|pupils|students|school\p{L}*|youths?|young)\b/iu,
    named:
      /\b(?:office workers|desk workers|adults|grown-ups|seniors|pensioners|retirees|(?:older|middle-aged|elderly) (?:people|adults|men|women))\b/giu,
    unless:
      /\b(?:adults?|adulthood|parents|mothers|older (?:people|persons|men|women)|elderly|seniors|all ages)\b/iu,
  },
  {
    studied:
      /\b(?:old(?:er)? (?:[\p{L}-]+ )?(?:adults|people|persons|men|women|individuals)|elderly|seniors|nursing home residents)\b/giu,
    told: /\b(?:old(?:er)?|elder\p{L}*|seniors?|age(?:ing|d)|aging|retire\p{L}*|pensioners?|frail\p{L}*|grand\p{L}+|veterans?|masters|(?:over|past|above|aged) (?:[5-9]\d|fifty|sixty|seventy|eighty))\b/iu,
    named:
      /\b(?:young(?:er)? (?:adults|people|men|women)|children|kids|teenagers|teens|adolescents|students|athletes|bodybuilders)\b/giu,
    unless:
      /\b(?:young(?:er)?|children|adolescents|teenagers|students|athlet\p{L}+|bodybuilders|all ages)\b/iu,
  },
  {
    studied:
      /\byoung (?:[\p{L}-]+ ){0,2}(?:men|women|adults|people|males|females|subjects|volunteers)\b|\b(?:university|college) students\b/giu,
    told: /\b(?:young(?:er|sters)?|youth|students|college|twent(?:y|ies)|thirties)\b/iu,
    named:
      /\b(?:seniors|pensioners|retirees|(?:older|elderly) (?:people|adults|men|women)|(?:people|men|women) (?:over|past) (?:[6-9]\d|sixty|seventy|eighty))\b/giu,
    unless: /\b(?:old(?:er)?|elder\p{L}*|seniors|age?ing|all ages|[6-9]\d years)\b/iu,
  },
  {
    studied:
      /\b(?:(?:resistance|strength|endurance|highly|well)-trained|trained (?:men|women|individuals|cyclists|runners|subjects|lifters|athletes)|(?:elite|competitive|professional) (?:[\p{L}-]+ )?(?:athletes|players|cyclists|runners|swimmers|rowers)|athletes)\b/giu,
    told: /\b(?:trained|athlet\p{L}+|lifters|players|cyclists|runners|swimmers|rowers|pros?|elite|competit\p{L}+|advanced|experienced|professionals?)\b/iu,
    named:
      /\b(?:beginners|novices|newbies|couch potatoes|untrained (?:people|men|women|adults)|(?:sedentary|inactive|unfit) (?:people|men|women|adults)|pensioners|retirees)\b/giu,
    unless:
      /\b(?:beginners?|novices?|untrained|sedentary|inactive|recreational\p{L}*|non-?athletes|controls)\b/iu,
  },
  {
    studied:
      /\b(?:patients|adults|people|individuals|men|women|persons|survivors) with (?:type [12] )?[\p{L}\p{N}-]+(?: [\p{L}-]+)?\b|\b(?!(?:in|of|for|with|the|among|to|by|and|all|our|from) )[\p{L}-]+ patients\b|\bfor (?:the treatment of )?(?:severe |major |chronic |clinical |primary |treatment-resistant )?(?:depression|(?:sleep|anxiety) disorders?|ptsd|schizophrenia|(?:knee |hip )?osteoarthritis|type 2 diabetes|hypertension|asthma|migraine|insomnia|fibromyalgia|heart failure)\b/giu,
    told: /\b(?:patients?|sufferers?|ill|sick|diagnos\p{L}+|with (?:an? )?(?:[\p{L}-]+ )?(?:disease|disorder|condition|illness))\b/iu,
    named: /\bhealthy (?:people|adults|men|women|volunteers|individuals)\b/giu,
    unless: /\b(?:healthy|controls|without|general population)\b/iu,
  },
];

/**
 * What parts the group that a sentence names from what was found, or leaves open whether it holds for it: takes "whether", "unlike
 * women", "may", "not been tested in", "women, too"; refuses "does not help", "Even".
 */
const KEPT_APART =
  /\b(?:whether|unlike|unknown|unclear|nobody|no one|if|may|might|could|would|should|must|perhaps|probably|possibly|likely|presumably|question|apply|applies|hold|holds|transfer|generali[sz]e|rather than|instead of|except|apart from|than|versus|compared|too|as well|also|but|while|whereas|although|though|by|among others|nor|neither|(?:was|were|been) not|(?:wasn|weren)['’]t|(?:not|never) (?:been )?(?:tested|studied|included|looked|examined|known|clear|mean|say))\b|n['’]t (?:tested|studied|included|mean|say|apply|know)\b/iu;

/** Before a group that speaks or is only one of several: takes "asked ", "men and "; refuses "Even ", "the hearts of ". */
const NOT_BEFORE = /\b(?:by|asked|told|like|from|and|or|nor|no|not|all) $/iu;

/** Behind a group that speaks or likes: takes " swear by it"; refuses " gain more". */
const NOT_BEHIND =
  /^ (?:[a-z]+ )?(?:know|knew|say|said|swear|believe|think|love|prefer|ask|hope|want|buy|tell|told|fear|worry|claim)\b/u;

/** The group that a sentence names, and the words of the study that say that others were studied. */
export interface Opposed {
  named: FoundWords;
  studied: FoundWords;
  /** Where the study says so. */
  source: 'title' | 'abstract';
}

/**
 * The words of a sentence and of a study that name groups of which one cannot be the other; null where the words leave it open.
 *
 *     findOpposed('Creatine makes women stronger.', { title: 'Creatine in young men', … })   →   "women", "men"
 *     findOpposed('Creatine makes men stronger.', { title: 'Creatine in young men', … })     →   null
 *
 * @param told The sentence and what stands around it: if it names those studied, the reader knows.
 */
export function findOpposed(
  sentence: string,
  { title, abstract, told }: { title: string; abstract: string; told: string },
): Opposed | null {
  if (KEPT_APART.test(sentence)) return null;
  const study = `${title}. ${abstract}`;
  for (const { studied, told: tells, named, unless } of ROWS) {
    const group = findFirst(named, sentence);
    if (group === null || unless.test(study) || !isToldOf(group, sentence)) continue;
    const people = findStudied(studied, title, abstract);
    // A "patient with depression" may be told of by "depressed".
    if (people === null || tells.test(told) || sharesCondition(people.studied.words, told)) continue;
    return { named: group, ...people };
  }
  return null;
}

const isToldOf = ({ start, end }: FoundWords, sentence: string): boolean =>
  !NOT_BEFORE.test(textBefore(sentence, start)) && !NOT_BEHIND.test(sentence.slice(end));

/** People of one sex, in an abstract that names none of the other: takes "(aged 42) men", "male runners"; refuses "male hormones". */
const OF_ONE_SEX =
  /\b(?:(?:wo)?men|(?:fe)?male (?:[\p{L}-]+ ){0,2}(?:runners|cyclists|athletes|players|soldiers|patients|subjects|participants|volunteers|students|adults|rowers|swimmers|workers|smokers|veterans))\b/giu;

/** Those studied: as the title says, else as the abstract counts them ("12 male cyclists"). */
function findStudied(studied: RegExp, title: string, abstract: string): Omit<Opposed, 'named'> | null {
  const inTitle = findFirst(studied, title);
  if (inTitle !== null) return { studied: inTitle, source: 'title' };
  const counted = findNumbers(abstract).find(
    ({ kind, words }) => kind === 'participants' && findFirst(studied, words) !== null,
  );
  const ofOneSex = findFirst(OF_ONE_SEX, abstract);
  const isTheirs = ofOneSex !== null && findFirst(studied, ofOneSex.words) !== null;
  const inAbstract = counted ?? (isTheirs ? ofOneSex : null);
  return inAbstract === null ? null : { studied: inAbstract, source: 'abstract' };
}

const sharesCondition = (studied: string, told: string): boolean =>
  sharedKeys(findContentKeys(studied), findContentKeys(told)).some((key) => !isIdea(key));
