/** A page of which only the beginning was read: what stands in the rest is not held to be missing. */
import { expect, test } from 'vitest';
import { articleUncitedClaims } from '../../../lib/checks/article-uncited-claims';
import { markerUndefined } from '../../../lib/checks/marker-undefined';
import { referenceUnused } from '../../../lib/checks/reference-unused';
import { CUT_NOTE } from '../../../lib/reading/limits';
import { buildContext, runOne } from './build-context';

const whole = buildContext({
  references: [{ title: 'One' }, { title: 'Two' }],
  markers: [{ labels: ['1'], references: ['r1'] }, { labels: ['9'] }],
  claims: ['Sleep cures colds and pain.', 'Naps prevent injuries.', 'Tea causes fatigue.'].map((text) => ({
    text,
    needsSource: true,
    wording: 'direct-causal' as const,
    references: [],
  })),
});
const cut = { ...whole, reading: { ...whole.reading, notes: [CUT_NOTE] } };

test.each([[articleUncitedClaims], [markerUndefined], [referenceUnused]])('$id', (check) => {
  expect(runOne(check, whole).map(({ outcome }) => outcome)).toContain('failed');
  const findings = runOne(check, cut);
  expect(findings.map(({ outcome }) => outcome)).not.toContain('failed');
  expect(findings.map(({ message }) => message)).toContain(
    'Not checked: only the first part of this page was read.',
  );
});
