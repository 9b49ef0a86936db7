import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../lib/checks';
import { TERM_NAMES } from '../lib/checks/terms';
import { LOCALES } from '../lib/locales/load-translator';
import { STUDY_GROUPS } from '../lib/locales/study-groups';
import type { Messages } from '../lib/locales/translate';
import { EVIDENCE_TIERS, STUDY_TYPES } from '../lib/standards/study-types';

const catalogue = (locale: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));

const english = catalogue('en');
const sources = ['components', 'entrypoints', 'lib/locales', 'lib/report'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('gallery'))
    .map((file) => ({
      file: `${folder}/${file}`,
      text: readFileSync(`${folder}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//gu, ''),
    })),
);

/** Takes t('summary_retracted' and t(`tier_${kind}`; refuses get('x'). Only the part before a name is caught. */
const KEY_USE = /\b(?:t|maybe)\(\s*(?:[\w.=' ]+\? )?(?:'([\w-]+)'|`([\w-]*)\$\{)/gu;
/** The second branch of t(a ? 'x' : 'y'). */
const OTHER_BRANCH = /\bt\([^)]*\? '[\w-]+' : '([\w-]+)'/gu;

/** Keys as the catalogue spells them: ids have hyphens, Chromium permits none. */
const spelt = (key: string): string => key.replaceAll('-', '_');

const used = sources.flatMap(({ text }) => [
  ...[...text.matchAll(KEY_USE)].map(([, whole, start]) => ({
    key: whole ?? start ?? '',
    whole: whole !== undefined,
  })),
  ...[...text.matchAll(OTHER_BRANCH)].map(([, key = '']) => ({ key: spelt(key), whole: true })),
]);

const has = (messages: Messages, key: string) =>
  Object.keys(messages).some((own) => own === spelt(key) || own === `${spelt(key)}_other`);

/** Takes the "{count|a|b}" of a check's English sentence; refuses "{count}". */
const CHECK_PLURAL = /\{(\w+)\|[^{}]*\}/gu;

/** Sentences of checks that a view may show, by catalogue key; their English stands with the check. */
const sentencesOf = (checks: typeof CHECKS): Map<string, string> =>
  new Map(
    checks.flatMap(({ id, messages }) =>
      Object.entries(messages)
        .filter(([outcome]) => /^(?:failed|cantTell)/u.test(outcome))
        .map(([outcome, english]) => [spelt(`check_${id}_${outcome}`), english] as const),
    ),
  );

/** What the checks say together: words for their data, for what was missing, for a trial. */
const CHECK_WORDS = [
  ...Object.entries(TERM_NAMES).flatMap(([name, values]) =>
    values.map((value) => spelt(`check_term_${name}_${value}`)),
  ),
  ...['title', 'abstract', 'record', 'language', 'rest', 'trial'].map(
    (missing) => `check_untested_${missing}`,
  ),
  'check_on_trial',
];

/** A check on trial may go on in English until it is live. */
const trialKeys = [...sentencesOf(CHECKS.filter(({ live }) => !live)).keys()];

test('the list of locales is the folder', () => {
  expect(readdirSync('public/_locales').toSorted()).toEqual([...LOCALES].toSorted());
});

describe('the English catalogue', () => {
  test('has every key that a view asks for', () => {
    expect(used.length).toBeGreaterThan(40);
    const missing = used.filter(({ key, whole }) => whole && !key.startsWith('check_') && !has(english, key));
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  test('names every study type, tier, group and check', () => {
    const keys = [
      ...STUDY_TYPES.map((type) => `study_name_${type}`),
      ...EVIDENCE_TIERS.map((tier) => `tier_${tier}`),
      'tier_unknown',
      ...CHECKS.map(({ id }) => `checked_${id.replaceAll('-', '_')}`),
      ...Object.keys(STUDY_GROUPS).map((group) => `count_group_${group}`),
    ];
    expect(keys.filter((key) => !has(english, key))).toEqual([]);
  });

  test('has no key that nobody asks for', () => {
    const manifest = readFileSync('wxt.config.ts', 'utf8');
    const unused = Object.keys(english).filter((key) => {
      const plain = key.replace(/_(?:one|other)$/u, '');
      if (manifest.includes(`__MSG_${key}__`)) return false;
      return !used.some((use) =>
        use.whole
          ? use.key === plain || use.key === key
          : use.key === ''
            ? /_(?:title|text)$/u.test(key)
            : key.startsWith(use.key),
      );
    });
    expect(unused).toEqual([]);
  });
});

describe.each([...LOCALES])('the catalogue “%s”', (locale) => {
  const messages = catalogue(locale);

  test('has the keys of the English one, with every plural form of its language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const wanted = Object.keys(english).flatMap((key) => {
      const [, stem, form] = /^(.*)_(one|other)$/u.exec(key) ?? [];
      if (stem === undefined) return [key];
      // "tier_other" is a name, not a plural: it has no singular beside it.
      if (!(`${stem}_one` in english)) return [key];
      return form === 'other' ? forms.map((own) => `${stem}_${own}`) : [];
    });
    const own = Object.keys(messages).filter((key) => !key.startsWith('check_'));
    expect(own.toSorted()).toEqual(wanted.toSorted());
  });

  test('says what the checks say, in English with the checks alone', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const wanted = [...sentencesOf(CHECKS.filter(({ live }) => live))].flatMap(([key, sentence]) =>
      sentence.search(CHECK_PLURAL) === -1 ? [key] : forms.map((form) => `${key}_${form}`),
    );
    const own = Object.keys(messages).filter((key) => key.startsWith('check_') && !trialKeys.includes(key));
    expect(own.toSorted()).toEqual(
      locale === 'en' ? [] : [...new Set([...wanted, ...CHECK_WORDS])].toSorted(),
    );
  });

  test('fills in the sentences of the checks what the English ones fill', () => {
    const names = (sentence: string) =>
      [...sentence.replaceAll(CHECK_PLURAL, '{$1}').matchAll(/\{\w+\}/gu)].map(([name]) => name).toSorted();
    const different = [...sentencesOf(CHECKS)].filter(([key, sentence]) => {
      const own = messages[key] ?? messages[`${key}_other`];
      return own !== undefined && names(own.message).join() !== names(sentence).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
    const others = Object.keys(messages).filter((key) => /^check_term_\w+_other$/u.test(key));
    expect(others.filter((key) => !messages[key]?.message.includes('{value}'))).toEqual([]);
  });

  test('has only keys that Chromium permits', () => {
    expect(Object.keys(messages).filter((key) => !/^\w+$/u.test(key))).toEqual([]);
  });

  test('fills the same names', () => {
    const names = (message: string) => [...message.matchAll(/\{\w+\}/gu)].map(([name]) => name).toSorted();
    const different = Object.entries(messages).filter(([key, { message }]) => {
      const model = english[key] ?? english[key.replace(/_(?:zero|two|few|many)$/u, '_other')];
      // A singular may leave the number out: "one reference".
      return model && !key.endsWith('_one') && names(message).join() !== names(model.message).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });
});

test('French sets one space before each mark: never one at which a line breaks', () => {
  /** Takes "Notes :", "«Non", "sûr ?" with other spaces; refuses "Notes\u00a0:", "«\u00a0Non\u00a0»", "sûr\u202f?", "https://", "?url=". */
  const wrong = /(?<!\u00a0)[:»](?!\/\/)|«(?!\u00a0)|(?<!\u202f)[;?!](?!url)/u;
  const tried = [
    'Notes :',
    '«Non',
    'sûr ?',
    'Notes\u00a0:',
    '«\u00a0Non\u00a0»',
    'sûr\u202f?',
    'https://',
    '«\u00a0?url=',
  ];
  expect(tried.map((words) => wrong.test(words))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  const messages = Object.entries(catalogue('fr'));
  expect(messages.filter(([, { message }]) => wrong.test(message)).map(([key]) => key)).toEqual([]);
});

test('no component holds a bare word', () => {
  /** Takes `>Some words<` and `title="words"`; refuses `>{t('x')}<` and class names. */
  const bare =
    /(?:>|(?:title|alt|placeholder|aria-label)=")\s*[A-Z]?[a-z]{2,}(?:\s+[\w’]+)*[.!?]?\s*(?:<\/|")/gu;
  const found = sources
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, text }) => [...text.matchAll(bare)].map(([words]) => `${file}: ${words}`));
  expect(found).toEqual([]);
});
