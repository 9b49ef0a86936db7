/** Words that tell a publisher, and places where publishers sit; folded to lower case without accents. Pure data. */
const PUBLISHER_WORDS: ReadonlySet<string> = new Set(
  (
    'press presses publisher publishers publishing publications publication publ verlag springer elsevier wiley blackwell routledge sage mcgraw mcgraw-hill ' +
    'editora ediciones editorial edicoes editions editore academic saunders lippincott williams wilkins mosby churchill livingstone thieme karger ' +
    'pearson prentice-hall prentice hall macmillan palgrave penguin harper harpercollins norton knopf random doubleday oxford cambridge mit crc ' +
    'humana kluwer plenum dekker birkhauser freeman sinauer garland erlbaum guilford jossey-bass houghton mifflin addison-wesley kinetics cabi intechopen ' +
    'intech igi emerald nova books artmed atlas vozes fiocruz guanabara koogan manole atheneu summus zahar ' +
    'wydawnictwo edizioni editrice forlag forlaget uitgeverij pzwl pwn beltz hogrefe schattauer masson panamericana cornelsen studentlitteratur'
  ).split(' '),
);

export const PLACES: ReadonlySet<string> = new Set(
  (
    'london|new york|ny|oxford|cambridge|boston|chicago|philadelphia|berlin|heidelberg|amsterdam|paris|geneva|rome|washington|los angeles|san francisco|' +
    'san diego|baltimore|champaign|toronto|sydney|melbourne|tokyo|dordrecht|basel|munich|stuttgart|hoboken|thousand oaks|' +
    'boca raton|sao paulo|rio de janeiro|brasilia|porto alegre|belo horizonte|curitiba|madrid|barcelona|mexico|buenos aires|lisboa|lisbon|' +
    'edinburgh|princeton|berkeley|stanford|new delhi|beijing|singapore|hong kong|vienna|wien|zurich|' +
    'londres|nova york|porto|campinas|rockville|bethesda|atlanta|arlington|reading|cham|leipzig|frankfurt|hague|the hague|ottawa|montreal|' +
    'roma|milano|torino|firenze|napoli|bern|lausanne|copenhagen|kobenhavn|stockholm|oslo|helsinki|warszawa|krakow|wroclaw|poznan|gdansk|lublin|katowice|bonn|koln|hamburg|weinheim|gottingen|' +
    'sao carlos|ribeirao preto|recife|fortaleza|florianopolis|goiania|manaus|santa maria|maringa|londrina|uberlandia|vicosa|pelotas|niteroi|joao pessoa|botucatu|piracicaba|jakarta|praha|budapest|dublin|moscow'
  ).split('|'),
);

/** Short forms of the states of the USA, and of lands, that stand behind a town. */
export const STATES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD ' +
    'TN TX UT VT VA WA WV WI WY DC UK USA'
  ).split(' '),
);

/** A word of the list, one whose first part before a hyphen is ("springer-verlag", "wiley-blackwell"), or a house of Chinese and Japanese lists. */
export const isPublisherWord = (folded: string): boolean =>
  PUBLISHER_WORDS.has(folded) ||
  /(?:\u793e|[\u66f8\u4e66][\u5e97\u9662\u623f\u5c40]|\u51fa\u7248)$/.test(folded) ||
  (folded.includes('-') && PUBLISHER_WORDS.has(folded.slice(0, folded.indexOf('-'))));
