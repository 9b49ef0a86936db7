import { expect, test } from 'vitest';
import { countCompared } from '../../../lib/checks/compared-counts';
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

test('should not have compared anything in a language that no check reads', () => {
  const context = buildContext({
    article: { language: 'de' },
    references: [{ title: 'Koffein und Sprint' }],
    claims: [{ references: ['r1'] }],
  });
  expect(countCompared(context)).toEqual({ compared: 0, notCompared: 1 });
});

test('should not compare with the record of another work', () => {
  const context = buildContext({
    references: [{ title: null, record: { title: 'Another' }, identity: 'different' }],
    claims: [{ references: ['r1'] }],
  });
  expect(countCompared(context)).toEqual({ compared: 0, notCompared: 1 });
});
