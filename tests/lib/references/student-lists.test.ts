/** Pasted bibliographies as students paste them, read to the end: which entries, and what each says. Invented works. */
import { expect, test } from 'vitest';
import { parseReference } from '../../../lib/references/parse-reference';
import { splitReferenceList } from '../../../lib/references/split-reference-list';

/** "Okafor, Lindqvist | 2012 | Walking speed | Age Ageing | 41": what matters of each entry. */
const read = (text: string): string[] =>
  splitReferenceList(text).map((raw) => {
    const { csl } = parseReference({ raw, links: [] });
    const names = csl.author.map((name) => ('literal' in name ? name.literal : name.family)).join(', ');
    const year = csl.issued?.['date-parts'][0]?.[0];
    return [names, year, csl.title, csl['container-title'], csl.volume].map((part) => part ?? '').join(' | ');
  });

test('should begin an entry at the line that stands for the author before, and break no town at its month', () => {
  expect(
    read(`REFERÊNCIAS
COSTA, M. R.; SILVA, J. P. Sono e ganho de peso. Cadernos de Saúde Pública, Rio de
Janeiro, v. 29, n. 4, p. 670-680, 2013.
OLIVEIRA, A. Treinamento de força. 3. ed. São Paulo: Manole, 2008. 240 p.
______. Flexibilidade e envelhecimento. São Paulo: Phorte, 2010.`),
  ).toEqual([
    'COSTA, SILVA | 2013 | Sono e ganho de peso | Cadernos de Saúde Pública | 29',
    'OLIVEIRA | 2008 | Treinamento de força |  | ',
    ' | 2010 | Flexibilidade e envelhecimento |  | ',
  ]);
});

test('should read the dates and the "u. a." of German lists', () => {
  expect(
    read(`Müller, Anna: Wie viel Schlaf braucht der Mensch? In: Die Zeit, 12.03.2019.
Weber, T. u. a. (2018): Ausdauersport und Herz. In: Deutsche Zeitschrift für Sportmedizin 69 (4), S. 120–126.`),
  ).toEqual([
    'Müller | 2019 | Wie viel Schlaf braucht der Mensch? | Die Zeit | ',
    'Weber | 2018 | Ausdauersport und Herz | Deutsche Zeitschrift für Sportmedizin | 69',
  ]);
});

test('should read the abbreviated name of a conference to its end', () => {
  expect(
    read(
      'F. Adeyemi et al., "Heart rate in athletes," in Proc. 12th Int. Conf. Sports Engineering, Rome, Italy, 2015, pp. 33–40.',
    ),
  ).toEqual(['Adeyemi | 2015 | Heart rate in athletes | Proc. 12th Int. Conf. Sports Engineering | ']);
});

test('should take for the container what the address behind it is called', () => {
  expect(
    read(`Okafor, T. (2020, March 4). Why we sleep less than our grandparents. The Guardian. https://www.theguardian.com/science/2020/mar/04/sleep
Okafor, T. (2020, March 4). Why we sleep less. A long read. https://www.theguardian.com/science/2020/mar/04/sleep`),
  ).toEqual([
    'Okafor | 2020 | Why we sleep less than our grandparents | The Guardian | ',
    'Okafor | 2020 | Why we sleep less |  | ',
  ]);
});

test('should read two columns one after the other', () => {
  expect(
    read(`1. Okafor T, Lindqvist K. Walking     3. Haddad R, Ito M. Balance training
speed and mortality. Age Ageing.      to prevent falls. Cochrane Database
2012;41(2):210-215.                   Syst Rev. 2019;1:CD012424.
2. Brandt S. Vitamin D in winter.     4. Silva J. Grip strength. J Gerontol.
Lancet. 2015;385(9):682-690.          2017;72(5):650-655.`),
  ).toEqual([
    'Okafor, Lindqvist | 2012 | Walking speed and mortality | Age Ageing | 41',
    'Brandt | 2015 | Vitamin D in winter | Lancet | 385',
    'Haddad, Ito | 2019 | Balance training to prevent falls | Cochrane Database Syst Rev | 1',
    'Silva | 2017 | Grip strength | J Gerontol | 72',
  ]);
});

test.each([
  '1.    Okafor T. Walking. Age Ageing. 2012;41:2.\n2.    Brandt S. Rest. Lancet. 2015;38:6.\n3.    Ito M. Sleep. BMJ. 2016;3:1.',
])('should take no gap behind a number for two columns: %j', (text) => {
  expect(splitReferenceList(text)).toHaveLength(3);
  expect(read(text)[0]).toBe('Okafor | 2012 | Walking | Age Ageing | 41');
});
