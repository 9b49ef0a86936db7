/** The illness or state by which a title names the people who were studied, and whether an article tells of it. */
import { fold, isNamedBy } from './cues';
import { allMatches, type FoundWords, findFolded } from './found-words';
import { LAY_WORDS } from './lay-words';

/** The words that name people with a condition. */
export interface Condition extends FoundWords {
  /** Its own words, lower case, general ones left out: "type 2 diabetes" → ["diabetes"]. */
  condition: string[];
}

/**
 * "patients with <condition>" up to a word that opens another part of the title. Takes "adults with knee
 * osteoarthritis"; refuses "patients treated at home". Bounded repetition: linear.
 */
const CONDITION_AFTER =
  /\b(?:patients?|people|persons?|adults?|individuals|(?:men (?:and|or) )?women|(?:women (?:and|or) )?men|children|adolescents|subjects|those|participants) (?:living )?(?:with|suffering from|who have|recovering from|undergoing|hospitali[sz]ed (?:with|for)) ([\p{L}\p{N}()’'-]+(?: [\p{L}\p{N}()’'-]+){0,6})/gu;

/** The same before the people: takes "in type 2 diabetic patients"; refuses "patients of all ages". */
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

/** Takes "'s" of "Crohn's", refuses "s" of "falls". */
const POSSESSIVE = /['’]s$/u;

/** Takes the "(" of "(chronic)"; refuses "low-back". */
const INNER_MARKS = /[()’']/gu;

/**
 * The first condition that a text names people by.
 *
 *     "Sleep in patients with type 2 diabetes"  →  { words: "patients with type 2 diabetes", condition: ["diabetes"], … }
 *
 * @param folded `fold(text)`, for askers with many patterns.
 * @returns Null when it names none: "patients treated at home", "adults with severe disease".
 */
export function findCondition(text: string, folded = fold(text)): Condition | null {
  for (const pattern of [CONDITION_AFTER, CONDITION_BEFORE, CONDITION_ADJECTIVE]) {
    for (const match of allMatches(pattern, folded)) {
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
        condition,
        words: text.slice(match.index, match.index + length),
        start: match.index,
        end: match.index + length,
      };
    }
  }
  return null;
}

/**
 * The words by which `text` lets a reader know of a condition, or null: any of its own words, by their first letters ("arthritis"
 * tells of "osteoarthritis", "diabetic" of "diabetes"), its initials ("IBD"), or a plain name ("high blood sugar").
 */
export function findToldCondition({ condition, words }: Condition, text: string): FoundWords | null {
  const lay = LAY_WORDS.find((cue) => isNamedBy(cue, condition.join(' ')));
  const initials = initialsOf(words);
  return (
    (lay === undefined ? null : findFolded(lay.pattern, text)) ??
    (initials === null ? null : findWord(initials, text)) ??
    condition.reduce<FoundWords | null>((found, word) => found ?? findStem(word, text), null)
  );
}

/** The first place where `text` holds the first letters of `word`, whatever the case. */
export function findStem(word: string, text: string): FoundWords | null {
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

/** "patients with inflammatory bowel diseases" → "IBD", "with rheumatoid arthritis" → "RA"; null when the condition has one word. */
function initialsOf(words: string): string | null {
  const named = (words.split(INITIALS_AFTER).at(-1) ?? '')
    .replace(PEOPLE_AT_END, '')
    .split(BETWEEN_WORDS)
    .filter((word) => LETTER_FIRST.test(word));
  return named.length < 2 || named.length > 5 ? null : named.map((word) => word[0]?.toUpperCase()).join('');
}

/** Takes " " and "-", refuses "’". */
const BETWEEN_WORDS = /[\s-]+/u;

/** Takes "bowel", refuses "2" and "(low". */
const LETTER_FIRST = /^\p{L}/u;

/** Takes the " patients" of "in heart failure patients"; refuses "patients with". */
const PEOPLE_AT_END = / (?:patients|survivors)$/iu;

/** What stands before the condition: takes "patients with ", "in "; refuses "within". */
const INITIALS_AFTER = /\b(?:with|from|have|for|in|of|among) /u;

/** What plain speech leaves off: takes the "osteo" of "osteoarthritis", the "hemo" of "hemodialysis"; refuses "osteoporosis". */
const LEFT_OFF = /^(?:osteo(?=arthritis)|ha?emo(?=dialysis))/u;

/** A prefix long enough to know a word by: takes "diabetes" to "diabet", "osteoarthritis" to "arthrit". */
const STEM_LETTERS = 6;
const toStem = (word: string): string => word.replace(LEFT_OFF, '').slice(0, STEM_LETTERS);
