/** The helpers that several checks share. */
import { describe, expect, test } from 'vitest';
import { authorKey, bylineKeys } from '../../../lib/checks/author-names';
import { contextOf } from '../../../lib/checks/claim-context';
import { isEnglish } from '../../../lib/checks/is-english';
import { readStanding } from '../../../lib/checks/notices';
import type { Notice } from '../../../lib/records/types';
import { memo } from '../../../lib/text/memo';
import { buildContext } from './build-context';

test('authorKey should see one person in two spellings', () => {
  expect(authorKey({ family: 'Müller', given: 'Anna K.' })).toBe(authorKey({ family: 'Muller', given: 'A' }));
  expect(authorKey({ literal: 'World Health Organization' })).toBeNull();
});

test.each([
  ['By Ida Holm, MS, CSCS', ['holm|i']],
  ['Written by Ida Holm and Per Berg', ['holm|i', 'berg|p']],
  ['Medically reviewed by Per Berg, Ph.D.', ['berg|p']],
  ['Staff', []],
  [null, []],
])('bylineKeys should read %j', (byline, keys) => {
  expect(bylineKeys(byline)).toEqual(keys);
});

describe('isEnglish', () => {
  const reading = (language: string | null, text: string) =>
    buildContext({ article: { language }, claims: [{ text }] }).reading;
  test.each([
    ['en-GB', 'Was ist das?', true],
    ['de', 'What is that?', false],
    [null, 'The nap is good for you and for the heart.', true],
    [null, 'Der Schlaf ist gut für das Herz und die Seele.', false],
    [null, '', true],
    ['en', 'Le sommeil répare les muscles et la mémoire. '.repeat(10), false],
    ['en', 'Der Schlaf stärkt Muskeln und Gedächtnis. '.repeat(12), false],
    ['en-GB', 'Sleep mends the muscles and the memory of lifters. '.repeat(10), true],
    ['en', 'Le sommeil répare.', true],
    [
      null,
      'A stiff shoulder hurts at night and grows worse, mostly between fifty and sixty. It thaws by itself, though it may take years. Stretching does not shorten that time.',
      true,
    ],
    [
      'en',
      'Ein fester Händedruck verlängert das Leben. Krafttraining verhindert Krankheiten. Bewegung tut gut. '.repeat(
        4,
      ),
      false,
    ],
    ['en', '睡眠不足は記憶力を低下させることが知られている。'.repeat(20), false],
  ])('should read language %j with %j', (language, text, expected) => {
    expect(isEnglish(reading(language, text))).toBe(expected);
  });
});

test('contextOf should hold paragraph, headings and the sentence gone on from, and no other paragraph', () => {
  const { reading } = buildContext({
    article: { title: 'Title' },
    claims: [
      { text: 'Far away.', block: 1 },
      { text: 'Rats ate oats.', block: 2 },
      { text: 'They slept well.', block: 3, section: 'Sleep' },
      { text: 'So can you.', block: 3 },
    ],
  });
  const claim = reading.claims[2];
  if (claim === undefined) throw new Error('no claim');
  expect(contextOf(claim, reading)).toBe('Rats ate oats.. They slept well. So can you.. Sleep. Title');
});

test('memo should read each object once', () => {
  let reads = 0;
  const read = memo((_key: object) => ++reads);
  const [one, two] = [{}, {}];
  expect([read(one), read(one), read(two), read(one)]).toEqual([1, 1, 2, 1]);
});

test('readStanding should say unsure when a date is missing', () => {
  const notice = (kind: Notice['kind'], date: string | null): Notice => ({
    kind,
    date,
    doi: null,
    source: 'Crossref',
  });
  expect(readStanding([notice('retraction', null), notice('reinstatement', '2020')]).state).toBe('unsure');
  expect(readStanding([]).state).toBe('stands');
});
