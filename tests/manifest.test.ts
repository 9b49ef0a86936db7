import { describe, expect, test } from 'vitest';
import config from '../wxt.config';

/** The record sources of lib/records/sources.ts. */
const SOURCES = [
  'https://www.ebi.ac.uk/*',
  'https://api.crossref.org/*',
  'https://api.datacite.org/*',
  'https://eutils.ncbi.nlm.nih.gov/*',
  'https://doi.org/*',
  'https://api.unpaywall.org/*',
  'https://api.openalex.org/*',
];

/**
 * What the extension may do, by browser. A new permission fails here first, so that it is seen and argued for
 * (README, "Privacy"): never `<all_urls>`, never a content script that is declared for every page. The optional hosts are
 * for "always check this site": the browser asks for one site at a time, and the options take each back.
 */
const PERMISSIONS = {
  chrome: {
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel'],
    host_permissions: SOURCES,
    optional_host_permissions: ['*://*/*'],
  },
  firefox: {
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    host_permissions: SOURCES,
    optional_host_permissions: ['*://*/*'],
  },
  // Without a side panel, which Safari lacks.
  safari: {
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    host_permissions: SOURCES,
    optional_host_permissions: ['*://*/*'],
  },
};

type Browser = keyof typeof PERMISSIONS;

function manifestFor(browser: Browser): Record<string, unknown> {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is made by a function.');
  return config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }) as Record<
    string,
    unknown
  >;
}

describe.each(Object.keys(PERMISSIONS) as Browser[])('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  test.each(Object.entries(PERMISSIONS[browser]))('asks for no more %s than listed', (field, listed) => {
    expect(manifest[field] ?? []).toEqual(listed);
  });

  test('declares no content script and nothing for pages to load', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('lets in no page and no other extension, and keeps the browser’s own content security policy', () => {
    for (const door of [
      'externally_connectable',
      'content_security_policy',
      'sandbox',
      'devtools_page',
      'update_url',
      'oauth2',
      'key',
    ])
      expect(manifest).not.toHaveProperty(door);
  });

  test('has no field that was not seen in review', () => {
    const known = [
      'name',
      'description',
      'default_locale',
      'permissions',
      'host_permissions',
      'optional_host_permissions',
      'commands',
      'browser_specific_settings',
      'minimum_chrome_version',
    ];
    expect(Object.keys(manifest).filter((field) => !known.includes(field))).toEqual([]);
  });

  test('has its words from the catalogue', () => {
    expect([manifest.name, manifest.description]).toEqual([
      '__MSG_extension_name__',
      '__MSG_extension_description__',
    ]);
  });
});

test('Firefox is told truthfully that data leaves only after a consent of its own', () => {
  expect(manifestFor('firefox').browser_specific_settings).toMatchObject({
    gecko: {
      data_collection_permissions: {
        required: ['none'],
        optional: ['websiteContent', 'personallyIdentifyingInfo', 'authenticationInfo'],
      },
    },
  });
});
