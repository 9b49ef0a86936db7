import { describe, expect, it } from 'vitest';
import { mayFind, openingsOf, openingsOfPattern, sieve } from '../../../lib/claims/openings';
import { writtenPatterns } from '../../architecture/written-patterns';
import { readSet } from '../../claims-set/read-set';

const may = (pattern: RegExp, text: string): boolean => mayFind(pattern, openingsOf(text));

describe('mayFind', () => {
  it.each([
    [/\b(?:mice|rats?)\b/u, 'Rest for mice'],
    [/\b(?:mice|rats?)\b/u, 'a rat-trap'],
    [/\b(?:non-?)?randomi[sz]ed\b/u, 'Randomised'],
    [/\b(?:(?:many|some) ){0,2}trials\b/u, 'trials'],
    [/\b(?:(?:many|some) ){0,2}trials\b/u, 'some'],
    [/(?<!\bhot )\bdogs\b/u, 'hot dogs'],
    [/\ba (?:\p{L}+ )?trial\b/u, 'a x'],
    [/^(?:it|they)\b/u, 'it'],
    [/\b(?:[Jj]ournal|J\.)/u, 'J. Sleep'],
    [/\bno[- ]one\b/u, 'no-one'],
    [/\bcan[’']t\b/u, 'can’t'],
    [/\bé|\bthé/u, 'thé'],
  ])('should ask %s of "%s"', (pattern, text) => {
    expect(openingsOfPattern(pattern)?.size ?? 1).toBeGreaterThan(0);
    expect(may(pattern, text)).toBe(true);
  });

  it.each([
    [/\b(?:mice|rats?)\b/u, 'It melted the iron crate.'],
    [/\b(?:non-?)?randomi[sz]ed\b/u, 'no rank'],
    [/(?<!\bhot )\bdogs\b/u, 'hot days'],
    [/\ba (?:\p{L}+ )?trial\b/u, 'an arm'],
    [/\bno[- ]one\b/u, 'none'],
    [/^(?:it|they)\b/u, 'his'],
  ])('should not ask %s of "%s"', (pattern, text) => {
    expect(may(pattern, text)).toBe(false);
  });

  it.each([
    /studies|trials/u,
    /\b\p{L}+ly\b/u,
    /\b(?:mice|.+)\b/u,
    /n['’]t\b/u,
    /[.;] but\b/u,
    /\ba\b/u,
    /$/u,
  ])('should always ask %s, of which is not known how a match begins', (pattern) => {
    expect(openingsOfPattern(pattern)).toBeNull();
  });

  it('should ask each pattern of the product of every sentence of the labelled set that it matches', () => {
    const set = readSet('tests/claims-set');
    const texts = [
      ...set.articles.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
      ...[...set.works.values()].map(({ title }) => title),
    ].map((text) => ({ text, openings: openingsOf(text) }));
    const patterns = writtenPatterns().map(
      ({ source, flags }) => new RegExp(source, flags.replace(/[gy]/g, '')),
    );
    const known = patterns.filter((pattern) => openingsOfPattern(pattern) !== null);
    const missed = known.flatMap((pattern) =>
      texts
        .filter(({ text, openings }) => !mayFind(pattern, openings) && pattern.test(text))
        .map(({ text }) => `${pattern} in ${text}`),
    );
    expect(missed).toEqual([]);
    expect(known.length).toBeGreaterThan(300);
  });
});

describe('sieve', () => {
  const rows = [{ pattern: /\bmice\b/u }, { pattern: /e/u }, { pattern: /\brats\b/u }];
  const rowsFor = sieve(rows, ({ pattern }) => pattern);

  it('should give the rows that can find anything, in order, with those that are always asked', () => {
    expect(rowsFor(openingsOf('rats and mice'))).toEqual(rows);
    expect(rowsFor(openingsOf('the mice'))).toEqual([rows[0], rows[1]]);
    expect(rowsFor(openingsOf(''))).toEqual([rows[1]]);
  });
});
