import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CROSSREF_BATCH, crossrefChunks } from '../../../../lib/records/crossref/fetch-crossref';

test('crossrefChunks keeps every DOI once, within the size, and commas alone', () => {
  const doi = fc
    .string({ unit: fc.constantFrom(...'abc./()<>,;:-_'), minLength: 1, maxLength: 120 })
    .map((end) => `10.5555/${end}`);
  fc.assert(
    fc.property(fc.array(doi, { maxLength: 120 }), (dois) => {
      const chunks = crossrefChunks(dois);
      expect(chunks.flat().sort()).toEqual([...dois].sort());
      for (const chunk of chunks) {
        expect(chunk.length).toBeGreaterThan(0);
        expect(chunk.length).toBeLessThanOrEqual(CROSSREF_BATCH);
        if (chunk.some((one) => one.includes(','))) expect(chunk).toHaveLength(1);
      }
    }),
  );
});
