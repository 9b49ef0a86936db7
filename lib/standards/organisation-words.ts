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
    'gesellschaft verband verein stiftung bundesamt bundesministerium bundesinstitut krankenkasse hochschule universitat ' +
    'autorite ministere agence federation observatoire universite caisse ' +
    'ministero istituto consejo universita gezondheidsraad rijksinstituut instytut ministerstwo towarzystwo ' +
    'federacion fundacion comision socialstyrelsen folkhalsomyndigheten contributors consortia ' +
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
    'sport ireland|sport australia|sport scotland|health canada|statistics canada|nutrition australia|diabetes uk|diabetes canada|' +
    'cancer research uk|world cancer research fund international|versus arthritis|food standards australia new zealand|safe work australia|' +
    'sante publique france|eurostat|consumer reports|johns hopkins|kidshealth|statpearls|efsa|anses|inserm|acsm|' +
    'physiopedia|drugwatch|livestrong|medscape|patient info|better health channel|our world in data|exercise is medicine'
  ).split('|'),
);

/** A word of the list, or one whose last part behind a hyphen is: "koch-institut". */
export const isOrganisationWord = (folded: string): boolean =>
  ORGANISATION_WORDS.has(folded) ||
  (folded.includes('-') && ORGANISATION_WORDS.has(folded.slice(folded.lastIndexOf('-') + 1)));

/** What groups of researchers that sign a work call themselves: the last word of their name. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  'collaboration collaborative collaborators committee consortium group investigators network taskforce team trialists'.split(
    ' ',
  ),
);
