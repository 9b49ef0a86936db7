import { expect, test } from 'vitest';
import { runOnEntries } from '../../../lib/bibliography/list-items';

const TAIL = 'Berlin: Springer Verlag, 2012. https://doi.org/10.1007/978-3-642-00001-1';
const BOOK = `Müller, H. (2012). Lehrbuch der Physiologie, ${TAIL}`;

test.each([
  ['1. ? 2. ?', 2],
  ['[1] ? [2] ?', 2],
  ['[1] ? 2. ?', 1],
  ['1. Müller, H. (2012). Lehrbuch der Physiologie. 2. Auflage. !', 1],
  ['2. Müller, H. (2012). Lehrbuch der Physiologie. 3. Aufl. !', 1],
  ['1. Müller, H. (2012). Lehrbuch der Physiologie. 2. Band. !', 1],
])('runOnEntries finds in %j so many entries: %i', (line, count) => {
  expect(runOnEntries(line.replaceAll('?', BOOK).replace('!', TAIL))).toHaveLength(count);
});
