/**
 * Words that announce a part of where a work stands: volume, issue, pages. Folded to lower case without full stop.
 * English, Portuguese, Spanish, French, German. Pure data.
 */
export type LocatorKey = 'volume' | 'issue' | 'pages' | 'part' | 'filler';

const WORDS: Readonly<Record<LocatorKey, string>> = {
  volume: 'vol vols volume v bd band jg jahrgang tome roc rocnik cilt т',
  issue: 'no nos nr num number issue iss n nº n° heft h zeszyt fasc fascicolo numero sayı',
  pages: 'p pp ppg pg pgs page pages pag pags s seite seiten ss str pagg blz sid с art article',
  filler: 'id discussion discuss quiz passim de',
  part: 'suppl supplement supp supl suplemento pt spec special esp especial',
};

export const LOCATOR_WORDS: ReadonlyMap<string, LocatorKey> = new Map(
  Object.entries(WORDS).flatMap(([key, words]) =>
    words.split(' ').map((word) => [word, key as LocatorKey] as const),
  ),
);

/** What an edition is called, folded: takes "ed" behind "3rd", "aufl" behind "5.", "bask\u0131", "wyd", "druk"; refuses "edits". */
export const EDITION_NOUN =
  /^(?:ed|edn|edit|edition|edicao|edicion|edizione|aufl|auflage|druk|bask\u0131|wyd|wydanie|uppl|upplagan?|udg|udgave|\u0438\u0437\u0434)$/;
