/**
 * The whole reading of one page of each great kind, as a golden file: it shows in a diff what a change does beyond what the truth
 * beside it asks for. A golden is not the truth: read its diff line by line before `npm run test:update` is committed.
 */
import { expect, test } from 'vitest';
import { readCase, readTruth } from './truth/cases';

const GOLDEN = [
  'apa--author-year-plain',
  'barbend--parenthesis-numbers',
  'no-list--study-links',
  'science--label-beside-entry',
  'substack--footnote-anchors',
  'tufte--sidenotes',
  'wikipedia-en--named-groups',
];

test.each(GOLDEN)('the reading of %s is as it was', async (name) => {
  const reading = readCase(name, readTruth(name));
  await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(`fixtures/${name}/expected.json`);
});
