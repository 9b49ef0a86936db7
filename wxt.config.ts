import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { inOneFile } from './scripts/build/in-one-file';
import { leanChecks } from './scripts/build/lean-checks';
import { leanReadability } from './scripts/build/lean-readability';
import { pressAgain } from './scripts/build/press-again';
import { gatherPackages, THIRD_PARTY_FILE, thirdPartyText } from './scripts/build/third-party';

const noFetch = fileURLToPath(new URL('./entrypoints/report/no-fetch.ts', import.meta.url));
const nothing = fileURLToPath(new URL('./scripts/build/nothing.cjs', import.meta.url));

/** Folders of the packages whose code is in the build. */
const bundled = new Set<string>();

/** What only one browser reads: the oldest version, and for Firefox who we are and what leaves the browser. */
function ownKeys(browser: string) {
  if (browser === 'firefox') {
    return {
      browser_specific_settings: {
        gecko: {
          id: 'evidence-lens@evidence-lens.example',
          strict_min_version: '142.0',
          // Look-ups send words of the page, and only after a yes; an e-mail address and keys, when the person types them in.
          // The browser asks for each at that moment.
          data_collection_permissions: {
            required: ['none' as const],
            optional: [
              'websiteContent' as const,
              'personallyIdentifyingInfo' as const,
              'authenticationInfo' as const,
            ],
          },
        },
      },
    };
  }
  // The first Safari with custom highlights.
  if (browser === 'safari') return { browser_specific_settings: { safari: { strict_min_version: '17.2' } } };
  return { minimum_chrome_version: '120' };
}

/** The manifest. `tests/manifest.test.ts` compares what is built from it with a stored list of permissions. */
export default defineConfig({
  // A file shows what it needs: no auto-imports, so every module loads without WXT.
  imports: false,
  vite: () => ({
    plugins: [preact(), leanChecks(), leanReadability(), gatherPackages(bundled), pressAgain()],
    // All browsers that we ask for know it: no code that stands in for it.
    build: { modulePreload: { polyfill: false } },
    // The bibliography library can fetch works by itself; ours only writes files, and Node's fetch has no place here.
    // Readability's package carries a quick test of pages along, which nobody asks here.
    resolve: {
      alias: { 'node-fetch': noFetch, 'sync-fetch': noFetch, './Readability-readerable': nothing },
    },
  }),
  // The sources are zipped from the commit, by scripts/release.mjs.
  zip: { zipSources: false },
  hooks: {
    // WXT takes the button's title from the popup's <title>, which the browser does not translate.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_action_title__';
    },
    // The gallery shows every component in every state; it is a tool for us and never ships.
    'entrypoints:found': (wxt, entrypoints) => {
      if (wxt.config.mode === 'development') return;
      const index = entrypoints.findIndex((entrypoint) => entrypoint.name === 'gallery');
      if (index >= 0) entrypoints.splice(index, 1);
    },
    // Each file that a page of the extension loads costs the browser a way to the disk: the popup loads one, and the other
    // views, which are made of the same parts, load it too.
    'vite:build:extendConfig': (entrypoints, config) => {
      const popup = entrypoints.find(({ name }) => name === 'popup');
      if (popup) inOneFile(config, popup.inputPath);
    },
    'build:done': (wxt) => {
      if (wxt.config.command === 'build') {
        writeFileSync(join(wxt.config.outDir, THIRD_PARTY_FILE), thirdPartyText(bundled));
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      // "Check these references" on selected text.
      'contextMenus',
      ...(browser === 'firefox' || browser === 'safari' ? [] : ['sidePanel' as const]),
    ],
    // The record sources: asked by the background only, and only after the person has said yes.
    host_permissions: [
      'https://www.ebi.ac.uk/*',
      'https://api.crossref.org/*',
      'https://api.datacite.org/*',
      'https://eutils.ncbi.nlm.nih.gov/*',
      'https://doi.org/*',
      // Asked on demand: where is a free copy?
      'https://api.unpaywall.org/*',
      'https://api.openalex.org/*',
    ],
    // For "always check this site" only: one site at a time, asked when the person chooses it, listed in the options.
    optional_host_permissions: ['*://*/*'],
    // Browsers grant four suggested keys at most.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'next-statement': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-statement': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous__',
      },
    },
    ...ownKeys(browser),
  }),
});
