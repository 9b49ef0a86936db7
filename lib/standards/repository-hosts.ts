/** Repositories, preprint servers and indexes, with the path that one work has there. How a row is asked: `scholarly-hosts.ts`. */
import type { ScholarlyHostRow } from './scholarly-hosts';

export const REPOSITORY_HOSTS: readonly ScholarlyHostRow[] = [
  // Takes "/sol3/papers.cfm?abstract_id=123", "/abstract=123"; refuses "/"
  { hosts: ['ssrn.com'], work: /abstract(?:_?id)?=\d/i },
  // Takes "/preprints/psyarxiv/abcde", "/ab3de"; refuses "/preprints/psyarxiv", "/search"
  {
    hosts: ['osf.io'],
    work: /^\/(?:preprints\/(?:[a-z]+\/)?[a-z0-9]{5}(?:_v\d+)?|(?=[a-z]*\d)[a-z0-9]{5})(?:\/|$)/i,
  },
  // Takes "/ab3de"; refuses "/discover"
  { hosts: ['psyarxiv.com', 'socarxiv.org'], work: /^\/[a-z0-9]{5}(?:\/|$)/i },
  // Takes "/manuscript/202001.0123/v1"; refuses "/subject"
  { hosts: ['preprints.org'], work: /^\/manuscript\/\d/i },
  // Takes "/papers/w12345"; refuses "/papers"
  { hosts: ['nber.org'], work: /\/papers\/[a-z]\d|\/chapters\/c\d/i },
  // Takes "/paper/Title/hash", "/735d/4220.pdf"; refuses "/search"
  { hosts: ['semanticscholar.org'], work: /^\/paper\/\S|^\/[\da-f]{4}\/[\da-f]+\.pdf|corpusid:\d/i },
  // Takes "/publication/245032250_Title", "/profile/x/publication/1_Title"; refuses "/profile/x"
  { hosts: ['researchgate.net'], work: /\/publication\/\d/i },
  // Takes "/1234567/Title"; refuses "/Documents/in/Pain"
  { hosts: ['academia.edu'], work: /^\/\d{4,}\/\S/i },
  // Takes "/record/123", "/records/123"; refuses "/communities/x"
  { hosts: ['zenodo.org', 'figshare.com'], work: /\/(?:records?|articles?\/\S+)\/\d/i },
  // Takes "/uc/item/1ab2c"; refuses "/uc/ucsf"
  { hosts: ['escholarship.org'], work: /\/(?:uc\/)?item\/\w/i },
  // Takes "/hal-01234567", "/inserm-00123"; refuses "/browse/author"
  { hosts: ['hal.science', 'archives-ouvertes.fr'], work: /^\/[a-z]+-\d{5,}/i },
  // Takes "/download/pdf/123.pdf", "/display/123", "/outputs/123"; refuses "/search"
  { hosts: ['core.ac.uk'], work: /\/(?:download|display|reader|outputs|works)\/\S*\d/i },
  // Takes "/abs/2018ApJ…A"; refuses "/search/q=x"
  { hosts: ['adsabs.harvard.edu'], work: /\/(?:abs|full|pdf)\/\d{4}\S/i },
  // Takes "/rec/SMITHA-1"; refuses "/browse/x"
  { hosts: ['philpapers.org'], work: /^\/rec\/\w/i },
  // Takes "/books/NBK123"; refuses "/books"
  { hosts: ['ncbi.nlm.nih.gov'], work: /\/books\/nbk\d/i },
  // Takes "/?id=EJ123456"; refuses "/?q=x"
  { hosts: ['eric.ed.gov'], work: /[?&]id=e[jd]\d/i },
  // Takes "/viewdoc/summary?doi=10.1.1.1.2"; refuses "/"
  { hosts: ['citeseerx.ist.psu.edu'], work: /\/viewdoc\/|\/document\?/i },
  // Takes "/publications/i/item/9789240015128", "/iris/handle/10665/1", "/bulletin/volumes/97/1/18-123456/en"; refuses "/publications"
  { hosts: ['who.int'], work: /\/publications\/i\/item\/\w|\/handle\/\d|\/bulletin\/volumes\/\d+\/\d+\/\d/i },
  // Takes "/engage/chemrxiv/article-details/60c74abc"; refuses "/engage/chemrxiv/public-dashboard"
  { hosts: ['chemrxiv.org', 'cambridge.org'], work: /\/engage\/\w+\/article-details\/\w/i },
  // Takes "/ct2/show/NCT01234567", "/study/NCT01234567"; refuses "/search"
  { hosts: ['clinicaltrials.gov'], work: /\/nct\d{8}/i },
  // Takes "/citations/20190001234"; refuses "/search"
  { hosts: ['ntrs.nasa.gov'], work: /^\/(?:citations|api\/citations)\/\d|casi\.ntrs/i },
  // Takes "/publications/dp/12345"; refuses "/publications"
  { hosts: ['iza.org', 'docs.iza.org'], work: /\/(?:publications\/)?dp\/?\d/i },
  // Takes "/1000012345"; refuses "/search"
  { hosts: ['publikationen.bibliothek.kit.edu'], work: /^\/\d{6,}/i },
  // Takes "/pubs/research_reports/RR123.html"; refuses "/pubs.html"
  { hosts: ['rand.org'], work: /\/pubs\/\w+\/[a-z]+\d/i },
  // Takes "/smash/record.jsf?pid=diva2:123", "/smash/get/diva2:123/FULLTEXT01"; refuses "/smash/search.jsf"
  { hosts: ['diva-portal.org'], work: /diva2(?::|%3a)\d/i },
];
