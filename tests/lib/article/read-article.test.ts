import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { readPageText } from '../../../lib/dom/page-text';
import { parsePage } from '../../truth/cases';

const PROSE =
  'We left at nine with bread and soup, and came home when the lamps were lit in the street. '.repeat(3);

test.each([
  [
    'Odours of &lt;i&gt;Aedes aegypti&lt;/i&gt; in H&lt;sub&gt;2&lt;/sub&gt;O',
    'Odours of Aedes aegypti in H2O',
  ],
  ['Is p &lt; 0.05 enough?', 'Is p < 0.05 enough?'],
])('should print the title %j in words', (printed, title) => {
  const page = `<head><title>${printed}</title></head><article><p>${PROSE}</p><p>${PROSE}</p></article>`;
  expect(readArticle(readPageText(parsePage(page))).article.title).toBe(title);
});

test('should take its heading for the title of a page without one', () => {
  const page = `<h1> Why momentum\n really works</h1><article><p>${PROSE}</p><p>${PROSE}</p></article>`;
  expect(readArticle(readPageText(parsePage(page))).article.title).toBe('Why momentum really works');
});

test.each([
  [
    'Sleep and the weight of bread | Science',
    'Sleep and the weight of bread',
    'Sleep and the weight of bread',
  ],
  [
    'Sleep and the weight of bread: a trial',
    'Sleep and the weight of bread',
    'Sleep and the weight of bread: a trial',
  ],
])('should leave the name of the site out of %j over a heading', (printed, heading, title) => {
  const page = `<head><title>${printed}</title></head><h1>${heading}</h1><article><p>${PROSE}</p><p>${PROSE}</p></article>`;
  expect(readArticle(readPageText(parsePage(page))).article.title).toBe(title);
});

test.each([
  ['Squat - Wikipedia', 'Squat', 'Squat'],
  ['Squat - Wikipedia', 'Wikipedia', 'Squat - Wikipedia'],
  ['Squat – What it does to knees', 'Squat', 'Squat – What it does to knees'],
  ['昼寝は健康に良いのか｜からだノート', '昼寝は健康に良いのか', '昼寝は健康に良いのか'],
])('should tell by the address which part of %j under %j names the site', (printed, heading, title) => {
  const page = `<head><title>${printed}</title></head><h1>${heading}</h1><article><p>${PROSE}</p><p>${PROSE}</p></article>`;
  const document = parsePage(page, 'https://en.wikipedia.org/wiki/Squat');
  expect(readArticle(readPageText(document)).article.title).toBe(title);
});

test.each([
  [['citation_author:Roe, Ann', 'citation_author:Bob Doe', 'author:Ed Poe'], 'Ann Roe, Bob Doe'],
  [['DC.Creator:Ann Roe', 'DC.Creator:Bob Doe'], 'Ann Roe, Bob Doe'],
  [['author:Ann Roe', 'author:Bob Doe, PhD, MSc'], 'Ann Roe, Bob Doe, PhD, MSc'],
  [['author:Ann Roe', 'author:Ann Roe'], 'Ann Roe'],
])('should name all authors that %j list', (tags, byline) => {
  const metas = tags.map((tag) => {
    const [name, content] = tag.split(':');
    return `<meta name="${name}" content="${content}">`;
  });
  const page = `<head>${metas.join('')}</head><article><p>${PROSE}</p><p>${PROSE}</p></article>`;
  expect(readArticle(readPageText(parsePage(page))).article.byline).toBe(byline);
});
