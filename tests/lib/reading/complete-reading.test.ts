import { expect, test } from 'vitest';
import { completeReading } from '../../../lib/reading/complete-reading';
import { readPage } from '../../../lib/reading/read-page';
import { emptyReading, makeArticle } from '../../fixtures/reports/make';
import { parsePage } from '../../truth/cases';

test.each([
  ['Sleep and load', 'https://news.example/story', 'Sleep and load'],
  ['', 'https://news.example/story', 'news.example/story'],
  ['', null, ''],
])('should call by its address an article without a title: %j, %s', (title, url, called) => {
  const raw = { ...emptyReading, article: makeArticle({ title, url }), references: [], claims: [] };
  expect(completeReading(raw).article?.title).toBe(called);
});

/** Two papers as sites print them whose style sheet, and no sign, parts title, authors and journal. */
const IN_LINES = `<!doctype html><title>Sleep</title><article><h1>Sleep</h1>
  <p>${'Sleep and load were studied for years by many, in many places, with care. '.repeat(8)}<a href="#r1">[1]</a> <a href="#r2">[2]</a></p>
  <h2>References</h2><ol>
  <li id="r1"><strong>Sleep debt in lorry drivers</strong><br>Kirsi Lindqvist, Tom M. Berg<br><em>Journal of Sleep Foo</em> (2018-04)</li>
  <li id="r2"><div><a href="https://doi.org/10.5555/n.2">Why do geese rest on one leg?</a></div><div>KL Lindqvist, T Berg</div><div><span>Bone</span>, 13, 439-449, 2010</div></li>
  </ol></article>`;

test('should read title, authors and journal by the lines in which a page sets them', () => {
  const { references } = completeReading(readPage(parsePage(IN_LINES)));
  expect(
    references.map(({ csl, raw }) => [raw, csl.title, csl['container-title'], csl.author.length]),
  ).toEqual([
    [
      'Sleep debt in lorry drivers Kirsi Lindqvist, Tom M. Berg Journal of Sleep Foo (2018-04)',
      'Sleep debt in lorry drivers',
      'Journal of Sleep Foo',
      2,
    ],
    [
      'Why do geese rest on one leg? KL Lindqvist, T Berg Bone, 13, 439-449, 2010',
      'Why do geese rest on one leg?',
      'Bone',
      2,
    ],
  ]);
});
