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
    makeReference(2, { title: '=HYPERLINK("https://evil.example")', flags: ['retracted'] }),
    makeReference(3, { title: 'Cited nowhere', type: 'rct', words: 'randomised' }),
  ],
  claims: [
    makeClaim(1, 'Two works, one sentence. [1, 2]', { references: ['r1', 'r2'], section: 'Part' }),
    makeClaim(2, 'None.\nIn two lines. [9]', { markers: ['m9'] }),
  ],
  findings: [
    makeFinding('claim-topic', 'They differ.', { claim: 'c1', reference: 'r1' }),
    makeFinding('claim-topic', 'Passed.', { claim: 'c1', reference: 'r2', outcome: 'passed' }),
    makeFinding('reference-retracted', 'This work was retracted.', { reference: 'r2' }),
    makeFinding('claim-proof-wording', 'It says “proves”.', { claim: 'c1' }),
    makeFinding('marker-undefined', 'The list has no [9].', { marker: 'm9' }),
    makeFinding('article-self-citation', 'Of no row.', {}),
  ],
});

test('one row for each statement and work, with all that is noted of either, quoted as RFC 4180 says, no formula left to run', () => {
  expect(toCsv(report).split('\r\n')).toEqual([
    'statement,section,statement_text,reference,title,journal,year,doi,study_type,study_words,study_flags,identity,notes',
    'c1,Part,"Two works, one sentence. [1, 2]",1,"A ""quoted"", title",Sports Medicine,2013,10.1007/x,unknown,,,not-checked,They differ. It says “proves”.',
    `c1,Part,"Two works, one sentence. [1, 2]",2,"'=HYPERLINK(""https://evil.example"")",,,,unknown,,retracted,not-checked,This work was retracted. It says “proves”.`,
    'c2,,"None.\nIn two lines. [9]",,,,,,,,,,The list has no [9].',
    ',,,3,Cited nowhere,,,,rct,randomised,,not-checked,',
    '',
  ]);
});
