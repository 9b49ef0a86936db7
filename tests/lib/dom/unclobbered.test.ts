import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPageText } from '../../../lib/dom/page-text';
import { unclobbered } from '../../../lib/dom/unclobbered';
import { parsePage } from '../../truth/cases';

describe('unclobbered', () => {
  test.each([
    '<img name="body">',
    '<form id="title"></form>',
    '<form><input name="parentNode"></form>',
    '<form><fieldset id="firstChild"></fieldset></form>',
  ])('should read %s from a copy without that name', (html) => {
    const live = parsePage(`<body><p>a</p>${html}</body>`);
    const before = live.documentElement.outerHTML;
    const { document, original } = unclobbered(live);
    expect(document).not.toBe(live);
    expect(document.querySelector('[name], [id]')).toBeNull();
    expect(live.documentElement.outerHTML).toBe(before);
    const node = readPageText(document).blocks[0]?.runs[0]?.node as Text;
    expect(original(node)).toBe(live.querySelector('p')?.firstChild);
  });

  test.each([
    '<form name="search"><input name="q"><button name="submit">Go</button></form>',
    '<form><input name="title"></form>',
    '<input name="title-of-work">',
    '<a name="body">x</a>',
  ])('should hand back a page with %s as it is', (html) => {
    const live = parsePage(`<body>${html}</body>`);
    expect(unclobbered(live).document).toBe(live);
  });

  test('should hand back a page of XML, which has no forms, as it is', () => {
    const { DOMParser } = new JSDOM().window;
    const live = new DOMParser().parseFromString(
      '<note id="body"><p name="a">a</p></note>',
      'application/xml',
    );
    expect(unclobbered(live).document).toBe(live);
  });
});
