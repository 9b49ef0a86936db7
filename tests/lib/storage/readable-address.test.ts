import { expect, test } from 'vitest';
import { readableAddress } from '../../../lib/storage/readable-address';

test.each([
  ['https://a.example/works?filter=doi%3A10.1%2Fx', 'https://a.example/works?filter=doi:10.1/x'],
  ['https://a.example/?query=caf%C3%A9', 'https://a.example/?query=café'],
  ['https://a.example/?query=100%', 'https://a.example/?query=100%'],
])('should read %s', (address, read) => {
  expect(readableAddress(address)).toBe(read);
});
