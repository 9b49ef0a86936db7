/**
 * Nouns for people, in the plural, by what they tell of them: asked by those who count people (`counted-nouns.ts`), who part the
 * people of a study (`checks/whole-or-part.ts`), who tell one sex from the other (`opposed-groups.ts`), and who ask whether it is
 * people that increase something (`wording-cues.ts`).
 */

const NOUNS = {
  anyone:
    'participants people subjects patients individuals volunteers persons residents survivors outpatients inpatients sufferers dwellers',
  sex: 'men women males females boys girls mothers',
  young: 'children adolescents teenagers teens youths kids infants babies newborns toddlers',
  grown: 'adults seniors pensioners retirees',
  habit: 'smokers drinkers',
  sport:
    'athletes runners cyclists players lifters swimmers dancers rowers sprinters footballers skiers gymnasts climbers',
  role: 'students pupils undergraduates workers nurses veterans twins employees drivers physicians doctors teachers passengers travellers travelers recruits soldiers sleepers eaters dieters',
  nation: 'americans britons australians canadians europeans germans italians danes finns norwegians swedes',
} as const;

export type PeopleSense = keyof typeof NOUNS;

/** The nouns of some senses, in small letters: `peopleNouns('habit')` → ["smokers", "drinkers"]. */
export const peopleNouns = (...senses: PeopleSense[]): string[] =>
  senses.flatMap((sense) => NOUNS[sense].split(' '));

/** The nouns of all senses. */
export const PEOPLE_NOUNS = Object.values(NOUNS).flatMap((nouns) => nouns.split(' '));
