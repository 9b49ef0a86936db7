import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../lib/checks';
import type { Finding } from '../../../lib/checks/types';
import { checkWords } from '../../../lib/locales/check-words';
import { LOCALES } from '../../../lib/locales/load-translator';
import { createTranslator, type Translator } from '../../../lib/locales/translate';
import { runOne } from '../checks/build-context';
import { EXAMPLES } from '../checks/examples';

const translatorOf = (locale: string): Translator =>
  createTranslator(JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')), locale);

const german = translatorOf('de');

/** Whatever the checks say on their own examples; those on trial may go on in English. */
const said: Finding[] = CHECKS.filter(({ live }) => live)
  .flatMap((check) => Object.values(EXAMPLES[check.id] ?? {}).flatMap((context) => runOne(check, context)))
  .filter(({ outcome }) => outcome !== 'passed');

const finding = (parts: Partial<Finding>): Finding => ({
  check: 'claim-number',
  outcome: 'failed',
  variant: null,
  severity: 'caution',
  claim: null,
  reference: null,
  marker: null,
  message: 'The article says so.',
  data: {},
  words: null,
  sources: [],
  also: [],
  ...parts,
});

const inGerman = (parts: Partial<Finding>) => checkWords(finding(parts), german);

describe('checkWords', () => {
  test('should say what the English sentence says, with both texts’ words', () => {
    expect(inGerman({ data: { article: '20 studies', study: 'twenty-two studies' } })).toBe(
      'Der Artikel sagt „20 studies“. In der Zusammenfassung des zitierten Werks steht „twenty-two studies“.',
    );
  });

  test('should put terms and dates into the language, and leave names', () => {
    const check = 'reference-retracted';
    expect(inGerman({ check, data: { date: '2020-05-01', source: 'Crossref' } })).toContain(
      'zurückgezogen (1. Mai 2020), sagt Crossref.',
    );
    expect(inGerman({ check, data: { date: '', source: 'Crossref' } })).toContain('zurückgezogen, sagt');
  });

  test('should write the date of an English sentence as the reader’s region does, and change nothing else', () => {
    const english = (message: string, data: Finding['data']) =>
      checkWords(finding({ check: 'reference-retracted', message, data }), translatorOf('en'));
    const sentence = 'This work was retracted on 13 June 2018, says Crossref.';
    expect(english(sentence, { date: '2018-06-13' })).toBe(
      'This work was retracted on June 13, 2018, says Crossref.',
    );
    expect(english('Retracted in 2018.', { date: '2018' })).toBeNull();
    expect(english('Retracted on spring 2018.', { date: 'spring 2018' })).toBeNull();
    expect(english('It says “20”.', { article: '20' })).toBeNull();
  });

  test('should write years as years and take the plural of a count', () => {
    const check = 'reference-age';
    expect(inGerman({ check, data: { article: 'new', year: 2004, published: 2024 } })).toContain('von 2004,');
    const uncited = (count: number) =>
      inGerman({ check: 'article-uncited-claims', data: { count, article: 'best' } });
    expect([uncited(1), uncited(2)]).toEqual([
      'Eine Aussage nennt hier keine Quelle: „best“.',
      '2 Aussagen nennen hier keine Quelle. Entschieden formuliert ist etwa „best“.',
    ]);
  });

  test('should tell that a check is on trial', () => {
    const data = { article: 'more', study: 'less', trial: 'yes' };
    expect(inGerman({ check: 'claim-direction', data })).toMatch(/„less“ \(diese Prüfung ist auf Probe\)\.$/);
  });

  test('should leave it to the English sentence where the data are not there, or no sentence is', () => {
    expect(inGerman({ data: {} })).toBe(null);
    expect(inGerman({ check: 'claim-dose' })).toBe(null);
    expect(checkWords(finding({ data: { article: '1', study: '2' } }), translatorOf('en'))).toBe(null);
  });

  test.each(LOCALES.filter((locale) => locale !== 'en'))(
    'should have in “%s” all that the live checks say',
    (locale) => {
      const translator = translatorOf(locale);
      expect(said.length).toBeGreaterThan(60);
      for (const one of said) {
        const sentence = checkWords(one, translator);
        expect(sentence, `${one.check} ${one.outcome} ${one.variant}`).not.toBe(null);
        expect(sentence).not.toMatch(/[{}]|undefined|null\b/);
        for (const words of [one.words?.article, one.words?.study]) {
          if (words && one.message.includes(words)) expect(sentence).toContain(words);
        }
      }
    },
  );
});
