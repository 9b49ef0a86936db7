/** PubMed's full records (efetch, XML) as the summaries that PubMed gives of the same works, which is what we ask for. */
import { JSDOM } from 'jsdom';

/** "RetractionIn", "ExpressionOfConcernIn" → "Retraction in", "Expression of concern in". */
const linkName = (type: string): string => {
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The summaries of the articles in one answer. */
export function summariesOf(xml: string): object[] {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  return [...document.querySelectorAll('PubmedArticle')].map(summaryOf);
}

function summaryOf(article: Element): object {
  const all = (selector: string): Element[] => [...article.querySelectorAll(selector)];
  const text = (selector: string): string => article.querySelector(selector)?.textContent ?? '';
  return {
    uid: text('MedlineCitation > PMID'),
    title: text('ArticleTitle'),
    vernaculartitle: text('VernacularTitle'),
    pubdate: text('JournalIssue > PubDate > Year'),
    fulljournalname: text('Journal > Title'),
    pubtype: all('PublicationType').map(({ textContent }) => textContent),
    articleids: all('PubmedData > ArticleIdList > ArticleId').map((id) => ({
      idtype: id.getAttribute('IdType'),
      value: id.textContent,
    })),
    references: all('CommentsCorrections').map((link) => ({
      reftype: linkName(link.getAttribute('RefType') ?? ''),
      refsource: link.querySelector('RefSource')?.textContent ?? '',
    })),
  };
}
