import { expect, test } from 'vitest';
import { runExplain } from '../../cli/explain';
import { fakeIo } from './fake-io';

const SAMPLE = 'samples/creatine.html';

test('should print every stage that has something to say', async () => {
  const io = fakeIo();
  expect(await runExplain(io, SAMPLE, null)).toBe(0);
  expect(io.out().match(/^== \w+/gm)).toEqual(
    expect.arrayContaining(['== article', '== bibliography', '== references', '== markers', '== claims']),
  );
});

test('should print one stage', async () => {
  const io = fakeIo();
  await runExplain(io, SAMPLE, 'markers');
  expect(io.out()).toMatch(/^== markers \(\d+\) ==\nm1 parenthesis-number “\(1\)” \["1"\] → r1\n/);
  expect(io.out()).not.toContain('== claims');
});

test('should print of each reference what spoke for its study type', async () => {
  const io = fakeIo();
  await runExplain(io, SAMPLE, 'evidence');
  expect(io.out()).toMatch(
    /^== evidence \(\d+\) ==\nr1 [\s\S]*^r2 consensus-statement\n {3}consensus-statement: title states a design \([a-z-]+\) “position stand”\n/m,
  );
});

test('should say why a file is no page', async () => {
  const io = fakeIo();
  expect(await runExplain(io, '/nowhere.html', null)).toBe(2);
  expect(io.errors()).toEqual(['/nowhere.html is not there.']);
});
