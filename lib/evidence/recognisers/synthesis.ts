/** Studies of studies. Papers about the method itself ("bias in meta-analyses") are sent away first. */
import type { Recogniser } from '../recogniser';

export const SYNTHESIS: readonly Recogniser[] = [
  {
    id: 'about-synthesis-methods',
    type: null,
    says: 'stated',
    // takes: Publication bias in meta-analyses: a look at funnel plots
    // refuses: Quality of sleep in athletes: a meta-analysis
    pattern:
      /\b(?:methods?|methodology|methodological \w+|approach(?:es)?|models?|software|packages?|tools?|guidance|checklists?|statistics|estimators?|tutorial|heterogeneity|bias|reporting|conduct|quality|reproducibility|registration|updating|automation|automating|guide|introduction|statement|prisma|handbook|peer review|screening|search(?:es|ing)?) (?:to|for|in|of|when) (?:the )?(?:an? )?(?:(?:conduct(?:ing)?|perform(?:ing)?|published|network|bayesian|cochrane|individual|patient|participant|data|meta-analyses|systematic|scoping|reviews|and|or|living|medical|clinical|diagnostic|reporting) ){0,5}(?:meta-analys[ei]s|systematic reviews?|scoping reviews?)\b|\bmeta-?(?:analytic(?:al)?|regression) (?:methods?|models?|techniques?|approach(?:es)?)\b|\bprisma\b.{0,40}\bstatement|\breporting (?:of )?(?:systematic|meta)|\b(?:preferred reporting items|how to (?:do|read|conduct|perform|write|interpret))\b/,
  },
  {
    id: 'umbrella-review',
    type: 'umbrella-review',
    says: 'stated',
    // takes: Exercise and depression: an umbrella review of meta-analyses of randomised trials
    // refuses: Exercise and depression: a meta-analysis of trials that used a sun umbrella
    pattern:
      /\bumbrella (?:systematic )?(?:review|meta-analysis|study)|\boverview of (?:[\w-]+ ){0,3}(?:systematic )?(?:reviews|meta-analyses)\b|\b(?:review|meta-analysis|synthesis|study|summary) of (?:[\w-]+ ){0,2}(?:systematic reviews|meta-analyses|reviews)\b|\bmeta-review/,
  },
  {
    id: 'network-meta-analysis',
    type: 'network-meta-analysis',
    says: 'stated',
    // takes: Comparative effects of twelve diets: systematic review and network meta‐analysis
    // refuses: Social networks and meta-analysis of loneliness
    pattern:
      /\bnetworks?(?: of| comparative| bayesian)? meta-? ?(?:analys|regress)|\bmixed[- ]treatment comparison|\bmulti(?:ple)?-? ?treatments? (?:network )?meta-analys/,
  },
  {
    id: 'meta-analysis',
    type: 'meta-analysis',
    says: 'stated',
    // takes: Caffeine and sprint performance: a systematic review with meta-analysis
    // refuses: Meta-cognition in swimmers
    pattern:
      /\bmeta[- ]?(?:analys[ei]s|analytic(?:al)? (?:review|study|synthesis|investigation|evaluation|comparison|evidence|update)|regression)|\bmega-?analysis|\bpooled(?:[- ][\w-]{1,40}){0,2}[- ](?:re-?)?analys[ei]s of (?:[\w-]+ ){0,4}(?:trials|studies|cohorts|individual|patient|participant)|\breviews? (?:and|with) quantitative synthesis/,
  },
  {
    id: 'individual-data-pooled',
    type: 'meta-analysis',
    says: 'inferred',
    // takes: Walking pace and mortality: analysis of individual participant data from nine cohorts
    // refuses: Individual data of one cyclist over ten years
    pattern:
      /\bindividual[- ](?:patient|participant|person)(?:[- ]level)?[- ](?:data|analysis)\b|\b(?:combined|integrated) analysis of (?:[\w-]+ ){0,4}(?:trials|studies|cohorts)\b|\bpooled[- ](?:[\w-]+ ){0,3}analysis\b/,
  },
  {
    id: 'scoping-review',
    type: 'scoping-review',
    says: 'stated',
    // takes: Red-S in cyclists: a scoping review
    // refuses: A scope for reviews of cycling shoes
    pattern:
      /\bscoping (?:literature |systematic |and mapping )?(?:review|study|survey of the literature)|\b(?:evidence|systematic)(?: gap)? map(?:ping|s)?\b|\bmapping review/,
  },
  {
    id: 'systematic-review',
    type: 'systematic-review',
    says: 'stated',
    // takes: Sauna and blood pressure: a systematic, critical review of trials
    // refuses: Systematic analysis of injuries for the Global Burden of Disease Study
    pattern:
      /\bsystemat(?:ic|ized|ised|ical)(?:ly)?(?:[ ,]+[\w-]+){0,4}? (?:reviews?|overview|search of the literature|literature search|synthesis)\b|\bsystematic(?:ally)? (?:review|literature|cochrane)|\bcochrane (?:systematic )?review|\b(?:rapid|realist|living) (?:evidence |systematic |literature |realist )?(?:review|synthesis)\b|\bmeta-?(?:synthesis|ethnography|narrative review|aggregation)\b|\b(?:qualitative )?evidence synthesis\b|\bqualitative (?:systematic|synthesis)/,
  },
];
