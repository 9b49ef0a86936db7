import { expect, test } from 'vitest';
import { markerUndefined } from '../../../lib/checks/marker-undefined';
import { buildContext, runOne } from './build-context';

const list = [{ title: 'One' }, { title: 'Two' }];

test('should pass when every label is listed', () => {
  const context = buildContext({
    references: list,
    markers: [{ labels: ['1', '2'], references: ['r1', 'r2'] }],
  });
  expect(runOne(markerUndefined, context)).toMatchObject([{ outcome: 'passed', marker: 'm1' }]);
});

test('should fail when no entry bears the label', () => {
  const [finding] = runOne(markerUndefined, buildContext({ references: list, markers: [{ labels: ['9'] }] }));
  expect(finding).toMatchObject({
    outcome: 'failed',
    severity: 'caution',
    words: { article: '(9)', study: null },
  });
  expect(finding?.message).toBe('The article cites (9). The reference list shows no entry for it.');
});

test('should name the labels of a range that are not listed', () => {
  const context = buildContext({
    references: list,
    markers: [{ text: '[1, 9]', labels: ['1', '9'], references: ['r1'] }],
  });
  expect(runOne(markerUndefined, context)[0]?.message).toBe(
    'The article cites [1, 9]. The reference list shows no entry for 9.',
  );
});

test('should not count labels in a list that is not labelled', () => {
  const context = buildContext({
    references: list.map((reference) => ({ ...reference, label: null })),
    markers: [{ labels: ['1', '9'], references: ['r1'] }],
  });
  expect(runOne(markerUndefined, context)).toMatchObject([{ outcome: 'passed' }]);
});

test('cannot tell when the page shows no list', () => {
  const context = buildContext({
    references: [{ title: 'One', origin: 'inline-link' }],
    markers: [{ labels: ['2'] }],
  });
  expect(runOne(markerUndefined, context)).toMatchObject([{ outcome: 'cantTell', severity: null }]);
});

test('should leave out a bare link, which names no label', () => {
  expect(
    runOne(markerUndefined, buildContext({ markers: [{ style: 'inline-link', text: 'a study' }] })),
  ).toEqual([]);
});
