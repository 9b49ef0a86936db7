import { describe, expect, test } from 'vitest';
import { plainMarkdown } from '../../../lib/references/plain-markdown';
import { splitReferenceList } from '../../../lib/references/split-reference-list';

const plain = (line: string): string | undefined => plainMarkdown([line]).lines[0];

describe('plainMarkdown', () => {
  test.each<[string, string]>([
    ['- [Lifting - PubMed](https://a.org/1/)', '- Lifting - PubMed https://a.org/1/'],
    ['[Sleep [review]](https://a.org/S1(14)2-8)', 'Sleep [review] https://a.org/S1(14)2-8'],
    [
      'Doe A. [Gait](https://a.org/g). 4 ed. Paris: Wiley.',
      'Doe A. Gait. 4 ed. Paris: Wiley. https://a.org/g',
    ],
    ['From [https://a.org/x](https://a.org/x) 2020', 'From https://a.org/x 2020'],
    ['![cover](./cover.png) Doe A.', ' Doe A.'],
    ['**Doe A**, *Rest Sci, 2*(1), 3. ***Lancet***.', 'Doe A, Rest Sci, 2(1), 3. Lancet.'],
    ['Doe A. _What tired people lift._ __Rest__.', 'Doe A. What tired people lift. Rest.'],
    ['> Doe A. 2017;28(suppl\\_4):iv22. 2021\\.', 'Doe A. 2017;28(suppl_4):iv22. 2021.'],
    ['[^3]: Doe A. Sleep.', '[3] Doe A. Sleep.'],
    ['[^doe]: Doe A. Sleep.', '- Doe A. Sleep.'],
  ])('should take the marks out of %s', (line, expected) => {
    expect(plain(line)).toBe(expected);
  });

  test.each([
    'Doe A*, Roe B*. HLA-B*57:01 and HLA-DRB1 *04 or *07 carriers.',
    '2 * 3 * 4 and snake_case_name, x_1_2.',
    '______. What tired people lift.',
    'https://a.org/_b_/c._d_.html',
    '#12. Doe A. Sleep. 2010;1[2](3):4.',
    '[12] (see) Doe A. [Article in German] (2010).',
    'a > b, C:\\temp, p < .05 * 2',
  ])('should leave %s as it stands', (line) => {
    expect(plain(line)).toBe(line);
  });
});

describe('splitReferenceList of Markdown', () => {
  const LIST = '1. [Lifting - PubMed](https://a.org/1/)\n2. Doe A. *Sleep.* Lancet. 2010;1:2.';
  const ENTRIES = ['1. Lifting - PubMed https://a.org/1/', '2. Doe A. Sleep. Lancet. 2010;1:2.'];

  test.each<[string, string]>([
    [
      'what stands before its heading and behind the next',
      `# Rest\nSince 2010.\n## References\n\n${LIST}\n\n## License\nMIT`,
    ],
    ['a heading in another language', `# Rest\n\n### 7. Bronnen:\n${LIST}`],
    ['headings inside', `## References\n### Papers\n${LIST}\n### Books`],
    ['a heading that is none of a list', `# Rest\n${LIST}`],
    ['an empty part of that name', `## Sources\n## Papers\n${LIST}`],
  ])('should leave out %s', (_, text) => {
    expect(splitReferenceList(text)).toEqual(ENTRIES);
  });

  test.each<[string, string]>([
    ['entries with the mark of a heading', '# Doe A. Sleep. 2010;1:2.\n# Roe B. Rest. 2011;1:2.'],
    [
      'such entries under a heading',
      '## References\n### Doe A. Sleep. 2010;1:2.\n### Roe B. Rest. 2011;1:2.',
    ],
    ['quoted lines', '> Doe A. Sleep. 2010;1:2.\n> Roe B. Rest. 2011;1:2.'],
    [
      'works of other kinds under headings as deep',
      '## References\n- Doe A. Sleep. 2010;1:2.\n## Journal articles\n- Roe B. Rest. 2011;1:2.\n## About the books\n- Since 2012.',
    ],
    [
      'no other things of the page under headings as deep',
      '## References\n- Doe A. Sleep. 2010;1:2.\n- Roe B. Rest. 2011;1:2.\n## Other articles\n- Moe C. Age. 2012;1:2.',
    ],
  ])('should keep %s', (_, text) => {
    expect(splitReferenceList(text)).toEqual(['Doe A. Sleep. 2010;1:2.', 'Roe B. Rest. 2011;1:2.']);
  });

  test('should keep a list that stands before other sources', () => {
    const text = '## Papers\n- Doe A. Sleep. 2010.\n- Roe B. Rest. 2011.\n\n## Sources\n- Moe C. Age. 2012.';
    expect(splitReferenceList(text)).toHaveLength(3);
  });

  test.each([
    ['an entry under another heading', '## Studies\n1. Doe A. Sleep. 2010.\n## Books\n2. Moe C. Age. 2012.'],
    ['lines that are all headings', '# 1. Doe A. Sleep. https://a.org\n# 2. Moe C. Age. https://b.org'],
  ])('should keep %s', (_, text) => {
    expect(splitReferenceList(text).join(' ')).toMatch(/Sleep.+Age/);
  });

  test('should keep the sign of more that begins a line', () => {
    const text = '1. Doe A. Rest of people\n> 65 years of age. Lancet. 2010;1:2.\n2. Roe B. Rest. 2011;1:2.';
    expect(splitReferenceList(text)[0]).toContain('people > 65 years');
  });

  test('should read several lists under headings of their own', () => {
    const text =
      '## References\n- Doe A. Sleep. 2010.\n## Notes\n- Roe B. Rest. 2011.\n## About\n- Since 2012.';
    expect(splitReferenceList(text)).toEqual(['Doe A. Sleep. 2010.', 'Roe B. Rest. 2011.']);
  });
});
