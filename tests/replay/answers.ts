/** The replay server's answers: works in the shape in which each source writes them. Written from their documentation. */
import type { ReplayUpdate, ReplayWork } from './works';

const INVENTED_ABSTRACT =
  '<h4>Background</h4>An invented abstract. <h4>Results</h4>It says nothing, P&lt;0.05.';

export function europePmcAnswer(works: ReplayWork[]): object {
  return {
    version: '6.9',
    hitCount: works.length,
    request: { resultType: 'core', cursorMark: '*' },
    resultList: { result: works.map(europePmcResult) },
  };
}

const europePmcResult = (work: ReplayWork): object => ({
  id: work.pmid ?? 'PPR1',
  source: work.pmid === null ? 'PPR' : 'MED',
  ...(work.pmid === null ? {} : { pmid: work.pmid }),
  ...(work.pmcid === null ? {} : { pmcid: work.pmcid }),
  ...(work.doi === null ? {} : { doi: work.doi }),
  title: `${work.title}.`,
  authorList: {
    author: work.authors.map(([lastName, firstName]) => ({
      fullName: `${lastName} ${firstName[0]}`,
      lastName,
      firstName,
    })),
  },
  journalInfo: { volume: work.volume, yearOfPublication: work.year, journal: { title: work.journal } },
  pubYear: String(work.year),
  pageInfo: work.page,
  abstractText: INVENTED_ABSTRACT,
  pubTypeList: { pubType: work.types },
  commentCorrectionList: {
    commentCorrection: work.links.map(([type, reference], at) => ({
      id: '1',
      source: 'MED',
      type,
      reference,
      orderIn: at,
    })),
  },
  meshHeadingList: { meshHeading: [{ majorTopic_YN: 'N', descriptorName: 'Humans' }] },
  isOpenAccess: 'N',
  inEPMC: 'N',
  citedByCount: 7,
});

export const crossrefList = (works: ReplayWork[]): object => ({
  status: 'ok',
  'message-type': 'work-list',
  message: { 'total-results': works.length, items: works.map(crossrefWork) },
});

export const crossrefSingle = (work: ReplayWork): object => ({
  status: 'ok',
  'message-type': 'work',
  message: crossrefWork(work),
});

const dateParts = (date: string): number[][] => [date.split('-').map(Number)];

const crossrefUpdate = (update: ReplayUpdate): object => ({
  DOI: update.doi,
  type: update.type,
  label: update.type,
  source: update.source,
  updated: { 'date-parts': dateParts(update.date), 'date-time': `${update.date}T00:00:00Z`, timestamp: 0 },
});

const crossrefWork = (work: ReplayWork): object => ({
  DOI: work.doi,
  type: 'journal-article',
  title: [work.title],
  author: work.authors.map(([family, given]) => ({ family, given, sequence: 'first', affiliation: [] })),
  'container-title': [work.journal],
  issued: { 'date-parts': [[work.year, 3]] },
  volume: work.volume,
  page: work.page,
  'updated-by': work.updatedBy.map(crossrefUpdate),
  'update-to': work.updateTo.map(crossrefUpdate),
  relation: {},
  'is-referenced-by-count': 11,
});

export const dataciteAnswer = (works: ReplayWork[]): object => ({
  data: works.map((work) => ({
    id: work.doi,
    type: 'dois',
    attributes: {
      doi: work.doi,
      titles: [{ title: work.title }],
      creators: work.authors.map(([familyName, givenName]) => ({
        name: `${familyName}, ${givenName}`,
        nameType: 'Personal',
        familyName,
        givenName,
        affiliation: [],
      })),
      publisher: work.journal,
      publicationYear: work.year,
      container: {},
      types: { resourceTypeGeneral: 'Preprint', citeproc: 'article' },
      descriptions: [{ description: INVENTED_ABSTRACT, descriptionType: 'Abstract' }],
      language: null,
      citationCount: 5,
    },
  })),
  meta: { total: works.length, totalPages: 1, page: 1 },
});

export const handleAnswer = (doi: string, exists: boolean): object =>
  exists
    ? {
        responseCode: 1,
        handle: doi,
        values: [{ index: 1, type: 'URL', data: { format: 'string', value: 'https://example.org/' } }],
      }
    : { responseCode: 100, handle: doi };

export const cslAnswer = (work: ReplayWork, doi: string | null = work.doi): object => ({
  DOI: doi,
  type: 'article',
  title: work.title,
  author: work.authors.map(([family, given]) => ({ family, given })),
  publisher: work.journal,
  issued: { 'date-parts': [[work.year]] },
});

export const esummaryAnswer = (works: ReplayWork[], unknown: string[]): object => ({
  header: { type: 'esummary', version: '0.3' },
  result: {
    uids: [...works.map((work) => work.pmid), ...unknown],
    ...Object.fromEntries(works.map((work) => [work.pmid, pubmedSummary(work)])),
    ...Object.fromEntries(unknown.map((uid) => [uid, { uid, error: 'cannot get document summary' }])),
  },
});

const pubmedSummary = (work: ReplayWork): object => ({
  uid: work.pmid,
  pubdate: `${work.year} Mar`,
  epubdate: '',
  title: `${work.title}.`,
  fulljournalname: work.journal,
  volume: work.volume,
  pages: work.page,
  vernaculartitle: '',
  authors: work.authors.map(([family, given]) => ({
    name: `${family} ${given[0]}`,
    authtype: 'Author',
    clusterid: '',
  })),
  pubtype: work.types,
  articleids: [
    { idtype: 'pubmed', idtypen: 1, value: work.pmid },
    ...(work.doi === null ? [] : [{ idtype: 'doi', idtypen: 3, value: work.doi.toUpperCase() }]),
  ],
  references: work.links.map(([reftype, refsource]) => ({ reftype, refsource, pmid: 1, note: '' })),
});

export const unpaywallAnswer = (work: ReplayWork): object => ({
  doi: work.doi,
  title: work.title,
  year: work.year,
  journal_name: work.journal,
  is_oa: true,
  best_oa_location: { url: 'https://repository.example.org/copy.pdf', url_for_landing_page: null },
  z_authors: null,
});

export const openAlexAnswer = (work: ReplayWork): object => ({
  doi: `https://doi.org/${work.doi}`,
  title: work.title,
  publication_year: work.year,
  is_retracted: work.updatedBy.some((update) => update.type === 'retraction'),
  ids: { pmid: work.pmid === null ? null : `https://pubmed.ncbi.nlm.nih.gov/${work.pmid}` },
  authorships: work.authors.map(([family, given]) => ({ raw_author_name: `${given} ${family}` })),
  primary_location: { source: null },
  open_access: { oa_url: 'https://repository.example.org/copy.pdf' },
  cited_by_count: 3,
  biblio: { volume: work.volume, first_page: work.page },
});
