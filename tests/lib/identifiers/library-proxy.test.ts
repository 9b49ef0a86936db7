import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doiUrl, parseDoi } from '../../../lib/identifiers/doi';
import { isProxyPrefix, parseProxyPrefix, throughLibrary } from '../../../lib/identifiers/library-proxy';

const LOGIN = 'https://login.ezproxy.lib.example.edu/login?url=';

describe('parseProxyPrefix', () => {
  const cases: [name: string, text: string, expected: string | null][] = [
    ['a prefix', LOGIN, LOGIN],
    ['white space around it', ` ${LOGIN} `, LOGIN],
    ['a whole link, cut off', `${LOGIN}https://www.nature.com/?a=b`, LOGIN],
    [
      'another parameter before it',
      'https://lib.example/login?group=x&qurl=',
      'https://lib.example/login?group=x&qurl=',
    ],
    ['a port', 'https://lib.example:2443/login?url=', 'https://lib.example:2443/login?url='],
    ['no target', 'https://lib.example/login', null],
    ['another target', 'https://lib.example/login?target=', null],
    ['not encrypted', 'http://lib.example/login?url=', null],
    ['a script', 'javascript:alert(1)?url=', null],
    ['credentials', 'https://me:secret@lib.example/login?url=', null],
    ['no address', 'lib.example/login?url=', null],
    ['nothing', '', null],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(parseProxyPrefix(text)).toBe(expected);
  });

  test('takes what it gave for a prefix again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, validSchemes: ['https'] }), (url) => {
        const prefix = parseProxyPrefix(`${url}${url.includes('?') ? '&' : '?'}url=`);
        expect([parseProxyPrefix(prefix ?? ''), isProxyPrefix(prefix ?? '')]).toEqual([prefix, true]);
      }),
    );
  });
});

describe('throughLibrary', () => {
  const doi = parseDoi('10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2');
  const address = doi === null ? '' : doiUrl(doi);

  test('puts the address behind the prefix, escaped where the library wants that', () => {
    expect(throughLibrary(address, parseProxyPrefix(LOGIN))).toBe(`${LOGIN}${address}`);
    const escaped = throughLibrary(address, parseProxyPrefix('https://lib.example/login?qurl='));
    expect(new URL(escaped).searchParams.get('qurl')).toBe(address);
  });

  test('leaves the address alone without a library', () => {
    expect(throughLibrary(address, null)).toBe(address);
  });
});
