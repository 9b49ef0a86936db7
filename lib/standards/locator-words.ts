/**
 * Words that announce a part of where a work stands: volume, issue, pages. Folded to lower case without full stop.
 * English, Portuguese, Spanish, French, German. Pure data.
 */
export type LocatorKey = 'volume' | 'issue' | 'pages' | 'part' | 'filler';

export const LOCATOR_WORDS: ReadonlyMap<string, LocatorKey> = new Map<string, LocatorKey>(
  Object.entries({
    vol: 'volume',
    vols: 'volume',
    volume: 'volume',
    v: 'volume',
    bd: 'volume',
    band: 'volume',
    jg: 'volume',
    jahrgang: 'volume',
    tome: 'volume',
    no: 'issue',
    nos: 'issue',
    nr: 'issue',
    num: 'issue',
    number: 'issue',
    issue: 'issue',
    iss: 'issue',
    n: 'issue',
    nº: 'issue',
    'n°': 'issue',
    heft: 'issue',
    h: 'issue',
    zeszyt: 'issue',
    p: 'pages',
    pp: 'pages',
    ppg: 'pages',
    pg: 'pages',
    pgs: 'pages',
    page: 'pages',
    pages: 'pages',
    pag: 'pages',
    pags: 'pages',
    s: 'pages',
    seite: 'pages',
    seiten: 'pages',
    с: 'pages',
    т: 'volume',
    art: 'pages',
    article: 'pages',
    id: 'filler',
    suppl: 'part',
    supplement: 'part',
    supp: 'part',
    supl: 'part',
    suplemento: 'part',
    pt: 'part',
    spec: 'part',
    special: 'part',
    esp: 'part',
    especial: 'part',
    discussion: 'filler',
    discuss: 'filler',
    quiz: 'filler',
    passim: 'filler',
    de: 'filler',
  }),
);

/** What an edition is called, folded: takes "ed" behind "3rd", "aufl" behind "5.", "bask\u0131", "wyd", "druk"; refuses "edits". */
export const EDITION_NOUN =
  /^(?:ed|edn|edit|edition|edicao|edicion|edizione|aufl|auflage|druk|bask\u0131|wyd|wydanie|uppl|upplagan?|udg|udgave|\u0438\u0437\u0434)$/;
