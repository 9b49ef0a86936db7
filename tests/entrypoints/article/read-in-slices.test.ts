import { describe, expect, test } from 'vitest';
import { readInSlices, type Slicing } from '../../../entrypoints/article/read-in-slices';
import { readingSteps, readPage } from '../../../lib/reading/read-page';
import { parsePage, readFile } from '../../truth/cases';

/** A clock on which each look takes `tick` milliseconds; counts the pauses, and leaves the page after `stay` of them. */
function slicing(tick: number, stay = Number.POSITIVE_INFINITY): Slicing & { pauses: number } {
  let time = 0;
  const made = {
    pauses: 0,
    now: () => {
      time += tick;
      return time;
    },
    pause: async () => {
      made.pauses += 1;
    },
    isCurrent: () => made.pauses <= stay,
  };
  return made;
}

const steps = () => readingSteps(parsePage(readFile('wikipedia-en--named-groups', 'page.html')));

describe('readInSlices', () => {
  test('should read the same with a pause after every step as in one piece', async () => {
    const slow = slicing(1_000);
    const whole = readPage(parsePage(readFile('wikipedia-en--named-groups', 'page.html')));
    expect(await readInSlices(steps(), slow)).toEqual(whole);
    expect(slow.pauses).toBeGreaterThan(15);
  });

  test('should not pause while the steps are quick', async () => {
    const quick = slicing(0);
    expect(await readInSlices(steps(), quick)).not.toBeNull();
    expect(quick.pauses).toBe(0);
  });

  test('should stop when the page has gone', async () => {
    const leaving = slicing(1_000, 2);
    expect(await readInSlices(steps(), leaving)).toBeNull();
    expect(leaving.pauses).toBe(3);
  });
});
