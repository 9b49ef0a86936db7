/** The store kit: a listing for each language of the catalogue, within the stores' limits, with every permission justified. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../lib/locales/load-translator';
import { pngSize } from '../scripts/release/package-faults.mjs';
import config from '../wxt.config';

/** addons.mozilla.org takes 250 characters, Edge the shortest description of the three. */
const LONGEST_SUMMARY = 250;
const LONGEST_DESCRIPTION = 10_000;

/** Takes "news.example" and "www.site.org/page"; refuses "DOI.", "u.a." and a stop between sentences. */
const HOST = /\b(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|example|de|es|fr|br|uk)\b/iu;

const section = (text: string, heading: string): string =>
  text
    .split(/^## /mu)
    .find((part) => part.startsWith(heading))
    ?.slice(heading.length)
    .trim() ?? '';

describe.each(LOCALES)('the listing in %s', (locale) => {
  const text = readFileSync(`store/${locale}.md`, 'utf8');

  test.each([
    ['Summary', LONGEST_SUMMARY],
    ['Description', LONGEST_DESCRIPTION],
  ])('has a %s that the stores take', (heading, most) => {
    const { length } = [...section(text, heading)];
    expect(length).toBeGreaterThan(80);
    expect(length).toBeLessThanOrEqual(most);
  });

  test('names no site', () => {
    expect(HOST.exec(text)?.[0]).toBeUndefined();
  });
});

test('each permission has its justification, and none stands there that is not asked for', () => {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is made by a function.');
  const asked = config.manifest({
    browser: 'chrome',
    manifestVersion: 3,
    mode: 'production',
    command: 'build',
  });
  const { permissions, host_permissions, optional_host_permissions } = asked as Record<string, string[]>;
  const justified = [...readFileSync('store/permissions.md', 'utf8').matchAll(/^## `(.+)`$/gmu)];
  const names = justified.map(([, name]) => name ?? '');
  expect(names.toSorted()).toEqual(
    [...(permissions ?? []), ...(host_permissions ?? []), ...(optional_host_permissions ?? [])].toSorted(),
  );
});

test.each([
  ['1-popup', 1280, 800],
  ['2-card-in-the-page', 1280, 800],
  ['3-side-panel', 1280, 800],
  ['4-report', 1280, 800],
  ['5-reference-list', 1280, 800],
  ['tile-small', 440, 280],
  ['tile-marquee', 1400, 560],
])('the picture %s has the size that the stores want', (name, width, height) => {
  expect(pngSize(readFileSync(`store/images/${name}.png`))).toEqual({ width, height });
});
