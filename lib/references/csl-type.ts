/** The CSL type of a reference, from its parts and the words that name a kind of work. */
import type { Identifier } from '../identifiers/types';
import { isJournalWord, JOURNAL_NAMES } from '../standards/journal-words';
import { MAGAZINE, NAME_ARTICLE, NEWSPAPER } from '../standards/press-names';
import type { ReadReference } from './read-reference';
import { foldedText } from './token-tests';

/** Tried in order on the whole cleaned text; CSL names of https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const TELLING: readonly { type: string; pattern: RegExp }[] = [
  // Takes "[dissertation]", "PhD thesis", "Tese (Doutorado)", "Diss. Heidelberg"; refuses "hypothesis", "synthesis", "Diss. Res."
  {
    type: 'thesis',
    pattern:
      /\b(?:ph\.?\s?d\.? thesis|(?:doctoral|master'?s|msc|bachelor'?s) (?:thesis|dissertation)|dissertation|thesis|tese|disserta\u00e7\u00e3o|trabalho de conclus\u00e3o de curso|dissertationes)\b|\bDiss\.(?=[ ,:;])(?! (?:Res|Abs))/iu,
  },
  // Takes "[dataset]", "[Data set]"; refuses "data sets of"
  {
    type: 'dataset',
    pattern: /\[data ?set\]|\bdryad digital repository\b|\bfigshare\. (?:data ?set|collection)\b/i,
  },
  // Takes "bioRxiv", "arXiv preprint", "Preprint at"; refuses "preprints in medicine"
  {
    type: 'article',
    pattern: /\b(?:bio|med|psy|soc|sportr|arx?)r?xiv\b|\barxiv\b|\bpreprint(?: at|\.|$)|\bssrn\b/i,
  },
  // Takes "in Proceedings of the 12th", "In: Proc. IEEE Conf."; refuses "Proc Natl Acad Sci"
  {
    type: 'paper-conference',
    pattern:
      /\bin:? (?:the )?(?:proc\.|proceedings|conference|international conference|advances in neural information)/i,
  },
];

/** What organisations bring out: takes "Technical report", "Working paper 12", "guideline"; refuses "reported". */
const REPORT =
  /\b(?:technical report|tech\. rep|working paper|white paper|guidelines?|fact sheet|report no|statistical yearbook)\b/i;

/** Nothing but an address names it. */
const hasUrlOnly = (identifiers: readonly Identifier[]): boolean =>
  identifiers.length > 0 && identifiers.every((one) => one.kind === 'url');

const isOfStudy = ({ kind }: Identifier): boolean => kind === 'doi' || kind === 'pmid' || kind === 'pmcid';

const hasVolume = ({ locator }: ReadReference): boolean => locator?.volume != null && !locator.day;

/**
 * "The Guardian, 5 February 2019", "Newsweek, 11 February 2008"; null for what no newspaper or magazine is called, and for "Nursing
 * Times", "Nature News".
 */
function pressType({ tokens, container }: ReadReference): string | null {
  if (container === null) return null;
  const name = foldedText(tokens, container.start, container.end).replace(NAME_ARTICLE, '');
  if (MAGAZINE.test(name)) return 'article-magazine';
  const before = name.split(' ').at(-2) ?? '';
  const ofTrade = !NEWSPAPER.test(before) && (isJournalWord(before) || JOURNAL_NAMES.has(before));
  return NEWSPAPER.test(name) && !ofTrade ? 'article-newspaper' : null;
}

/** "Harvard Medical School", "Cleveland Clinic" without a volume or page: who keeps the page · "Proceedings of the Royal Society". */
function isHouse({ tokens, container, locator }: ReadReference): boolean {
  if (container === null || locator?.pages != null) return false;
  const name = foldedText(tokens, container.start, container.end);
  return (
    /(?:^| )(?:school|clinic|university|hospital|foundation|institute|association|cent(?:er|re)|college|academy|staff)$/.test(
      name,
    ) && !/\b(?:journal|annals|bulletin|proceedings|archives|transactions)\b/.test(name)
  );
}

/** "In: Natur und Landschaft 69 (9)": German lists say "in" of journals too, which have issues and no editors. */
const isInJournal = ({ chapter, publisher, locator }: ReadReference): boolean =>
  chapter === null ||
  (!chapter.isEdited &&
    publisher === null &&
    (locator?.issue != null || (locator?.volume ?? '').includes('/')));

/** @param identifiers Those of the words and of the links behind them. */
export function cslTypeOf(read: ReadReference, identifiers: readonly Identifier[]): string {
  const telling = TELLING.find((row) => row.pattern.test(read.clean));
  const journal = hasVolume(read) && read.container !== null && isInJournal(read);
  const article = journal && read.chapter === null;
  if (telling && !(article && telling.type !== 'dataset' && telling.type !== 'article')) return telling.type;
  const press = hasVolume(read) ? null : pressType(read);
  if (press !== null && !identifiers.some(isOfStudy)) return press;
  if (journal) return 'article-journal';
  if (read.chapter !== null) return 'chapter';
  if (read.publisher !== null && read.container !== null) return 'chapter';
  if (read.publisher !== null) return read.authors.style === 'organisation' ? 'report' : 'book';
  if (read.locator?.pages == null && REPORT.test(read.clean)) return 'report';
  if (read.container !== null && isHouse(read) && !identifiers.some(isOfStudy))
    return hasUrlOnly(identifiers) ? 'webpage' : 'document';
  if (read.container !== null && (read.locator?.pages != null || !hasUrlOnly(identifiers)))
    return 'article-journal';
  if (identifiers.some(isOfStudy)) return 'article-journal';
  return hasUrlOnly(identifiers) ? 'webpage' : 'document';
}
