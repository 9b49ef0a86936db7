import { describe, expect, test } from 'vitest';
import { failed } from '../../../lib/checks/results';
import { runCatalogue } from '../../../lib/checks/run-checks';
import { claimCheck, referenceCheck } from '../../../lib/checks/subjects';
import type { Check, Severity } from '../../../lib/checks/types';
import { buildContext } from './build-context';

const parts = (id: string, severity: Severity, priority: number) => ({
  id,
  summary: '',
  caveat: '',
  needs: [],
  live: true,
  severity,
  priority,
  messages: { passed: 'Fine.', failed: `${id} failed.`, 'failed-mildly': 'A little.', cantTell: 'Unknown.' },
});
const claim = (id: string, severity: Severity, priority = 1): Check =>
  claimCheck({ ...parts(id, severity, priority), look: () => failed(['title']) });
const reference = (id: string, severity: Severity, priority = 1): Check =>
  referenceCheck({ ...parts(id, severity, priority), look: () => failed(['record']) });

const context = buildContext({ references: [{ title: 'A title' }], claims: [{ references: ['r1'] }] });
const run = (...checks: Check[]) => runCatalogue(checks, context, { trial: false });

test('should say of every note of a check on trial that it is on trial', () => {
  const onTrial = { ...claim('young', 'note'), live: false };
  expect(runCatalogue([onTrial], context, { trial: true })[0]).toMatchObject({
    outcome: 'failed',
    message: 'young failed (this check is on trial).',
  });
});

describe('runCatalogue', () => {
  test('should put alerts before cautions before notes, then go by priority', () => {
    const found = run(
      reference('a', 'note', 9),
      reference('b', 'caution', 1),
      reference('c', 'alert', 1),
      reference('d', 'caution', 2),
    );
    expect(found.map(({ check }) => check)).toEqual(['c', 'd', 'b', 'a']);
  });

  test('should tell a mild finding together with a stronger one about the same claim and study', () => {
    const [first, ...rest] = run(
      claim('mild', 'note'),
      claim('strong', 'caution'),
      claim('milder', 'note', 0),
    );
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      check: 'strong',
      also: [{ check: 'mild', message: 'mild failed.' }, { check: 'milder' }],
    });
  });

  test('should keep two cautions about one pair, and never fold a finding about a reference', () => {
    expect(run(claim('a', 'caution'), claim('b', 'caution'), reference('c', 'note'))).toHaveLength(3);
  });

  test('should say what was missing when a need is not met', () => {
    const check = claimCheck({
      ...parts('a', 'note', 1),
      needs: ['title', 'abstract'],
      look: () => failed(['abstract']),
    });
    expect(run(check)).toMatchObject([
      {
        outcome: 'untested',
        claim: 'c1',
        reference: 'r1',
        data: { missing: 'abstract' },
        message: 'Not checked: the abstract of the cited work was not at hand.',
      },
    ]);
  });

  test('should not run a check on trial unless asked', () => {
    const check = { ...reference('a', 'note'), live: false };
    expect(run(check)).toMatchObject([{ outcome: 'untested', reference: null, severity: null }]);
    expect(runCatalogue([check], context, { trial: true })).toMatchObject([
      { outcome: 'failed', reference: 'r1' },
    ]);
  });

  test('should not use a record that is another work’s', () => {
    const other = buildContext({
      references: [{ title: 'A', record: { abstract: 'B' }, identity: 'different' }],
    });
    const check = referenceCheck({
      ...parts('a', 'note', 1),
      needs: ['record'],
      look: () => failed(['record']),
    });
    expect(runCatalogue([check], other, { trial: false })).toMatchObject([{ outcome: 'untested' }]);
  });

  test('should throw when a check picks a sentence that it does not have', () => {
    const check = claimCheck({
      ...parts('a', 'note', 1),
      look: () => failed(['title'], { variant: 'oddly' }),
    });
    expect(() => run(check)).toThrow(/no message "failed-oddly"/);
  });
});
