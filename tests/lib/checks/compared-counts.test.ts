import { expect, test } from 'vitest';
import { comparedSentence, countCompared } from '../../../lib/checks/compared-counts';
import { buildContext } from './build-context';

test('should count statements, not pairs, and leave out what cites nothing', () => {
  const context = buildContext({
    references: [
      { title: 'Caffeine and sprint performance' },
      { title: null },
      { record: { abstract: 'We measured.' } },
    ],
    claims: [
      { references: ['r1', 'r2'] },
      { references: ['r2'] },
      { references: ['r3'] },
      { references: [] },
    ],
  });
  expect(countCompared(context)).toEqual({ compared: 2, notCompared: 1 });
});

test('should not compare with the record of another work', () => {
  const context = buildContext({
    references: [{ title: null, record: { title: 'Another' }, identity: 'different' }],
    claims: [{ references: ['r1'] }],
  });
  expect(countCompared(context)).toEqual({ compared: 0, notCompared: 1 });
});

test.each([
  [{ compared: 1, notCompared: 0 }, '1 statement compared with a title or abstract, 0 could not be.'],
  [{ compared: 12, notCompared: 3 }, '12 statements compared with a title or abstract, 3 could not be.'],
])('should say %j', (counts, sentence) => {
  expect(comparedSentence(counts)).toBe(sentence);
});
