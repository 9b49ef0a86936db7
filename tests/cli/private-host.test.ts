import { describe, expect, test } from 'vitest';
import { isPrivateHost } from '../../cli/private-host';

/** As a URL has the host: that is where odd spellings of an address become plain. */
const hostOf = (authority: string) => new URL(`http://${authority}/`).hostname;

describe('a host', () => {
  test.each([
    'localhost',
    'LOCALHOST:8080',
    'localhost.',
    'app.localhost',
    'printer',
    'printer.local',
    'wiki.corp.internal',
    'router.home.arpa',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::a00:1]',
  ])('%s should be private', (authority) => {
    expect(isPrivateHost(hostOf(authority))).toBe(true);
  });

  test.each([
    'news.example',
    'localhost.news.example',
    'local.news.example',
    '93.184.216.34',
    '172.32.0.1',
    '[2606:4700::1111]',
    '[::ffff:93.184.216.34]',
    '10.0.0.1.news.example',
  ])('%s should be public', (authority) => {
    expect(isPrivateHost(hostOf(authority))).toBe(false);
  });
});
