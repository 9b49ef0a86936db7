import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authorLine } from '../../../lib/locales/reference-words';
import { createTranslator } from '../../../lib/locales/translate';
import { parseReference } from '../../../lib/references/parse-reference';

const ENGLISH = createTranslator(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')), 'en');

test.each([
  ['Doe J, Roe R. A title about rest. Some Journal. 2015;3:10.', 'Doe and Roe'],
  ['Doe J, Roe R, et al. A title about rest. Some Journal. 2015;3:10.', 'Doe and others'],
  ['Doe J, Roe R, Poe P, Moe M. A title about rest. Some Journal. 2015;3:10.', 'Doe and others'],
])('should name no more authors than there are, and no fewer: %s', (raw, line) => {
  expect(authorLine({ csl: parseReference({ raw, links: [] }).csl, raw }, ENGLISH)).toBe(line);
});
