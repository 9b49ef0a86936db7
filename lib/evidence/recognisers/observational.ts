/** People watched, asked or looked up. Finer designs first: a "retrospective case-control study" is a case-control study. */
import type { Recogniser } from '../recogniser';

/** Takes "a retrospective analysis of 412 patients"; refuses "a retrospective report of six patients". */
const RECORDS_OF_MANY = /\bretrospective (?:[\w-]+ ){0,2}(?:of|in|on) \d{2,}/;

export const OBSERVATIONAL: readonly Recogniser[] = [
  {
    id: 'case-control',
    type: 'case-control',
    says: 'stated',
    // takes: Milk and acne: a hospital-based case–control study
    // refuses: In that case, control the descent
    pattern: /\bcase-? ?controls?\b|\bcase[- ]referent\b|\bmatched[- ]pair study/,
  },
  {
    id: 'case-series',
    type: 'case-series',
    says: 'stated',
    // takes: Exertional rhabdomyolysis after spinning: a case series
    // refuses: A series of talks on law and its difficult cases
    pattern:
      /\bcase[- ]series\b|\bseries of (?:[\w-]+ ){0,3}(?:cases|patients)\b|\b(?:(?:analysis|review|report|study|experience) (?:of|with|in) )(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several) (?:[\w-]+ ){0,4}(?:cases|patients)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:new |rare |consecutive |unusual )?cases?(?: reports?)?\b(?! (?:and|with) controls)|\bconsecutive cases\b/,
    unless: RECORDS_OF_MANY,
  },
  {
    id: 'case-report',
    type: 'case-report',
    says: 'stated',
    // takes: Water intoxication in a marathon runner: a case report and review of the literature
    // refuses: Case fatality in marathon runners
    pattern:
      /\bcase[- ](?:based )?reports?\b|\breport of (?:an? |one )(?:[\w-]+ )?case\b|\bcase presentation\b|\bclinical case\b|\ba clinicopathologic(?:al)? (?:case|conference)|\bcase records? of\b|\b(?:rare|unusual|unique|curious|interesting|exceptional|atypical|fatal|lethal|severe|first|challenging|complex|reported|instructive|remarkable|isolated|extreme|successful|probable|confirmed|pediatric|paediatric|index|new) (?:[\w-]+ )?case(?:\b(?! fatality| study| studies| mix| series| manage| definition))/,
  },
  {
    id: 'a-case-of-a-disease',
    type: 'case-report',
    says: 'stated',
    // takes: A case of liver failure after a slimming tea
    // refuses: A case of need
    pattern:
      /\b(?:an?|one) case(?: of| with)\b(?: [\w'-]+){0,7} ?(?:\b[\w-]*(?:itis|oma|osis|aemia|emia|pathy|syndrome|lysis|plegia|algia|plasia|rrhage|trophy|uria|ectomy)\b|\b(?:disease|infections?|tumou?r|cancer|injury|fracture|rupture|poisoning|toxicity|intoxication|failure|abscess|cysts?|palsy|dissection|reaction|embolism|ulcers?|seizures?|thrombus|malformation|overdose|death|aneurysm|allergy|deficiency|delirium|psychosis)\b)/,
  },
  {
    id: 'one-patient',
    type: 'case-report',
    says: 'inferred',
    // takes: Scurvy in a 14-year-old boy with a narrow diet
    // refuses: Scurvy in an adolescent population
    pattern:
      /\bin an? (?:[\w-]+ ){0,3}(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)[- ](?:years?|months?|weeks?|days?)[- ]?old\b|\ban? \d+[- ](?:year|month|week|day)[- ]?old\b|\bin an? (?:[\w-]+ ){0,4}(?:patient|infant|boy|girl|woman|man|neonate|newborn|child|adolescent|teenager|athlete|runner|player|bodybuilder)\b(?! population| cohort| setting| sample| group| hospital| model| care)|\b(?:an? )?(?:unusual|rare|uncommon|unexpected|atypical|bizarre) (?:[\w-]+ ){0,2}(?:presentation|cause|complication|manifestation|etiology|aetiology|location|tumou?r|variant|association|finding)\b|\bimages? (?:in|of the)\b|\bmasquerading as\b|\bmimicking\b/,
  },
  {
    id: 'qualitative',
    type: 'qualitative',
    says: 'stated',
    // takes: Why runners stop: a qualitative interview study
    // refuses: Qualitative and quantitative analysis of polyphenols by HPLC
    pattern:
      /\bqualitative(?! (?:and|or) quantitative)(?:,? [\w-]+){0,3} (?:study|research|analysis|exploration|investigation|examination|inquiry|enquiry|evaluation|assessment|interviews?|findings|approach|descriptive|focus|perspective|evidence)\b|[:-] ?(?:an? )?qualitative\b|\bfocus[- ]groups?\b|\b(?:in-depth|semi-? ?structured|patient|qualitative) interviews?\b|\binterview study\b|\bphenomenolog|\bethnograph(?:y|ic) (?:study|of|in|approach|research|account|exploration)|\bgrounded theory\b|\blived experiences?\b|\bthematic analysis\b|\bphotovoice\b/,
  },
  {
    id: 'survey',
    type: 'survey',
    says: 'stated',
    // takes: Supplement use in ultra-runners: an online survey
    // refuses: Vitamin D in the National Health and Nutrition Examination Survey
    pattern:
      /\bcross-sectional (?:[\w-]{1,40} ){0,2}survey|\b(?:questionnaire|online|web-?based|internet|postal|mail(?:ed)?|e-?mail|telephone|national|nationwide|international|global|household|opinion|cross-national|population|population-based|community|school|pilot|electronic|anonymous|descriptive|knowledge|practice|patient|physician|nurse|consumer|worldwide|multinational|global) (?:[\w-]{1,40} )?(?:-based )?surveys?\b(?! data| of pregnancy)|[:.-] ?(?:an? |results (?:of|from) (?:an?|the) )?(?:[\w-]{1,40} ){0,4}survey(?: (?:of|among|in|from|on) .{1,80})?\W*$|\bsurvey (?:study|research|results)\b|\bsurvey (?:of|among) (?:[\w-]{1,40} ){0,3}(?:\w+ists|\w+ians|nurses|students|patients|athletes|coaches|parents|mothers|women|men|adults|members|doctors|surgeons|workers|practices|attitudes|knowledge|practitioners|consumers|users|trainers|hospitals|schools|dentists|teachers)\b/,
  },
  {
    id: 'cross-sectional',
    type: 'cross-sectional',
    says: 'stated',
    // takes: Sitting and back pain among drivers: a cross‑sectional study
    // refuses: Training volume and muscle cross-sectional area
    pattern:
      /\bcross-? ?sectional(?:ly)?\b(?! (?:area|anatomy|dimension|geometry|imag|scan|shape|size|slice|view))|\bprevalence (?:study|survey)\b|\bpoint prevalence\b/,
  },
  {
    id: 'retrospective-cohort',
    type: 'retrospective-cohort',
    says: 'stated',
    // takes: Hamstring tears in two leagues: a 12-year retrospective review
    // refuses: A look back at hamstring tears
    pattern:
      /\bretrospective(?:ly)?\b(?! (?:and|or) prospective)|\bhistorical[- ]cohort|\b(?:medical|patient|hospital) records? (?:review|study)|\bchart[- ]review|\brecords? review\b/,
  },
  {
    id: 'prospective-cohort',
    type: 'prospective-cohort',
    says: 'stated',
    // takes: Nuts and heart disease in nurses: two prospective cohort studies
    // refuses: Prospective students and campus food
    pattern:
      /\bprospective(?:ly)?\b(?:,? [\w-]+){0,6} (?:cohorts?|study|studies|observational|analysis|investigation|registry|evaluation|follow-?up|survey|assessment|data|series|observation|audit|research)\b|[:.-] ?(?:an? )?prospective\b(?:(?: [\w-]+){0,2} (?:study|cohort))?|\bprospective(?: and)? longitudinal/,
  },
  {
    id: 'cohort',
    type: 'cohort',
    says: 'stated',
    // takes: Screen time and myopia: an 11-year cohort study
    // refuses: The Cohort: a novel about an army unit
    pattern:
      /\bcohort[- ](?:[\w-]+ ){0,2}(?:study|studies|analys[ei]s|profile|investigation|design|evaluation|follow)|\blongitudinal(?:,? [\w-]+){0,4} (?:study|studies|cohorts?|analys[ei]s|survey|investigation|follow-?up|data|research|evidence|observation|evaluation|assessment)\b|[:-] ?(?:an? )?longitudinal\b|\bfollow-up study|\b(?:population|registry|register|community|hospital|multi|birth|inception|nationwide|national|database|matched)[- ](?:\w+[- ]){0,2}cohorts?\b/,
  },
  {
    id: 'observational',
    type: 'observational',
    says: 'stated',
    // takes: Falls on ice in Finland: a nationwide population-based study
    // refuses: Observational learning in dance
    pattern:
      /\bobservational\b(?! learning)|\b(?:population|registry|register|community|hospital|claims|database|web|school|facility)[- ]based (?:[\w-]+ ){0,4}(?:study|analysis|investigation|comparison|evaluation|assessment|research)\b|\bregistry(?: [\w-]+)? (?:study|analysis|data)\b|\becological (?:study|analysis)|\bepidemiolog(?:ical|ic) (?:[\w-]+ )?(?:study|investigation|survey|analysis|evidence)|\bdescriptive (?:[\w-]+ ){0,2}(?:study|analysis|epidemiolog)|\b(?:global|national|regional)(?:,? and [\w-]+)? burden of\b|\bglobal burden of disease\b|\bcorrelational study\b|\b(?:in|from|of) (?:the |an? )(?:[\w'-]+ ){1,4}(?:cohort|registry)\b/,
  },
];
