import { describe, expect, it } from 'vitest';
import { remembered } from '../../../lib/text/remembered';

const counting = (most?: number) => {
  const asked: string[] = [];
  const ask = remembered((key: string) => {
    asked.push(key);
    return key.length;
  }, most);
  return { ask, asked };
};

describe('remembered', () => {
  it('should ask once for each key', () => {
    const { ask, asked } = counting();
    expect(['nap', 'walk', 'nap'].map(ask)).toEqual([3, 4, 3]);
    expect(asked).toEqual(['nap', 'walk']);
  });

  it('should begin anew when it holds as many answers as it may', () => {
    const { ask, asked } = counting(2);
    for (const key of ['nap', 'walk', 'run', 'nap', 'run']) ask(key);
    expect(asked).toEqual(['nap', 'walk', 'run', 'nap']);
  });
});
