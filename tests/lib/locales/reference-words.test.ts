import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authorLine, referenceTitle } from '../../../lib/locales/reference-words';
import { createTranslator } from '../../../lib/locales/translate';
import { parseReference } from '../../../lib/references/parse-reference';
import { EMPTY_CSL } from '../../blank-reference';

const ENGLISH = createTranslator(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')), 'en');

test.each([
  ['Doe J, Roe R. A title about rest. Some Journal. 2015;3:10.', 'Doe and Roe'],
  ['Doe J, Roe R, et al. A title about rest. Some Journal. 2015;3:10.', 'Doe and others'],
  ['Doe J, Roe R, Poe P, Moe M. A title about rest. Some Journal. 2015;3:10.', 'Doe and others'],
])('should name no more authors than there are, and no fewer: %s', (raw, line) => {
  expect(authorLine({ csl: parseReference({ raw, links: [] }).csl, raw }, ENGLISH)).toBe(line);
});

test.each([
  [{ title: 'Skinfolds', PMID: '6682423' }, '1', 'Skinfolds'],
  [{ PMID: '6682423' }, '1', 'PubMed 6682423'],
  [{ DOI: '10.1000/fat.1', PMID: '6682423' }, '[12]', 'DOI 10.1000/fat.1'],
  [{ URL: 'https://www.army.mil/docs/r600_9.pdf' }, '5', 'army.mil/docs/r600_9.pdf'],
  [{ PMID: '6682423' }, 'Smith 2017', 'Smith 2017'],
  [{ PMID: '6682423' }, '体脂肪', '体脂肪 (PubMed 6682423)'],
  [{ DOI: '10.1000/fat.1' }, 'research paper', 'research paper (DOI 10.1000/fat.1)'],
  [{ DOI: '10.1000/fat.1' }, 'a paper on fat', 'a paper on fat'],
  [{ DOI: '10.1000/fat.1' }, 'doi.org/10.1000/fat.1', 'doi.org/10.1000/fat.1'],
  [{}, '7', '7'],
  [{}, 'here', 'here'],
])('should name by where it leads an entry of a number or a word or two: %o, %s', (fields, raw, title) => {
  expect(referenceTitle({ ...EMPTY_CSL, ...fields }, raw)).toBe(title);
});
