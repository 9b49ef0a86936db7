import { expect, test } from 'vitest';
import { referenceProtocol } from '../../../lib/checks/reference-protocol';
import { buildPair, outcomesOf } from './build-context';

const plan = {
  type: 'protocol' as const,
  title: 'Naps at work: a study protocol',
  study: { words: 'study protocol' },
};

test.each([
  ['A trial of naps at work has published its protocol.', []],
  ['A trial of naps at work is under way.', []],
  ['The design of a trial of naps at work has been published.', []],
  ['A trial of naps at work has yet to report.', []],
  ['Naps at work make you alert.', ['failed']],
  ['Planning your naps makes you alert.', ['failed']],
])('should speak of a plan of a study unless the article tells of it: %j', (text, expected) => {
  expect(outcomesOf(referenceProtocol, buildPair(text, plan))).toEqual(expected);
});
