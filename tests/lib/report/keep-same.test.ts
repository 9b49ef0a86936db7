import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepSame } from '../../../lib/report/keep-same';

test('keepSame takes what is equal from before, and the rest from now', () => {
  const before = { list: [{ id: 1 }, { id: 2 }], gone: [1], same: { deep: [true] } };
  const kept = keepSame(before, { list: [{ id: 1 }, { id: 3 }, { id: 2 }], same: { deep: [true] } });
  expect(kept).toEqual({ list: [{ id: 1 }, { id: 3 }, { id: 2 }], same: { deep: [true] } });
  expect([kept.list[0] === before.list[0], kept.same === before.same]).toEqual([true, true]);
});

test.each([
  ['a list for a record', [1], { 0: 1 }],
  ['null for a record', null, { a: null }],
  ['a missing field for an undefined one', { a: undefined }, { b: undefined }],
  ['fewer entries', [1, 2], [1]],
  ['what every record inherits for a key of the page', {}, JSON.parse('{"__proto__":{},"constructor":{}}')],
  ['a record for its own key "__proto__"', {}, JSON.parse('{"__proto__":false}')],
])('keepSame does not take %s', (_, before, now) => {
  expect(keepSame(before, now)).toEqual(now);
});

test('keepSame gives what came now, whatever was before, and changes neither', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      const texts = [JSON.stringify(before), JSON.stringify(now)];
      expect(keepSame(before, now)).toEqual(now);
      expect([JSON.stringify(before), JSON.stringify(now)]).toEqual(texts);
      const copy = structuredClone(now);
      if (typeof now === 'object' && now !== null) expect(keepSame(now, copy)).toBe(now);
    }),
  );
});
