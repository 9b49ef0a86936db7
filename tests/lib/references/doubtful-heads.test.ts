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
    [
      'Kirsi Doe, PhD, and Mei Roe, MPH. Walking after meals',
      ['Doe/Kirsi', 'Roe/Mei'],
      'Walking after meals',
    ],
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

describe('two words before a comma', () => {
  test.each<[string, string[], string]>([
    [
      'Van Dyke, Thomas E. Inflammation, resolution and rest.',
      ['Van Dyke/Thomas E.'],
      'Inflammation, resolution and rest',
    ],
    ['García López, María J. Ejercicio, salud y vida.', ['García López/María J.'], 'Ejercicio, salud y vida'],
    [
      'Doe Roe, Mary A. Nutrition, Physical Activity and Health.',
      ['Doe Roe/Mary A.'],
      'Nutrition, Physical Activity and Health',
    ],
    ['Smith Jones, Mary A. Yoga and rest.', ['Smith Jones/Mary A.'], 'Yoga and rest'],
    [
      'Kari Lie, Bjørge H. Hansen, and Mei Okafor. Walking in old age.',
      ['Lie/Kari', 'Hansen/Bjørge H.', 'Okafor/Mei'],
      'Walking in old age',
    ],
  ])('should be a family name unless a list of whole names goes on: %j', (head, authors, title) => {
    expect(headOf(`${head} ${BEHIND}`)).toEqual([authors, title]);
  });
});

test('should take no title of one word for a name', () => {
  expect(headOf('Smith Jones, Mary A. Yoga. London: Routledge, 2010.')).toEqual([
    ['Smith Jones/Mary A.'],
    'Yoga',
  ]);
});

describe('titles that list words like names', () => {
  test.each([
    [
      'Tai Chi, Qi Gong, and Public Health. A review of the evidence. 2010.',
      'Tai Chi, Qi Gong, and Public Health',
    ],
    ['Guns, Germs, and Steel (1997)', 'Guns, Germs, and Steel'],
    ['Fish, Nuts, and Seeds (2015)', 'Fish, Nuts, and Seeds'],
    ['Calcium, Magnesium and Zinc (2017) National Institutes of Health', 'Calcium, Magnesium and Zinc'],
  ])('should have no authors: %j', (raw, title) => {
    expect(headOf(raw)).toEqual([[], title]);
  });

  test('should be told from lists of names', () => {
    const title = 'Walking after meals in old age';
    expect(headOf(`Hiroshi Li, Lars He, Mei Shao and Carlos Field. ${title}. ${BEHIND}`)).toEqual([
      ['Li/Hiroshi', 'He/Lars', 'Shao/Mei', 'Field/Carlos'],
      title,
    ]);
    expect(headOf(`Jane Li, Lars He and Carlos Field. ${title}. ${BEHIND}`)[0]).toHaveLength(3);
    expect(headOf(`Lind, Mo, Okafor and Oh (2006) ${title}. Arch Surg 162:1275-1281`)).toEqual([
      ['Lind/null', 'Mo/null', 'Okafor/null', 'Oh/null'],
      title,
    ]);
  });
});

test('a name in the middle of a given name vouches for a list', () => {
  const entry =
    'Eamonn Keogh, Stefano Lonardi, and Chotirat Ann Ratanamahatana. Walking after meals. Sleep, 2004.';
  expect(headOf(entry)[0]).toEqual(['Keogh/Eamonn', 'Lonardi/Stefano', 'Ratanamahatana/Chotirat Ann']);
});

describe('a head in large letters before a sentence', () => {
  test.each<[string, string[], string]>([
    [
      'Novo Nordisk. Prescribing information for adults. 2021.',
      ['<Novo Nordisk>'],
      'Prescribing information for adults',
    ],
    ['Knee Pain. What you should know. 2021.', [], 'Knee Pain'],
    ['Vitamin D. Fact sheet for consumers. 2021.', [], 'Vitamin D. Fact sheet for consumers'],
    ['The Silent Spring. A book and its time. 2021.', [], 'The Silent Spring'],
    ['Obesity in Canada. Facts and figures of a decade. 2021.', [], 'Obesity in Canada'],
    ['Rotator Cuff Tears. What to know. Cleveland Clinic. 2020.', [], 'Rotator Cuff Tears. What to know'],
    ['Bundesliga Heute. Spieler und Vereine 2021.', [], 'Bundesliga Heute'],
    [
      'Laemmli UK. Cleavage of structural proteins. Nature (1970) 227:680-685.',
      ['Laemmli/UK'],
      'Cleavage of structural proteins',
    ],
    ['Das UK, Roy P. Walking after meals. Blood. 2015.', ['Das/UK', 'Roy/P'], 'Walking after meals'],
    [
      'Osteoporosis Canada. What are brittle bones? 2014.',
      ['<Osteoporosis Canada>'],
      'What are brittle bones?',
    ],
    ['Modern Britain. A history of rest. 2014.', [], 'Modern Britain'],
    ['Doe Institute. March 2019. Sleep in 2018.', ['<Doe Institute>'], 'Sleep in 2018'],
    ['Khan UK. Vitamins in falls. 2012.', ['Khan/UK'], 'Vitamins in falls'],
    ['Asthma UK. Living with asthma. 2019.', ['<Asthma UK>'], 'Living with asthma'],
    ['Diabetes UK. Eating with diabetes.', ['<Diabetes UK>'], 'Eating with diabetes'],
    ['OrthoInfo. Rehab exercises at home. 2021.', ['<OrthoInfo>'], 'Rehab exercises at home'],
    ['Intermittent Fasting. A way to eat less. 2021.', [], 'Intermittent Fasting'],
    ['Shin Splints. Stretches that help. 2021.', [], 'Shin Splints'],
    ['Rotator Cuff Tears. Surgery or not? 2021.', [], 'Rotator Cuff Tears. Surgery or not?'],
    ['Processed Meat. Risks and benefits for all. 2021.', [], 'Processed Meat'],
    ['PubMed. A guide for beginners. 2021.', [], 'PubMed. A guide for beginners'],
    ['Lisinopril Tablets. Package leaflet: what to know. 2021.', [], 'Lisinopril Tablets'],
  ])('should be an author only where nothing speaks for a title in %j', (raw, authors, title) => {
    expect(headOf(raw)).toEqual([authors, title]);
  });
});

describe('bodies in the plural', () => {
  test.each<[string, string[], string]>([
    [
      'Associations of Fats and Sugar With Heart Disease. Lancet 2017;390:2050-62.',
      [],
      'Associations of Fats and Sugar With Heart Disease',
    ],
    ['Modern Societies and Sleep. J Sleep Res. 2012;3:4-9.', [], 'Modern Societies and Sleep'],
    ['Universities and Mental Illness. J Sleep Res. 2012;3:4-9.', [], 'Universities and Mental Illness'],
    ['Learned Societies in Europe. Oxford: Blackwell; 2001.', [], 'Learned Societies in Europe'],
    ['Charity and Rest. Lancet 2017;390:2050-62.', [], 'Charity and Rest'],
    [
      'Federation of European Nutrition Societies, Eating well. London, 2015.',
      ['<Federation of European Nutrition Societies>'],
      'Eating well',
    ],
  ])('should tell only where an office unites them: %j', (raw, authors, title) => {
    expect(headOf(raw)).toEqual([authors, title]);
  });
});

describe('a joint behind initials', () => {
  test.each<[string, string[]]>([
    ['Smith J and d\u2019Angelo P', ['Smith/J', 'd\u2019Angelo/P']],
    ['Smith J and al-Ghamdi P', ['Smith/J', 'al-Ghamdi/P']],
    ["Smith J and o'Brien P", ['Smith/J', "o'Brien/P"]],
    ['Smith, John, and al-Ghamdi, Omar', ['Smith/John', 'al-Ghamdi/Omar']],
    ['Silva J e colaboradores', ['Silva/J']],
    ['Lind J und Mitarbeiter', ['Lind/J']],
  ])('should go on with glued particles and with all others: %j', (head, authors) => {
    expect(headOf(`${head}. Walking after meals. ${BEHIND}`)).toEqual([authors, 'Walking after meals']);
  });
  test('should leave the first author where nothing else is read', () => {
    expect(headOf(`Smith J and rest. ${BEHIND}`)[0]).toEqual(['Smith/J']);
  });
});

describe('a family name and a given name before a title', () => {
  test.each<[string, string[], string]>([
    ['Walker, Matthew, Why We Sleep. London: Penguin, 2017', ['Walker/Matthew'], 'Why We Sleep'],
    ['Bread, Ruth, Wine. London: Penguin, 2017', [], 'Bread, Ruth'],
    [
      'Baker, Thomas, Lewis and Howard. Effects of rest. Bone 2019;4:1-9.',
      [],
      'Baker, Thomas, Lewis and Howard. Effects of rest',
    ],
    [
      'Melbourne, Victoria, Where We Live Now. Bone 2019;4:1-9.',
      [],
      'Melbourne, Victoria, Where We Live Now',
    ],
    [
      'Till, Nicholas, Mozart and the Enlightenment. London: Penguin, 2017',
      ['Till/Nicholas'],
      'Mozart and the Enlightenment',
    ],
    ['House, James, Wine and the Heart. Bone 1988;241:540-5.', ['House/James'], 'Wine and the Heart'],
    ['UNODC, World Drug Report 2022, Vienna, 2022', ['<UNODC>'], 'World Drug Report 2022'],
    ['HIV, Hepatitis and rest. London: Penguin, 2017', [], 'HIV, Hepatitis and rest'],
    ['AIDS, The annual report 2014. Geneva.', [], 'AIDS, The annual report 2014'],
    [
      'Food Standards Agency, Public Health England. National Diet Survey. 2012',
      ['<Food Standards Agency, Public Health England>'],
      'National Diet Survey',
    ],
    [
      'Science, Medicine, and Society, An essay on rest. London: Penguin, 2017',
      [],
      'Science, Medicine, and Society, An essay on rest',
    ],
    [
      'Smith J. May 1968, a history of revolt. Paris: Seuil; 2001',
      ['Smith/J.'],
      'May 1968, a history of revolt',
    ],
    [
      'Doe J. Beck inventory, revised March 2012. Bone 2019;4:1-9.',
      ['Doe/J.'],
      'Beck inventory, revised March 2012',
    ],
    [
      'Doe J. The revised 2010 criteria for fibromyalgia. Bone 2019;4:1-9.',
      ['Doe/J.'],
      'The revised 2010 criteria for fibromyalgia',
    ],
    ['Doe J. Walking. Last revised March 3, 2012. www.doe.org/x', ['Doe/J.'], 'Walking'],
  ])('should be told from lists and offices in %j', (raw, authors, title) => {
    expect(headOf(raw)).toEqual([authors, title]);
  });
});

describe('whole names before a stop', () => {
  test.each<[string, string[]]>([
    [
      'Rahmat Nazari, Tunde Okafor, Kirsi Lind. Effects of saffron on mood. Phytother Res. (2020 Feb)',
      ['Nazari/Rahmat', 'Okafor/Tunde', 'Lind/Kirsi'],
    ],
    ['Deep Squats, Romanian Deadlifts, Box Jumps. What to choose. London: Penguin, 2017', []],
    ['Deep Squats, Romanian Deadlifts. Effects of both on mood. Phytother Res. (2020 Feb)', []],
  ])('should be authors only with a given name or a date at the end in %j', (raw, authors) => {
    expect(headOf(raw)[0]).toEqual(authors);
  });
});
