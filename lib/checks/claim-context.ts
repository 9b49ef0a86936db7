import type { Claim, PageReading } from '../reading/types';
import { memo } from '../text/memo';

/**
 * What a reader sees at one glance: the paragraph with the headings above it, and the sentences before when this one
 * goes on from them ("They ate early for 12 weeks"). Where an article says whom or what it speaks of.
 */
export function contextOf(claim: Claim, reading: PageReading): string {
  const known = contextsOf(reading);
  const found = known.get(claim.id) ?? readContext(claim, reading);
  known.set(claim.id, found);
  return found;
}

/** What was read already, by claim. */
const contextsOf = memo((_reading: PageReading) => new Map<string, string>());

const readContext = (claim: Claim, reading: PageReading): string =>
  [
    ...sentencesBefore(claim, reading),
    paragraphOf(claim, reading)
      .map(({ text }) => text)
      .join(' '),
    claim.section ?? '',
    reading.article?.title ?? '',
  ].join('. ');

/** A paragraph of more sentences is taken in parts of this many: nobody sees more of it at one glance. */
const MOST_SENTENCES = 100;

/** The sentences of a claim's paragraph, in reading order; of a very long one those about it. */
export const paragraphOf = (claim: Claim, reading: PageReading): Claim[] =>
  paragraphsOf(reading).get(claim.id) ?? [claim];

const paragraphsOf = memo(({ claims }: PageReading): Map<string, Claim[]> => {
  const ofClaim = new Map<string, Claim[]>();
  const ofBlock = new Map<number, Claim[]>();
  for (const claim of claims) {
    let part = ofBlock.get(claim.block);
    if (part === undefined || part.length === MOST_SENTENCES) part = [];
    part.push(claim);
    ofBlock.set(claim.block, part);
    ofClaim.set(claim.id, part);
  }
  return ofClaim;
});

/** Where each claim stands in reading order. */
const placesOf = memo(
  ({ claims }: PageReading): Map<string, number> => new Map(claims.map(({ id }, index) => [id, index])),
);

/** A sentence whose subject stands in the one before: takes "They ate", "The trial lasted", "In it"; refuses "The heart". */
const GOES_ON =
  /^["“']?(?:it|its|they|their|them|this|these|that|those|he|she|his|her|both|each|in (?:it|that|this|these)|the (?:\p{L}+ )?(?:study|studies|trials?|review|authors|researchers|team|participants|volunteers|players|men|women|people|effect|result|benefit)s?|(?:some|about|all|of these|\p{N}[\p{N},]*|\p{L}+ hundred) (?:\p{N}[\p{N},]* )?(?:people|participants|men|women|volunteers))\b/iu;

/** A sentence that begins with "it", or cites the same work as the one before, speaks of the same thing. */
const goesOn = (earlier: Claim, later: Claim): boolean =>
  GOES_ON.test(later.text) || later.references.some((id) => earlier.references.includes(id));

/** A subject is not looked for further back than this. Unit: sentences. */
const LOOK_BACK = 3;

/** The sentences that this one goes on from, nearest first. */
function sentencesBefore({ id }: Claim, reading: PageReading): string[] {
  const index = placesOf(reading).get(id) ?? 0;
  const before: string[] = [];
  while (before.length < LOOK_BACK) {
    const [earlier, later] = [
      reading.claims[index - before.length - 1],
      reading.claims[index - before.length],
    ];
    if (earlier === undefined || later === undefined || !goesOn(earlier, later)) break;
    before.push(earlier.text);
  }
  return before;
}

/** The sentences right before and behind that cite a work of this one's: where an article goes on telling of a study, in whatever paragraph. */
export function besideOf(claim: Claim, reading: PageReading): Claim[] {
  const index = placesOf(reading).get(claim.id) ?? 0;
  return [reading.claims[index - 1], reading.claims[index + 1]].flatMap((beside) =>
    beside?.references.some((id) => claim.references.includes(id)) ? [beside] : [],
  );
}

/** How a message names whose words it quotes: "The article says", or the speaker. */
export const speakerOf = ({ attributedTo }: Claim): string => attributedTo ?? 'article';
