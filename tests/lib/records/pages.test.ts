import { expect, it } from 'vitest';
import { firstPageOf } from '../../../lib/records/pages';

it('should take the first page of a span', () => {
  expect(['1073-1082', 'e1660–e1676', 'S71', '12, 14', '', null].map(firstPageOf)).toEqual([
    '1073',
    'e1660',
    'S71',
    '12',
    null,
    null,
  ]);
});
