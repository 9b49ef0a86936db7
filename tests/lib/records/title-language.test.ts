import { describe, expect, it } from 'vitest';
import { mayBeTranslation, titleLanguage } from '../../../lib/records/title-language';

describe('the language of a title', () => {
  const languages: [title: string, language: string | null][] = [
    ['The effect of walking on sleep in older adults', 'en'],
    ['Die Wirkung von Krafttraining bei älteren Menschen', 'de'],
    ['Effets de la marche sur le sommeil chez les adultes', 'fr'],
    ['Efectos del ejercicio en la salud de los mayores', 'es'],
    ['Влияние ходьбы на сон', 'other-script'],
    ['Creatine supplementation', null],
    ['Van Gogh syndrome', null],
  ];
  it.each(languages)('%s', (title, language) => {
    expect(titleLanguage(title)).toBe(language);
  });

  it('should see what may be a translation', () => {
    expect(mayBeTranslation('Die Wirkung von Training auf den Schlaf', 'Effects of training on sleep')).toBe(
      true,
    );
    expect(mayBeTranslation('Schlaf', '[Sleep].')).toBe(true);
    expect(mayBeTranslation('Creatine and strength', 'Walking in the rain')).toBe(false);
  });
});
