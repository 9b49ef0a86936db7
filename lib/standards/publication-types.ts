/**
 * Publication types of record sources and the study type each stands for. Pure data, no imports but types.
 * Names are compared in lower case with hyphens as spaces, so one row serves several sources.
 * Sources: PubMed publication types (https://www.nlm.nih.gov/mesh/pubtypes.html), Europe PMC and JATS article types
 * (https://jats.nlm.nih.gov/archiving/tag-library/1.3/attribute/article-type.html), Crossref work types
 * (https://api.crossref.org/types), OpenAlex work types (https://docs.openalex.org/api-entities/works/work-object#type),
 * MeSH study characteristics (https://www.ncbi.nlm.nih.gov/mesh/68052181).
 */
import type { StudyType } from './study-types';

/**
 * How much a name settles: "settled" is a kind of document that overrides the words of its title, "design" is a
 * design given by an indexer, "broad" only names a family ("Review", "Clinical Trial"), "record" is the kind of
 * record (a book, a data set), which says nothing of a design but rules one out.
 */
export type PublicationTypeStrength = 'settled' | 'design' | 'broad' | 'record';

export interface PublicationTypeMeaning {
  type: StudyType;
  strength: PublicationTypeStrength;
}

const settled = (type: StudyType): PublicationTypeMeaning => ({ type, strength: 'settled' });
const design = (type: StudyType): PublicationTypeMeaning => ({ type, strength: 'design' });
const broad = (type: StudyType): PublicationTypeMeaning => ({ type, strength: 'broad' });
const record = (type: StudyType): PublicationTypeMeaning => ({ type, strength: 'record' });

/** In order of preference: of several types of one record the first in this table speaks. */
export const PUBLICATION_TYPES: Readonly<Record<string, PublicationTypeMeaning>> = {
  'retraction of publication': settled('retraction-notice'),
  retraction: settled('retraction-notice'),
  'retraction notice': settled('retraction-notice'),
  'published erratum': settled('erratum'),
  erratum: settled('erratum'),
  correction: settled('erratum'),
  corrigendum: settled('erratum'),
  'expression of concern': settled('other'),
  'clinical trial protocol': settled('protocol'),
  protocol: settled('protocol'),
  'study protocol': settled('protocol'),
  comment: settled('editorial-letter'),
  letter: settled('editorial-letter'),
  editorial: settled('editorial-letter'),
  'article commentary': settled('editorial-letter'),
  commentary: settled('editorial-letter'),
  reply: settled('editorial-letter'),
  'network meta analysis': design('network-meta-analysis'),
  'meta analysis': design('meta-analysis'),
  'scoping review': design('scoping-review'),
  'systematic review': design('systematic-review'),
  'practice guideline': design('guideline'),
  guideline: design('guideline'),
  'consensus development conference': design('consensus-statement'),
  'consensus development conference, nih': design('consensus-statement'),
  'consensus statement': design('consensus-statement'),
  'case reports': design('case-report'),
  'case report': design('case-report'),
  'randomized controlled trial, veterinary': design('animal'),
  'clinical trial, veterinary': design('animal'),
  'observational study, veterinary': design('animal'),
  'randomized controlled trial': design('rct'),
  'equivalence trial': design('rct'),
  'controlled clinical trial': design('nonrandomised-trial'),
  'twin study': design('observational'),
  review: broad('narrative-review'),
  'review article': broad('narrative-review'),
  'scientific review': broad('narrative-review'),
  'clinical trial, phase i': broad('clinical-trial'),
  'clinical trial, phase ii': broad('clinical-trial'),
  'clinical trial, phase iii': broad('clinical-trial'),
  'clinical trial, phase iv': broad('clinical-trial'),
  'adaptive clinical trial': broad('clinical-trial'),
  'pragmatic clinical trial': broad('clinical-trial'),
  'clinical trial': broad('clinical-trial'),
  'observational study': broad('observational'),
  interview: record('editorial-letter'),
  'personal narrative': record('editorial-letter'),
  'introductory journal article': record('editorial-letter'),
  news: record('news'),
  'newspaper article': record('news'),
  book: record('book'),
  books: record('book'),
  monograph: record('book'),
  'edited book': record('book'),
  'reference book': record('book'),
  'book chapter': record('book'),
  'book section': record('book'),
  'book part': record('book'),
  dissertation: record('thesis'),
  thesis: record('thesis'),
  'academic dissertation': record('thesis'),
  dataset: record('dataset'),
  database: record('dataset'),
  'data paper': record('dataset'),
  standard: record('guideline'),
};

/** MeSH headings that name a design, in order of preference. Given by indexers, so as good as a publication type. */
export const MESH_DESIGNS: Readonly<Record<string, StudyType>> = {
  'mendelian randomization analysis': 'mendelian-randomisation',
  'network meta-analysis': 'network-meta-analysis',
  'cross-over studies': 'crossover-trial',
  'case-control studies': 'case-control',
  'cross-sectional studies': 'cross-sectional',
  'retrospective studies': 'retrospective-cohort',
  'prospective studies': 'prospective-cohort',
  'cohort studies': 'cohort',
  'longitudinal studies': 'cohort',
  'qualitative research': 'qualitative',
};
