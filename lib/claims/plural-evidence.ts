import { type FoundWords, findFolded, textBefore } from './found-words';
import { mayFind, openingsOf } from './openings';

/**
 * Words that speak of several studies, or of evidence as a whole. Takes "studies show", "multiple trials have found",
 * "a growing body of evidence", "scientists agree"; refuses "a study shows", "the studies of 1990", "research shows"
 * ("research" alone may well mean one paper), "few studies".
 */
const PLURAL_EVIDENCE =
  /\b(?:(?:(?:many|several|numerous|multiple|countless|dozens of|hundreds of|various|some|recent|clinical|human|scientific|other|more|previous) ){0,3}(?:studies|trials|experiments) (?:(?:have|all|also|now|clearly|consistently|repeatedly|even) ){0,3}(?:show|shown|suggest|suggested|find|found|prove|proven|proved|indicate|indicated|demonstrate|demonstrated|confirm|confirmed|report|reported|link|linked|reveal|revealed|agree|conclude|concluded|support|supported|point)|(?:growing|large|strong|solid|vast|substantial|considerable) (?:body|bodies|wealth|mountain|amount) of (?:\w+ )?(?:research|evidence|science|data|studies|literature)|(?:decades|years) of (?:\w+ )?(?:research|studies|evidence|science)|(?:research|science) (?:has |clearly |have )?(?:proves|proven|proved|consistently (?:shows|finds|suggests|links|linked)|consistently shown|repeatedly shown)|(?:scientists|researchers|experts|doctors) (?:all |now |widely )?agree|(?:shown|found|proven|demonstrated|confirmed|supported|backed) (?:in|by) (?:(?:many|several|numerous|multiple|countless|various|clinical|scientific|human) ){1,2}(?:studies|trials))\b/gu;

/** A word of every such phrase: takes "studies", "scientists agree"; refuses "one study", "some trees". */
const IN_EACH = /\b(?:studies|trials|experiments|research|evidence|science|data|literature|agree)\b/u;

/** Words before the phrase that turn it round: takes "no ", "few small ", "our previous ", "in "; refuses "and ". */
const OF_ANOTHER =
  /\b(?:(?:no|few|only|both|two|three|four|five|six|our|my)(?: [\p{L}-]{1,20})?|these|animal|rodent|new|recent|this|their|his|her|latest|the|of|in)\s+$/iu;

/** Nothing says how many: takes "studies show", refuses "many studies show", "decades of research". */
const IS_BARE = /^(?:studies|trials|experiments)\b/iu;

/**
 * A kind of studies that one work may hold many of: takes "structural ", "validation "; refuses "and ", "that ",
 * "epidemiological ", "large ", "twin ", "today ", "Swedish ".
 */
const OF_A_KIND =
  /(?<![\p{L}-])(?!(?:and|or|but|that|as|because|since|while|though|although|where|if|so|what|which|why|how|however|indeed|epidemiological|observational|large|longitudinal|cohort|population|controlled|randomi[sz]ed|laboratory|prospective|early|older|independent|international|peer-reviewed|published|good|well-designed|high-quality|long-term|small|twin|nutrition(?:al)?|diet(?:ary)?|feeding|exercise|sleep|today|now|nowadays|meanwhile|again|\p{L}+(?:ly|ish|ese)|american|european|australian|german|harvard|stanford|yale|oxford|cambridge|university)\b)[\p{L}-]{1,30}\s+$/iu;

/**
 * Of the several studies one is then named, and that is the one cited: takes ", yet the biggest of them", ", the largest of
 * which", "; one of the best trials"; refuses "help one of them", ", and the largest naps".
 */
const ONE_AMONG =
  /[,;:–—] (?:(?:and|but|yet|though|although|while|with) )?(?:the (?:\p{L}+ ){1,2}|one )of (?:them|these|which|the (?:\p{L}+ ){0,2}(?:studies|trials))\b/iu;

/** The words by which a sentence claims more than one study as its evidence, or null. */
export function findPluralEvidence(
  sentence: string,
  openings: readonly number[] = openingsOf(sentence),
): FoundWords | null {
  const found = mayFind(IN_EACH, openings) ? findFolded(PLURAL_EVIDENCE, sentence) : null;
  if (found === null) return null;
  const before = textBefore(sentence, found.start);
  const isTurned =
    OF_ANOTHER.test(before) ||
    (IS_BARE.test(found.words) && OF_A_KIND.test(before)) ||
    ONE_AMONG.test(sentence.slice(found.end));
  return isTurned ? null : found;
}
