/**
 * What the replay server knows: real works with their bibliographic facts, and works under the test prefix 10.5555
 * for what no real work should stand for. Abstracts are invented. `knownTo` says which sources have the work.
 */
export interface ReplayUpdate {
  doi: string;
  type: string;
  /** ISO date. */
  date: string;
  source: 'publisher' | 'retraction-watch';
}

export interface ReplayWork {
  doi: string | null;
  pmid: string | null;
  pmcid: string | null;
  title: string;
  authors: [family: string, given: string][];
  year: number;
  journal: string;
  volume: string;
  page: string;
  types: string[];
  /** MEDLINE links: ["Retraction in", "N Engl J Med. 2018 …"]. */
  links: [type: string, citation: string][];
  updatedBy: ReplayUpdate[];
  updateTo: ReplayUpdate[];
  knownTo: ('europepmc' | 'crossref' | 'datacite' | 'pubmed')[];
}

const EVERYBODY: ReplayWork['knownTo'] = ['europepmc', 'crossref', 'pubmed'];

export const work = (
  facts: Partial<ReplayWork> & Pick<ReplayWork, 'title' | 'authors' | 'year'>,
): ReplayWork => ({
  doi: null,
  pmid: null,
  pmcid: null,
  journal: 'Journal of Examples',
  volume: '1',
  page: '1-9',
  types: ['Journal Article'],
  links: [],
  updatedBy: [],
  updateTo: [],
  knownTo: EVERYBODY,
  ...facts,
});

export const VOLUME_REVIEW = work({
  doi: '10.1080/02640414.2016.1210197',
  pmid: '27433992',
  title:
    'Dose-response relationship between weekly resistance training volume and increases in muscle mass: A systematic review and meta-analysis',
  authors: [
    ['Schoenfeld', 'Brad J'],
    ['Ogborn', 'Dan'],
    ['Krieger', 'James W'],
  ],
  year: 2017,
  journal: 'Journal of Sports Sciences',
  volume: '35',
  page: '1073-1082',
  types: ['Journal Article', 'Meta-Analysis', 'Systematic Review'],
});

export const PROTEIN_REVIEW = work({
  doi: '10.1136/bjsports-2017-097608',
  pmid: '28698222',
  title:
    'A systematic review, meta-analysis and meta-regression of the effect of protein supplementation on resistance training-induced gains in muscle mass and strength in healthy adults',
  authors: [
    ['Morton', 'Robert W'],
    ['Murphy', 'Kevin T'],
  ],
  year: 2018,
  journal: 'British Journal of Sports Medicine',
  volume: '52',
  page: '376-384',
  types: ['Journal Article', 'Meta-Analysis', 'Systematic Review'],
});

export const VITAMIN_D_TRIAL = work({
  doi: '10.1056/nejmoa1809944',
  pmid: '30415629',
  title: 'Vitamin D Supplements and Prevention of Cancer and Cardiovascular Disease',
  authors: [
    ['Manson', 'JoAnn E'],
    ['Cook', 'Nancy R'],
  ],
  year: 2019,
  journal: 'New England Journal of Medicine',
  volume: '380',
  page: '33-44',
  types: ['Journal Article', 'Randomized Controlled Trial'],
});

export const RETRACTED_TRIAL = work({
  doi: '10.1056/nejmoa1200303',
  pmid: '23432189',
  title: 'Primary Prevention of Cardiovascular Disease with a Mediterranean Diet',
  authors: [
    ['Estruch', 'Ramón'],
    ['Ros', 'Emilio'],
  ],
  year: 2013,
  journal: 'New England Journal of Medicine',
  volume: '368',
  page: '1279-1290',
  types: ['Journal Article', 'Randomized Controlled Trial', 'Retracted Publication'],
  links: [['Retraction in', 'N Engl J Med. 2018 Jun 21;378(25):2441-2442. doi: 10.1056/NEJMc1806491.']],
  updatedBy: [
    { doi: '10.1056/nejmc1806491', type: 'retraction', date: '2018-06-13', source: 'retraction-watch' },
  ],
});

export const REPUBLISHED_TRIAL = work({
  doi: '10.1056/nejmoa1800389',
  pmid: '29897866',
  title:
    'Primary Prevention of Cardiovascular Disease with a Mediterranean Diet Supplemented with Extra-Virgin Olive Oil or Nuts',
  authors: [
    ['Estruch', 'Ramón'],
    ['Ros', 'Emilio'],
  ],
  year: 2018,
  journal: 'New England Journal of Medicine',
  volume: '378',
  page: 'e34',
  types: ['Journal Article', 'Randomized Controlled Trial'],
});

export const DATACITE_PREPRINT = work({
  doi: '10.48550/arxiv.1706.03762',
  title: 'Attention Is All You Need',
  authors: [
    ['Vaswani', 'Ashish'],
    ['Shazeer', 'Noam'],
  ],
  year: 2017,
  journal: 'arXiv',
  knownTo: ['datacite'],
});

export const COMMA_WORK = work({
  doi: '10.5555/sleep,appetite.1999',
  title: 'Sleep, appetite and the long night shift: an example',
  authors: [['Exampleson', 'Ann']],
  year: 1999,
  knownTo: ['crossref'],
});

export const UNINDEXED_WORK = work({
  doi: '10.5555/stair.climbing',
  title: 'Stair climbing as an example of everyday exercise in office workers',
  authors: [['Treppenberg', 'Karla']],
  year: 2011,
  knownTo: ['crossref'],
});

export const REPLAY_WORKS: ReplayWork[] = [
  VOLUME_REVIEW,
  PROTEIN_REVIEW,
  VITAMIN_D_TRIAL,
  RETRACTED_TRIAL,
  REPUBLISHED_TRIAL,
  DATACITE_PREPRINT,
  COMMA_WORK,
  UNINDEXED_WORK,
];

/** Invented works under the test prefix, for long lists; the same number gives the same work. */
export const bulkWork = (number: number): ReplayWork =>
  work({
    doi: `10.5555/bulk.${number}`,
    pmid: String(90_000_000 + number),
    title: `Example study ${number} of walking habit ${number} in town ${number}`,
    authors: [[`Author${number}`, 'A']],
    year: 1990 + (number % 30),
    page: `${number}-${number + 9}`,
  });

/** The example that the server shows when it is to answer with another work than was asked for. */
export const WRONG_WORK = work({
  title: 'Sandstone erosion along an invented coast, with remarks on seabirds',
  authors: [['Strandberg', 'Olof']],
  year: 1974,
  journal: 'Coasts',
  volume: '99',
  page: '999',
});
