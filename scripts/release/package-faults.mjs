// What a store would refuse about a package, by its documented limits. Pure; tested in tests/scripts/release.test.ts.
// Chrome: developer.chrome.com/docs/extensions/reference/manifest (name, description, version, icons, commands) and
// developer.chrome.com/docs/webstore/images. Edge and Firefox limit the name further: MDN, manifest.json/name.

/** Characters of the name: Chrome 75, Firefox 50, Edge 45. The least counts, for the name is the same everywhere. */
const LONGEST_NAME = 45;
const LONGEST_DESCRIPTION = 132;
const MOST_SUGGESTED_KEYS = 4;
const LARGEST_VERSION_PART = 65_535;
const ICON_SIZES = [16, 32, 48, 128];
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel'];

/** Takes "1.2.0" and "0.1.0.7"; refuses "1.02", "1.2.0-beta" and "1.2.3.4.5". */
const VERSION = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){0,3}$/;
/** Takes "__MSG_extension_name__". */
const MESSAGE = /^__MSG_(\w+)__$/;
/** Takes "https://doi.org/*"; refuses "<all_urls>", "*://*\/*" and "http://doi.org/*". */
const ONE_SECURE_HOST = /^https:\/\/[a-z\d.-]+\/\*$/;
/** Names that the browser keeps for itself. */
const RESERVED = /(?:^|\/)_(?!locales\/)/;
const ADDRESS_OF_CODE = /<script[^>]+src=["']https?:/i;

const decode = (bytes) => new TextDecoder().decode(bytes);
const json = (files, path) => JSON.parse(decode(files[path]));

/** Width and height stand at fixed places of every PNG; null for anything else. */
export function pngSize(bytes) {
  if (bytes === undefined || decode(bytes.slice(1, 4)) !== 'PNG') return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const localesIn = (files) =>
  Object.keys(files).flatMap((path) => /^_locales\/([^/]+)\/messages\.json$/.exec(path)?.[1] ?? []);

/** A field of the manifest in each language: [where, text]. */
function spellings(files, manifest, field) {
  const key = MESSAGE.exec(manifest[field] ?? '')?.[1];
  if (key === undefined) return [[field, manifest[field] ?? '']];
  return localesIn(files).map((locale) => [
    `${field} (${locale})`,
    json(files, `_locales/${locale}/messages.json`)[key]?.message ?? '',
  ]);
}

const tooLong = (files, manifest, field, limit) =>
  spellings(files, manifest, field).flatMap(([where, text]) => {
    const { length } = [...text];
    return length === 0 || length > limit
      ? [`${where} has ${length} characters, 1 to ${limit} are allowed`]
      : [];
  });

/** One row a limit: gives a line for each fault. */
const LIMITS = [
  (_, { manifest_version }) => (manifest_version === 3 ? [] : [`manifest_version is ${manifest_version}`]),
  (_, { version }) =>
    VERSION.test(version) && version.split('.').every((part) => Number(part) <= LARGEST_VERSION_PART)
      ? []
      : [`"${version}" is no version: one to four numbers up to ${LARGEST_VERSION_PART}, with points`],
  (files, manifest) => tooLong(files, manifest, 'name', LONGEST_NAME),
  (files, manifest) => tooLong(files, manifest, 'description', LONGEST_DESCRIPTION),
  (files, { default_locale }) =>
    localesIn(files).includes(default_locale)
      ? []
      : [`there are no words for the language ${default_locale}`],
  (files, { icons }) =>
    ICON_SIZES.flatMap((size) => {
      const found = pngSize(files[icons?.[size]]);
      return found?.width === size && found.height === size ? [] : [`there is no icon of ${size} × ${size}`];
    }),
  (_, { commands }) => {
    const keys = Object.values(commands ?? {}).filter(({ suggested_key }) => suggested_key);
    return keys.length <= MOST_SUGGESTED_KEYS
      ? []
      : [`${keys.length} suggested keys, the browser takes four`];
  },
  (_, { permissions = [] }) =>
    permissions.filter((name) => !PERMISSIONS.includes(name)).map((name) => `nobody argued for "${name}"`),
  (_, { host_permissions = [] }) =>
    host_permissions
      .filter((host) => !ONE_SECURE_HOST.test(host))
      .map((host) => `"${host}" is no single host`),
  (_, { key, update_url }) =>
    key === undefined && update_url === undefined ? [] : ['the store sets key and update_url itself'],
  (_, { content_scripts, externally_connectable, web_accessible_resources }) =>
    [content_scripts, externally_connectable, web_accessible_resources].every((value) => value === undefined)
      ? []
      : ['something is declared for every page'],
  (files) =>
    Object.keys(files)
      .filter((path) => RESERVED.test(path))
      .map((path) => `${path} has a reserved name`),
  (files) =>
    Object.keys(files)
      .filter((path) => path.endsWith('.map'))
      .map((path) => `${path} is a source map`),
  (files) =>
    Object.keys(files)
      .filter((path) => path.endsWith('.html') && ADDRESS_OF_CODE.test(decode(files[path])))
      .map((path) => `${path} loads code from elsewhere`),
  (files) => (files['THIRD-PARTY.txt'] ? [] : ['the licences of the packages inside are missing']),
];

/**
 * Everything that a store would refuse, a line each; none is good.
 *
 *     findPackageFaults({ 'manifest.json': … })   →  ["there is no icon of 16 × 16", …]
 * @param files What the zip holds: path → bytes.
 */
export function findPackageFaults(files) {
  if (!files['manifest.json']) return ['there is no manifest.json at the root'];
  const manifest = json(files, 'manifest.json');
  return LIMITS.flatMap((find) => find(files, manifest));
}
