/**
 * What the recorded answers of ../shared/api say of their works, read from the answers by hand, not by our readers.
 * A work that is not named here carries no notice: the newer version itself ("new_version" towards an older one), the
 * notice of a retraction, a preprint's newest version, a reprint.
 */
import type { NoticeKind } from '../../lib/records/types';

export interface RecordedTruth {
  /** Folder of the answers. */
  source: 'crossref' | 'europepmc' | 'pubmed' | 'openalex';
  /** DOI, or PMID where the answer names no DOI or PubMed answered. */
  work: string;
  /** In words, as the misses are printed: kind, date, DOI of the notice, source. */
  notices: string[];
  /** The publication type by which a notice is known as one. */
  type?: string;
}

/** "retraction 2010-02-06 10.1016/s0140-6736(10)60175-4 Retraction Watch"; "–" for what the answer does not tell. */
export const noticeWords = (
  kind: NoticeKind,
  date: string | null,
  doi: string | null,
  source: string,
): string => `${kind} ${date ?? '–'} ${doi ?? '–'} ${source}`;

const of =
  (source: RecordedTruth['source']) =>
  (work: string, ...notices: string[]): RecordedTruth => ({ source, work, notices });

const crossref = of('crossref');
const europePmc = of('europepmc');
const pubmed = of('pubmed');

export const RECORDED_TRUTH: RecordedTruth[] = [
  crossref(
    '10.1016/s0140-6736(97)11096-0',
    'retraction 2010-02-06 10.1016/s0140-6736(10)60175-4 Retraction Watch',
    'correction 2004-03-06 10.1016/s0140-6736(04)15715-2 Retraction Watch',
  ),
  // The publisher also links a comment of that week as a retraction, with the paper's own date.
  crossref(
    '10.1016/s0140-6736(20)31180-6',
    'retraction 2020-06-05 10.1016/s0140-6736(20)31324-6 Retraction Watch',
    'concern 2020-06-03 10.1016/s0140-6736(20)31290-3 Retraction Watch',
    'correction 2020-05-30 10.1016/s0140-6736(20)31249-6 Retraction Watch',
    'correction 2020-07-18 10.1016/s0140-6736(20)31528-2 Crossref',
  ),
  crossref(
    '10.1056/nejmoa2007621',
    'retraction 2020-06-04 10.1056/nejmc2021225 Retraction Watch',
    'concern 2020-06-02 10.1056/nejme2020822 Retraction Watch',
  ),
  crossref(
    '10.1109/icetce.2011.5774727',
    'retraction 2011-05-27 10.1109/icetce.2011.5774727 Retraction Watch',
  ),
  crossref(
    '10.1016/j.ejogrb.2014.02.038',
    'concern 2024-06-27 10.1016/j.ejogrb.2024.06.039 Retraction Watch',
  ),
  crossref(
    '10.1371/journal.pone.0033693',
    'correction 2012-05-08 10.1371/annotation/c76da2c1-ccb8-4797-94c1-359d3ceceeda Crossref',
  ),
  crossref('10.1002/essoar.10504562.1', 'newer-version – 10.1029/2020ms002386 Crossref'),
  crossref('10.26434/chemrxiv-2022-w0jzh-v2', 'newer-version – 10.1002/anie.202215847 Crossref'),
  crossref('10.20944/preprints202303.0344.v1', 'newer-version – 10.3390/microorganisms11051308 Crossref'),
  crossref('10.21203/rs.1.1/v2', 'newer-version – 10.1186/s13063-019-3980-5 Crossref'),
  // No journal has it, but it names its own second and third version.
  crossref(
    '10.36227/techrxiv.170794036.66542348/v1',
    'newer-version – 10.36227/techrxiv.170794036.66542348/v3 Crossref',
  ),
  crossref('10.12688/verixiv.54.1', 'newer-version – 10.12688/gatesopenres.16314.1 Crossref'),
  { ...crossref('10.1016/s0140-6736(20)31324-6'), type: 'Retraction of Publication' },
  { ...crossref('10.2196/43211'), type: 'Published Erratum' },

  // MEDLINE calls the partial retraction of 2004 by the same name as that of 2010.
  europePmc(
    '10.1016/s0140-6736(97)11096-0',
    'retraction 2004-03-06 10.1016/s0140-6736(04)15715-2 Europe PMC',
    'retraction 2010-02-06 10.1016/s0140-6736(10)60175-4 Europe PMC',
    'concern 2011-11 10.1097/meg.0b013e328349d184 Europe PMC',
  ),
  europePmc('10.1101/2020.06.22.20137273', 'newer-version 2021-02 – Europe PMC'),
  europePmc('10.3928/02793695-20260701-01', 'retraction 2026-09 10.3928/02793695-20260817-01 Europe PMC'),
  europePmc('10.1016/j.jse.2026.06.002', 'withdrawal – 10.1016/j.jse.2026.06.002 Europe PMC'),

  pubmed(
    '9500320',
    'retraction 2004-03-06 10.1016/s0140-6736(04)15715-2 PubMed',
    'retraction 2010-02-06 10.1016/s0140-6736(10)60175-4 PubMed',
    'concern 2011-11 10.1097/meg.0b013e328349d184 PubMed',
  ),
  // PubMed Central's own summary tells it in the title alone.
  pubmed('10.1038/s41385-019-0161-5', 'retraction – – PubMed'),
  pubmed('993', 'retraction 1977-04-15 – PubMed'),
  pubmed('8655018', 'retraction 1998-07 – PubMed'),
  pubmed('8863847', 'retraction 1998-02 – PubMed', 'correction 1997-03 – PubMed'),
  pubmed('11543891', 'retraction 2001-10 – PubMed'),
  pubmed('10066780', 'retraction 2001-03-30 – PubMed', 'correction 1999-05-07 – PubMed'),
  pubmed('23999824', 'retraction 2017-04-20 – PubMed'),
  pubmed('25023401', 'retraction 2017-04-20 – PubMed'),
  pubmed('35649368', 'correction 2022-06-28 10.1016/j.celrep.2022.111044 PubMed'),
  pubmed('38147649', 'correction 2025-01-07 10.1073/pnas.2424381121 PubMed'),
  pubmed('9505772', 'correction 1998-04 – PubMed', 'correction 1998-07 – PubMed'),
  pubmed('9861576', 'correction 1999-03 – PubMed'),
  pubmed('11279676', 'newer-version 2001 – PubMed'),
  // The notice of a retraction was itself corrected.
  { ...pubmed('9634358', 'correction 1998-08 – PubMed'), type: 'Retraction of Publication' },
  { ...pubmed('27508352'), type: 'RETRACTION OF PUBLICATION' },
  { ...pubmed('38833988'), type: 'Published Erratum' },
  { ...pubmed('38962805'), type: 'Published Erratum' },

  of('openalex')('10.1016/s0140-6736(97)11096-0', 'retraction – – OpenAlex'),
];
