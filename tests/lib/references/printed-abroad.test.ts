import { describe, expect, test } from 'vitest';
import { parseReference } from '../../../lib/references/parse-reference';

interface Parts {
  authors?: string[];
  title?: string | null;
  container?: string | null;
  year?: number | null;
  volume?: string | null;
  page?: string | null;
  publisher?: string | null;
  type?: string;
}

/** The parts of what was read that are expected. */
function read(raw: string, expected: Parts): Parts {
  const { csl } = parseReference({ raw, links: [] });
  const all: Required<Parts> = {
    authors: csl.author.map((one) => ('literal' in one ? one.literal : one.family)),
    title: csl.title,
    container: csl['container-title'],
    year: csl.issued?.['date-parts'][0]?.[0] ?? null,
    volume: csl.volume,
    page: csl.page,
    publisher: csl.publisher,
    type: csl.type,
  };
  return Object.fromEntries(Object.entries(all).filter(([part]) => part in expected));
}

describe('parseReference, of what lists of many lands print', () => {
  test.each<[string, Parts]>([
    // particles in capitals, and behind initials
    ['DE MOURA, Beatriz et al. O peso do sono: um estudo. 2019.', { authors: ['DE MOURA'] }],
    ['DA COSTA, Rui. O peso do sono. 2019.', { authors: ['DA COSTA'], title: 'O peso do sono' }],
    ['DE SKM, ROY AB. Sleep and rest in old age. J Foo. 2010;1:2.', { authors: ['DE', 'ROY'] }],
    [
      'Berg, P. van der (2008). Slapen in de stad. Amsterdam: Balans.',
      { authors: ['Berg'], title: 'Slapen in de stad' },
    ],
    ['Lind, P. de Souza, R. (2008). Sleeping in town. Oxford: Press.', { authors: ['Lind', 'de Souza'] }],
    // no date
    [
      'Okta. (n.d.). A guide to signing in. Okta. https://a.org/x',
      { authors: ['Okta'], title: 'A guide to signing in', year: null },
    ],
    ['Bodeh. (s. f.). Manual de uso. Bodeh. https://a.org/x', { authors: ['Bodeh'], title: 'Manual de uso' }],
    [
      'Dopamine. (n.d.). In Wikipedia. https://en.wikipedia.org/wiki/Dopamine',
      { authors: [], title: 'Dopamine' },
    ],
    ['Vitamin D. (n.d.). Vitamin D fact sheet. https://a.org/x', { authors: [], title: 'Vitamin D' }],
    ['Roe C. The Bay (S. F.) cohort of rest. J Foo. 2010;1:2.', { title: 'The Bay (S. F.) cohort of rest' }],
    ['Melatonin. (n.d.). Mayo Clinic. https://a.org/x', { authors: [], title: 'Melatonin' }],
    [
      'Slapen: een overzicht. (z.d.). Rust. Geraadpleegd op 2 februari 2022, van https://a.org',
      { title: 'Slapen: een overzicht', year: null },
    ],
    [
      'Lind K. Sleep (n. d. Bruijn) and rest in age. J Foo. 2010;1:2.',
      { title: 'Sleep (n. d. Bruijn) and rest in age' },
    ],
    ['ROE, C. Sono e peso. [s.l: s.n.]. Disponível em: <https://a.org/x>.', { title: 'Sono e peso' }],
    // "in" and editors
    [
      'Roe, C. (2019). Dormir bien. En Manual del sueño (pp. 59–64). Apress.',
      { title: 'Dormir bien', container: 'Manual del sueño', type: 'chapter' },
    ],
    ['Roe, C. (2019). Descanso. En busca del sueño perdido. Apress.', { type: 'document' }],
    [
      'Roe, C. (2019). Dormir bien. En Madrid. Revista de Salud, 2(1), 3-9.',
      { title: 'Dormir bien', type: 'article-journal' },
    ],
    [
      'Roe C. 2018. Measuring rest. In: Lind J-B, Moe P eds. Testing of sleep. Cham: Springer, 23–26.',
      { authors: ['Roe'], container: 'Testing of sleep' },
    ],
    ['Lind J-B, Moe P eds. 2018. Testing of sleep. Cham: Springer.', { authors: ['Lind', 'Moe'] }],
    [
      'Roe C. Dormir bien. En: Moe P, editor. Manual del sueño. Barcelona: Masson; 2010. p. 3-9.',
      { title: 'Dormir bien', container: 'Manual del sueño', type: 'chapter' },
    ],
    // others, and names in Han signs
    ['Sunarto, dkk. (2020). Buku tidur. Jakarta: Pers.', { authors: ['Sunarto'], year: 2020 }],
    [
      '王伟, 李娜, 等. 成人睡眠与举重能力的关系研究. 睡眠医学杂志. 2020;5(8):85-86',
      { authors: ['王伟', '李娜'], title: '成人睡眠与举重能力的关系研究' },
    ],
    ['等级. 成人睡眠与举重能力的关系研究. 睡眠医学杂志. 2020;5(8):85-86', { authors: ['等级'] }],
    ['山田太郎; 鈴木花. 睡眠の技術. 睡眠書院, 2020.', { title: '睡眠の技術', type: 'book' }],
    // societies and firms
    [
      'Gesellschaft für Schlaf e. V. Leitfaden zum Schlaf. Bonn. https://a.org',
      { authors: ['Gesellschaft für Schlaf e. V'], title: 'Leitfaden zum Schlaf' },
    ],
    ['Ho CDC, Park INC. Sleep in old age. J Foo. 2010;1:2.', { authors: ['Ho', 'Park'] }],
    ['Wong LLC, Roe AB. Sleep in old age. J Foo. 2010;1:2.', { authors: ['Wong', 'Roe'] }],
    [
      'Roe, C. (2019). Dormir. Em Portugal, o sono (p < 0,05) piora. Acta Med Port, 3, 12-18.',
      { title: 'Dormir. Em Portugal, o sono (p < 0,05) piora', type: 'article-journal' },
    ],
    ['Sandel LLC. (2024). Sandel guide to sleep. https://a.org', { authors: ['Sandel LLC'] }],
    [
      'Europäisches Parlament. Verordnung zum Schlaf. 2016. https://a.org',
      { authors: ['Europäisches Parlament'] },
    ],
    ['Wong LLD, Roe AB. Sleep in old age. J Foo. 2010;1:2.', { authors: ['Wong', 'Roe'] }],
    // degrees
    [
      'LIMA, Ana. O peso do sono. 2019. Dissertação (Mestrado em Saúde) – Universidade de Lins, Brasília, 2019.',
      { title: 'O peso do sono', type: 'thesis' },
    ],
    [
      'LIMA, Ana. Modelo do sono. 2019. 120 f. Tese (Doutorado em Saúde) – Universidade de Lins, Brasília, 2019.',
      { title: 'Modelo do sono', volume: null },
    ],
    [
      'LIMA, Ana. Modelo do sono. 2019. 80 fls. Monografia (Especialização) – UFMG, Belo Horizonte, 2019.',
      { title: 'Modelo do sono', publisher: null },
    ],
    [
      'LIMA, Ana. Trabalho de conclusão: um guia. Brasília: Editora Lins, 2019.',
      { title: 'Trabalho de conclusão: um guia', type: 'book' },
    ],
    [
      'Lima A. (2017). Motives of sleepers. Ph.D. dissertation, University of Rest, Gdansk.',
      { title: 'Motives of sleepers' },
    ],
    // names
    [
      'Roe, Cara & Moe, J William & Poe, Kim. (2010). Rest of old age. Age Mag. 31. 59-79.',
      { authors: ['Roe', 'Moe', 'Poe'], year: 2010 },
    ],
    [
      'Roe, Cara and Moe, Kim. A Sleep of one’s own. Age Press, 2010.',
      { authors: ['Roe', 'Moe'], title: 'A Sleep of one’s own' },
    ],
    ['Petrov Yu, Chernov Sh. Sleep in old age. J Foo. 2010;1:2.', { authors: ['Petrov', 'Chernov'] }],
    ['Wu Xi, Li Na, Ma Yu. Sleep in old age. J Foo. 2010;1:2.', { authors: ['Wu', 'Li', 'Ma'] }],
    ['Schmidt Jo, Dvořák Pe. Sleep in old age. J Foo. 2010;1:2.', { authors: ['Schmidt', 'Dvořák'] }],
    ['Churchill, A Life. Oxford: Age Press, 2010.', { authors: [], title: 'Churchill, A Life' }],
    [
      'DI MARIA A, DAS NEVES C. Sleep in old age. J Foo. 2010;1:2.',
      { authors: ['DI MARIA', 'DAS NEVES'], title: 'Sleep in old age' },
    ],
    [
      'Bundesschlafagentur, „Messung des Schlafs in der Stadt“, Bonn, 2020.',
      { authors: ['Bundesschlafagentur'], title: 'Messung des Schlafs in der Stadt' },
    ],
    ['Müller A. Schlaf im Alter. Z Gerontol 2010, S. 120 f.', { title: 'Schlaf im Alter', page: '120' }],
    // quotations
    [
      'Roe A. "Dormir" em Lisboa: um estudo. Acta Med Port. 2010;3:12-18.',
      { container: 'Acta Med Port', volume: '3' },
    ],
    [
      'Roe A. “Sleep in old age” In Moe B (ed.), Rest book. Oxford: OUP, 2010, pp. 3-9.',
      { title: 'Sleep in old age', container: 'Rest book' },
    ],
    [
      'Roe A. Commentary on “Rest.” By Jones. Sleep Med. 2010;3:12-8.',
      { title: 'Commentary on “Rest.” By Jones', container: 'Sleep Med' },
    ],
    [
      'Lind JP. The end of "better sleep." J Rest Sci 1995;13:14-7.',
      { title: 'The end of "better sleep', container: 'J Rest Sci' },
    ],
    [
      'Lind, Kari, et al. "What Tired People Lift Today." eLife 7 (2018): e12.',
      { title: 'What Tired People Lift Today', container: 'eLife' },
    ],
    ['Roe, C. (2019). Rest. Wikipedia. https://a.org/x', { title: 'Rest', container: 'Wikipedia' }],
    [
      'Roe, C. (2019). How Wikipedia writes of sleep. Nature, 2(1), 3-9.',
      { title: 'How Wikipedia writes of sleep' },
    ],
    [
      'MOURA, B. O peso. Sono & Vida, São Carlos, v. 8, n. 2, p. 21-23, 2001.',
      { container: 'Sono & Vida', volume: '8' },
    ],
  ])('should read %s', (raw, expected) => {
    expect(read(raw, expected)).toEqual(expected);
  });
});
