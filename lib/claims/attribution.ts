/**
 * Whose words a sentence is: "X says …", a quotation with its speaker, or a quotation that goes on from the sentence
 * before. A study that "found" something is no speaker. Strings only; the reader calls it sentence by sentence.
 */

import { fold } from './cues';

/** A title before a name. Takes "Dr. ", "Prof. "; refuses "The ". */
const TITLE = '(?:(?:Dr|Prof|Mr|Mrs|Ms|Professor|Doctor|Coach|Sen|Herr|Frau|Mme|Sr|Sra)\\.? )';

/** Words with capitals, with initials and particles between. Takes "Mara Lind", "J. van der Berg"; refuses "the coach". */
const NAME =
  "\\p{Lu}[\\p{L}’'.-]{0,24}(?:(?: (?:van|von|de|der|den|del|la|le|al|bin)){0,2} \\p{Lu}[\\p{L}’'.-]{0,24}){0,3}";

/** A role that speaks. Takes "the researchers", "one coach"; refuses "the study". */
const ROLE =
  '(?:the|one|a|another|lead|senior|some|many|most) (?:[\\p{L}-]+ ){0,3}?(?:authors?|researchers?|scientists?|experts?|coach(?:es)?|trainers?|doctors?|dietiti?ans?|dieticians?|nutritionists?|physiotherapists?|psychologists?|professors?|physicians?|spokes(?:man|woman|person)|critics|investigators?)';

/** Verbs of speech. Takes "says", "explained", "according to" stands apart; refuses "found", "showed". */
const SAYS =
  '(?:says?|said|tells?|told|explain(?:s|ed)?|adds?|added|notes?|noted|argu(?:es?|ed)|claim(?:s|ed)?|believ(?:es?|ed)|thinks?|thought|warn(?:s|ed)?|recommend(?:s|ed)?|advis(?:es?|ed)|suggest(?:s|ed)?|insist(?:s|ed)?|stat(?:es?|ed)|wr(?:ites?|ote)|comment(?:s|ed)?|point(?:s|ed)? out|emphasi[sz](?:es?|ed)|stress(?:es|ed)|continu(?:es|ed)|admit(?:s|ted)?|identified|identifies|remark(?:s|ed)?|sagte?|erklärt|erklärte|dit|explique|dice|dijo|explica)';

/** Behind a verb that things do, too, when it is speech. Takes "that", "how", "he", "her patients", "in an email", "to say"; refuses "years", "your brain". */
const SPEECH_FOLLOWS =
  '(?:(?:that|how|why|whether|he|she|they|there)\\b|[“"]|\\p{Lu}|us\\b|me\\b|(?:(?:his|her|their|the|many|most) )?(?:patients|clients|athletes|readers|reporters|students)\\b|in an? (?:e-?mail|interview|statement|post)\\b|to (?:say|explain|add|warn|advise)\\b)';

/**
 * What things do, too, or a noun, unless speech follows. Takes the "adds" of "adds years", "tells" of "tells your brain", "claims" of
 * "Medicare claims rose", "states" of "US states banned it"; refuses "adds that", "tells us", "claims that".
 */
const NO_SPEECH = `(?!(?:adds|added|tells|stress(?:es|ed)|continu(?:es|ed)|claims|notes|comments|remarks) (?!${SPEECH_FOLLOWS}))(?!states?\\b(?! ${SPEECH_FOLLOWS}))`;

/** Without one of these nobody speaks: asked first, for most sentences have none. Takes "he said", "According to"; refuses "the study found". */
const SPEECH = new RegExp(
  `\\b(?:${SAYS}|according to|laut|selon|según|in the (?:words|view|opinion) of)\\b`,
  'u',
);

/** Words with capitals that are no names of people. Takes "The", "Study", "However", "I’ll"; refuses "Norton". */
const NOT_A_NAME =
  /^(?:The|A|An|This|That|These|Those|It|He|She|They|We|You|I|Who|One|Study|Studies|Research|Researchers|Science|Evidence|Data|Results|Findings|However|But|And|So|Yet|Also|If|When|While|As|In|On|At|Some|Many|Most|People|Experts|Journal|Review|Guidelines|Furthermore|Moreover|Additionally|Conversely|Then|There|Here|Never|Always|Nobody|Everyone|All|Please|Let|Now|To|Can|Correction|Historical|Alas|(?:Eq|Fig)s?\.?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:I|We|You|He|She|It|They|There|Let|That|What|Who)[’'](?:s|d|m|ll|re|ve)|Another|What|Why|How|Die|Der|Das|Sie|Er|La|Le|Les|El|Los|Il|Elle)$/u;

/** "Dr. Norton says", "Norton, a coach, said". */
const NAME_SAYS = new RegExp(
  `(?:^|[\\s“"(,])(?<!\\b(?:in|from|at|of|across) |,\\d{3} )(${TITLE}?${NAME})(?:,? (?!I\\b)(?:[A-Z]{1,3}\\.?[A-Z]?[a-z]?\\.?[A-Z]?\\.?),?)?(?:, [^,;:“”"]{3,80},)? (?:[a-z]+ly |also |further |then )?${NO_SPEECH}${SAYS}\\b`,
  'gu',
);

/** What stands before a name without a comma: takes "coach ", "sports scientist "; refuses "that ". */
const JOB =
  '(?:coach|trainer|author|researcher|scientist|doctor|dietitian|nutritionist|physiotherapist|psychologist|professor)';

/** "said Dr. Lee", "says Mary Smith, a physiotherapist". */
const SAYS_NAME = new RegExp(`[,”"’'] ?(?:${SAYS}) (?:(?:[a-z]+ )?${JOB} )?(${TITLE}?${NAME})`, 'gu');

/** "According to Dr. Lee". */
const ACCORDING = new RegExp(
  `\\b(?:[Aa]ccording to|[Ll]aut|[Ss]elon|[Ss]egún|[Ii]n the (?:words|view|opinion) of) (${TITLE}?${NAME})`,
  'gu',
);

/** "the researchers say", "experts warn". */
const ROLE_SAYS = new RegExp(
  `(?:^|[\\s“"(,])((?:${ROLE})|[Ee]xperts|[Rr]esearchers|[Ss]cientists|[Cc]oaches|[Dd]octors) (?:also )?${SAYS}\\b`,
  'iu',
);

/** "he says", "she explained": whoever spoke before. */
const PRONOUN_SAYS = new RegExp(`(?:^|[\\s“”",])(?:he|she|they) (?:also |then )?${SAYS}\\b`, 'iu');

/** The sentence opens inside or with a quotation. Takes "“If you", "«Nous"; refuses "‘90s". */
const OPENS_QUOTE = /^["“„«]/u;

/** The quotation closes within the sentence and nobody is named after it. Takes "…lift.”"; refuses "…lift,” she". */
const CLOSES_QUOTE = /["”»]\s{0,2}[.!?]?\s{0,2}$/u;

/** Takes the "Dr. " of "Dr. Lee"; refuses "Lee". */
const LEADING_TITLE = new RegExp(`^${TITLE}`, 'u');

/** Two letters at least, of which the last word is not a common one. */
const isName = (name: string): boolean => {
  const words = name.replace(LEADING_TITLE, '').split(' ');
  return name.length > 1 && words.every((word) => !NOT_A_NAME.test(word));
};

const tidy = (name: string): string =>
  name
    .replace(/[’']s$/u, '')
    .replace(/[.,]$/u, '')
    .trim();

/**
 * The speaker of a sentence as the page names them.
 *
 *     "“Rest more,” Dr. Lee said."   →  "Dr. Lee"
 *                   ^^^^^^^
 * @param previousSpeaker Who spoke the sentence before: goes on while a quotation does, and stands behind "he says".
 * @returns Null when the sentence is the article's own.
 */
export function attributedTo(sentence: string, previousSpeaker: string | null): string | null {
  if (SPEECH.test(fold(sentence))) {
    for (const pattern of [SAYS_NAME, NAME_SAYS, ACCORDING]) {
      for (const match of sentence.matchAll(pattern)) {
        const name = match[1] ?? '';
        if (isName(name)) return tidy(name);
      }
    }
    if (PRONOUN_SAYS.test(sentence)) return previousSpeaker;
    const role = ROLE_SAYS.exec(sentence)?.[1];
    if (role !== undefined) return role.toLowerCase();
  }
  if (previousSpeaker === null) return null;
  const opened = OPENS_QUOTE.test(sentence);
  const inside = !opened && CLOSES_QUOTE.test(sentence) && !/["“„«]/u.test(sentence);
  return opened || inside ? previousSpeaker : null;
}
