/**
 * Does a sentence go on with the study that the sentence before it reported, so that one marker at the end serves both?
 * Only where the words make it plain.
 */

/** Takes "Furthermore, …", "The authors also …", "They found …"; refuses "Walking lowers …", "However, …" (a turn away). */
const GOES_ON =
  /^["“'‘]?(?:furthermore|moreover|additionally|in addition|likewise|similarly|also|specifically|they|it also|the (?:same )?(?:study|studies|trial|review|meta-analysis|analysis|paper|authors?|researchers?|team|investigators?|participants|subjects|results?|findings?)|these (?:results|findings|effects|benefits)|this (?:study|review|trial|analysis|effect|finding)|außerdem|darüber hinaus|zudem|de plus|en outre|además)\b/i;

/** Takes "The study found", "Researchers followed", "In a 2019 trial"; refuses "Study the label". */
const REPORTS =
  /\b(?:the|a|an|one|this|that|another|new|recent|\d{4}) (?:[\p{L}-]+ ){0,3}(?:study|trial|review|meta-analysis|analysis|survey|experiment|paper)\b|\b(?:researchers|scientists|authors|investigators) (?:\p{L}+ ){0,2}(?:found|followed|reported|examined|looked|compared|concluded|asked|gave|assigned|analy[sz]ed|reviewed|showed|measured)\b/iu;

/** True when `later` carries on what `earlier` reports of a study. */
export const continues = (earlier: string, later: string): boolean =>
  REPORTS.test(earlier) && GOES_ON.test(later);
