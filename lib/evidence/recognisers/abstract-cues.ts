/**
 * Methods that betray a design which the abstract never names. Asked when no design is named and the abstract
 * reports data of its own (see `own-data.ts`).
 */
import type { Recogniser } from '../recogniser';

/** Takes "in patients with gout", "triathletes swam"; refuses "gout is common". Molecules are measured in people too. */
const PEOPLE_STUDIED = /\b(?:patients|subjects|volunteers|\w*athletes|participants|healthy|controls)\b/;

export const ABSTRACT_CUES: readonly Recogniser[] = [
  {
    id: 'abstract-order-of-conditions',
    type: 'crossover-trial',
    says: 'inferred',
    // takes: Each runner did both sessions after a washout period of one week.
    // refuses: Water was washed out of the soil.
    pattern:
      /\bwash-?out (?:period|of|interval|between)\b|\bcounter-? ?balanced\b|\b(?:on|two|three|four|separate|different) (?:\w+ ){0,2}(?:separate )?occasions\b.{0,200}\b(?:trial|placebo|condition|exercise|ingest)|\bin (?:a )?(?:random(?:i[sz]ed)?|counterbalanced) (?:order|sequence)\b|\blatin[- ]square\b|\b(?:cyclists|runners|men|women|subjects|participants|athletes|volunteers|players|swimmers) (?:completed|performed) (?:two|three|four|five) (?:[\w-]+ ){0,4}(?:trials|tests|sessions|bouts|conditions|visits)\b/,
  },
  {
    id: 'abstract-blinding',
    type: 'rct',
    says: 'inferred',
    // takes: Runners in the placebo group slept less.
    // refuses: The placebo effect is old.
    pattern:
      /\bdouble-? ?blind(?:ed)?\b|\bplacebo (?:group|arm|\(|for|or|and)|\b(?:treatment|intervention|experimental|supplement(?:ed|ation)?) groups? (?:and|or|vs|versus|compared) (?:[\w-]+ ){0,3}(?:control|placebo)\b|\b(?:assigned|allocated) to (?:one of|either|an?|the|receive)\b/,
  },
  {
    id: 'abstract-controls',
    type: 'case-control',
    says: 'inferred',
    // takes: We compared 120 patients with gout and 240 healthy controls.
    // refuses: Patients were healthy at last.
    pattern:
      /\b\d+ (?:[\w-]+ ){0,6}(?:patients|cases)\b.{0,60}\b(?:and|with|versus|vs) (?:[\w-]+ ){0,4}\d+ (?:[\w-]+ ){0,5}(?:controls?|healthy)\b|\bcontrols without\b|\b(?:age|sex|gender)[- ]matched (?:[\w-]+ ){0,2}controls?\b|\b(?:patients|cases) (?:and|with|than|versus|vs\.?|compared (?:to|with)) (?:[\w-]+ ){0,4}healthy (?:controls?|subjects|individuals|volunteers)\b|\bpolymorphisms?\b.{0,300}\bcontrols\b/,
  },
  {
    id: 'abstract-answers',
    type: 'survey',
    says: 'inferred',
    // takes: An online questionnaire reached 300 coaches; two in three respondents skipped breakfast.
    // refuses: A food questionnaire was filled in at baseline.
    pattern:
      /\b(?:online|web-based|postal|anonymous|electronic) (?:[\w-]+ )?(?:questionnaire|survey)\b|\bquestionnaires? (?:was|were) (?:\w+ )?(?:sent|mailed|distributed)\b|\bsurvey (?:was|among)\b|\brespondents\b/,
  },
  {
    id: 'abstract-one-look',
    type: 'cross-sectional',
    says: 'inferred',
    // takes: Data of NHANES 2011 to 2016 were used.
    // refuses: The survey ship sailed north.
    pattern:
      /\bnhanes\b|\bnational health and nutrition examination survey\b|\bnational (?:[\w-]+ )?(?:questionnaire|survey)\b|\bquestionnaires? (?:was|were) (?:\w+ )?(?:administered|completed)\b|\bprevalence (?:of [\w -]{1,60} )?was\b|\b(?:schoolchildren|participants|adults|children|adolescents|students|women|men) (?:\w+ ){0,4}completed (?:\w+ ){0,3}questionnaires?\b|\b(?:highest|top|upper) (?:quartile|tertile|quintile)\b/,
  },
  {
    id: 'abstract-followed',
    type: 'cohort',
    says: 'inferred',
    // takes: Nurses were followed for 12 years; hazard ratios were adjusted for age.
    // refuses: A line of soldiers followed the path.
    pattern:
      /\bfollow(?:ed)?(?:-| )?(?:up)? (?:for|over|period|of) (?:an? )?(?:[\w-]+ ){0,4}(?:\d[\d.]*|one|two|three|four|five|six|ten) ?(?:years?|months?|yrs?)\b|\b(?:median|mean) follow-? ?up\b|\bhazard ratios?\b|\bperson-years\b|\bincident (?:[\w-]+ ){1,3}(?:cases|was|occurred)\b|\bcox (?:proportional|regression)|\b(?:5|five|3|three|10|ten)-year (?:overall |disease-free |progression-free )?survival\b|\bkaplan-meier\b/,
  },
  {
    id: 'abstract-patient-history',
    type: 'case-report',
    says: 'inferred',
    // takes: The patient was admitted with chest pain after a spinning class.
    // refuses: Patients were admitted to the trial.
    pattern:
      /\b(?:the )?patient (?:presented|was admitted|recovered|developed|complained|was diagnosed|was discharged)\b|\b(?:he|she) (?:was|had|underwent|presented|developed|recovered)\b|\bcase report\b|\b(?:a|this|one) case (?:is|of)\b|\b(?:proband|kindred)\b|\bwe (?:describe|present|report) (?:an?|the|such an?|our) (?:[\w-]+ ){0,4}(?:technique|occurrence|complication|method of|approach to)\b/,
  },
  {
    id: 'abstract-animals-named',
    type: 'animal',
    says: 'inferred',
    // takes: Insulin was measured in mice on both diets.
    // refuses: Insulin was measured in dancers on both diets.
    pattern:
      /\b(?:mice|rats?|mouse|murine|rabbits?|piglets?|broilers?|cattle|ewes?|zebrafish|drosophila|larvae|insects?|herbivor\w+|caterpillars?|mosquito(?:es)?|beetles?|moths?|mammals?|mammalian (?:species|orders|evolution)|vertebrates?|livestock|wildlife|birds?|primates|nematodes?|ants?|bumble-?bees?)\b/,
  },
  {
    id: 'abstract-cells',
    type: 'in-vitro',
    says: 'inferred',
    // takes: MCF-7 cells were treated for 48 hours.
    // refuses: Prison cells were painted.
    pattern:
      /\b(?:cell lines?|hela|mcf-?7|hepg2|caco-?2|jurkat|thp-?1|a549|hct-?116|hek ?293t?|mda-mb|u937|hl-?60|huvecs?|sirna|shrna|transfect\w+|luciferase|knock-?down|chromatin immunoprecip\w+|electrophoretic mobility|transcription factors?|reporter gene|promoter activity|cells were (?:treated|cultured|incubated|exposed|transfected|stimulated))\b/,
  },
  {
    id: 'abstract-statistics-of-people',
    type: 'observational',
    says: 'inferred',
    // takes: In logistic regression, sleep went with mood among 900 students.
    // refuses: Sleep and mood are topics of our time.
    pattern:
      /\b(?:odds ratios?|logistic regression|multivaria(?:te|ble)|adjust(?:ed|ing) for|consecutive patients|population-based|registry|univariate|multiple regression|immunohistochemi\w+.{0,200}patients)\b/,
  },
  {
    id: 'abstract-molecules',
    type: 'in-vitro',
    says: 'inferred',
    // takes: The recombinant protein bound with high affinity and we measured its enzyme kinetics.
    // refuses: The runners bound their feet and we measured their pace.
    pattern:
      /\b(?:dna (?:repair|binding|damage)|enzyme (?:kinetics|activity)|recombinant|purified|apoptosis|phosphorylat\w+|mrna|gene expression|protein (?:expression|kinase|complex|interaction)|high-throughput screen\w*|inhibitors? (?:of|against)|monoclonal antibod\w+|in vitro|cytotoxic\w*|cancer cells|tumou?r cells)\b/,
    unless: PEOPLE_STUDIED,
  },
  {
    id: 'abstract-people-tested',
    type: 'clinical-trial',
    says: 'inferred',
    // takes: Ten male subjects underwent 90 min of cycling; plasma glutamine fell.
    // refuses: Ten male subjects filled in a diary.
    pattern:
      /\b(?:subjects|men|women|volunteers|males|females|athletes|cyclists|runners|players|participants|humans) (?:\w+ ){0,2}(?:performed|underwent|ingested|received|consumed|completed|exercised|were (?:treated|given|trained|infused))\b|\b(?:before and|pre- and|pre and) (?:\d+ \w+ )?(?:after|post-?)\b.{0,80}(?:training|exercise|treatment|supplementation|intervention)/,
  },
  {
    id: 'abstract-people-described',
    type: 'observational',
    says: 'inferred',
    // takes: In students of two schools sleep was correlated with mood.
    // refuses: Sleep was measured by a watch on the table.
    pattern:
      /\b(?:associat(?:ed|ion)|correlat(?:ed|ion)s?|prevalence|frequency of|were (?:significantly )?(?:higher|lower) in|risk factors?|incidence|survival|outcomes? (?:were|was))\b(?<=\b(?:patients|children|women|men|adults|individuals|subjects|people|participants|players|students|infants|adolescents)\b.{0,300})/,
  },
];
