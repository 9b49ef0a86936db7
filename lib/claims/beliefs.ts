import { type FoundWords, findFirst } from './found-words';
import { mayFind, openingsOf } from './openings';

/**
 * A sentence about what people think or fear, which only a study of people's views could show. Takes "Many people
 * associate", "most lifters still believe", "it is widely believed"; refuses "many people with back pain recover",
 * "people who believe", and those who publish what they think: "many researchers believe", "some biologists think".
 */
const BELIEFS =
  /\b(?:(?:many|most|some|plenty of|millions of|a lot of|lots of|countless) (?:of us|people|(?!(?:research|scien|investig|\p{L}+olog)\p{L}+)\p{L}+(?:ers|ors|ists|ents|ians|tes|men|women|parents|patients))(?: \p{L}+ly| still| often| also)? (?:associate|believe|think|assume|fear|worry|suspect|are convinced|swear by|are afraid|blame)|it(?:’s|'s| is) (?:widely|commonly|often|generally) (?:believed|thought|assumed|feared)|(?:a |the )?(?:common|widespread|popular|persistent) (?:belief|myth|misconception|fear|assumption))\b/giu;

/** The words by which a sentence says what people think, or null. */
export const findBelief = (
  sentence: string,
  openings: readonly number[] = openingsOf(sentence),
): FoundWords | null => (mayFind(BELIEFS, openings) ? findFirst(BELIEFS, sentence) : null);
