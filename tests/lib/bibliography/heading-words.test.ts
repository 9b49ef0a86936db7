import { describe, expect, test } from 'vitest';
import { bibliographyHeading } from '../../../lib/bibliography/heading-words';

describe('bibliographyHeading', () => {
  test.each([
    'References',
    '7. References:',
    'REFERENCES (12)',
    'Show all references',
    'References[edit]',
    'References & Notes',
    'Further reading and references',
    'Riferimenti bibliografici e sitografia',
    'Literaturverzeichnis',
    'Références bibliographiques',
    'Bibliografía',
    'Referências',
    'Literatuurlijst',
    'Piśmiennictwo',
    'Källförteckning',
    '参考文献',
    '參考文獻',
    'المراجع',
    'Список литературы',
    '참고문헌',
    'Works consulted',
    '引用・参考文献',
    'Použitá literatúra',
    'Използвана литература',
    'Список использованной литературы',
  ])('should be certain of %j', (text) => {
    expect(bibliographyHeading(text)).toBe('certain');
  });

  test.each([
    '29 Sources',
    '– Notes –',
    'Quellen:',
    'Fuentes',
    'Bronnen',
    'Källor',
    '脚注',
    'מקורות',
    'Viri',
    'Izvori:',
    'Šaltiniai',
    '참고자료',
  ])('should think %j likely', (text) => {
    expect(bibliographyHeading(text)).toBe('likely');
  });

  test.each([
    'Preferences',
    'Source code',
    'The references of a good cook',
    'Comments (12)',
    'References and comments',
    'Notes and references and sources',
    'Related articles',
    'Virus',
    'Izvori vode',
    'Referanslar',
    'Literatúra',
    'Literatūra',
    '',
    'References '.repeat(20),
  ])('should not take %j', (text) => {
    expect(bibliographyHeading(text)).toBeNull();
  });
});
