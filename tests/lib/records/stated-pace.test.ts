import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../lib/records/sources';
import { slowerPace } from '../../../lib/records/stated-pace';

const KNOWN = SOURCES.crossref.anonymous;

describe('slowerPace', () => {
  it.each<[string, Record<string, string>, number | null]>([
    ['one in five seconds', { 'x-rate-limit-limit': '1', 'x-rate-limit-interval': '5s' }, 5000],
    ['twenty a minute', { 'x-rate-limit-limit': '20', 'x-rate-limit-interval': '60s' }, 3000],
    ['the known pace', { 'x-rate-limit-limit': '1', 'x-rate-limit-interval': '1s' }, null],
    ['a quicker pace', { 'x-rate-limit-limit': '50', 'x-rate-limit-interval': '1s' }, null],
    ['no interval', { 'x-rate-limit-limit': '1' }, null],
    ['none at all', {}, null],
    ['words', { 'x-rate-limit-limit': 'few', 'x-rate-limit-interval': 'soon' }, null],
    ['nothing allowed', { 'x-rate-limit-limit': '0', 'x-rate-limit-interval': '1s' }, null],
  ])('%s', (_, headers, expected) => {
    expect(slowerPace(new Headers(headers), KNOWN)).toBe(expected);
  });
});
