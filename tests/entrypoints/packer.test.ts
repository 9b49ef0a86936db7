import { describe, expect, it } from 'vitest';
import { gzipPacker } from '../../entrypoints/shared/packer';

/** A report's worth of text: sentences that are alike, and signs of two and four bytes. */
const REPORT = JSON.stringify(
  Array.from({ length: 20_000 }, (_, at) => ({
    id: `c${at}`,
    text: `Größe ${at} der Übung 💪 wurde gemessen.`,
  })),
);

describe('gzipPacker', () => {
  it('should give back every sign of what it packed', async () => {
    expect(await gzipPacker.unpack(await gzipPacker.pack(REPORT))).toBe(REPORT);
    expect(await gzipPacker.unpack(await gzipPacker.pack(''))).toBe('');
  });

  it('should make a report an eighth of its size, in signs that JSON keeps as they are', async () => {
    const packed = await gzipPacker.pack(REPORT);
    expect(packed.length).toBeLessThan(REPORT.length / 8);
    expect(packed).toMatch(/^[A-Za-z0-9+/]+=*$/);
  });

  it('should pack noise that does not shrink, longer than one step', async () => {
    const noise = Array.from({ length: 60_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 0).join('');
    expect(await gzipPacker.unpack(await gzipPacker.pack(noise))).toBe(noise);
  });

  it('should not support what it did not pack', async () => {
    await expect(gzipPacker.unpack('not packed at all')).rejects.toThrow();
    const packed = await gzipPacker.pack(REPORT);
    await expect(gzipPacker.unpack(packed.slice(0, packed.length / 2))).rejects.toThrow();
  });
});
