import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../lib/bibliography/entry-text';
import { readPageText } from '../../../lib/dom/page-text';
import { parsePage } from '../../truth/cases';

/** The entry of the first list item of a page. */
function entryOf(item: string, before = '') {
  const page = readPageText(parsePage(`<body>${before}<ol><li>${item}</li></ol></body>`));
  const element = page.document.querySelector('li') as Element;
  const span = page.spans.get(element);
  if (!span) throw new Error('the item has no text');
  return readEntry(page, { ...span, elements: [element], ordinal: '1' }, 'heading');
}

const CASES: [name: string, item: string, label: string, raw: string][] = [
  ['a list number', 'Smith J. Pain.', '1', 'Smith J. Pain.'],
  ['a printed label before the list number', '[12] Smith J. Pain.', '12', 'Smith J. Pain.'],
  ['a label printed twice', '<b>3.</b> 3. Smith J. Pain.', '3', 'Smith J. Pain.'],
  ['an arrow behind', 'Smith J. Pain. <a href="#t1">↩︎</a>', '1', 'Smith J. Pain.'],
  ['an arrow in brackets', 'Smith J. Pain. <a href="#t1">[↩]</a>', '1', 'Smith J. Pain.'],
  ['brackets around an arrow', 'Smith J. Pain. [<a href="#t1">↩</a>]', '1', 'Smith J. Pain.'],
  [
    'letters that lead back',
    '^ <a href="#t1">a</a> <a href="#t2">b</a> Smith J. Pain.',
    '1',
    'Smith J. Pain.',
  ],
  ['French letters', '↑ <a href="#t1">a</a> et <a href="#t2">b</a> Smith J. Pain.', '1', 'Smith J. Pain.'],
  ['words that lead back', 'Smith J. Pain. <a href="#t1">Jump back</a>', '1', 'Smith J. Pain.'],
  ['line breaks', 'Smith J.<br>Pain.', '1', 'Smith J. Pain.'],
  ['a name that leads back', '<a href="#t1">Smith, 2019</a> J. Smith, Pain', '1', 'J. Smith, Pain'],
];

describe('readEntry', () => {
  test.each(CASES)('should read %s', (_, item, label, raw) => {
    const text = '<p>It <a id="t1">1</a> and <a id="t2">2</a>.</p>';
    expect(entryOf(item, text)).toMatchObject({ label, raw });
  });

  test('should keep a name that leads on to another list', () => {
    expect(entryOf('<a href="#w1">Smith 2019</a>, p. 4</li><li id="w1">Smith J. Pain. 2019.')?.raw).toBe(
      'Smith 2019, p. 4',
    );
  });

  test('should keep links out of the page, each once', () => {
    expect(entryOf('Smith <a href="https://doi.org/10.1000/182">A <i>b</i> c</a>')?.links).toEqual([
      { href: 'https://doi.org/10.1000/182', text: 'A b c' },
    ]);
  });

  test('should say when an entry leads back', () => {
    expect(entryOf('Smith J. <a href="#t1">↩</a>')?.leadsBack).toBe(true);
    expect(entryOf('Smith J.')?.leadsBack).toBe(false);
  });

  test('should not make an entry of a label', () => {
    expect(entryOf('[1]')).toBeNull();
  });
});
