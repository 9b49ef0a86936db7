import { describe, expect, it } from 'vitest';
import { findHedges } from '../../../lib/claims/hedges';

const words = (sentence: string): string[] =>
  findHedges(sentence).map(({ start, end }) => sentence.slice(start, end));

describe('findHedges', () => {
  it.each([
    ['Naps might help a bit.', ['might', 'a bit']],
    ['The data suggest that naps may help.', ['suggest', 'may']],
    ['Naps appear to help some.', ['appear to']],
    ['Naps always help.', []],
    ['It ran from May 2020 and ended in May.', []],
    ['In May, naps may help.', ['may']],
  ])('%s → %j', (sentence, expected) => {
    expect(words(sentence)).toEqual(expected);
  });
});
