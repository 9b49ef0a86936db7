import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../lib/checks';
import type { CheckMessages, Finding } from '../../../lib/checks/types';
import { runOne } from './build-context';
import { EXAMPLES } from './examples';

const SUBJECTS = ['claim', 'reference', 'marker', 'article'];

/** Words that no message may use: they judge, accuse, or say more than was looked at. */
const VERDICTS =
  /\b(?:true|false|fake|wrong|misleading|mislead|unsupported|incorrect|inaccurate|lie|lies|debunked|bogus|bad|poor|invented|fabricated|score|grade)\b/i;

/** Sentences end at a stop or question mark before a space and a capital, or at the end. */
const sentencesIn = (message: string): number =>
  message.split(/(?<!Dr)[.?!](?:”)?(?:\s+(?=[\p{Lu}“])|$)/u).filter(Boolean).length;

/** The files of the catalogue: those whose name begins with a subject and that are no helper. */
const HELPERS = new Set(['claim-context', 'claim-words']);
const files = readdirSync('lib/checks')
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => SUBJECTS.includes(name.split('-')[0] ?? '') && !HELPERS.has(name));

const messageKeys = (messages: CheckMessages): string[] => Object.keys(messages);

/** The finding that an example is about: the one with the outcome of its key and its sentence's opening words. */
const findingOf = (findings: Finding[], key: string, opening: string): Finding | undefined =>
  findings.find(({ outcome, message }) => outcome === key.split('-')[0] && message.startsWith(opening));

test('should hold every check file, once, under the file’s name', () => {
  expect(CHECKS.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('should keep priorities apart, so that the order of notes never depends on the catalogue’s order', () => {
  const ranks = CHECKS.map(({ severity, priority }) => `${severity} ${priority}`);
  expect(ranks.filter((rank, index) => ranks.indexOf(rank) !== index)).toEqual([]);
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('should have its test or stand in the examples', () => {
    expect(EXAMPLES[id] !== undefined || existsSync(`tests/lib/checks/${id}.test.ts`)).toBe(true);
  });

  test('should say in one line what fails, and what would make a note wrong', () => {
    expect(check.summary).toMatch(/^\p{Lu}.*\.$/u);
    expect(check.caveat).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('should have an example for each of its messages and for no other', () => {
    expect(Object.keys(EXAMPLES[id] ?? {}).sort()).toEqual(messageKeys(check.messages).sort());
  });

  test.each(messageKeys(check.messages))(
    'should give "%s" on its example, in a message fit to read',
    (key) => {
      const context = EXAMPLES[id]?.[key];
      if (context === undefined) throw new Error(`no example "${key}"`);
      // Up to the first gap, and without its stop: before it a check on trial says that it is.
      const [opening = ''] = (check.messages[key as keyof CheckMessages] ?? '').split(/\{|\.$/u);
      const finding = findingOf(runOne(check, context), key, opening);
      expect(finding).toBeDefined();
      expect(finding?.message).not.toMatch(/[{}]|undefined|null/);
      expect(finding?.message).not.toMatch(VERDICTS);
      expect(sentencesIn(finding?.message ?? '')).toBeLessThanOrEqual(2);
      const weight = check.severities?.[finding?.variant ?? ''] ?? check.severity;
      expect(finding?.severity).toBe(finding?.outcome === 'failed' ? weight : null);
    },
  );

  test('should give marked words exactly as they stand in the texts', () => {
    for (const context of Object.values(EXAMPLES[id] ?? {})) {
      const printed = JSON.stringify([context.reading, context.records, context.studies]);
      for (const { words } of runOne(check, context)) {
        for (const part of [words?.article, words?.study]) {
          if (part) expect(printed).toContain(JSON.stringify(part).slice(1, -1));
        }
      }
    }
  });
});
