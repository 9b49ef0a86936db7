import { describe, expect, test } from 'vitest';
import { CERTAIN, LIKELY, referenceLikeness } from '../../../lib/bibliography/reference-likeness';

describe('referenceLikeness', () => {
  test.each([
    'Watson JD, Crick FHC. Molecular structure of nucleic acids. Nature 1953;171:737–738.',
    'Kahneman, D., & Tversky, A. (1979). Prospect theory. Econometrica, 47(2), 263–291.',
    'M.S. Granovetter, The strength of weak ties, Am. J. Sociol., 78 (6) (1973), pp. 1360-1380',
    'A. M. Turing, “Computing Machinery and Intelligence,” Mind 59 (1950): 433–460. doi:10.1093/mind/LIX.236.433',
  ])('should be certain of %j', (text) => {
    expect(referenceLikeness(text, [])).toBeGreaterThanOrEqual(CERTAIN);
  });

  test.each([
    'World Health Organization. Physical activity. Accessed May 4, 2023. https://example.org/fact-sheets',
    'Cohen J. A power primer. PMID: 19565683',
    'Humedal. ¿Qué mide un sensor? [Internet]. 2023 [citado 2025 mayo 19]. Disponible en: https://humedal.example/b',
    'Dupont. Le jardin. 2021, consulté le 3 mai. https://jardin.example/a',
    'Сады и парки [Электронный ресурс]. https://sady.example/a (дата обращения: 03.05.2021)',
    'Strength training and old bones. Bone 23:2012.',
  ])('should think %j likely', (text) => {
    expect(referenceLikeness(text, [])).toBeGreaterThanOrEqual(LIKELY);
  });

  test('should count a link to the work', () => {
    const links = [{ href: 'https://doi.org/10.1038/171737a0', text: 'Article' }];
    expect(referenceLikeness('Molecular structure of nucleic acids', links)).toBeGreaterThanOrEqual(LIKELY);
  });

  test.each([
    'Soak the beans overnight.',
    'In 2019 we moved to a larger house by the lake.',
    'Great shoe, a bit wide. Kim',
    'It was cited by many in 2019 and is available in red.',
    'Disponible en rojo y azul desde 2019.',
    'Maceta de barro 2019, disponible en Amazon: https://tienda.example/a',
    'Manguera 2021. Citado por 12 jardineros, https://tienda.example/c',
    'We boiled 40 litres at 12:45.',
    'Version 10.2 is out.',
    'Rated to EN ISO 22810:2010. Not for diving.',
    '',
  ])('should not think %j likely', (text) => {
    expect(referenceLikeness(text, [])).toBeLessThan(LIKELY);
  });
});
