/**
 * Words that tell an organisation from a person, folded to lower case without accents, in the languages of the
 * reference lists met most. Pure data.
 */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'academy agency agencia alliance assembly associates association associacao asociacion authority bank board brasil bureau center centers centre ' +
    'centro centres clinic clinics coalition collaboration collaborative collaborators college commission committee comite community company ' +
    'conference confederation congress conselho consortium convention corporation council department departamento directorate division embrapa federation ' +
    'federacao foundation fundacao fund group grupo gov government healthcare hospital inc initiative institut institute institutes instituto investigators ' +
    'laboratory league library ltd llc members ministerio ministry mission museum nations network office organisation organization organizacao ' +
    'organizacion panel party partnership programme project registry researchers sciences secretaria secretariat service services society sociedade ' +
    'sociedad survey system taskforce team trialists trust union unit university universidade universidad workgroup writers staff editors ' +
    'gesellschaft verband verein stiftung hochschule universitat zentrum ' +
    'autorite ministere agence federation observatoire universite caisse ' +
    'ministero istituto consejo universita instytut ministerstwo towarzystwo ' +
    'federacion fundacion comision contributors consortia parlament parliament parlement parlamento myndigheten ' +
    'societe societa agenzia associazione direccion direcao-geral urzad hivatal laitos virasto liitto ' +
    'gmbh plc corp ' +
    'reuters bloomberg unicef healthday medlineplus statista publishing ' +
    'harvard medicine mayo webmd healthline nih cdc fda usda nice who wikipedia'
  ).split(' '),
);

/** Words that begin the names of organisations, and no family name of two words. */
export const ORGANISATION_BEGINNINGS: ReadonlySet<string> = new Set(
  'national international american australian european british canadian royal world federal public'.split(
    ' ',
  ),
);

/** Whole names that no word of the list vouches for. */
export const ORGANISATION_NAMES: ReadonlySet<string> = new Set(
  (
    'public health england|public health scotland|public health wales|public health ontario|nhs england|nhs inform|sport england|' +
    'sport ireland|sport australia|sport scotland|health canada|statistics canada|nutrition australia|diabetes uk|age uk|asthma uk|coeliac uk|dementia uk|diabetes canada|' +
    'cancer research uk|world cancer research fund international|versus arthritis|food standards australia new zealand|safe work australia|' +
    'sante publique france|eurostat|iqwig|bzga|swissmedic|sciensano|orphanet|uptodate|consumer reports|johns hopkins|kidshealth|statpearls|efsa|anses|inserm|acsm|' +
    'physiopedia|drugwatch|orthoinfo|glaxosmithkline|everyday health|verywell health|hinge health|banner health|sword health|kaiser permanente|novo nordisk|eli lilly|livestrong|medscape|patient info|better health channel|our world in data|exercise is medicine'
  ).split('|'),
);

/**
 * Offices in one word, as German, Dutch and the northern languages make them, folded: takes "bundesarztekammer", "gezondheidsraad",
 * "sundhedsstyrelsen", "helsedirektoratet"; refuses "bundesliga", "fitnessraum".
 */
const COMPOUND_OFFICE =
  /^(?:bundes|landes|reichs|rijks|gesundheits|umwelt|statens|gezondheids|voedings|zieken|folkhalso|so[cz]ial|sundheds?|helse|livsmedels|f[o\u00f8]devare|arbeids?|kranken|patient\p{L}{0,2}|verbraucher|forschungs|sport|turn|konsument\p{L}{0,2})\p{L}{0,12}(?:amt|anstalt|institut|instituut|ministerium|kammer|kasse|agentur|behorde|regierung|verband|verein|bund|vereinigung|zentrale|zentrum|centrum|raad|styrelsen|direktoratet|myndigheten|verket|departementet|radet|autoriteit|fonds)$/u;

/** A word of the list, an office in one word, or one whose last part behind a hyphen is of the list: "koch-institut". */
export const isOrganisationWord = (folded: string): boolean =>
  ORGANISATION_WORDS.has(folded) ||
  COMPOUND_OFFICE.test(folded) ||
  (folded.includes('-') && ORGANISATION_WORDS.has(folded.slice(folded.lastIndexOf('-') + 1)));

/** What groups of researchers that sign a work call themselves: the last word of their name. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  'collaboration collaborative collaborators committee committees consortium group investigators network taskforce team trialists'.split(
    ' ',
  ),
);

/** What closes the name of a country's body: "Osteoporosis Canada", "Age UK". */
export const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'uk usa us canada australia zealand ireland england scotland wales britain europe america india japan germany ' +
    'deutschland osterreich schweiz switzerland austria france italia espana portugal brasil mexico norge norway sverige sweden ' +
    'danmark denmark finland nederland netherlands belgium singapore international ontario victoria queensland'
  ).split(' '),
);
