/**
 * Links inside sentences that lead to one study: to a work of the list (then it is a marker of that entry), or, where
 * no list holds it, the link is itself the reference.
 */
import { absolute } from '../bibliography/entry-text';
import type { PageText, Span, TextBlock } from '../dom/types';
import { ownSite } from '../identifiers/own-site';
import { scholarlyAddress, scholarlyPlace } from '../identifiers/scholarly-address';
import type { FindMarkers } from './types';

/** Takes "1", "[12]", "(3)"; refuses "2019". */
const NUMBER_ONLY = /^[\s[(]*(\d{1,3})[\s\])]*$/;
/** Takes "Turian et al. (2010)", "Smith and Jones 2018a", "Smith (2017)"; refuses "in 2010", "May and June 2017", "Outlook 2013". */
const AUTHOR_YEAR =
  /^\(?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December) )\p{Lu}[\p{L}’'-]+(?:,? et al\.?,? \(?|,? (?:and|&) \p{Lu}[\p{L}’'-]+,? \(?|,? \()(?:19|20)\d\d[a-z]?\)?$/u;
/** Words of a link to a part of a paper. Takes "Fig. 1A", "Download as PowerPoint", "Open in a new tab"; refuses "a figure of speech". */
const PART = /^(?:fig(?:ure)?s?\.?|tables?|download|open in|view|supplement\w*|full[ -]text|pdf)\b/i;

/** An address printed as it is points to a tool or a data set, unless it names a work. Takes "www.ncbi.nlm.nih.gov/books/"; refuses "a 2019 study". */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;
/** Takes "https://doi.org/10.1136/bmj.l1", "www.ncbi.nlm.nih.gov/pubmed/1"; refuses "www.ncbi.nlm.nih.gov/books/". */
const NAMED_WORK = /\b10\.\d{4,9}\/|pubmed|\/pmc\/|arxiv\.org/i;

/** Part of a list item's text that its link is when the item is a link and no sentence. */
const MOSTLY = 0.5;

/**
 * A line that says how to cite the page itself. Takes "Suggested citation for this article: …", "How to cite this report", "Cite as:";
 * refuses "Citations are rare", "They cite this article".
 */
const SELF_CITATION =
  /^\W{0,3}(?:suggested citation|(?:how to |please )?cite (?:this|as)\b|zitier(?:weise|vorschlag)|(?:pour )?citer (?:cet|ce)\b|c[óo]mo citar|como citar)/i;
const MAX_LEAD = 40;
/** UTF-16 code units. */
const MAX_OWN_LINE = 300;

/** A line that gives the page's own numbers. Takes "DOI: 10.1039/…", "Bookshelf ID: NBK1 PMID: 30000000"; refuses "The DOI is a number". */
const OWN_NUMBERS = /^\W{0,3}(?:doi|pmid|pmcid|bookshelf id)\s?:/i;
/** Takes "PMID: ", "Bookshelf ID: NBK430788"; refuses "Smith J. PMID: ". */
const NUMBERS_ONLY_LINE = /^(?:[\W\d]|doi|pmid|pmcid|bookshelf id|NBK(?=\d)|PMC(?=\d))*$/i;
/** The DOI of a referee's report or a data set on a line of its own. Takes "DOI: 10.5256/f1000research.1"; refuses "DOI: 10.1/a and more". */
const LONE_DOI = /^\W{0,3}doi:?\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i;
/** Running text has blocks of this length. UTF-16 code units. */
const MIN_PROSE = 80;

/** Fewer numbered links out of the page than this are footnotes to something else. */
const MIN_NUMBERED = 3;

export const findInlineLinks: FindMarkers = ({ page, body, index, addresses, own }) => {
  // A site that is no journal cites no study on its own pages.
  const isHome = scholarlyAddress(page.document.URL) === null ? ownSite(page.document.URL) : () => false;
  const prose = body.find(
    ({ start, end }) => end - start >= MIN_PROSE && !OWN_NUMBERS.test(page.text.slice(start, end)),
  );
  const isOwnLine = ({ start, end }: TextBlock): boolean => {
    const text = page.text.slice(start, Math.min(end, start + MAX_OWN_LINE));
    return (
      SELF_CITATION.test(text.slice(0, MAX_LEAD)) ||
      (OWN_NUMBERS.test(text) &&
        (start < (prose?.start ?? 0) || NUMBERS_ONLY_LINE.test(text) || LONE_DOI.test(text)))
    );
  };
  const links = body
    .filter((block) => !isOwnLine(block))
    .flatMap((block) => outgoingLinks(page, block))
    .filter((link) => !index.isInEntry(link))
    .filter(({ href }) => !isHome(href));
  const numbered = new Set(links.filter((link) => isNumbered(page, link)));
  return links.flatMap((link) => {
    const { href, text, block, start, end } = link;
    if (PART.test(text) || (ADDRESS.test(text) && !NAMED_WORK.test(href))) return [];
    const entry = index.byAddress(href);
    const isStudy =
      entry !== null ||
      AUTHOR_YEAR.test(text) ||
      (numbered.size >= MIN_NUMBERED && numbered.has(link)) ||
      scholarlyPlace(addresses.meant(href)) !== null;
    if (!isStudy || own(href)) return [];
    // "External links": an item that is the link and little else names a listed work once more and says nothing of it.
    if (entry !== null && block.kind === 'list-item' && isTitle(page, link)) return [];
    const label = NUMBER_ONLY.exec(text)?.[1];
    return [
      {
        style: 'inline-link' as const,
        text,
        labels: label ? [label] : [],
        entries: entry ? [entry] : [],
        href: entry ? null : href,
        start,
        end,
        block,
      },
    ];
  });
};

/** The item is the link, or begins with it and is no sentence: "<a>Flag Day</a>, Dept. of Canadian Heritage". */
const isTitle = (page: PageText, { start, end, block }: OutgoingLink): boolean =>
  end - start > MOSTLY * (block.end - block.start) ||
  (start - block.start <= 1 && !/[.!?。]/.test(page.text.slice(block.end - 1, block.end)));

interface OutgoingLink extends Span {
  href: string;
  text: string;
  block: TextBlock;
}

/** The links of a block that lead out of the page, each once, however many text nodes it is made of. */
function outgoingLinks(page: PageText, block: TextBlock): OutgoingLink[] {
  const links: (OutgoingLink & { element: Element })[] = [];
  for (const { link, start, end } of block.runs) {
    if (link === null) continue;
    const last = links.at(-1);
    if (last?.element === link) {
      last.end = end;
      last.text = page.text.slice(last.start, end);
      continue;
    }
    const href = absolute(link);
    if (/^https?:/.test(href))
      links.push({ element: link, href, text: page.text.slice(start, end), start, end, block });
  }
  return links;
}

/** A bracket with nothing but numbers in it so far. Takes "(3, "; refuses "(Figure ". */
const OPEN_LIST = /[[(][\d\s,;–-]{0,38}$/;
const MAX_LIST = 40;

/** A number as a link, in brackets (its own or those around it) or raised: "(<a href=…>1</a>)". */
function isNumbered(page: PageText, { text, start, end, block }: OutgoingLink): boolean {
  if (!NUMBER_ONLY.test(text)) return false;
  const around = page.text.slice(start - 1, start) + text + page.text.slice(end, end + 1);
  return (
    /[[(,–-]/.test(around) ||
    OPEN_LIST.test(page.text.slice(Math.max(block.start, start - MAX_LIST), start)) ||
    block.runs.some((run) => run.start >= start && run.end <= end && run.raised !== null)
  );
}
