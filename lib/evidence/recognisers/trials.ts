/** Experiments in people. "Trial" as a name ("the FIT trial") says nothing of how people were allocated. */
import type { Recogniser } from '../recogniser';

export const TRIALS: readonly Recogniser[] = [
  {
    id: 'mendelian-randomisation',
    type: 'mendelian-randomisation',
    says: 'stated',
    // takes: Coffee and gout: a two-sample Mendelian randomization study
    // refuses: Mendelian disorders in a randomised population
    pattern: /\bmendelian[- ]?randomi[sz]/,
  },
  {
    id: 'target-trial-emulation',
    type: 'cohort',
    says: 'stated',
    // takes: Statins after seventy-five: a target trial emulation
    // refuses: Trial of a target heart rate in rowing
    pattern:
      /\btarget[- ]trial\b|\btrial emulation|\bemulat(?:ed|ing|ion of) (?:an? |the )?(?:[\w-]+ ){0,3}trials?\b/,
  },
  {
    id: 'case-crossover',
    type: 'case-control',
    says: 'stated',
    // takes: Heat and heart attacks: a case-crossover study
    // refuses: A crossover study in cases of migraine
    pattern: /\bcase[- ](?:time[- ])?(?:control[- ])?cross-?over/,
  },
  {
    id: 'about-trials',
    type: null,
    says: 'stated',
    // takes: Sample size in randomised controlled trials of yoga
    // refuses: Outcomes after yoga: a randomised controlled trial
    pattern:
      /\b(?:reporting|quality|conduct|design|recruitment|retention|enrol?lment|participation|inclusion|representation|under-?representation|consent|outcomes?|endpoints?|methods|registration|generali[sz]ability|challenges|barriers|randomi[sz]ation|registry|landscape|interpretation|consort|sample size|monitoring|analysis|attrition) (?:in|into|of|for|to|from) (?:[\w-]+ ){0,4}(?:clinical|randomi[sz]ed|controlled) (?:[\w-]+ ){0,2}trials\b|\bconsort\b|\bspirit 20\d\d|\bclinical trials? (?:design|network|unit|registr|transparency|methodology|enrol?lment|participation|recruitment|units)/,
  },
  {
    id: 'nonrandomised-trial',
    type: 'nonrandomised-trial',
    says: 'stated',
    // takes: School gardens and vegetables: a quasi-experimental study
    // refuses: School gardens and vegetables: before the study
    pattern:
      /\bnon-? ?randomi[sz]ed|\bquasi-? ?(?:experiment|randomi[sz]ed)|\bsingle-? ?(?:arm|group)\b|\bone-? ?(?:arm|group) (?:trial|study|pre)|\b(?:non-? ?|un)controlled (?:[\w-]+ ){0,2}(?:trial|study|intervention)|\b(?:before-? ?(?:and-? ?)?after|pre-? ?(?:and-? ?)?post(?:-?test|-?intervention)?) (?:[\w-]+ ){0,2}(?:study|trial|design|evaluation|analysis|intervention|comparison)|\bself-controlled (?:[\w-]+ ){0,2}trial|\binterrupted time[- ]series/,
  },
  {
    id: 'crossover-trial',
    type: 'crossover-trial',
    says: 'stated',
    // takes: Beetroot juice and time trials: a double-blind, randomised, crossover study
    // refuses: Crossover of the legs in cutting movements
    pattern:
      /\bcross-? ?over[- ](?:\w+[- ]){0,5}(?:trial|study|studies|design|comparison|evaluation|investigation|rct|experiment|analysis|clinical)|\b(?:randomi[sz]ed|controlled|blind|blinded|placebo|balanced|order)[ ,-]+(?:\w+[ ,-]+){0,8}cross-?over\b|\bcross-?over,? (?:[\w-]+,? ){0,5}(?:randomi[sz]ed|controlled|blind|placebo)|\bcross-over\W*$|\bcounter-?balanced\b|\blatin[- ]square\b/,
  },
  {
    id: 'cluster-rct',
    type: 'cluster-rct',
    says: 'stated',
    // takes: Active lessons: a cluster-randomised controlled trial in 24 schools
    // refuses: Cluster headache: a randomised trial
    pattern:
      /\bcluster[- ](?:\w+[- ]){0,5}(?:randomi[sz]|rct|trial|controlled)|\brandomi[sz]ed,? (?:[\w-]+,? ){0,3}cluster|\bstepped[- ]wedge|\b(?:group|community|school|village|practice|place|site)-randomi[sz]ed/,
  },
  {
    id: 'secondary-of-randomised-trial',
    type: 'rct',
    says: 'inferred',
    // takes: Sleep and appetite: a secondary analysis of a randomised clinical trial
    // refuses: Sleep and appetite: a secondary analysis of the BREAK trial
    pattern:
      /\b(?:secondary|post[- ]?hoc|sub-?group|exploratory|ancillary|sub-?|mediation|further|additional)[- ]?(?:[\w-]+ ){0,3}(?:analys[ei]s|outcomes|study) (?:of|from|in) (?:[\w-]+ ){0,6}(?:randomi[sz]ed|rct)\b/,
  },
  {
    id: 'randomised-trial',
    type: 'rct',
    says: 'stated',
    // takes: Collagen for knee pain: a multicentre, randomised, double-masked trial
    // refuses: Random forests for predicting knee pain
    pattern:
      /\brandomi[sz](?:ed|ation)\b(?:[ ,/:(-]{1,4}[\w']{1,40}){0,12}?[ ,/:(-]{1,4}(?:trials?|study|studies|comparison|evaluation|investigation|experiment|rct|test|controlled|design|assessment|pilot|intervention|phase|crossover|clinical|superiority|non-?inferiority)\b(?:[ -](?:controlled|clinical|crossover|pilot|parallel|trial|study|comparison|design)\b)*|\brandomly (?:assigned|allocated)|\brcts?\b(?! (?:evidence|duplicate))|\b(?:prospective(?:ly)?|open-label|open|controlled|double-blind|blind(?:ed)?),? randomi[sz]ed\b|(?<=[:.-] ?(?:an? )?)randomi[sz]ed\b|^\W*(?:an? )?(?:[\w-]{1,40}, ?){0,3}randomi[sz]ed\b/,
  },
  {
    id: 'blinded-trial',
    type: 'rct',
    says: 'inferred',
    // takes: Zinc lozenges and colds: a double-blind, placebo-controlled study
    // refuses: The placebo effect in sport
    pattern:
      /\b(?:double|triple|single)[- ](?:blind|masked)(?:ed)?\b|\b(?:placebo|sham|vehicle)[- ]?controlled\b|\bversus placebo\b|\b(?:vs?\.?|or) placebo\b/,
  },
  {
    id: 'phase-trial',
    type: 'clinical-trial',
    says: 'stated',
    // takes: A phase II study of an omega-3 emulsion in cachexia
    // refuses: Phase 2 enzymes in broccoli eaters
    pattern:
      /\bphase[- ]?(?:i{1,3}v?|iv|[1-4])(?:[ab])?(?: ?(?:\/|-|and|to) ?(?:phase )?(?:i{1,3}|iv|[1-4])[ab]?)?\b(?! reaction| liver| enzyme| metabol| change| detox| separation| cooling)|\bfirst-in-human\b|\bdose[- ]escalation\b|\bdose[- ]finding (?:study|trial)/,
  },
  {
    id: 'clinical-trial',
    type: 'clinical-trial',
    says: 'stated',
    // takes: Hydration in court: a pilot trial in tennis players
    // refuses: Hydration on trial: what the courts said
    pattern:
      /\b(?:open[- ]label(?:led)?|clinical|controlled|pilot|feasibility|pragmatic|interventional?|treatment|comparative|community|prevention|therapeutic|non-?inferiority|equivalence|superiority|factorial|adaptive|vaccine|dietary|lifestyle|training|multicent(?:er|re)|prospective)(?: [\w-]+){0,1} trial\b(?! emulation|s\b)|\bopen[- ]label(?:led)?\b(?: (?:extension|pilot|study))*|\b(?:dietary|exercise|feeding|lifestyle|nutrition(?:al)?|supplementation|controlled|training)[- ](?:intervention|feeding)? ?(?:pilot )?study\b|\binterventional study\b|\bcontrolled (?:feeding|intervention|clinical|pilot) (?:study|investigation)/,
  },
];
