/**
 * Pasted bibliographies as PDFs, word processors and web pages hand them over: the same works, set in eighteen ways. What the
 * setting adds (numbers apart, running heads, broken lines) is made here by rule, so the truth is known.
 */
import { describe, expect, test } from 'vitest';
import { splitReferenceList } from '../../../lib/references/split-reference-list';

const VANCOUVER = [
  'Schoenfeld BJ, Ogborn D, Krieger JW. Effects of resistance training frequency on measures of muscle hypertrophy: a systematic review and meta-analysis. Sports Med. 2016;46(11):1689-1697. doi:10.1007/s40279-016-0543-8',
  'Morton RW, Murphy KT, McKellar SR, et al. A systematic review, meta-analysis and meta-regression of the effect of protein supplementation on resistance training-induced gains in muscle mass and strength in healthy adults. Br J Sports Med. 2018;52(6):376-384. doi:10.1136/bjsports-2017-097608',
  'World Health Organization. WHO guidelines on physical activity and sedentary behaviour. Geneva: World Health Organization; 2020.',
  'Kreider RB, Kalman DS, Antonio J, et al. International Society of Sports Nutrition position stand: safety and efficacy of creatine supplementation in exercise, sport, and medicine. J Int Soc Sports Nutr. 2017;14:18. https://doi.org/10.1186/s12970-017-0173-z',
  'Holick MF. Vitamin D deficiency. N Engl J Med. 2007;357(3):266-281.',
  'Burke LM, Deakin V, editors. Clinical sports nutrition. 5th ed. Sydney: McGraw-Hill Education; 2015.',
  'Estruch R, Ros E, Salas-Salvadó J, et al. Primary prevention of cardiovascular disease with a Mediterranean diet supplemented with extra-virgin olive oil or nuts. N Engl J Med. 2018;378(25):e34. doi:10.1056/NEJMoa1800389',
];

const APA = [
  'Grgic, J., Schoenfeld, B. J., Davies, T. B., Lazinica, B., Krieger, J. W., & Pedisic, Z. (2018). Effect of resistance training frequency on gains in muscular strength: A systematic review and meta-analysis. Sports Medicine, 48(5), 1207–1220. https://doi.org/10.1007/s40279-018-0872-x',
  'Helms, E. R., Aragon, A. A., & Fitschen, P. J. (2014). Evidence-based recommendations for natural bodybuilding contest preparation: Nutrition and supplementation. Journal of the International Society of Sports Nutrition, 11, Article 20. https://doi.org/10.1186/1550-2783-11-20',
  'National Institute for Health and Care Excellence. (2014). Obesity: Identification, assessment and management (Clinical guideline CG189). https://www.nice.org.uk/guidance/cg189',
  'Noakes, T. (2001). Lore of running (4th ed.). Human Kinetics.',
  'Walker, M. (2017). Why we sleep: The new science of sleep and dreams. Allen Lane.',
  'Wewege, M., van den Berg, R., Ward, R. E., & Keech, A. (2017). The effects of high-intensity interval training vs. moderate-intensity continuous training on body composition in overweight and obese adults: A systematic review and meta-analysis. Obesity Reviews, 18(6), 635–646. https://doi.org/10.1111/obr.12532',
];

const ABNT = [
  'MATSUDO, S.; ARAÚJO, T.; MATSUDO, V. Questionário internacional de atividade física (IPAQ): estudo de validade e reprodutibilidade no Brasil. Revista Brasileira de Atividade Física e Saúde, v. 6, n. 2, p. 5-18, 2001.',
  'BRASIL. Ministério da Saúde. Guia alimentar para a população brasileira. 2. ed. Brasília: Ministério da Saúde, 2014.',
  'PAFFENBARGER, R. S. et al. Physical activity, all-cause mortality, and longevity of college alumni. New England Journal of Medicine, v. 314, n. 10, p. 605-613, 1986.',
];

/** Lines of at most `width` signs, broken at spaces only. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** The same, with the first long word of every third line that can take it broken by a hyphen. */
function hyphenate(text: string, width: number): string[] {
  const lines = wrap(text, width);
  for (let at = 0; at + 1 < lines.length; at += 3) {
    const [word = '', ...rest] = (lines[at + 1] ?? '').split(' ');
    if (!/^\p{Ll}{8,}$/u.test(word)) continue;
    lines[at] += ` ${word.slice(0, 4)}-`;
    lines[at + 1] = [word.slice(4), ...rest].join(' ');
  }
  return lines;
}

const numbered = (entries: string[], label: (at: number) => string) =>
  entries.map((entry, at) => `${label(at + 1)} ${entry}`);

const lines = (entries: string[], width = 64) =>
  entries.map((entry) => wrap(entry, width).join('\n')).join('\n');

/** Puts `between` behind every `every`-th line. */
const interrupt = (text: string, every: number, between: (page: number) => string) =>
  text
    .split('\n')
    .map((line, at) => (at % every === every - 1 ? `${line}\n${between(1 + Math.floor(at / every))}` : line))
    .join('\n');

const DOTTED = numbered(VANCOUVER, (at) => `${at}.`);
const BRACKETED = numbered(VANCOUVER, (at) => `[${at}]`);

const KINDS: [string, string, string[]][] = [
  ['"1." wrapped', lines(DOTTED), DOTTED],
  ['"[1]" wrapped in a narrow column', lines(BRACKETED, 38), BRACKETED],
  ['"1)" wrapped', lines(numbered(VANCOUVER, (at) => `${at})`)), numbered(VANCOUVER, (at) => `${at})`)],
  ['"1" without a sign', lines(numbered(VANCOUVER, (at) => `${at}`)), numbered(VANCOUVER, (at) => `${at}`)],
  [
    'numbers on lines of their own',
    VANCOUVER.map((entry, at) => `${at + 1}.\n${wrap(entry, 60).join('\n')}`).join('\n'),
    DOTTED,
  ],
  ['words broken by hyphens', DOTTED.map((entry) => hyphenate(entry, 58).join('\n')).join('\n'), DOTTED],
  ['without numbers, Vancouver', lines(VANCOUVER), VANCOUVER],
  ['without numbers, APA', lines(APA), APA],
  ['without numbers, ABNT', lines(ABNT, 70), ABNT],
  ['hanging indents that were kept', APA.map((entry) => wrap(entry, 60).join('\n     ')).join('\n'), APA],
  ['a blank line after every line', DOTTED.map((entry) => wrap(entry, 70).join('\n\n')).join('\n\n'), DOTTED],
  [
    'running heads and page numbers between the lines',
    interrupt(lines(DOTTED), 5, (page) => `Sleep and heavy lifting in adults\n${340 + page}\nDoe et al.`),
    DOTTED,
  ],
  [
    'a publisher’s footer and a form feed between the pages',
    interrupt(
      lines(BRACKETED),
      6,
      (page) => `Downloaded from https://www.example.org by guest on 3 May 2021\n\f${page} of 12`,
    ),
    BRACKETED,
  ],
  [
    'running heads in a list without numbers',
    interrupt(lines(APA), 7, (page) => `J Rest Sci 2021;12:101–109\n${100 + page}`),
    APA,
  ],
  [
    'addresses broken over lines',
    DOTTED.map((entry) => entry.replace(/(10\.\d{4}\/|doi\.org\/)/, '$1\n')).join('\n'),
    DOTTED,
  ],
  ['all in one paragraph', DOTTED.join(' '), DOTTED],
  ['all in one paragraph, in brackets', BRACKETED.join(' '), BRACKETED],
  [
    'buttons of a web page behind each entry',
    DOTTED.map((entry) => `${entry}\nArticle PubMed Google Scholar`).join('\n\n'),
    DOTTED.map((entry) => `${entry} Article PubMed Google Scholar`),
  ],
  ['tabs, CRLF and bullets', VANCOUVER.map((entry) => `•\t${entry}`).join('\r\n'), VANCOUVER],
  [
    'a heading with the end of the article before it',
    `The trial was registered.\n\nConflict of interest: none.\n\nReferences\n\n${lines(DOTTED)}`,
    DOTTED,
  ],
  [
    'what a journal prints behind the list',
    `References\n${lines(DOTTED)}\nPublisher’s Note The publisher remains neutral with regard to claims in maps.`,
    DOTTED,
  ],
];

describe('splitReferenceList', () => {
  test.each(KINDS)('should split %s', (_, text, expected) => {
    expect(splitReferenceList(text)).toEqual(expected);
  });

  test('should split a thousand wrapped entries', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `${at + 1}. ${VANCOUVER[at % VANCOUVER.length]}`);
    expect(splitReferenceList(lines(many))).toEqual(many);
  });

  test('should split a thousand entries without numbers', () => {
    const many = Array.from({ length: 1000 }, (_, at) => APA[at % APA.length] ?? '');
    expect(splitReferenceList(lines(many))).toEqual(many);
  });
});
