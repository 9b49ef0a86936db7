/**
 * Word lists of the sentence splitter: what a full stop after a word may mean, and which words open a sentence.
 * Pure data for English, German, French, Spanish, with the commonest of Portuguese, Italian, Dutch, Polish, Swedish.
 * Words are in lower case without their last stop.
 */

/**
 * What a stop after a shortened word can be:
 * - "inner": never the end; a name or the rest of the phrase follows ("Dr.", "e.g.", "vs.");
 * - "number": never the end when a number follows ("Fig. 3", "no. 5"), else an ordinary word;
 * - "either": the end when the next word is one that opens sentences ("et al. Their …", "et al. Nature");
 * - "unit": the end when a capital follows ("12 wk. It …"), not before small letters ("8 wks. on …").
 */
export type StopKind = 'inner' | 'number' | 'either' | 'unit';

const words = (list: string): string[] => list.split(' ');

const LISTS: Record<StopKind, string[]> = {
  inner: words(
    'dr drs prof mr mrs ms mx messrs mme mlle st ste mt sen gen gov lt col capt cpt sgt maj cmdr rev hon pres fr ' +
      'e.g eg i.e cf v vs viz ca approx aprox approx resp incl excl esp ibid op cit var subsp ssp ' +
      'b.i.d z.b d.h u.a z.t bzw vgl ggf evtl sog inkl exkl insb insbes zzgl wg ggü jew bes mind fr frl dipl ing ' +
      'p.ex env mgr docteur p.ej sr sra srta dra ud uds ee dott sig sigra bijv bv o.a d.w.z m.b.t np tzn ' +
      't.ex bl.a s.k prof.dr',
  ),
  number: words(
    'fig figs figg tab tabs eq eqs no nos nr num núm vol vols p pp pg pgs pág págs ch chap sec sect secs art arts ref refs ed eds ' +
      'app suppl supp par para abb kap bd s n°s n° nº n ver jan feb febr mar apr jun jul aug sep sept oct okt nov dec dez ' +
      'janv févr avr juil déc ene abr ago dic tel ext lfd ziff rn',
  ),
  either: words(
    'al inc ltd co corp llc plc bros jr sr ph.d phd m.d md u.s u.k u.s.a u.n e.u d.c n.y l.a a.m p.m a.d b.c b.sc m.sc m.p.h dept govt ' +
      'univ assn assoc dist est ave blvd rd bldg intl gmbh pvt max avg mio mrd tsd jh jhd mo sp spp ' +
      'hosp ann clin med nutr physiol am eur int exp biol chem biochem mol res sci virol immunol natl acad proc surg pharmacol lett oncol cardiol ' +
      'endocrinol neurol psychol psychiatr epidemiol metab calif fla',
  ),
  unit: words(
    'etc usw ff ecc itd itp osv oz lb lbs kg mg g mcg ml l dl km cm mm ft in hr hrs h sec secs wk wks yr yrs mos kcal cal cals tbsp tsp pt qt ' +
      'gal mph rpm reps wt std min',
  ),
};

/** Kind of stop by shortened word; in a word of two lists the later of inner, number, either, unit gives way. */
export const STOP_KINDS: ReadonlyMap<string, StopKind> = new Map(
  (['unit', 'either', 'number', 'inner'] as const).flatMap((kind) =>
    LISTS[kind].map((word): [string, StopKind] => [word, kind]),
  ),
);

/** Words that open sentences and hardly ever continue a name: they tell "U.S. It has" from "U.S. Senate". */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  ...words(
    'The A An This That These Those It Its He She They We I You His Her Their Our My Your One In On At For From With By To Of After ' +
      'Before During Since While When Where Why How What Who Which If As But And Or So Yet However Moreover Furthermore Therefore ' +
      'Thus Hence Although Though Because Then There Here Both Neither All Some Many Most Few Several Each Every Other Others Another ' +
      'Such No Not Only Also Even Still Despite Among Between Overall Finally Additionally Conversely Instead Meanwhile ' +
      'Nevertheless Nonetheless Does Did Is Are Was Were Could Would Should Have Has Please See Until Unless Under Over Without ' +
      'Within According Once Just Perhaps Maybe Now Today Later Two Three Four Let Like Check Take Use Try Ask Eat Avoid ' +
      "It’s That’s They’re We’re You’re There’s Don’t I’m It's That's They're We're You're There's Don't I'm",
  ),
  ...words(
    'Der Die Das Den Dem Ein Eine Einer Es Sie Er Wir Ich Dies Diese Dieser Dieses Im Am Bei Auch Aber Doch Und Wenn Als Nach Für Mit Zu ' +
      'Zum Jedoch Dabei Daher Außerdem Dennoch Allerdings Hier Laut',
  ),
  ...words(
    'Le La Les L’étude Un Une Des Il Elle Ils Elles On Ce Cette Ces Cela Mais Et Dans Pour Selon Nous Vous Je Cependant Toutefois Ainsi Chez',
  ),
  ...words(
    'El Los Las Una Se Es En Por Para Pero Y Esto Este Esta Estos Según Sin También Además Cuando Si Su Sus Lo Hay',
  ),
  ...words(
    'Os Um Uma Não Mas Com Lo Gli Nel Per Ma Non Het Een Dit Dat Maar Deze Nie Jest To Det Den En Ett',
  ),
]);

/** Words before a single capital that is a label, not an initial: "hepatitis B. They", "group A. The". */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  words(
    'group groups hepatitis vitamin vitamins plan type types class grade part phase stage arm table figure panel appendix section option ' +
      'factor protein receptor influenza immunoglobulin category level step strain form model study trial team kappa alpha beta gamma delta gruppe vitamina vitamine ' +
      'grupo groupe typ tipo',
  ),
);

/** Nouns after a German ordinal: "am 3. Mai", "im 19. Jahrhundert". */
export const AFTER_ORDINAL: ReadonlySet<string> = new Set(
  words(
    'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts Jahrhunderte ' +
      'Auflage Woche Wochen Tag Tage Tages Lebensjahr Lebensjahrs Lebensjahres Lebenswoche Lebensmonat Monat Monats Jahr Jahres Quartal ' +
      'Mal Platz Klasse Grades Grad Generation Semester Schwangerschaftswoche Trimester Ausgabe Kapitel',
  ),
);
