/**
 * Takes "weight fell, and so it did in an earlier trial", "which was then confirmed by a second study", "Another write-up of it"; refuses "the trial", "later in the trial",
 * "prior to the study", "other people at work", and "Another study" where a sentence begins with it: that names the study which is cited.
 */
const OF_ANOTHER =
  /(?<=.{20})\b(?:earlier|previous|prior|another|other|second|separate|larger|smaller|newer|older|later|follow-up) (?:(?!(?:in|to|at|on|of|for|from|than|people|men|women|patients|adults|participants)\b)[\p{L}-]+ ){0,2}(?:study|studies|trials?|reviews?|experiments?|cohorts?|surveys?|analys[ie]s|meta-analys[ie]s|work)\b|\b(?:an)?other (?:write-ups?|reports?|accounts?|versions?|articles?|sites?)\b/iu;

/**
 * Does a sentence tell of a second study beside the one that it cites? Its numbers may be of either.
 *
 *     tellsOfAnother('Forty men slept better, as 90 had in an earlier trial.')   →   true
 */
export const tellsOfAnother = (sentence: string): boolean => OF_ANOTHER.test(sentence);
