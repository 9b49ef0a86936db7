import { expect, test } from 'vitest';
import { rowsByHost } from '../../../lib/identifiers/rows-by-host';

const ROWS = [
  { hosts: ['lww.com', 'bmj.com'], name: 'publishers' },
  { hosts: ['journals.lww.com'], name: 'journals' },
  { hosts: ['bmj.com'], name: 'bmj' },
];
const rowsOf = rowsByHost(ROWS, ({ hosts }) => hosts);

test.each([
  ['lww.com', 'publishers'],
  ['journals.lww.com', 'journals publishers'],
  ['bjsm.bmj.com', 'publishers bmj'],
  ['notlww.com', ''],
  ['com', ''],
  ['', ''],
])('%s: the nearest first, then the order of the table', (host, names) => {
  expect(
    rowsOf(host)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names);
  expect(rowsOf(host)).toBe(rowsOf(host));
});
