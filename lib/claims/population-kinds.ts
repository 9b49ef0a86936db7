/** The kinds of people, animals and material that titles name, with the words for each. */

export type PopulationKind =
  | 'animals'
  | 'cells'
  | 'cadavers'
  | 'children'
  | 'older-adults'
  | 'postmenopausal'
  | 'pregnant'
  | 'trained';

/** A kind with the words that it is known by. */
export interface PopulationRow {
  kind: PopulationKind;
  /** What a title says when this is who was studied; in small letters, as a folded text is. */
  named: RegExp;
  /** Words of which each such match holds one, where it begins with words that many titles hold. */
  needs?: RegExp;
  /** What an article may say that lets the reader know; wider than `named`. */
  told: RegExp;
}

/** Above each row what both patterns take, and what `named` alone or both refuse. */
export const POPULATION_ROWS: PopulationRow[] = [
  // Takes "in mice"; refuses "mouse pad", "vertical mice", "hot dogs"
  {
    kind: 'animals',
    named:
      /\b(?:mice(?<!\b(?:computer|vertical|ergonomic) mice)|mouse model|murine|rats?|rodents?|rabbits?|pigs|piglets|dogs(?<!\bhot dogs)|zebrafish|drosophila|c\. elegans|caenorhabditis elegans|monkeys|macaques|hamsters|guinea pigs|animal (?:model|study|studies))\b/gu,
    told: /\b(?:models? of|mice|mouse|murine|rats?|rodents?|rabbits?|pigs?|piglets|dogs?|zebrafish|in (?:fish|cows|cattle|sheep|chicks|chickens|birds)|flies|worms?|monkeys?|macaques?|primates?|hamsters?|bovine|ovine|porcine|horses?|equine|avian|canine|cats?|feline|drosophila|elegans|animals?|pre-?clinical)\b/gu,
  },
  // Takes "in vitro"; refuses "in vitro fertilisation"
  {
    kind: 'cells',
    named: /\b(?:in vitro(?! fertili[sz]ation)|cell lines?|cultured (?:\w+ )?cells|cell cultures?)\b/gu,
    told: /\b(?:in vitro|cells?|test[- ]tubes?|petri|lab(?:oratory)?|cultures?|mice|mouse|rats?|zebrafish|animals?)\b/gu,
  },
  // Takes "cadaveric knees"; refuses "knees in the lab"
  {
    kind: 'cadavers',
    named: /\b(?:cadavers?|cadaveric|cadaver specimens?)\b/gu,
    told: /\b(?:cadavers?|cadaveric|specimens?|donated bodies|lab(?:oratory)?)\b/gu,
  },
  // Takes "in adolescents"; refuses "childhood home"
  {
    kind: 'children',
    named:
      /\b(?:children|adolescents?|infants?|toddlers?|preschoolers?|schoolchildren|teenagers?|youths?|newborns?|in (?:early |late |mid-?)?adolescence|pa?ediatric (?:patients|population))\b/gu,
    told: /\b(?:child|children|kids?|childhood|adolescen(?:ts?|ce)|infants?|bab(?:y|ies)|toddlers?|preschoolers?|schoolchildren|school-age[d]?|teen(?:s|agers?|aged?)?|youths?|young people|newborns?|pa?ediatric|boys|girls|students|pupils|schools?)\b/gu,
  },
  // Takes "adults aged 65"; refuses "older version"
  {
    kind: 'older-adults',
    named:
      /\b(?:old(?:er)? (?:[\p{L}-]+ )?(?:adults?|people|persons?|men|women|individuals|population|patients|subjects|americans)|elderly|seniors|nonagenarians|octogenarians|frail (?:adults|people|patients)|(?:adults|men|women|people|persons|individuals) (?:aged|over|older than|of) (?:6|7|8|9)\d(?:(?: to |[-–])\d\d)?(?: years)?(?: (?:and|or) (?:over|older|above))?|nursing home residents)\b/gu,
    told: /\b(?:(?:post-?)?menopaus(?:al|e)|old(?:er)? (?:\w+ )?(?:adults?|people|persons?|men|women|individuals|population|patients|americans|lifters|trainees|athletes)|elderly|elders?|seniors?|later (?:life|years)|old age|older age|age?ing|(?:grow|get)(?:s|ing)? old(?:er)?|as (?:we|you|they|people) age|nonagenarians|octogenarians|frail(?:ty)?|nursing homes?|(?:over|aged?|past|above|older than|after|turn(?:ed|ing)?|at|in (?:their|your|our)|(?:people|men|women|adults)(?: aged)? (?:of|at|around|about)|age of)[ -](?:the age of )?(?:[5-9]\d|(?:fif|six|seven|eigh|nine)t(?:y|ies))s?\b(?!\.\d| ?%|[ -](?:per ?cent|rpm|bpm|kg|kilos?|kilograms?|pounds|lbs?|m?g|grams?|[mck]?m|met(?:er|re)s|kilomet(?:er|re)s|miles|min(?:ute)?s?|hours?|sec(?:ond)?s?|days?|weeks?|months?|nights?|rep(?:etition)?s?|steps|beats|calories|kcal|degrees|watts|times|studies|trials)\b)|(?:at|around|about) (?:(?:6|7|8|9)\d|(?:six|seven|eigh|nine)t(?:y|ies)) years? (?:old|of age)|(?:6|7|8|9)\d-year-olds?|(?:6|7|8|9)\d(?:\+| (?:years )?(?:and|or) (?:over|older|above|up|beyond))|(?:sixty|seventy|eighty|ninety)-year-olds?|geriatric (?:patients|adults|population)|retirees|pensioners|grandparents)\b/gu,
  },
  // Takes "post-menopausal women"; refuses "the menopause"
  {
    kind: 'postmenopausal',
    named: /\bpost-?menopausal\b(?: women)?/gu,
    told: /\b(?:(?:post|peri)-?menopausal|menopause|hot fl(?:ush|ash)(?:es)?|mid-?life|(?:hormone|estrogen|oestrogen) (?:replacement )?therapy|hrt)\b/gu,
  },
  // Takes "pregnant women", "gestational"; refuses "expecting"
  {
    kind: 'pregnant',
    named:
      /\b(?:pregnant women|pregnant|pregnancy|gestational|(?:(?:antenatal|postnatal) and )?(?:antenatal|postnatal|postpartum) women)\b/gu,
    told: /\b(?:pregnan(?:t|cy|cies)|gestational|expecting|expectant|mothers?|(?:pre|ante|post)natal|postpartum|trimester|after (?:giving )?birth)\b/gu,
  },
  // Takes "resistance-trained men"; refuses "trained staff"
  {
    kind: 'trained',
    needs:
      /\b(?:trained|athletes|players|cyclists|runners|swimmers|rowers|lifters|walkers|skiers|climbers|gymnasts|skaters|boxers|wrestlers|sprinters|dancers|triathletes|bodybuilders|powerlifters|weightlifters|soldiers)\b/u,
    named:
      /\b(?:(?:highly|well|recreationally)[ -]trained(?: (?:young )?(?:men|women|individuals|athletes|cyclists|runners|subjects|lifters|males|females))?|(?:resistance|strength|endurance|weight)-trained(?: (?:young )?(?:men|women|individuals|athletes|cyclists|runners|subjects|lifters|males|females))?|(?:(?:resistance|strength|endurance|weight) )?trained (?:men|women|individuals|athletes|cyclists|runners|subjects|lifters|males|females)|(?:elite|competitive|professional|collegiate|college|endurance|strength|team[ -]sport) (?:\w+ ){0,2}(?:athletes|players|cyclists|runners|swimmers|rowers|lifters|walkers|skiers|climbers|gymnasts|skaters|boxers|wrestlers|sprinters|dancers)|triathletes|(?:ultra-?)?marathon runners|(?:soccer|football|rugby|basketball|volleyball|handball) players|athletes|bodybuilders|powerlifters|weightlifters|soldiers)\b/gu,
    told: /\b(?:trained|untrained|athlet(?:es?|ic)|lifters?|trainees|bodybuild(?:ers?|ing)|powerlift(?:ers?|ing)|weightlift(?:ers?|ing)|players?|footballers?|riders?|dancers?|skiers?|climbers?|gymnasts?|boxers?|wrestlers?|skaters?|sprinters?|triathletes?|cyclists?|runners?|swimmers?|rowers?|competitors?|soldiers?|recruits?|military|teams?|squads?|training experience|experienced|gym-?goers?|elite|pros?|sports?|running|(?:who|you) lift)\b/gu,
  },
];
