import type { Claim, PageReading } from '../reading/types';

/** The sentence with its paragraph: what a reader sees at one glance. */
export const paragraphOf = (claim: Claim, { claims }: PageReading): string =>
  claims
    .filter(({ block }) => block === claim.block)
    .map(({ text }) => text)
    .join(' ');

/** The paragraph with the headings above it: where an article says whom or what it speaks of. */
export const contextOf = (claim: Claim, reading: PageReading): string =>
  [paragraphOf(claim, reading), claim.section ?? '', reading.article?.title ?? ''].join('. ');

/** How a message names whose words it quotes: "The article says", or the speaker. */
export const speakerOf = ({ attributedTo }: Claim): string =>
  attributedTo === null ? 'The article says' : `The article quotes ${attributedTo}:`;
