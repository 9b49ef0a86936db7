/**
 * What a text is about, as a set of keys that two texts can share: stems of its content words, and the plain ideas
 * behind common medical words ("hypertension" and "blood pressure"). Built to find *some* overlap: a shared key does
 * not show that two texts agree, a lack of any is worth saying.
 */
import { remembered } from '../text/remembered';
import { lowerWords } from './found-words';

const SMALL_WORDS = new Set(
  `a about above after again against all also although always am among an and any are as at be because been before being
  below between both but by can cannot could did do does doing done down during each either else even ever every few for
  from further get gets give given go had has have having he her here him his how however i if in into is it its itself
  just keep less let like likely made make makes many may maybe me might more most much must my never no nor not now of
  off often on once one only or other others our out over own per perhaps put quite rather really said same say says see
  seem seems she should since so some something such take taken takes tend tends than that the their them themselves then
  there these they thing things this those though three through thus to too two under until up upon us use used uses using
  usually very via was way ways we well were what when where whether which while who whom whose why will with within
  without would yet you your yours yourself
  study studies research researchers scientists trial trials review reviews meta analysis analyses systematic randomized
  randomised controlled clinical evidence found find finds finding findings show shows showed shown suggest suggests
  suggested report reported result results effect effects impact influence role association associations associated
  relationship link linked links relation risk factor factors increase increased increases increasing decrease decreased
  decreases reduce reduced reduces reducing lower lowers higher high low improve improves improved improvement significant
  significantly difference differences compared comparison versus vs among group groups participants subjects patients
  people person individuals adults adult men women man woman human humans healthy year years week weeks month months day
  days daily new recent current update journal published data level levels amount number rate rates percent
  different similar better best good bad help helps helped benefit benefits cause causes caused prevent prevents prevented
  related based long short term large small double blind placebo pilot cohort prospective cross sectional population
  national international society position stand statement consensus guideline guidelines protocol following using
  took part lasted enrolled joined volunteers tested authors paper experiment laboratory half
  health healthier medical scientific science body according important potential possible common known major general`.split(
    /\s+/u,
  ),
);

/** Words that stand for one idea; the first word of each row names it. Rows are stems: "cardi" takes "cardiac". */
const IDEAS = [
  'back spine spinal lumbar vertebr disc sciatic posture',
  'heart cardi coronar myocard atrial',
  'pressure hypertens systol blood vascul artery arteri endothel stroke cardio',
  'sugar glucos glyc insulin diabet hba1c carb sweet metabol',
  'muscle muscul strength strong resist lift weight hypertroph lean sarcopen power squat deadlift barbell load myofib',
  'sleep insomn asleep circadian melaton night nap bedtim awake dream rest tired wake',
  'fat obes adipos weight overweig bmi slim calori energ thermog diet eat nutri food meal appetit satiet hunger waist intak',
  'brain cogni memory neuro dement alzheim mental mind focus attent alert learn',
  'mood depress anxi stress psychol wellbei happi unhapp emotion cortiso gratit gratef',
  'bone osteo fractur skelet densit miner',
  'joint arthr knee hip cartil osteoar collage tendon',
  'kidney renal nephro',
  'liver hepat',
  'gut intest gastr microb probio digest bowel coliti ileal fiber fibre bloat ferment',
  'lung respir pulmon asthma breath cold flu influen airway',
  'cancer tumor tumour carcin neopla malign leukem',
  'death deadly fatal lethal mortal die died dying longev surviv lifesp live lives living life lifestyl early',
  'inflam cytoki crp immun infect sore antiox oxidat',
  'exercis train workout activ fitnes sport run runni walk aerob endura perfor gym athlet steps cardio cycl sprint physic inactiv sedent sit sitt standi chair desk fidget movement interval',
  'old older aging ageing age elderl senior geriat late',
  'child adoles kid teen teenag school youth pediat paediat infant',
  'sunligh cholec vitamin d3 supple defici',
  'omega fish oil epa dha polyuns n3 seafoo marine',
  'salt sodium potass electro hydrat water fluid dehydr',
  'coffee caffei espress',
  'alcoho drink ethano wine beer hangov',
  'tea catech egcg matcha',
  'protein amino whey leucin bcaa casein',
  'creatin phosph monohy',
  'fast fasting fasted timere breakf intermi meal eating',
  'choles lipid ldl hdl statin triglyc',
  'smok tobacco cigare vape nicotin',
  'pain analge ache achin sore nocice hurt relief fibrom',
  'injur ruptur sprain tear strain accide',
  'stretc flexib range mobil warm yoga pilate',
  'recove soren doms ice cold massag foam cryoth sauna heat immers compress',
  'pregna matern birth gestat prenat',
  'testos hormon androg estrog menopa libido',
  'meat red process beef pork vegeta vegan plant fruit',
  'turmer curcum spice',
  'ashwag withan herb adapto rhodio ginsen',
  'mindfu meditat relax',
  'screen phone blue light smartp device digita techno',
  'skin derma wrinkl',
  'falls fall balanc',
  'headac migrai',
  'mice mouse animal rodent rats murine',
  'nmn nicotina mononu nad',
  'eye vision macul',
  'nitrat beetro beet',
];

const STEM_LETTERS = 6;
const LEAST_LETTERS = 3;

/** Stems with their ideas, by their first three letters, the longest stem first; one stem may stand in several rows. */
const IDEAS_BY_OPENING = new Map<string, { stem: string; ideas: string[] }[]>();
for (const [idea, row] of IDEAS.entries()) {
  for (const stem of row.split(' ')) {
    const opening = stem.slice(0, LEAST_LETTERS);
    const stems = IDEAS_BY_OPENING.get(opening) ?? [];
    const known = stems.find((one) => one.stem === stem);
    if (known === undefined) stems.push({ stem, ideas: [`#${idea}`] });
    else known.ideas.push(`#${idea}`);
    stems.sort((a, b) => b.stem.length - a.stem.length);
    IDEAS_BY_OPENING.set(opening, stems);
  }
}

/** The keys of what `text` is about; empty when it holds only small and general words. */
export function findContentKeys(text: string): Set<string> {
  const keys = new Set<string>();
  for (const word of lowerWords(text)) {
    for (const key of keysOfWord(word)) keys.add(key);
  }
  return keys;
}

/** Does the text hold any of these keys? It is read only so far. */
export const holdsKey = (text: string, keys: Set<string>): boolean =>
  lowerWords(text).some((word) => keysOfWord(word).some((key) => keys.has(key)));

/** The words of a few long articles with their abstracts. */
const MOST_WORDS = 5000;

/** A word's stem and ideas; texts of one article use the same words again and again. */
const keysOfWord = remembered((lower: string): string[] => {
  const word = lower.replace(POSSESSIVE, '');
  if (word.length < LEAST_LETTERS || SMALL_WORDS.has(word) || DIGIT_FIRST.test(word)) return [];
  return [stemOf(word), ...ideasOf(word)];
}, MOST_WORDS);

/** Takes "25", refuses "d3". */
const DIGIT_FIRST = /^\d/u;

/** Takes "ing" of "loading", refuses "al" of "renal". */
const COMMON_ENDING = /(?:ings?|ed|es|e|s|ly)$/u;

/** Takes "'s" of "body's", refuses "s" of "bodies". */
const POSSESSIVE = /'s$/u;

/** What English doubles before an ending: takes "pp" of "napp"; refuses "ss" of "press". */
const DOUBLED = /([bdgmnprt])\1$/u;

/** A common ending taken off, then cut: takes "loading" and "loads" to "load", "napping" to "nap", "proteins" to "protei". */
const stemOf = (word: string): string =>
  word
    .replace(COMMON_ENDING, (ending) => (word.length - ending.length >= LEAST_LETTERS ? '' : ending))
    .replace(DOUBLED, '$1')
    .slice(0, STEM_LETTERS);

/** Ideas whose stem the word begins with; of several stems the longest. */
const ideasOf = (word: string): string[] =>
  IDEAS_BY_OPENING.get(word.slice(0, LEAST_LETTERS))?.find(({ stem }) => begins(word, stem))?.ideas ?? [];

const begins = (word: string, stem: string): boolean =>
  word.startsWith(stem) && (stem.length >= SAFE_STEM || SHORT_ENDING.test(word.slice(stem.length)));

/** A shorter stem begins words of other families as well: "rest" begins "restore". Unit: letters. */
const SAFE_STEM = 5;

/** What may follow a short stem: takes "s", "ed", "ing", "er"; refuses "ore" of "restore". */
const SHORT_ENDING = /^(?:s|es|ed|ing|ings|er|ers|y|d|al|ic)?$/u;

/** True for the key of an idea ("#4"), false for a word's stem ("citrus"). */
export const isIdea = (key: string): boolean => key.startsWith('#');

/** Does a text hold any of another's keys? */
export function shareKeys(one: Set<string>, other: Set<string>): boolean {
  for (const key of one) if (other.has(key)) return true;
  return false;
}

/** How many of a text's keys another holds as well. */
export function countShared(one: Set<string>, other: Set<string>): number {
  let shared = 0;
  for (const key of one) if (other.has(key)) shared++;
  return shared;
}
