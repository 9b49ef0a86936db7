/** Heads that can be read two ways: degrees and initials, two family names and a whole name, titles that list words like names. */
import { describe, expect, test } from 'vitest';
import { parseReference } from '../../../lib/references/parse-reference';

function headOf(raw: string): [string[], string | null] {
  const { author, title } = parseReference({ raw, links: [] }).csl;
  return [
    author.map((name) => ('literal' in name ? `<${name.literal}>` : `${name.family}/${name.given}`)),
    title,
  ];
}

const BEHIND = 'Blood. 2015;85:1-9.';

describe('degrees', () => {
  test.each<[string, string[], string]>([
    ['Doe A, Roe B. Vitamin D, MS, and depression', ['Doe/A', 'Roe/B'], 'Vitamin D, MS, and depression'],
    ['Doe A, Roe B. Vitamin K, PT and warfarin', ['Doe/A', 'Roe/B'], 'Vitamin K, PT and warfarin'],
    ['Doe A. Hepatitis B, PT prolongation', ['Doe/A.'], 'Hepatitis B, PT prolongation'],
    ['Taylor B, RN to BSN education', ['Taylor/B'], 'RN to BSN education'],
    ['Nguyen Van A, DO, H. Walking after meals', ['Nguyen Van/A', 'DO/H'], 'Walking after meals'],
    ['Lind T, MD, Okafor YH, PhD. Walking after meals', ['Lind/T', 'Okafor/YH'], 'Walking after meals'],
    ['Lind T, MD, MPH, and Okafor YH, RD. Walking', ['Lind/T', 'Okafor/YH'], 'Walking'],
    ['Lind T, MD, de Roe Y, MSc, et al. Walking', ['Lind/T', 'de Roe/Y'], 'Walking'],
    ['Jane Doe, PhD, Mary Roe, MPH. Walking', ['Doe/Jane', 'Roe/Mary'], 'Walking'],
    ['Silva Santos, MPH; Costa, A. Walking', ['Silva Santos/MPH', 'Costa/A.'], 'Walking'],
  ])('should tell from initials and titles in %j', (head, authors, title) => {
    expect(headOf(`${head}. ${BEHIND}`)).toEqual([authors, title]);
  });
});

describe('two words before et al.', () => {
  test.each([
    ['García López et al.', '<García López>'],
    ['Van Dyke et al.', '<Van Dyke>'],
    ['Martínez Amat et al.', '<Martínez Amat>'],
    ['Marion Doe et al.', 'Doe/Marion'],
  ])('should be torn only behind a given name: %j', (head, author) => {
    expect(headOf(`${head} Walking after meals. ${BEHIND}`)).toEqual([[author], 'Walking after meals']);
  });
});

describe('names in capitals', () => {
  test.each<[string, string[]]>([
    ['GARCIA GIL, JA; PEREZ PAZ, M.', ['GARCIA GIL/JA', 'PEREZ PAZ/M.']],
    ['LE ROY, JP.', ['LE ROY/JP']],
    ['SANTOS REY, M; COSTA LEE, A B.', ['SANTOS REY/M', 'COSTA LEE/A B']],
    ['KIM T, MO YH, NAHM KS.', ['KIM/T', 'MO/YH', 'NAHM/KS']],
  ])('should be whole before a comma only where a whole name follows: %j', (head, authors) => {
    expect(headOf(`${head} Walking after meals. ${BEHIND}`)).toEqual([authors, 'Walking after meals']);
  });

  test.each([
    ['ACSM, Indianapolis, 2018.', '<ACSM, Indianapolis>'],
    ['EFSA, Parma, 2012.', '<EFSA, Parma>'],
    ['ISSA, Phoenix, 2019.', '<ISSA, Phoenix>'],
    ['DOE, Jane, 2009.', 'DOE/Jane'],
    ['LINDQVIST, Femi, 2009.', 'LINDQVIST/Femi'],
  ])('should be no short form of an organisation: %j', (head, author) => {
    expect(headOf(`${head} Guidelines for walking after meals.`)).toEqual([
      [author],
      'Guidelines for walking after meals',
    ]);
  });
});
