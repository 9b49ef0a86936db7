/** Titles with abstracts of invented studies, typed by hand before the recognisers had seen them. */
import { expect, test } from 'vitest';
import { classifyStudy } from '../../../lib/evidence/classify-study';
import type { StudyType } from '../../../lib/standards/study-types';

const STUDIES: [type: StudyType, title: string, abstract: string][] = [
  [
    'crossover-trial',
    'Beta-alanine and repeated sprints',
    'Twelve handball players attended the laboratory on three visits one week apart and drank a sports drink, a sweetened placebo or water in randomised order before ten sprints. Mean power was 3% greater with the sports drink (P = 0.03). Blood lactate did not differ between conditions. A sports drink before exercise may help repeated sprint performance.',
  ],
  [
    'crossover-trial',
    'Late meals and next-morning glucose',
    'Eighteen adults stayed overnight in the laboratory twice, once with an early and once with a late dinner, separated by a washout of at least seven days. Meals were identical. Glucose was sampled every half hour. Area under the curve was higher after the late dinner (p<0.01).',
  ],
  [
    'rct',
    'Two approaches to heel pain',
    'Eighty adults with heel pain were randomly allocated to calf stretching or to heel pads for twelve weeks. The primary outcome was pain on first step. Both groups improved; the difference was 0.4 points (95% CI -0.3 to 1.1). No serious adverse events occurred.',
  ],
  [
    'rct',
    'Vitamin D and muscle strength in nursing homes',
    'Residents received 1000 IU vitamin D or placebo daily for six months in a double-blind design. Knee extension strength was measured at baseline and six months. Of 214 residents who were assigned, 188 completed the trial. Strength did not differ between groups.',
  ],
  [
    'rct',
    'Resistance training with two or five sets',
    'Thirty-four untrained men were randomized to two or five sets per exercise for eight weeks. Muscle thickness was measured by ultrasound before and after training. Thickness rose in both groups, more with five sets (p = 0.02).',
  ],
  [
    'cluster-rct',
    'Lunchtime walks in call centres',
    'Twenty-two call centres were randomised to a lunchtime walking programme or usual practice. The centre was the unit of randomisation. Staff (n = 1,140) wore accelerometers at baseline and at six months. Steps rose by 900 a day in intervention centres.',
  ],
  [
    'nonrandomised-trial',
    'A hospital garden for recovery',
    'In this quasi-experimental study patients of one ward used a garden every day and those of another ward did not. Anxiety scores fell in both wards. Between-ward differences were small.',
  ],
  [
    'clinical-trial',
    'Muscle glycogen after three days of a high-fat diet',
    'Nine trained men consumed a high-fat diet for three days, after which muscle biopsies were taken before and after 2 h of cycling. Glycogen content fell by 40%, and fat oxidation rose. These data suggest that short exposure to fat changes fuel use.',
  ],
  [
    'clinical-trial',
    'Oil pulling and plaque in teenagers',
    'A prospective interventional study was carried out in a school. Sixty pupils rinsed with sesame oil every morning for a month. Plaque was scored on days 1, 7, 15 and 30 and fell from day 7 on.',
  ],
  [
    'prospective-cohort',
    'Fish intake and atrial fibrillation',
    'We prospectively followed 41,000 women of the municipal health study for a mean of 11 years. Diet was assessed with a food-frequency questionnaire. During follow-up, 1,320 women developed atrial fibrillation. Compared with the lowest quintile of intake the multivariable-adjusted hazard ratio was 0.93 (95% CI 0.81–1.06).',
  ],
  [
    'cohort',
    'Television time in childhood and adult weight',
    'Data come from a birth cohort of 2,100 children born in 1979 whose television time was recorded at ages 5 to 15. Participants were followed to age 45. Each additional hour was associated with 0.5 kg/m2 higher body mass index after adjustment.',
  ],
  [
    'retrospective-cohort',
    'Nonoperative care of clavicle fractures',
    'The medical records of 311 patients treated between 2004 and 2014 in one trauma centre were reviewed. Nonunion occurred in 14%. Smoking and displacement were associated with nonunion in multivariate analysis.',
  ],
  [
    'case-control',
    'Milk intake and acne in adolescents',
    'We recruited 205 adolescents with moderate acne and 358 controls without acne from the same outpatient clinics. Milk intake was asked in an interview. Acne was associated with more than three portions of milk per week (odds ratio 1.8, 95% CI 1.2–2.6).',
  ],
  [
    'cross-sectional',
    'Sitting and depressive symptoms',
    'Among 6,200 adults of NHANES 2013–2016, sitting time and depressive symptoms (PHQ-9) were assessed. Odds ratios were adjusted for age, sex and income. Those who sat ten or more hours had higher odds of symptoms.',
  ],
  [
    'survey',
    'What personal trainers believe about fasting',
    'An online questionnaire was completed by 640 personal trainers in four countries. Respondents were asked about fasting, protein timing and cleanses. Three in four recommended fasting to at least one client.',
  ],
  [
    'qualitative',
    'Coming back after ACL surgery',
    'We interviewed 14 handball players six to twelve months after reconstruction. Transcripts were analysed thematically. Three themes were identified: fear of the first jump, being left out, and a new body.',
  ],
  [
    'systematic-review',
    'Treatments for shin splints',
    'PubMed, Embase and CINAHL were searched from inception to May 2022. Two reviewers screened records and extracted data independently. Eleven trials met the inclusion criteria, all at high risk of bias. No treatment was clearly better than rest.',
  ],
  [
    'meta-analysis',
    'Garlic and blood pressure',
    'We searched Medline, Embase and the Cochrane Library for randomised trials of garlic in hypertension. Seventeen trials with 1,105 participants were pooled with a random-effects model. Systolic pressure fell by 5 mm Hg (95% CI 2 to 8; I2 = 71%).',
  ],
  [
    'umbrella-review',
    'Exercise and depression: what the syntheses say',
    'We summarised all published systematic reviews and meta-analyses of exercise for depression, rating each with AMSTAR 2. This umbrella review included 37 reviews covering 1,039 trials.',
  ],
  [
    'scoping-review',
    'Virtual reality in balance training',
    'Five databases were searched for studies of any design. The aim of this scoping review was to map devices, populations and outcomes. One hundred and twelve studies were included.',
  ],
  [
    'narrative-review',
    'Muscle memory in humans',
    'Skeletal muscle that has once been trained regains its size faster. Myonuclei gained in training may persist during disuse. Epigenetic marks have also been implicated. Here we review the evidence for both mechanisms and discuss consequences for doping sanctions.',
  ],
  [
    'narrative-review',
    'Magnesium in exercise',
    'Magnesium takes part in more than 300 enzymatic reactions. Athletes may have raised requirements because of losses in sweat and urine. Low status may impair energy metabolism, muscle function and oxygen uptake. Diets rich in nuts, legumes and whole grains cover needs in most people, and supplements seem to be of little use where status is adequate.',
  ],
  [
    'case-report',
    'Blue skin after a slimming product',
    'A 52-year-old woman presented with blue-grey discoloration of her face two years after starting a silver-containing product. She had no other complaints. Biopsy confirmed argyria. The discoloration remained after the product was stopped.',
  ],
  [
    'case-series',
    'Spinal epidural lipomatosis in strength athletes',
    'We describe five bodybuilders with spinal epidural lipomatosis. All had used anabolic steroids. Symptoms resolved after steroids were stopped in four.',
  ],
  [
    'animal',
    'Fructose and hippocampal plasticity',
    'Male Sprague-Dawley rats were given 15% fructose in drinking water for eight weeks. Long-term potentiation was impaired in hippocampal slices. Exercise on a running wheel prevented the impairment.',
  ],
  [
    'animal',
    'High-protein feeding and kidney structure',
    'Forty weanling pigs were fed diets with 15 or 35% of energy from protein for four months. Renal volume and albuminuria were higher on the high-protein diet.',
  ],
  [
    'in-vitro',
    'Turmeric extract and inflammatory signalling',
    'THP-1 cells were incubated with turmeric extract for 24 h and stimulated with lipopolysaccharide. Expression of TNF-alpha mRNA fell in a dose-dependent manner, and nuclear translocation of p65 was inhibited.',
  ],
  [
    'cadaver-biomechanics',
    'Load in the patellar tendon at depth',
    'Eight fresh-frozen cadaveric knees were mounted in a materials testing machine and flexed to 120 degrees under quadriceps load. Tendon strain was measured by digital image correlation. Strain peaked at 90 degrees.',
  ],
  [
    'protocol',
    "Dance for Parkinson's disease",
    "We will recruit 120 people with Parkinson's disease. Participants will be randomly assigned to weekly dance classes or waiting list. The primary outcome will be gait speed at six months. Recruitment starts in spring.",
  ],
  [
    'mendelian-randomisation',
    'Body fat and arthritis of the hand',
    'Using genetic instruments from 700,000 people we performed a two-sample Mendelian randomization analysis of body fat on hand osteoarthritis. The inverse-variance weighted odds ratio was 1.24.',
  ],
  [
    'modelling',
    'Cycling lanes and mortality in a large city',
    'We built a microsimulation model of travel in the city and estimated deaths averted under three scenarios. Under the most ambitious scenario, 150 deaths a year would be averted, if the relative risks of the literature hold.',
  ],
  [
    'observational',
    'Knee abduction moment in volleyball players',
    'Knee abduction moments of 24 female volleyball players and 20 male players during landing were recorded with motion capture. Moments were higher in women and correlated with hip strength (r = -0.48).',
  ],
  [
    'consensus-statement',
    'Training load in youth academies',
    'A panel of 22 experts took part in a three-round Delphi process. Items with agreement of at least 75% were retained. The panel recommends monitoring of growth and of training load in all academies.',
  ],
];

test.each(STUDIES)('%s: %s', (type, title, abstract) => {
  expect(classifyStudy({ title, abstract, publicationTypes: [], mesh: [] }).type).toBe(type);
});
