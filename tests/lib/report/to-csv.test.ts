import { expect, test } from 'vitest';
import { toCsv } from '../../../lib/report/to-csv';
import { makeArticle, makeClaim, makeFinding, makeReference, makeReport } from '../../fixtures/reports/make';

const report = makeReport({
  article: makeArticle({ title: 'Title' }),
  references: [
    makeReference(1, {
      title: 'A "quoted", title',
      journal: 'Sports Medicine',
      year: 2013,
      doi: '10.1007/x',
    }),
    makeReference(2, { title: '=HYPERLINK("https://evil.example")' }),
  ],
  claims: [
    makeClaim(1, 'Two works, one sentence. [1, 2]', { references: ['r1', 'r2'], section: 'Part' }),
    makeClaim(2, 'None.\nIn two lines.'),
  ],
  findings: [
    makeFinding('claim-topic', 'They differ.', { claim: 'c1', reference: 'r1' }),
    makeFinding('claim-topic', 'Passed.', { claim: 'c1', reference: 'r2', outcome: 'passed' }),
  ],
});

test('one row for each statement and work, quoted as RFC 4180 says, no formula left to run', () => {
  expect(toCsv(report).split('\r\n')).toEqual([
    'statement,section,statement_text,reference,title,journal,year,doi,study_type,study_words,identity,notes',
    'c1,Part,"Two works, one sentence. [1, 2]",1,"A ""quoted"", title",Sports Medicine,2013,10.1007/x,unknown,,not-checked,They differ.',
    `c1,Part,"Two works, one sentence. [1, 2]",2,"'=HYPERLINK(""https://evil.example"")",,,,unknown,,not-checked,`,
    'c2,,"None.\nIn two lines.",,,,,,,,,',
    '',
  ]);
});
