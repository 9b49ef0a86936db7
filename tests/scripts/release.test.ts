import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageFolderOf, thirdPartyText } from '../../scripts/build/third-party';
import { releaseNotes, sectionOf } from '../../scripts/release/changelog.mjs';
import { findPackageFaults, pngSize } from '../../scripts/release/package-faults.mjs';

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.0] - 2026-11-29

### Added

- Wings.

## [1.1.0]

- Legs.
`;

describe('sectionOf', () => {
  test('should give the date and the text of a version', () => {
    expect(sectionOf(CHANGELOG, '1.2.0')).toEqual({ date: '2026-11-29', text: '### Added\n\n- Wings.' });
  });

  test.each(['1.3.0', 'Unreleased'])('should find nothing under %s', (version) => {
    expect(sectionOf(CHANGELOG, version)).toBeNull();
  });
});

describe('releaseNotes', () => {
  const open = CHANGELOG.replace('[Unreleased]', '[Unreleased]\n\n- A tail.');

  test('should be the section of the version', () => {
    expect(releaseNotes(CHANGELOG, '1.2.0', false)).toContain('Wings');
  });

  test.each([
    ['a version without a section', CHANGELOG, '1.3.0', /no section/],
    ['a section without a date', CHANGELOG, '1.1.0', /no date/],
    ['notes that belong to no version yet', open, '1.2.0', /Unreleased/],
  ])('should refuse %s', (_, changelog, version, sentence) => {
    expect(() => releaseNotes(changelog, version, false)).toThrow(sentence);
  });

  test('should rehearse with what is not released yet', () => {
    expect(releaseNotes(open, '1.3.0', true)).toBe('- A tail.');
    expect(() => releaseNotes(CHANGELOG, '1.3.0', true)).toThrow(/nothing to say/);
  });
});

/** The head of a PNG: only its size is read. */
function png(width: number, height = width): Uint8Array {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: 'Looks at things.',
  version: '1.2.0',
  default_locale: 'en',
  icons: { 16: '16.png', 32: '32.png', 48: '48.png', 128: '128.png' },
  permissions: ['storage'],
  host_permissions: ['https://doi.org/*'],
};

type Files = Record<string, Uint8Array>;

/** A package that every store takes, with changes. */
function files(manifest: Record<string, unknown> = {}, more: Files = {}): Files {
  const icons = [16, 32, 48, 128].map((size) => [`${size}.png`, png(size)] as const);
  return {
    'manifest.json': strToU8(JSON.stringify({ ...MANIFEST, ...manifest })),
    '_locales/en/messages.json': strToU8('{"name":{"message":"Lens"}}'),
    'THIRD-PARTY.txt': strToU8('idb'),
    ...Object.fromEntries(icons),
    ...more,
  };
}

const keys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, { suggested_key: {} }]));

describe('findPackageFaults', () => {
  test('should let a good package be', () => {
    expect(findPackageFaults(files({ commands: keys(4) }))).toEqual([]);
  });

  const faults: [what: string, files: Files, sentence: string][] = [
    ['another manifest version', files({ manifest_version: 2 }), 'manifest_version is 2'],
    ['a word in the version', files({ version: '1.2.0-beta' }), '"1.2.0-beta" is no version'],
    ['a number too large', files({ version: '1.65536' }), '"1.65536" is no version'],
    [
      'a name too long in one language',
      files({}, { '_locales/de/messages.json': strToU8(`{"name":{"message":"${'x'.repeat(46)}"}}`) }),
      'name (de) has 46 characters',
    ],
    ['a missing name', files({}, { '_locales/fr/messages.json': strToU8('{}') }), 'name (fr) has 0'],
    ['a description too long', files({ description: 'x'.repeat(133) }), 'description has 133 characters'],
    ['a language without words', files({ default_locale: 'pt' }), 'no words for the language pt'],
    ['an icon of another size', files({}, { '16.png': png(16, 15) }), 'no icon of 16 × 16'],
    ['five suggested keys', files({ commands: keys(5) }), '5 suggested keys'],
    ['a new permission', files({ permissions: ['history'] }), 'nobody argued for "history"'],
    ['all hosts', files({ host_permissions: ['<all_urls>'] }), '"<all_urls>" is no single host'],
    ['a host without encryption', files({ host_permissions: ['http://doi.org/*'] }), 'is no single host'],
    ['a key of its own', files({ key: 'x' }), 'the store sets key'],
    ['a script for every page', files({ content_scripts: [] }), 'declared for every page'],
    ['a reserved name', files({}, { '_chunks/a.js': png(1) }), '_chunks/a.js has a reserved name'],
    ['a source map', files({}, { 'a.js.map': png(1) }), 'a.js.map is a source map'],
    [
      'code from elsewhere',
      files({}, { 'popup.html': strToU8('<script src="https://cdn.example/a.js"></script>') }),
      'popup.html loads code from elsewhere',
    ],
  ];

  test.each(faults)('should see %s', (_, broken, sentence) => {
    expect(findPackageFaults(broken)).toEqual([expect.stringContaining(sentence)]);
  });

  test.each(['manifest.json', 'THIRD-PARTY.txt'])('should miss %s', (path) => {
    const { [path]: _, ...rest } = files();
    expect(findPackageFaults(rest)).toHaveLength(1);
  });
});

test('pngSize should read a PNG and nothing else', () => {
  expect(pngSize(png(128, 64))).toEqual({ width: 128, height: 64 });
  expect(pngSize(strToU8('<svg/>'))).toBeNull();
  expect(pngSize(undefined)).toBeNull();
});

describe('the list of packages', () => {
  test.each([
    ['/x/node_modules/idb/build/index.js', '/x/node_modules/idb'],
    ['/x/node_modules/@citation-js/core/lib/index.js', '/x/node_modules/@citation-js/core'],
    ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
    ['C:\\x\\node_modules\\idb\\index.js', 'C:/x/node_modules/idb'],
    ['/x/lib/text/a.ts', null],
    ['\0virtual:helper', null],
  ])('should take %s for a file of %s', (moduleId, folder) => {
    expect(packageFolderOf(moduleId)).toBe(folder);
  });

  test('should name each with its licence and the text of it, in order', () => {
    const text = thirdPartyText(new Set(['node_modules/zod', 'node_modules/idb']));
    expect(text).toMatch(/idb 8[\s\S]*Licence: ISC[\s\S]*Permission to use[\s\S]*zod 4[\s\S]*Licence: MIT/u);
  });
});
