import { findContentKeys } from '../claims/content-words';
import type { FoundWords } from '../claims/found-words';
import { isHeldBack } from '../claims/held-back';
import { findNamedDesigns } from '../claims/named-designs';
import { openingsOf } from '../claims/openings';
import { isReported } from '../claims/reported';
import { findWording } from '../claims/wording';
import type { Claim, PageReading, Wording } from '../reading/types';
import { memo } from '../text/memo';

/** A question states nothing: takes "Does it help?", "“Why not?”"; refuses "Does it help? It does." */
const QUESTION = /\?["”’)]{0,2}$/u;

export const isQuestion = ({ text }: Claim): boolean => text.includes('?') && QUESTION.test(text);

/** The wording that a claim may be held to. */
export const wordingOfClaim = (claim: Claim): Wording => (isQuestion(claim) ? 'none' : claim.wording);

/** Does the sentence state something about the world, which its source should then be about? Methods and lists do not. */
export const isStatement = (claim: Claim): boolean => claim.needsSource || wordingOfClaim(claim) !== 'none';

/** A word before the ones that act: takes "that " of "that walnuts cause"; refuses "thatch". */
const LEADS_IN = /^(?:that|which|also) /iu;

/** The words that gave a claim its wording, as printed; the whole sentence when none stand out. */
export const findClaimWords = memo(({ text, wording }: Claim): FoundWords => {
  const found = findWording(text, wording) ?? { start: 0, end: text.length };
  const words = text.slice(found.start, found.end).replace(LEADS_IN, '');
  return { words, start: found.end - words.length, end: found.end };
});

/** The same for a note, which ends with a word that says something: "makes you", not "makes you almost". */
export const quoteOfClaim = (claim: Claim): string => findClaimWords(claim).words.replace(TRAILS, '');

/** Takes " your" of "does not hurt your", " even" of "shortens your life even", " less" of "makes children less"; refuses " life". */
const TRAILS =
  /(?: (?:your|the|an?|our|their|its|his|her|my|almost|even|just|about|nearly|more than|less|more|as|so))+$/iu;

/** Is what the claim says of an effect held back: doubted, supposed, or said by others? */
export const isClaimHeldBack = memo((claim: Claim) =>
  isHeldBack(claim.text, findClaimWords(claim), openingsOfClaim(claim)),
);

/** Does the claim tell what happened in a study, rather than what holds for everybody? */
export const tellsWhatHappened = memo((claim: Claim) =>
  isReported(claim.text, () => findClaimWords(claim).words),
);

/** How the words of the sentence begin, for those who ask patterns of it. */
export const openingsOfClaim = memo(({ text }: Claim) => openingsOf(text));

/** The designs by which the sentence calls its sources. */
export const designsOfClaim = memo(({ text }: Claim) => findNamedDesigns(text));

/** What the sentence is about. */
export const keysOfClaim = memo(({ text }: Claim) => findContentKeys(text));

/** A statement about health: where sources weigh most. */
export const isOnHealth = ({ text }: Claim): boolean => ON_HEALTH.test(text);

/** Of the statements that call for a source, at least one in so many is about health where an article is. */
const ONE_IN = 4;

/** Is the article about health? One about software, history or physics may call a test healthy, too. */
export const isArticleOnHealth = memo(({ claims }: PageReading): boolean => {
  const calling = claims.filter(({ needsSource }) => needsSource);
  return calling.filter(isOnHealth).length * ONE_IN >= calling.length;
});

/** What bodies and minds suffer, do and take in: takes "the risk of injury", "back pain", "sleep loss"; refuses "load tests", "a bug". */
const ON_HEALTH =
  /\b(?:health\p{L}*|diseases?|disorders?|illness\p{L}*|pains?|painful|injur\p{L}*|cancers?|tumou?rs?|diabet\p{L}*|obes\p{L}*|heart|blood|brain|muscles?|muscular|bones?|joints?|skin|gut|sleep\p{L}*|diets?|dietary|calories|weight loss|body|bodies|insulin|inflammat\p{L}*|hormon\p{L}*|immun\p{L}*|symptoms?|patients?|infect\p{L}*|anxiety|depressi\p{L}*|vitamins?|nutri\p{L}*|exercis\p{L}*|fatigue|mortality|metaboli\p{L}*)\b/iu;
