/**
 * Designs that authors name in a sentence of the abstract about their own work. Stricter than the title's tables,
 * because an abstract also speaks about the work of others ("randomised trials are needed").
 */
import type { Recogniser } from '../recogniser';

export const ABSTRACT_DESIGNS: readonly Recogniser[] = [
  {
    id: 'abstract-plan',
    type: 'protocol',
    says: 'stated',
    // takes: Two hundred adults with knee pain will be recruited; patients will be randomised to two arms.
    // refuses: Adults with knee pain were recruited; further trials will be needed.
    pattern:
      /\b(?:this|study|trial|the|our) protocol (?:describes|paper|presents|details|outlines|reports|article|is for|for)\b|\b(?:participants|patients|subjects|women|men|adults|children|individuals|volunteers|infants|athletes|schools|clusters|couples) will (?:be )?(?:\w+ ){0,2}(?:randomi[sz]ed|randomly|recruited|enrolled|invited|assigned|allocated|receive|undergo|included|followed)\b|\bwill (?:be )?(?:randomly|randomi[sz]e[ds]?|recruit|enrol)\b|\b(?:databases|studies|reviewers|authors|we) will (?:be )?(?:\w+ ){0,2}(?:search(?:ed)?|screen(?:ed)?|extract(?:ed)?|includ(?:ed?)|recruit|conduct|assess)\b/,
  },
  {
    id: 'abstract-network-meta-analysis',
    type: 'network-meta-analysis',
    says: 'stated',
    // takes: We performed a Bayesian network meta-analysis of 41 trials.
    // refuses: Networks of muscles were analysed.
    pattern:
      /\bnetwork meta-?analys[ei]s (?:was|were|of|is|to|using)\b|\b(?:an?|this|bayesian|frequentist) (?:(?!published|previous|recent)[\w-]+ ){0,2}network meta-?analysis\b/,
  },
  {
    id: 'abstract-umbrella-review',
    type: 'umbrella-review',
    says: 'stated',
    // takes: This umbrella review summarises 27 meta-analyses.
    // refuses: Umbrella terms were reviewed.
    pattern: /\b(?:this|an|our) umbrella review\b|\ban overview of (?:systematic reviews|meta-analyses)\b/,
  },
  {
    id: 'abstract-scoping-review',
    type: 'scoping-review',
    says: 'stated',
    // takes: This scoping review maps the use of wearables in dance.
    // refuses: A review was within scope.
    pattern:
      /\b(?:this|a|our|the present) scoping (?:literature )?review\b|\bscoping review (?:was|of|aim|method)/,
  },
  {
    id: 'abstract-meta-analysis',
    type: 'meta-analysis',
    says: 'stated',
    // takes: We conducted a systematic review and meta-analysis of trials of sauna bathing.
    // refuses: Earlier meta-analyses disagree, so we asked 40 runners.
    pattern:
      /\b(?:this|our|present|current|updated) (?:[\w-]+ ){0,5}meta-?analys[ei]s\b|\b(?:we|was|were) (?:\w+ ){0,3}(?:performed?|conducted?|carried out|undertook|did|pooled) (?:[\w-]+ ){0,6}meta-?analys[ei]s\b|\bmeta-?analys[ei]s (?:was|were) (?:\w+ )?(?:performed|conducted|carried|undertaken|done)\b|\bpooled (?:\w+ ){0,3}(?:odds ratio|relative risk|risk ratio|hazard ratio|estimate|effect|mean difference|weighted|standardi[sz]ed)|\bwe (?:pooled|combined) (?:\w+ ){0,3}(?:individual|patient|participant|data from)|\b(?:performed|conducted|undertook) an? (?:[\w-]+ ){0,4}meta-?analysis\b|\bcombin(?:ed|ing) (?:[\w-]+ ){0,5}(?:in|by|using) (?:an? )?(?:[\w-]+ ){0,2}meta-?analysis\b|\b(?:were|was) (?:\w+ )?pooled (?:with|in|using|by) (?:an? )?(?:random|fixed|meta|inverse)|\bmeta-?analysis of individual\b|\bipd meta-?analys[ei]s\b|\b(?:patient|participant)[- ]data meta-?analysis\b|\b(?:a|this|in) (?:[\w-]+ )?(?:pooled|combined) (?:[\w-]+ ){0,2}analysis of (?:[\w-]+ ){0,8}(?:trials|studies|individual|data)\b|\b(?:trials|studies) (?:[\w-]+ ){0,12}were pooled\b|\bpooled (?:for the analysis|individual (?:patient|participant|data))/,
  },
  {
    id: 'abstract-search-with-estimates',
    type: 'meta-analysis',
    says: 'inferred',
    // takes: We searched the Cochrane library; in eight trials the mean difference was small.
    // refuses: We searched the Cochrane library and found eight trials.
    pattern:
      /\b(?:search(?:ed|es|ing)? (?:[\w(),;:-]+ ){0,12}(?:pubmed|medline|embase|cochrane|central|databases)|systematic(?:ally)? (?:review|search)(?:ed)?|selection criteria ?:)(?=.{0,4000}(?:\brisk ratio|\brr \d|\bmd -?\d|\bsmd\b|\b95% ci|\bmean difference|\bconfidence interval|\bpooled))/,
  },
  {
    id: 'abstract-systematic-review',
    type: 'systematic-review',
    says: 'stated',
    // takes: The aim of this systematic review was to describe foot injuries in dancers.
    // refuses: A systematic review is needed before advice can be given.
    pattern:
      /\b(?:this|our|present|we|the aim of the) (?:[\w-]+ ){0,5}systematic(?:ally)?(?: \w+){0,2} (?:review|search|literature)(?:ed)?\b|\bsystematic(?: literature)? (?:search|review) (?:was|were|of (?:the literature|pubmed|medline|databases))\b|\bprisma\b/,
  },
  {
    id: 'abstract-mendelian-randomisation',
    type: 'mendelian-randomisation',
    says: 'stated',
    // takes: We used a two-sample Mendelian randomization approach to ask whether coffee affects gout.
    // refuses: Mendelian inheritance was assumed.
    pattern: /\bmendelian randomi[sz]ation (?:\([a-z]+\) )?(?:analys|study|was|to|approach|framework)/,
  },
  {
    id: 'abstract-case-report',
    type: 'case-report',
    says: 'stated',
    // takes: We report the case of a rower with a stress fracture of the rib.
    // refuses: Cases were reported to the club.
    pattern:
      /\b(?:we|i|authors|article|paper|report|case|here|herein) (?:\w+ )?(?:report|present|describe|presented|reported|described|discuss|document|presents|describes|reports) (?:here )?(?:on )?(?:an?|the|one|our|another) (?:[\w-]+ ){0,5}(?:cases?|patient|boy|girl|man|woman|infant|child|neonate|newborn|athlete)\b(?! (?:control|series|study of|fatality|population|cohort))|\bthis case (?:report|highlights|illustrates|demonstrates|emphasi[sz]es|shows|suggests|underscores|describes)|\bthis case (?!-|control|study|mix)|\bcase (?:presentation|summary|description)\b|\b(?:an?|the|our|one) (?:[\w-]+ ){0,3}\d+[- ](?:years?|months?|weeks?|days?)[- ]old (?:[\w-]+ ){0,5}(?:man|woman|boy|girl|male|female|patient|infant|child|baby|athlete|runner|player|lady|gentleman|neonate|newborn|adolescent|presented|who)\b|\ban? (?:rare |unusual |unique )?case of (?:[\w-]+ ){0,6}is (?:reported|described|presented)/,
  },
  {
    id: 'abstract-case-series',
    type: 'case-series',
    says: 'stated',
    // takes: We describe four patients with rib fractures after rowing.
    // refuses: A series of sprints was run.
    pattern:
      /\b(?:this|a|our|present) (?:[\w-]+ ){0,2}case series\b|\bwe (?:report|describe|present) (?:here )?(?:on )?(?:the cases of )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|\d\d) (?:[\w-]+ ){0,3}(?:cases|patients|observations|siblings|brothers|sisters|children|infants)\b|\bwe (?:report|describe|present) (?:two|three|four|five|six|seven|eight|nine|ten) (?:[\w-]+ ){1,3}with\b/,
  },
  {
    id: 'abstract-consensus',
    type: 'consensus-statement',
    says: 'stated',
    // takes: Twenty coaches took part in a Delphi survey of three rounds.
    // refuses: The Delphi stadium hosted the games.
    pattern:
      /\bdelphi (?:[\w-]+ ){0,2}(?:consensus|process|survey|study|method|procedure|technique|rounds?|panel)\b|\bthis (?:[\w-]+ )?(?:consensus|position) (?:statement|paper|stand|document)\b/,
  },
  {
    id: 'abstract-bench',
    type: 'cadaver-biomechanics',
    says: 'stated',
    // takes: Ten fresh-frozen cadaveric shoulders were mounted in a testing machine.
    // refuses: The machine was tested in ten shoulders of swimmers.
    pattern:
      /\b(?:fresh-? ?frozen|cadaver(?:ic)?) (?:[\w-]+ ){0,3}(?:knees|shoulders|ankles|feet|hips|spines|specimens|limbs|elbows|wrists|hands|femurs?|tibias?|tendons)\b|\bfinite[- ]element (?:model|analysis)/,
  },
  {
    id: 'abstract-model',
    type: 'modelling',
    says: 'stated',
    // takes: A Markov model of two screening plans was built.
    // refuses: She is a role model for runners.
    pattern:
      /\b(?:markov|microsimulation|decision-analytic|agent-based|state-transition) (?:[\w-]+ )?model\b/,
  },
  {
    id: 'abstract-search-and-selection',
    type: 'systematic-review',
    says: 'inferred',
    // takes: Medline and Scopus were searched to June 2019; studies of amateurs were included.
    // refuses: Medline was searched for advice. Players were included.
    pattern:
      /\b(?:search(?:ed|es)?\b.{0,160}?\b(?:pubmed|medline|embase|cinahl|web of science|scopus|psycinfo|databases)\b|(?:pubmed|medline|embase|cinahl|web of science|scopus|psycinfo|databases)\b.{0,90}?\bsearche[ds]\b)(?=.{0,1500}\b(?:articles|papers|studies|trials|publications)\b.{0,120}\b(?:included|excluded|screened|selected|eligible|criteria|met)\b)/,
  },
  {
    id: 'abstract-review',
    type: 'narrative-review',
    says: 'stated',
    // takes: This review summarises what is known of iron in endurance sport.
    // refuses: Records of 80 runners were reviewed.
    pattern:
      /\b(?:this|the present|our|present|in this|the current|the) (?:comprehensive |narrative |literature |critical |brief |updated? |article |current ){0,2}(?:mini-?)?review\b(?! (?:board|of (?:the )?(?:\d|medical|patient|chart|case|record|our|all|hospital))|ed\b)|\b(?:in|of) this (?:\w+ )?(?:mini-?)?review\b|\bwe (?:\w+ )?review (?:the|recent|current|how|what|here|and|evidence|available|existing|these|its|our|their|some|key|various|published|studies)\b|\b(?:here|herein|in this \w+),? (?:we|i) (?:\w+ )?(?:review|summari[sz]e|discuss|outline|highlight)\b|\b(?:this|the) (?:article|paper|chapter|manuscript|overview) (?:\w+ )?(?:reviews?|summari[sz]es|discusses|outlines|highlights|provides an overview|gives an overview|presents an overview|considers|surveys|aims to (?:review|provide|summari[sz]e|discuss))\b|\bthe authors? reviews?\b|\bpurpose of (?:this )?review\b|\brecent findings\b|\bnarrative review\b|\bliterature search (?:was|of|using|in|through)\b/,
  },
  {
    id: 'abstract-animals-treated',
    type: 'animal',
    says: 'inferred',
    // takes: Forty male Wistar rats were fed a high-fat diet.
    // refuses: Animal studies suggest a benefit; we asked 40 men.
    pattern:
      /\b(?:sprague[- ]dawley|wistar|c57bl|balb\/c|swiss albino|zucker|db\/db|ob\/ob|new zealand white|kunming|fischer 344|long[- ]evans|apoe-\/-)\b|\b(?:mice|rats|rabbits|pigs|piglets|sheep|dogs|hamsters|broilers|chicks|hens|lambs|goats|cows|calves|steers|heifers|ewes|monkeys|macaques|animals|gerbils|guinea pigs|swine|horses|zebrafish|larvae|mosquitoes) (?:were|was|received|fed|treated|exposed|underwent|given|injected)\b|\b(?:\d+|male|female|adult|aged|old|young|juvenile|infant|obese|diabetic|transgenic|knockout|wild-type|deficient|neonatal|pregnant|anesthetized|ovariectomized) (?:[\w-]+ ){0,2}(?:mice|rats|rabbits|beagles?|piglets|macaques|monkeys)\b|\b(?:mice|rat|mouse|murine|rabbit) model\b/,
  },
  {
    id: 'abstract-cluster-rct',
    type: 'cluster-rct',
    says: 'stated',
    // takes: Twenty schools were randomly assigned to active lessons or usual lessons.
    // refuses: Clusters of injuries were found.
    pattern:
      /\bcluster[- ]randomi[sz]|\bstepped[- ]wedge|\b(?:schools|clinics|practices|villages|hospitals|clusters|communities|centres|wards) were (?:\w+ )?(?:randomi[sz]ed|randomly (?:assigned|allocated))\b/,
  },
  {
    id: 'abstract-case-crossover',
    type: 'case-control',
    says: 'stated',
    // takes: We used a case-crossover design to study heat waves.
    // refuses: A crossover design was used.
    pattern: /\bcase[- ]cross-?over\b/,
  },
  {
    id: 'abstract-crossover',
    type: 'crossover-trial',
    says: 'stated',
    // takes: In a double-blind crossover design, twelve cyclists drank both juices.
    // refuses: The crossover of the curves was sharp.
    pattern:
      /\bcross-? ?over(?:,? [\w-]+){0,4} (?:design|study|trial|manner|fashion|comparison|experiment|protocol)\b|\b(?:randomi[sz]ed|blind|blinded|controlled|counterbalanced|balanced)(?:,? [\w-]+){0,4},? (?:and )?cross-? ?over\b|\bcrossed over\b/,
  },
  {
    id: 'abstract-non-randomised',
    type: 'nonrandomised-trial',
    says: 'stated',
    // takes: In this non-randomised controlled trial, families chose their group.
    // refuses: Random numbers were drawn.
    pattern:
      /\b(?:this|a|an|our|in|prospective),? (?:[\w-]+,? ){0,3}(?:non-?randomi[sz]ed|quasi-experimental|single-arm|before-and-after)(?:,? [\w-]+){0,4} (?:trial|study|design)\b|\bpre-? ?(?:and )?post-?test design\b/,
  },
  {
    id: 'abstract-randomised',
    type: 'rct',
    says: 'stated',
    // takes: Sixty adults were randomly assigned to walk or to rest.
    // refuses: A random sample of adults was drawn from the register.
    pattern:
      /\b(?:were|was|we|are) (?:then |also |initially |prospectively |equally |all )?(?:randomi[sz]ed|randomly (?:assigned|allocated|divided|selected to|distributed|placed|received|categori[sz]ed|given|split|grouped|enrolled|separated))\b|\b\d+ (?:[\w-]+ ){0,3}randomi[sz]ed (?:to|into|in a|1|in)\b|\brandom (?:assignment|allocation) (?:to|of)\b|\b(?:this|a|our|in|the|and|is) (?:[\w-]+,? ){0,4}randomi[sz]ed(?:,? [\w/-]+){0,7} (?:trial|study|design|experiment|comparison|fashion|manner)\b(?! (?:is|are) (?:needed|warranted|required))|\brandomly\b.{0,60}\b(?:groups|receive|placebo)\b|\b(?:received|or|to|versus|with) (?:a |matching |matched |either )?placebo\b|\bdouble-? ?blind(?:ed)?(?:,? [\w-]+){0,5},? (?:trial|study|design|fashion|manner|placebo)\b(?! trials)|\bplacebo-controlled (?:trial|study)\b|\brandomi[sz]ed (?:in a |to )|\bdesign(?: and \w+)? ?[:.] ?.{0,60}\brandomi[sz]ed\b|\bof \d+ randomi[sz]ed (?:patients|subjects|participants|adults)\b/,
  },
  {
    id: 'abstract-phase-trial',
    type: 'clinical-trial',
    says: 'stated',
    // takes: In this open-label study, runners took the extract for eight weeks.
    // refuses: Open clinical questions remain.
    pattern:
      /\b(?:this|a|our|in|the) (?:[\w-]+,? ){0,4}phase[- ]?(?:i{1,3}|iv|[1-4])[ab]?(?: ?(?:\/|-|and) ?(?:i{1,3}|[1-4])[ab]?)?,? (?:[\w-]+,? ){0,4}(?:trial|study)\b|\bopen[- ]label(?:led)? (?:[\w-]+,? ){0,4}(?:trial|study|extension)\b|\bmaximum tolerated dose\b|\bdose[- ]limiting\b|\bdose[- ]escalation\b|\b(?:this|a|our|present) (?:[\w-]+ ){0,3}clinical trial (?:was|of|to|evaluat|invest|assess|includ|in|with)\b|\b(?:this|an?|our|prospective|clinical) interventional study (?:was|of|to|evaluat|invest|assess|includ|in|with)\b|\bfirst-in-human\b/,
  },
  {
    id: 'abstract-case-control',
    type: 'case-control',
    says: 'stated',
    // takes: This case-control study compared 120 patients with gout and 240 neighbours.
    // refuses: The control of cases was poor.
    pattern:
      /\bcase-? ?control(?:led)?\b(?! studies (?:are|have|suggest|show))|\bcases and (?:\d+ )?(?:\w+ ){0,2}controls\b/,
  },
  {
    id: 'abstract-retrospective',
    type: 'retrospective-cohort',
    says: 'stated',
    // takes: We retrospectively reviewed the records of 80 runners.
    // refuses: Looking back, runners were glad.
    pattern:
      /\bretrospectiv(?:e|ely)\b|\b(?:medical|hospital|clinical|patient|case) (?:records|charts|files|notes) (?:of|were|from)\b|\b(?:records|charts) (?:of|were|from) (?:[\w-]+ ){0,6}(?:review|patients|analy[sz]ed)|\bchart review\b|\bwere (?:identified|reviewed) (?:from|in|using) (?:[\w-]+ ){0,4}(?:database|registry|records|charts)\b/,
  },
  {
    id: 'abstract-cross-sectional',
    type: 'cross-sectional',
    says: 'stated',
    // takes: This cross-sectional study took place in four gyms.
    // refuses: The cross-sectional area of the muscle was measured.
    pattern: /\bcross-? ?sectional(?:ly)? (?!area|image|imaging|scan|view|slice)/,
  },
  {
    id: 'abstract-qualitative',
    type: 'qualitative',
    says: 'stated',
    // takes: Fifteen coaches took part in semi-structured interviews.
    // refuses: A qualitative change of colour was seen.
    pattern:
      /\bqualitative (?:study|research|interviews?|design|approach|descriptive)\b|\bfocus groups? (?:were|was|with|discussions|interviews)\b|\bsemi-? ?structured interviews?\b|\bin-depth interviews?\b|\bthematic(?:ally)? analy|\banaly[sz]ed thematically\b|\bwe interviewed (?:\d\d?|[a-z-]+) |\bthemes (?:were identified|emerged)\b|\bgrounded theory\b/,
  },
  {
    id: 'abstract-prospective',
    type: 'prospective-cohort',
    says: 'stated',
    // takes: Runners were studied prospectively for a season.
    // refuses: Prospective, longitudinal studies of runners are a next step.
    pattern: /\bprospectiv(?:e|ely)\b(?!,?(?: [\w-]+,?){0,4} (?:studies|trials)\b)/,
  },
  {
    id: 'abstract-cohort',
    type: 'cohort',
    says: 'stated',
    // takes: This nationwide cohort study used two registers.
    // refuses: A cohort marched.
    pattern:
      /\b(?:this|a|our|birth|population-based|longitudinal|nationwide|national|large) (?:[\w-]+ ){0,3}cohort (?:study|of|was|were|included|consisted)\b|\bcohort study\b|\blongitudinal (?:study|data|analysis|cohort)\b/,
  },
  {
    id: 'abstract-observational',
    type: 'observational',
    says: 'stated',
    // takes: In this observational study, coaches kept diaries.
    // refuses: Observational studies suggest a benefit.
    pattern: /\b(?:this|an|our|in) (?:[\w-]+,? ){0,3}observational (?:[\w-]+ ){0,3}(?:study|analysis)\b/,
  },
];
