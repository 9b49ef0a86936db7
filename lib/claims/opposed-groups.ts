/**
 * Women beside a study in men, and men beside one in women: the only groups of which one cannot be the other, however old, ill or
 * trained anybody is or became. Only where the title has those studied behind "in" or "among", and nobody else is named anywhere.
 */
import { type Cue, firstMatch, fold, wordsCue } from './cues';
import { type FoundWords, findAll, findFolded, textBefore } from './found-words';
import { peopleNouns } from './people-nouns';

/** A pattern with words it takes and words it refuses (tested). */
type Tried = Omit<Cue, 'name'>;

interface OpposedRow {
  /** What a title says of those studied. */
  studied: Tried;
  /** What tells a reader of them; wider than `studied`. */
  told: Tried;
  /** Those in a sentence who are none of them. */
  named: Tried;
  /** A word for those in the title or the abstract: then some of them may have been studied. */
  unless: Tried;
}

/** Those whose sex a title tells beside what they do. */
const TOLD_BY_SEX = [
  ...peopleNouns('sport', 'habit'),
  ...'adults participants soldiers students subjects veterans workers'.split(' '),
].join('|');

const ofOneSex = (nouns: string, sex: string): RegExp =>
  new RegExp(`\\b(?:${nouns}|${sex} (?:[\\p{L}-]+ ){0,2}(?:${TOLD_BY_SEX}))\\b(?![-'’])`, 'giu');

export const OPPOSED: OpposedRow[] = [
  {
    studied: {
      pattern: ofOneSex('men|males', 'male'),
      takes: 'male soccer players',
      refuses: 'male hormones of men’s blood, and male physicians',
    },
    told: {
      pattern: /\b(?:m[ae]n|males?|boys|guys|lads|gentlemen)\b/iu,
      takes: 'It helps lads.',
      refuses: 'It helps women.',
    },
    named: {
      pattern: /\bwomen\b(?!['’])/gu,
      takes: 'Women gain.',
      refuses: 'Women’s Health says so.',
    },
    unless: {
      pattern:
        /\b(?:wom[ae]n|females?|girls?|lad(?:y|ies)|mothers?|maternal|daughters?|sisters?|wi(?:fe|ves)|widows|nurses|pregnan\p{L}*|(?:(?:pre|post|peri)-?)?menopaus\p{L}*)\b/iu,
      takes: 'postmenopausal runners',
      refuses: 'men and fathers',
    },
  },
  {
    studied: {
      pattern: ofOneSex('women|females', 'female'),
      takes: 'women aged 50–60',
      refuses: 'the Female Athlete Triad',
    },
    told: {
      pattern: /\b(?:wom[ae]n|females?|girls|ladies|mothers|pregnan\p{L}*|menopaus\p{L}*)\b/iu,
      takes: 'It helps mothers.',
      refuses: 'It helps men.',
    },
    named: { pattern: /\bmen\b(?!['’])/gu, takes: 'Men gain.', refuses: 'Men’s Health says so.' },
    unless: {
      pattern:
        /\b(?:m[ae]n|males?|boys?|gentlem[ae]n|fathers?|paternal|sons?|brothers?|husbands?|widowers)\b/iu,
      takes: 'sleep of their husbands',
      refuses: 'women and mothers',
    },
  },
];

/**
 * Right before those studied, in a title: takes "in ", "among resistance-trained ", "in healthy young "; refuses "comparison with ",
 * "in the sleep of ", "hearts of ".
 */
const STUDIED_IN =
  /\b(?:in|among) (?:(?!(?:of|by|with|from|for|to|the|than|and|or|a|an|their|on|after|between|versus)\b)[\p{L}\p{N}-]+ ){0,4}$/iu;

/** Whoever else a title or an abstract may tell of: takes "spouses", "volunteers", "newborn", "both"; refuses "adults", "people". */
const OTHERS =
  /\b(?:spous(?:es?|al)|couples?|partners?|siblings?|parent(?:s|al)?|offspring|child(?:ren|hood)?|infants?|bab(?:y|ies)|newborns?|f(?:o)?etal|twins?|grand\p{L}+|relatives|famil(?:y|ies|ial)|households?|friends|peers|caregivers?|carers?|physicians?|doctors|therapists|teachers?|trainers|coaches|volunteers?|undergraduates|colleagues|sex|sexes|gender|both|others|trans(?:gender|sexual)?|general population)\b/iu;

/** What parts the group that a sentence names from what was found, or leaves open whether it holds for it. */
export const KEPT_APART: Cue[] = [
  wordsCue(
    'asked',
    'whether|if|question|unknown|unclear|nobody|no one',
    'It is open whether women gain.',
    'Women gain.',
  ),
  wordsCue(
    'may be',
    'may|might|could|would|should|must|perhaps|probably|possibly|likely|presumably',
    'Women may gain.',
    'Women gain.',
  ),
  wordsCue(
    'carried over',
    'apply|applies|hold|holds|transfer|generali[sz]e',
    'It holds for women.',
    'It helps women.',
  ),
  wordsCue(
    'others than they',
    'unlike|rather than|instead of|except|apart from|than|versus|compared|but|while|whereas|although|though|among others',
    'They gain, unlike women.',
    'Women like it and gain.',
  ),
  wordsCue(
    'they as well',
    'too|as well|also|nor|neither',
    'It helps women, too.',
    'It helps women to sleep.',
  ),
  wordsCue(
    'not studied',
    "(?:was|were|been) not|(?:wasn|weren)['’]t|(?:not|never) (?:been )?(?:tested|studied|included|looked|examined|known|clear|mean|say)|(?:are|did|do|does|has|have|had|is)n['’]t (?:tested|studied|included|mean|say|apply|know)",
    'Women were not tested.',
    'It did not help women.',
  ),
];

/** Before a group that speaks or is only one of several: takes "asked ", "men and "; refuses "Even ", "the hearts of ". */
const SPEAKERS_BEFORE = /\b(?:by|asked|told|like|from|and|or|nor|no|not|all) $/iu;

/** Behind a group that speaks or likes: takes " swear by it"; refuses " gain more". */
const SPEAKING_BEHIND =
  /^ (?:[a-z]+ )?(?:know|knew|say|said|swear|believe|think|love|prefer|ask|hope|want|buy|tell|told|fear|worry|claim)\b/u;

/** Behind a group that is told by others: takes " whose fathers smoke", " born to smokers"; refuses " who smoke". */
const BY_OTHERS_BEHIND = /^ (?:whose|born|raised|married|living with)\b/u;

/** The group that a sentence names, and the words of the title that say that others were studied. */
export interface Opposed {
  named: FoundWords;
  studied: FoundWords;
}

/**
 * The words of a sentence and of a title that name groups of which one cannot be the other; null where the words leave it open.
 *
 *     findOpposed('Creatine makes women stronger.', { title: 'Creatine in young men', … })   →   "women", "men"
 *     findOpposed('Creatine makes men stronger.', { title: 'Creatine in young men', … })     →   null
 *     findOpposed('Women sleep worse.', { title: 'Snoring in men and their partners', … })   →   null
 *
 * @param findTold Gives the sentence and what stands around it: if it names those studied, the reader knows.
 */
export function findOpposed(
  sentence: string,
  { title, abstract, findTold }: { title: string; abstract: string; findTold: () => string },
): Opposed | null {
  const folded = fold(sentence);
  const study = `${title}. ${abstract}`;
  for (const { studied, told: tells, named, unless } of OPPOSED) {
    const group = findFolded(named.pattern, sentence, folded);
    if (group === null || !isToldOf(group, sentence)) continue;
    if (firstMatch(KEPT_APART, folded) !== null || OTHERS.test(study)) return null;
    if (unless.pattern.test(study) || tells.pattern.test(findTold())) continue;
    const people = findAll(studied.pattern, title).find(({ start }) =>
      STUDIED_IN.test(textBefore(title, start)),
    );
    if (people !== undefined) return { named: group, studied: people };
  }
  return null;
}

const isToldOf = ({ start, end }: FoundWords, sentence: string): boolean => {
  const after = sentence.slice(end);
  return (
    !SPEAKERS_BEFORE.test(textBefore(sentence, start)) &&
    !SPEAKING_BEHIND.test(after) &&
    !BY_OTHERS_BEHIND.test(after)
  );
};
