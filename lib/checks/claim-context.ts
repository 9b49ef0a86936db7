import type { Claim, PageReading } from '../reading/types';

/** The sentence with its paragraph: what a reader sees at one glance. */
export const paragraphOf = (claim: Claim, { claims }: PageReading): string =>
  claims
    .filter(({ block }) => block === claim.block)
    .map(({ text }) => text)
    .join(' ');

/**
 * The paragraph with the headings above it, and the sentence before when this one goes on from it ("They ate early
 * for 12 weeks"): where an article says whom or what it speaks of.
 */
export const contextOf = (claim: Claim, reading: PageReading): string =>
  [
    ...sentencesBefore(claim, reading),
    paragraphOf(claim, reading),
    claim.section ?? '',
    reading.article?.title ?? '',
  ].join('. ');

/** A sentence whose subject stands in the one before: takes "They ate", "The trial lasted", "In it"; refuses "The heart". */
const GOES_ON =
  /^["“']?(?:it|its|they|their|them|this|these|that|those|he|she|his|her|both|each|in (?:it|that|this|these)|the (?:\p{L}+ )?(?:study|studies|trials?|review|authors|researchers|team|participants|volunteers|players|men|women|people|effect|result|benefit)s?|(?:some|about|all|of these|\p{N}[\p{N},]*|\p{L}+ hundred) (?:\p{N}[\p{N},]* )?(?:people|participants|men|women|volunteers))\b/iu;

/** A sentence that begins with "it", or cites the same work as the one before, speaks of the same thing. */
const goesOn = (earlier: Claim, later: Claim): boolean =>
  GOES_ON.test(later.text) || later.references.some((id) => earlier.references.includes(id));

/** A subject is not looked for further back than this. Unit: sentences. */
const LOOK_BACK = 3;

/** The sentences that this one goes on from, nearest first. */
function sentencesBefore({ id }: Claim, { claims }: PageReading): string[] {
  const index = claims.findIndex((claim) => claim.id === id);
  const before: string[] = [];
  while (before.length < LOOK_BACK) {
    const [earlier, later] = [claims[index - before.length - 1], claims[index - before.length]];
    if (earlier === undefined || later === undefined || !goesOn(earlier, later)) break;
    before.push(earlier.text);
  }
  return before;
}

/** How a message names whose words it quotes: "The article says", or the speaker. */
export const speakerOf = ({ attributedTo }: Claim): string =>
  attributedTo === null ? 'The article says' : `The article quotes ${attributedTo}:`;
