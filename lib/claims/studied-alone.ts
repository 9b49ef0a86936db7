/** Whether a title that names a group leaves open that others were studied as well, or that the group was not studied at all. */
import { type FoundWords, textBefore } from './found-words';
import type { PopulationKind } from './population-kinds';

/** Before a group that a title speaks to, or leaves out: takes "Should " before "athletes train harder?", "but not "; refuses "in ". */
const ASKED_OF = /\b(?:(?:should|must|can|do|why|how)(?: \p{L}+)?|not(?: in)?) $/iu;

/**
 * After a group whose opposite was studied too: takes " and non-athletes", " and nonpregnant", " and untrained"; refuses
 * " and their coaches", " and nonagenarians", " and university students", " and undergraduates",
 * " and non-invasive ventilation".
 */
const AND_OTHERS =
  /^,? (?:and|or|versus|vs\.?) (?:non-(?!steroidal|invasive|pharma|drug|surgical|alcoholic|communicable|specific)\p{L}|non(?:athlet(?:es|ic)|trained|elite|exercis(?:ers|ing)|pregnant|obese|overweight|diabetic|disabled|injured|patients|smok(?:ers|ing)|users|players|runners)\b|un(?:trained|fit|conditioned|affected|exposed|treated|injured|healthy|impaired|diagnosed|selected)\b)/iu;

/**
 * Before a group that is only a part of those studied: takes "Midlife and " before "Older Adults", "young and ",
 * "middle-aged to "; refuses "healthy and ", "community and ".
 */
const OTHERS_AND =
  /\b(?:mid-?life|middle[- ]aged?|young(?:er)?|adults?|children|adolescents?) (?:and|or|to|through|versus|vs\.?) $/iu;

/** People beside the animals: takes "in mice and humans", "healthy volunteers"; refuses "human cells", "relevance to humans". */
const PEOPLE_TOO =
  /(?<!\b(?:for|to) )\b(?:humans|people|volunteers|participants|students|healthy human subjects|(?:healthy|older|young) (?:adults|men|women)|and (?:in )?(?:man|men|women|patients|children|adults|human (?:subjects|beings|adults)))\b(?!-)/iu;

/**
 * People who were not studied with the animals: takes "from obese humans", "model of Alzheimer disease in humans"; refuses
 * "in mice and humans", "from mice to humans".
 */
const PEOPLE_BEHIND_ANIMALS =
  /\bfrom (?:[\p{L}-]+ ){0,2}(?<!\bto )(?:humans|people|volunteers|participants|students|patients|adults|men|women)\b|\bmodels? of [^.:;?]{0,60}?\b(?:in|of) (?:humans|people|man|men|women|patients)\b/giu;

/** Animals that people live with, which were not the ones studied: takes "exposure to dogs", "Therapy dogs"; refuses "beagle dogs". */
const COMPANIONS =
  /\b(?:therapy|pet|service|assistance|guide|companion|walking|owning|exposure to|contact with|living with|growing up with|keeping|stroking|petting) (?:cats|dogs|pets|horses|animals)\b/iu;

/**
 * Does a title that names animals or cells speak of people who were studied as well, or alone?
 *
 *     "Fasting in mice and humans", "Therapy dogs at school"  →  true
 *     "Human breast cancer cells in mice", "Microbes from humans in mice"  →  false
 */
export const namesPeopleToo = (title: string): boolean =>
  PEOPLE_TOO.test(title.replaceAll(PEOPLE_BEHIND_ANIMALS, ' ')) ||
  COMPANIONS.test(title) ||
  (PETS.test(title) && OWNERS.test(title));

/** Takes "Dogs", "hot dogs", "pets"; refuses "mice". */
const PETS = /\b(?:dogs?|cats?|pets?)\b/iu;
/** Whoever lives with them: takes "stress in families", "of owners"; refuses "beagles". */
const OWNERS = /\b(?:owners?|famil(?:y|ies)|households?|parents|children|farmers|walkers|meat)\b/iu;

/** After one age of several: takes " and young adults"; refuses " and older people". */
const AND_ANOTHER_AGE: Partial<Record<PopulationKind, RegExp>> = {
  children:
    /^,? (?:and|or|to|through|versus|vs\.?|&) (?:young |healthy )?(?:adults?(?:hood)?|men|women|grown-ups|parents)\b/iu,
  'older-adults': /^,? (?:and|or|versus|vs\.?|&) (?:young(?:er)?|middle-aged|midlife)\b/iu,
};

/**
 * Do the words around a group leave open that others were studied as well, or that it was not studied at all?
 *
 *     "mice" of "Fasting in mice and humans", "athletes" of "Should athletes train harder?"  →  true
 */
export const isNotAlone = (text: string, kind: PopulationKind, { start, end }: FoundWords): boolean =>
  ASKED_OF.test(textBefore(text, start)) ||
  OTHERS_AND.test(textBefore(text, start)) ||
  AND_OTHERS.test(text.slice(end)) ||
  (kind === 'animals' && namesPeopleToo(text)) ||
  AND_ANOTHER_AGE[kind]?.test(text.slice(end)) === true;
