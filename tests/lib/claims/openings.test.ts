import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/claims/cues';
import { HELD_BEFORE, HELD_BEHIND } from '../../../lib/claims/held-back';
import { DESIGN_ROWS } from '../../../lib/claims/named-designs';
import { mayFind, openingsOf, openingsOfPattern, sieve } from '../../../lib/claims/openings';
import { POPULATION_ROWS } from '../../../lib/claims/population-kinds';
import { WORDING_NEEDS } from '../../../lib/claims/wording-needs';
import { writtenPatterns } from '../../architecture/written-patterns';
import { readSet } from '../../claims-set/read-set';
import { CUE_TABLES } from './cue-tables';

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

  const texts = (): { text: string; openings: number[] }[] => {
    const set = readSet('tests/claims-set');
    return [
      ...set.articles.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
      ...[...set.works.values()].flatMap(({ title, summary }) => [title, ...(summary ?? '').split('. ')]),
      ...Object.values(CUE_TABLES).flatMap((tables) =>
        Object.values(tables).flatMap((cues) => cues.map(({ takes }) => takes)),
      ),
    ].map((text) => ({ text: fold(text), openings: openingsOf(text) }));
  };

  it('should ask each pattern of the product of every sentence of the labelled set that it matches', () => {
    const asked = texts();
    const patterns = writtenPatterns().map(
      ({ source, flags }) => new RegExp(source, flags.replace(/[gy]/g, '')),
    );
    const known = patterns.filter((pattern) => openingsOfPattern(pattern) !== null);
    const missed = known.flatMap((pattern) =>
      asked
        .filter(({ text, openings }) => !mayFind(pattern, openings) && pattern.test(text))
        .map(({ text }) => `${pattern} in ${text}`),
    );
    expect(missed).toEqual([]);
    expect(known.length).toBeGreaterThan(300);
  });

  const cues = Object.values(CUE_TABLES).flatMap((tables) => Object.values(tables).flat());
  const rowsWithNeeds = [
    ...Object.entries(WORDING_NEEDS).map(([name, needs]) => {
      const cue = cues.find((one) => one.name === name);
      return { name, needs, pattern: cue?.pattern };
    }),
    ...POPULATION_ROWS.map(({ kind, needs, named }) => ({ name: kind, needs, pattern: named })),
    ...DESIGN_ROWS.map(({ design, needs, pattern }) => ({ name: design, needs, pattern })),
    ...[...HELD_BEFORE, ...HELD_BEHIND].map(({ needs, pattern }) => ({
      name: String(needs),
      needs,
      pattern,
    })),
  ].filter(({ needs }) => needs !== undefined);

  it.each(rowsWithNeeds)(
    'should see the words that "$name" needs in whatever it matches',
    ({ needs, pattern }) => {
      if (needs === undefined || pattern === undefined) throw new Error('no such row');
      const own = new RegExp(pattern.source, pattern.flags.replace('g', ''));
      let matched = 0;
      fc.assert(
        fc.property(fc.stringMatching(withoutLooks(own)), (text) => {
          if (!own.test(text)) return true;
          matched++;
          return mayFind(needs, openingsOf(text));
        }),
        { numRuns: 10_000 },
      );
      expect(matched).toBeGreaterThan(50);
    },
  );
});

/** What looks ahead or behind; the library that writes texts for a pattern reads none. Takes "(?!a(?:b)c)"; refuses "(?:a)". */
const LOOKS = /\(\?<?[=!](?:[^()\\]|\\.|\((?:[^()\\]|\\.|\([^()]*\))*\))*\)|\\b/gu;

const withoutLooks = ({ source, flags }: RegExp): RegExp => new RegExp(source.replaceAll(LOOKS, ''), flags);

describe('sieve', () => {
  const rows = [{ pattern: /\bmice\b/u }, { pattern: /e/u }, { pattern: /\brats\b/u }];
  const rowsFor = sieve(rows, ({ pattern }) => pattern);

  it('should give the rows that can find anything, in order, with those that are always asked', () => {
    expect(rowsFor(openingsOf('rats and mice'))).toEqual(rows);
    expect(rowsFor(openingsOf('the mice'))).toEqual([rows[0], rows[1]]);
    expect(rowsFor(openingsOf(''))).toEqual([rows[1]]);
  });
});
