import { describe, expect, test } from 'vitest';
import { chooseLocale, formatTag, loadTranslator } from '../../../lib/locales/load-translator';
import { createTranslator } from '../../../lib/locales/translate';

const english = {
  hello: { message: 'Hello {name}' },
  references_one: { message: '{count} reference' },
  references_other: { message: '{count} references' },
  study_name_case_report: { message: 'Case report' },
  only_english: { message: 'only here' },
};

describe('createTranslator', () => {
  const { t, maybe, list, date, number } = createTranslator(english, 'en');

  test('fills named data and leaves a name without data as it is', () => {
    expect(t('hello', { name: 'Ada' })).toBe('Hello Ada');
    expect(t('hello')).toBe('Hello {name}');
  });

  test('does not fill placeholders that stand inside the data', () => {
    expect(t('hello', { name: '{name} $& {count}' })).toBe('Hello {name} $& {count}');
  });

  test('finds ids with hyphens under keys without', () => {
    expect(t('study_name_case-report')).toBe('Case report');
  });

  test('chooses the plural form and writes numbers as the language does', () => {
    expect(t('references', { count: 1 })).toBe('1 reference');
    expect(t('references', { count: 0 })).toBe('0 references');
    expect(t('references', { count: 1234 })).toBe('1,234 references');
    expect(number(1234.5)).toBe('1,234.5');
  });

  test('shows the key when nothing has it, and null where that is asked for', () => {
    expect(t('nowhere')).toBe('nowhere');
    expect(maybe('nowhere')).toBeNull();
    expect(maybe('toString')).toBeNull();
  });

  test('writes lists and as much of a date as is known', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(date('2024-03-12T10:00:00Z')).toBe('March 12, 2024');
    expect(date('2024-03')).toBe('March 2024');
    expect(date('2024')).toBe('2024');
    expect(date('yesterday')).toBeNull();
  });

  test('falls back to the second catalogue', () => {
    const german = createTranslator({ hello: { message: 'Hallo {name}' } }, 'de', english);
    expect(german.t('hello', { name: 'Ada' })).toBe('Hallo Ada');
    expect(german.t('only_english')).toBe('only here');
  });

  test('knows which way a language is written', () => {
    expect(createTranslator({}, 'ar-EG').direction).toBe('rtl');
    expect(createTranslator({}, 'de').direction).toBe('ltr');
  });
});

describe('chooseLocale', () => {
  const cases: [wanted: string[], locale: string][] = [
    [['en-GB'], 'en'],
    [['xx', 'en_US'], 'en'],
    [['de-AT', 'en'], 'de'],
    [['pt-BR'], 'pt'],
    [['xx', 'fr'], 'fr'],
    [['xx'], 'en'],
    [[], 'en'],
  ];
  test.each(cases)('%j: %s', (wanted, locale) => {
    expect(chooseLocale(wanted)).toBe(locale);
  });
});

describe('formatTag', () => {
  const cases: [wanted: string[], tag: string][] = [
    [['en-GB', 'de'], 'en-GB'],
    [['en', 'de-AT', 'en-AU'], 'en-AU'],
    [['de-AT'], 'en'],
    [[], 'en'],
  ];
  test.each(cases)('%j: %s', (wanted, tag) => {
    expect(formatTag('en', wanted)).toBe(tag);
  });

  test('writes dates as the region does', async () => {
    const { date, locale } = await loadTranslator(['en-GB'], async () => english);
    expect([date('2024-03-12'), locale]).toEqual(['12 March 2024', 'en']);
  });
});

test('loadTranslator reads the catalogue of the chosen language', async () => {
  const asked: string[] = [];
  const translator = await loadTranslator(['en-NZ'], async (locale) => {
    asked.push(locale);
    return english;
  });
  expect(asked).toEqual(['en']);
  expect(translator.t('hello', { name: 'you' })).toBe('Hello you');
});
