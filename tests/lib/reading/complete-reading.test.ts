import { expect, test } from 'vitest';
import { completeReading } from '../../../lib/reading/complete-reading';
import { emptyReading, makeArticle } from '../../fixtures/reports/make';

test.each([
  ['Sleep and load', 'https://news.example/story', 'Sleep and load'],
  ['', 'https://news.example/story', 'news.example/story'],
  ['', null, ''],
])('should call by its address an article without a title: %j, %s', (title, url, called) => {
  const raw = { ...emptyReading, article: makeArticle({ title, url }), references: [], claims: [] };
  expect(completeReading(raw).article?.title).toBe(called);
});
