import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RECORDED_SOURCES } from './read-answers';
import { scoreAnswers } from './score-answers';
import { scoreRows } from './score-rows';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
  for (const source of RECORDED_SOURCES) mkdirSync(join(folder, source));
});
afterEach(() => rmSync(folder, { recursive: true }));

const missesOf = (source: string): string[] =>
  scoreAnswers(folder)
    .find((score) => score.source === source)
    ?.misses.filter((miss) => !miss.endsWith('in no answer')) ?? [];

const keep = (source: string, file: string, answer: object | string): void =>
  writeFileSync(join(folder, source, file), typeof answer === 'string' ? answer : JSON.stringify(answer));

const crossref = (work: object) => ({ status: 'ok', message: work });

describe('scoreAnswers', () => {
  it('should name a work of the truth that no answer holds', () => {
    expect(scoreAnswers(folder).find(({ source }) => source === 'openalex')?.misses).toEqual([
      '10.1016/s0140-6736(97)11096-0: in no answer',
    ]);
  });

  it('should miss nothing where a work is as the truth tells', () => {
    keep('crossref', 'work.json', crossref({ DOI: '10.5555/plain', title: ['Walking'] }));
    keep('openalex', 'work.json', {
      doi: 'https://doi.org/10.1016/S0140-6736(97)11096-0',
      is_retracted: true,
    });
    expect([...missesOf('crossref'), ...missesOf('openalex')]).toEqual([]);
  });

  it('should name a notice that is not told, and one that nobody told', () => {
    keep('crossref', 'a.json', crossref({ DOI: '10.1056/NEJMoa2007621', title: ['Walking'] }));
    keep('crossref', 'b.json', crossref({ DOI: '10.5555/plain', title: ['RETRACTED: Walking'] }));
    expect(missesOf('crossref')).toEqual([
      expect.stringMatching(
        /^a\.json: 10\.1056\/nejmoa2007621\n {2}wanted concern .*; retraction .*\n {2}found {2}no notice$/,
      ),
      'b.json: 10.5555/plain\n  wanted no notice\n  found  retraction – – Crossref',
    ]);
  });

  it('should name a work that our reader refuses', () => {
    keep('crossref', 'a.json', crossref({ DOI: '10.5555/plain', title: 'Walking' }));
    expect(missesOf('crossref')).toEqual(['a.json: a work could not be read']);
  });

  it('should name a notice that is taken for a work of its own', () => {
    keep(
      'crossref',
      'a.json',
      crossref({ DOI: '10.2196/43211', title: ['Walking'], type: 'journal-article' }),
    );
    expect(missesOf('crossref')).toEqual([
      'a.json: 10.2196/43211\n  wanted the type Published Erratum, found journal-article',
    ]);
  });

  it("should read PubMed's full records as its summaries", () => {
    keep(
      'pubmed',
      'efetch-one.xml',
      `<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>993</PMID><Article><ArticleTitle>Walking</ArticleTitle>
       <PublicationTypeList><PublicationType>Retracted Publication</PublicationType></PublicationTypeList></Article>
       <CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J Ex. 1977 Apr 15;1:2</RefSource>
       </CommentsCorrections></CommentsCorrectionsList></MedlineCitation></PubmedArticle></PubmedArticleSet>`,
    );
    expect(missesOf('pubmed')).toEqual([]);
  });
});

describe('scoreRows', () => {
  const HEAD = 'doi,what,year,journal,topic,notice_doi,rw_nature_2025_08,in_rw_index_2026_08,notice_source';
  const rows = (...lines: string[]) => {
    writeFileSync(join(folder, 'retracted.csv'), [HEAD, ...lines, ''].join('\n'));
    return scoreRows(folder);
  };

  it('should look up each row at each source', async () => {
    const scores = await rows(
      '10.1016/j.example.1,"Walking, an example",2011,J Ex,training,10.1016/j.example.2,Retraction;Correction,yes,seen (2013-04-05)',
      '10.5555/plain,A control,2012,J Ex,training,,,no,control',
    );
    expect(scores).toEqual(
      ['crossref', 'europepmc', 'pubmed'].map((source) => ({ source, rows: 2, misses: [] })),
    );
  });

  it('should name a row that is read in another way', async () => {
    const scores = await rows(
      '10.5555/plain,A row,2012,J Ex,training,not-a-doi,Retraction,yes,seen (2013-04-05)',
    );
    expect(scores.map(({ misses }) => misses)).toEqual(
      Array(3).fill([
        '10.5555/plain (A row)\n  wanted same: retraction 2013-04-05 not-a-doi\n  found  same: retraction 2013-04-05 –',
      ]),
    );
  });
});
