/**
 * Words of abstracts: designs that the authors name in a sentence about their own work, and methods that betray one.
 * Stricter than the title's tables, because an abstract also speaks about the work of others.
 */
import type { Recogniser } from '../recogniser';

export const ABSTRACT_RECOGNISERS: readonly Recogniser[] = [
  {
    id: 'abstract-plan',
    type: 'protocol',
    says: 'inferred',
    pattern:
      /\b(?:this|study|trial|the|our) protocol (?:describes|paper|presents|details|outlines|reports|article|is for|for)|\b(?:participants|patients|subjects|women|men|adults|children|individuals|volunteers|infants|athletes|schools|clusters|couples) will (?:be )?(?:\w+ ){0,2}(?:randomi[sz]ed|randomly|recruited|enrolled|invited|assigned|allocated|receive|undergo|included|followed)|\bwill (?:be )?(?:randomly|randomi[sz]e[ds]?|recruit|enrol)\b|\b(?:databases|studies|reviewers|authors|we) will (?:be )?(?:\w+ ){0,2}(?:search(?:ed)?|screen(?:ed)?|extract(?:ed)?|includ(?:ed?)|recruit|conduct|assess)\b/,
    takes: 'Two hundred adults with knee pain will be recruited from three clinics.',
    refuses: 'Adults with knee pain were recruited; further trials will be needed.',
  },
  {
    id: 'abstract-network-meta-analysis',
    type: 'network-meta-analysis',
    says: 'stated',
    pattern:
      /\bnetwork meta-?analys[ei]s (?:was|were|of|is|to|using)\b|\b(?:a|this|bayesian|frequentist) network meta-?analysis\b/,
    takes: 'We performed a Bayesian network meta-analysis of 41 trials.',
    refuses: 'Networks of muscles were analysed.',
  },
  {
    id: 'abstract-umbrella-review',
    type: 'umbrella-review',
    says: 'stated',
    pattern: /\bumbrella review\b|\boverview of (?:systematic reviews|meta-analyses)\b/,
    takes: 'This umbrella review summarises 27 meta-analyses.',
    refuses: 'Umbrella terms were reviewed.',
  },
  {
    id: 'abstract-meta-analysis',
    type: 'meta-analysis',
    says: 'stated',
    pattern:
      /\b(?:this|our|present|current|a|an|updated|the|and) (?:[\w-]+ ){0,4}meta-?analys[ei]s (?:was|were|is|of|to|aim|include|show|suggest|indicate|demonstrate|investigat|examin|provid|found|reveal|identif|confirm|that|included|sought|evaluat)|\b(?:we|was|were) (?:\w+ ){0,3}(?:performed?|conducted?|carried out|undertook|did) (?:[\w-]+ ){0,6}meta-?analys[ei]s|\bmeta-?analys[ei]s (?:was|were) (?:\w+ )?(?:performed|conducted|carried|undertaken|done|used)|\b(?:random|fixed)[- ]effects? (?:model|meta-analys|analys)\w*\b.{0,200}(?:trials|studies|pooled|heterogen)|\bpooled (?:\w+ ){0,4}(?:odds|relative|risk|hazard|estimate|effect|mean|weighted|standardi[sz]ed|data from)/,
    takes: 'We conducted a systematic review and meta-analysis of trials of sauna bathing.',
    refuses: 'Earlier meta-analyses disagree, so we asked 40 runners.',
  },
  {
    id: 'abstract-scoping-review',
    type: 'scoping-review',
    says: 'stated',
    pattern:
      /\b(?:this|a|our|the present) scoping (?:literature )?review\b|\bscoping review (?:was|of|aim|method)/,
    takes: 'This scoping review maps the use of wearables in dance.',
    refuses: 'A review was within scope.',
  },
  {
    id: 'abstract-systematic-review',
    type: 'systematic-review',
    says: 'stated',
    pattern:
      /\b(?:this|our|present|we|a|an|the) (?:[\w-]+ ){0,4}systematic(?:ally)?(?: \w+){0,2} (?:review|search|literature)(?:ed)? (?:was|were|is|of|to|aim|the|on|in|identif|synthes|evaluat|examin|summari|using|investigat|and)|\bsystematic(?: literature)? (?:search|review) (?:was|were|of (?:the literature|pubmed|medline|databases))\b|\bprisma\b|\bprospero\b/,
    takes: 'The aim of this systematic review was to describe foot injuries in dancers.',
    refuses: 'A systematic review is needed before advice can be given.',
  },
  {
    id: 'abstract-databases-searched',
    type: 'systematic-review',
    says: 'inferred',
    pattern:
      /\bsearch(?:ed|es|ing)? (?:\w+ ){0,6}(?:pubmed|medline|embase|cochrane|web of science|scopus|cinahl|psycinfo|databases)\b|\b(?:pubmed|medline|embase|cochrane|web of science|scopus|cinahl|psycinfo|google scholar|databases)\b.{0,120}\b(?:were|was) (?:\w+ )?searched\b|\bliterature search (?:was|of|using|in|through)\b|\bstudies (?:were|was) (?:included|eligible|identified)\b.{0,40}\bif\b|\bdata sources? ?: .{0,60}(?:medline|pubmed|embase)/,
    takes: 'PubMed and Embase were searched to May 2019; twelve trials were included.',
    refuses: 'Patients were searched for in the hospital register.',
  },
  {
    id: 'abstract-mendelian-randomisation',
    type: 'mendelian-randomisation',
    says: 'stated',
    pattern:
      /\b(?:two-sample|two-step|bidirectional|multivariable)?,? ?mendelian randomi[sz]ation (?:\([a-z]+\) )?(?:analys|study|was|to|approach|framework)/,
    takes: 'We used two-sample Mendelian randomization to ask whether coffee affects gout.',
    refuses: 'Mendelian inheritance was assumed.',
  },
  {
    id: 'abstract-animals-treated',
    type: 'animal',
    says: 'inferred',
    pattern:
      /\b(?:sprague[- ]dawley|wistar|c57bl|balb\/c|swiss albino|zucker|db\/db|ob\/ob|new zealand white|kunming|fischer 344|long[- ]evans|apoe-\/-)\b|\b(?:mice|rats|rabbits|pigs|piglets|sheep|dogs|hamsters|broilers|chicks|hens|lambs|goats|cows|calves|steers|heifers|ewes|monkeys|macaques|fish|larvae|animals|gerbils|guinea pigs|swine|horses|zebrafish) (?:were|was|received|fed|treated|exposed|underwent|given|injected)\b|\b(?:\d+|male|female|adult|aged|old|young|juvenile|infant|obese|diabetic|transgenic|knockout|wild-type|deficient|neonatal|pregnant|healthy|anesthetized|ovariectomized) (?:[\w-]+ ){0,2}(?:mice|rats|rabbits|beagle|piglets|macaques|monkeys)\b|\bin (?:the )?(?:a )?(?:\w+ )?(?:mice|rats|rodents|mouse model|rat model|zebrafish|drosophila|rabbits)\b/,
    takes: 'Forty male Wistar rats were fed a high-fat diet.',
    refuses: 'Animal studies suggest a benefit; we asked 40 men.',
  },
  {
    id: 'abstract-review',
    type: 'narrative-review',
    says: 'stated',
    pattern:
      /\b(?:this|the present|our|present|current|in this|a|the) (?:\w+ ){0,3}(?:mini-?)?review(?: article| paper)? (?:is|was|will|aims?|aimed|focus\w*|discuss\w*|summari[sz]e\w*|describ\w*|presents?|provid\w*|highlight\w*|examin\w*|cover\w*|explor\w*|address\w*|outlin\w*|consider\w*|deals?|attempts?|gives?|offers?|considers?|critically|also|synthesi\w*|delineat\w*|emphasi\w*|analy[sz]e\w*|we|intends?|seeks?|briefly|article|paper|evaluat\w*|compil\w*|details?|delves?|elucidat\w*|collect\w*|integrat\w*|underscor\w*|reports?|shows?|assess\w*|encompass\w*|investigates?|traces?|looks?|introduces?|on|of)\b|\b(?:in|of) this (?:\w+ )?(?:mini-?)?review\b|\bwe (?:\w+ )?review (?:the|recent|current|how|what|here|and|evidence|available|existing|these|its|our|their|some|key|various|published|studies)\b|\b(?:here|herein|in this \w+),? (?:we|i) (?:\w+ )?(?:review|summari[sz]e|discuss|outline|highlight)\b|\b(?:this|the) (?:article|paper|chapter|manuscript|work|overview|contribution|commentary|perspective|section) (?:\w+ )?(?:reviews?|summari[sz]es|discusses|outlines|highlights|describes (?:the|current|recent)|provides an|gives an|presents an|considers|explores|examines the|focuses|deals|surveys|addresses|aims to (?:review|provide|summari|discuss|describe))\b|\b(?:is|are|were) (?:briefly |also |critically |then )?(?:reviewed|discussed|summari[sz]ed|highlighted|outlined)\b(?! (?:with|by|retro))|\b(?:will be|the authors?) (?:reviewed|discussed|reviews?|discuss|summari[sz]e)\b|\bpurpose of (?:this )?review\b|\brecent findings\b|\bnarrative review\b/,
    takes: 'This review summarises what is known of iron in endurance sport.',
    refuses: 'Records of 80 runners were reviewed.',
  },
  {
    id: 'abstract-case-series',
    type: 'case-series',
    says: 'inferred',
    pattern:
      /\b(?:this|a|our|retrospective|present) (?:[\w-]+ ){0,2}case series\b|\bwe (?:report|describe|present) (?:on )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|\d\d) (?:[\w-]+ ){0,3}(?:cases|patients)\b/,
    takes: 'We describe four patients with rib fractures after rowing.',
    refuses: 'A series of sprints was run.',
  },
  {
    id: 'abstract-case-report',
    type: 'case-report',
    says: 'inferred',
    pattern:
      /\b(?:report|present|describe|presented|reported|described|discuss|document|is|was)(?:s|ed)? (?:here )?(?:on )?(?:an?|the|one|our|another) (?:[\w-]+ ){0,5}cases?\b(?! (?:control|series|study of|fatality))|\bthis case (?:report|highlights|illustrates|demonstrates|emphasi[sz]es|shows|suggests|underscores|describes)|\bthis (?:rare )?case\b|\bcase (?:report|presentation|summary|description)\b|\b(?:an?|the|our|one) (?:[\w-]+ ){0,3}\d+[- ](?:years?|months?|weeks?|days?)[- ]old\b|\b(?:report|present|describe) (?:an?|the|one) (?:[\w-]+ ){0,4}(?:patient|boy|girl|man|woman|infant|child|neonate|newborn|athlete)\b|\bpatient (?:presented|was admitted|underwent|recovered|developed|complained|was diagnosed)\b|\b(?:he|she) (?:was|had|underwent|presented|developed|recovered)\b/,
    takes: 'We report the case of a rower with a stress fracture of the rib.',
    refuses: 'Cases were reported to the club.',
  },
  {
    id: 'abstract-crossover',
    type: 'crossover-trial',
    says: 'stated',
    pattern:
      /\bcross-? ?over(?:,? [\w-]+){0,4} (?:design|study|trial|manner|fashion|comparison|experiment|protocol)|\b(?:randomi[sz]ed|blind|blinded|controlled|counterbalanced|balanced)(?:,? [\w-]+){0,4},? (?:and )?cross-? ?over\b|\bcrossed over\b|\bcross-? ?over\b/,
    takes: 'In a double-blind crossover design, twelve cyclists drank both juices.',
    refuses: 'The point where the curves meet',
  },
  {
    id: 'abstract-order-of-conditions',
    type: 'crossover-trial',
    says: 'inferred',
    pattern:
      /\bwash-?out\b|\bcounter-? ?balanced\b|\b(?:in|on|two|three|four|separate|different|random|randomi[sz]ed|both) (?:\w+ ){0,2}(?:random(?:i[sz]ed)? order|occasions|separate (?:days|visits|sessions|trials|occasions))\b|\bin (?:a )?(?:random(?:i[sz]ed)?|counterbalanced) (?:order|sequence)\b|\blatin[- ]square\b|\bpreliminary and experimental trials\b|\bperformed (?:two|three|four|five) (?:[\w-]+ ){0,4}(?:trials|tests|sessions)\b/,
    takes: 'Each runner did both sessions after a washout of one week.',
    refuses: 'Water was washed out of the soil.',
  },
  {
    id: 'abstract-cluster-rct',
    type: 'cluster-rct',
    says: 'stated',
    pattern:
      /\bcluster[- ]randomi[sz]|\bstepped[- ]wedge|\b(?:schools|clinics|practices|villages|hospitals|clusters|communities|centres|wards) were (?:\w+ )?randomi[sz]ed|\b(?:schools|clinics|practices|villages|clusters|communities) were randomly (?:assigned|allocated)/,
    takes: 'Twenty schools were randomly assigned to active lessons or usual lessons.',
    refuses: 'Clusters of injuries were found.',
  },
  {
    id: 'abstract-non-randomised',
    type: 'nonrandomised-trial',
    says: 'stated',
    pattern:
      /\bnon-?randomi[sz]ed\b|\bquasi-experimental\b|\bsingle-arm\b|\bpre-? ?(?:and )?post-?test design\b|\bbefore-and-after (?:study|design|trial)\b/,
    takes: 'In this non-randomised trial, families chose their group.',
    refuses: 'Random numbers were drawn.',
  },
  {
    id: 'abstract-randomised',
    type: 'rct',
    says: 'stated',
    pattern:
      /\b(?:were|was|we|are) (?:then |also |initially |prospectively |equally |all )?(?:randomi[sz]ed|randomly (?:assigned|allocated|divided|selected to|distributed|placed|received|categori[sz]ed|given|split|grouped|enrolled|separated))\b|\b(?:participants|patients|subjects|women|men|adults|children|volunteers|eligible|infants|athletes|individuals|and|or|[0-9]),? (?:[\w-]+ ){0,2}(?:were )?randomi[sz]ed\b|\brandom (?:assignment|allocation) (?:to|of)\b|\brandomi[sz]ed(?:,? [\w/-]+){0,7} (?:trial|study|design|experiment|clinical|comparison|fashion|manner)\b(?! (?:is|are) (?:needed|warranted|required))|\brandomly\b.{0,60}\b(?:groups?|receive|placebo|control)\b|\b(?:received|or|and|to|versus|with) (?:a |matching |matched |either )?placebo\b|\bdouble-? ?blind(?:ed)?\b|\bplacebo-controlled (?:trial|study)\b/,
    takes: 'Sixty adults were randomly assigned to walk or to rest.',
    refuses: 'A random sample of adults was drawn from the register.',
  },
  {
    id: 'abstract-phase-trial',
    type: 'clinical-trial',
    says: 'stated',
    pattern:
      /\bphase[- ]?(?:i{1,3}|iv|[1-4])[ab]?(?: ?(?:\/|-|and) ?(?:i{1,3}|[1-4])[ab]?)?,? (?:[\w-]+,? ){0,4}(?:trial|study|clinical)\b|\bopen[- ]label(?:led)?\b|\bmaximum tolerated dose\b|\bdose[- ]limiting\b|\bdose[- ]escalation\b|\b(?:this|a|our|present|the) (?:[\w-]+ ){0,3}clinical trial (?:was|of|to|evaluat|invest|assess|includ|in|with)\b|\bfirst-in-human\b/,
    takes: 'In this open-label study, runners took the extract for eight weeks.',
    refuses: 'Open clinical questions remain.',
  },
  {
    id: 'abstract-case-control',
    type: 'case-control',
    says: 'stated',
    pattern:
      /\bcase-? ?control(?:led)?\b|\b\d+ (?:[\w-]+ ){0,6}(?:patients|cases)\b.{0,60}\b(?:and|with|versus|vs) (?:[\w-]+ ){0,4}\d+ (?:[\w-]+ ){0,5}(?:controls?|healthy)\b|\bcases and controls\b|\b(?:age|sex|gender)[- ]matched (?:[\w-]+ ){0,2}controls?\b|\bhealthy controls\b/,
    takes: 'We compared 120 patients with gout and 240 controls.',
    refuses: 'The control of cases was poor.',
  },
  {
    id: 'abstract-retrospective',
    type: 'retrospective-cohort',
    says: 'stated',
    pattern:
      /\bretrospectiv(?:e|ely)\b|\b(?:medical|hospital|clinical|patient|case) (?:records|charts|files|notes) (?:of|were|from)\b|\b(?:records|charts) (?:of|were|from) (?:[\w-]+ ){0,6}(?:review|patients|analy[sz]ed)|\bchart review\b|\bwere (?:identified|reviewed) (?:from|in|using) (?:[\w-]+ ){0,4}(?:database|registry|records|charts)\b/,
    takes: 'We retrospectively reviewed the records of 80 runners.',
    refuses: 'Looking back, runners were glad.',
  },
  {
    id: 'abstract-cross-sectional',
    type: 'cross-sectional',
    says: 'stated',
    pattern:
      /\bcross-? ?sectional(?:ly)?\b|\bnhanes\b|\bnational health and nutrition examination survey\b|\b(?:online|web-based|postal|self-administered|anonymous|structured|validated|national) (?:[\w-]+ )?(?:questionnaire|survey)\b|\bsurvey (?:was|of|among)\b|\bquestionnaires? (?:was|were) (?:\w+ )?(?:sent|mailed|distributed|administered|completed)|\brespondents\b|\bprevalence (?:of [\w -]{1,60} )?was\b/,
    takes: 'This cross-sectional study took place in four gyms.',
    refuses: 'Muscle cross section was measured.',
  },
  {
    id: 'abstract-qualitative',
    type: 'qualitative',
    says: 'stated',
    pattern:
      /\bqualitative (?:study|research|interviews?|design|approach|analysis|descriptive|methods?|data)\b|\bfocus groups?\b|\bsemi-? ?structured interviews?\b|\bin-depth interviews?\b|\bthematic(?:ally)? analy|\bgrounded theory\b/,
    takes: 'Fifteen coaches took part in semi-structured interviews.',
    refuses: 'A qualitative change of colour was seen.',
  },
  {
    id: 'abstract-prospective',
    type: 'prospective-cohort',
    says: 'stated',
    pattern: /\bprospectiv(?:e|ely)\b/,
    takes: 'Runners were studied prospectively for a season.',
    refuses: 'Prospects for runners are good.',
  },
  {
    id: 'abstract-cohort',
    type: 'cohort',
    says: 'inferred',
    pattern:
      /\b(?:this|a|our|birth|the|population-based|longitudinal|nationwide|national|large) (?:[\w-]+ ){0,3}cohort\b|\bcohort study\b|\bfollow(?:ed)?(?:-| )?(?:up)? (?:for|over|period|of) (?:an? )?(?:[\w-]+ ){0,4}(?:\d[\d.]*|one|two|three|four|five|six|ten) ?(?:years?|months?|yrs?)\b|\b(?:median|mean) follow-? ?up\b|\bhazard ratios?\b|\blongitudinal (?:study|data|analysis)\b|\bperson-years\b|\bincident (?:[\w-]+ ){1,3}(?:cases|was|occurred)\b|\bcox (?:proportional|regression)/,
    takes: 'Nurses were followed for 12 years; hazard ratios were adjusted for age.',
    refuses: 'A cohort of soldiers marched.',
  },
  {
    id: 'abstract-in-vitro',
    type: 'in-vitro',
    says: 'inferred',
    pattern:
      /\b(?:cell lines?|hela|mcf-?7|hepg2|caco-?2|jurkat|thp-?1|a549|hct-?116|hek ?293t?|mda-mb|u937|hl-?60|huvecs?|sirna|shrna|transfect\w+|western blot\w*|luciferase|overexpression of|knock-?down|chromatin immunoprecip\w+|electrophoretic mobility|transcription factors?|reporter gene|promoter activity|immunoblot\w*|mrna expression|cultured|in vitro)\b/,
    takes: 'MCF-7 cells were treated for 48 hours.',
    refuses: 'Prison cells were painted.',
  },
  {
    id: 'abstract-observational',
    type: 'observational',
    says: 'inferred',
    pattern:
      /\bobservational\b|\b(?:odds ratios?|multivaria(?:te|ble)|logistic regression|adjusted for|associated with|correlated with|prevalence|consecutive patients|population-based|registry)\b.{0,400}\b(?:patients|participants|children|women|men|adults|individuals|subjects|people|workers|students)\b|\b(?:patients|participants|children|women|men|adults|individuals|subjects|people|workers|students)\b.{0,600}\b(?:odds ratios?|multivaria(?:te|ble)|logistic regression|adjusted for|associated with|correlated with|prevalence|consecutive patients|population-based|registry)\b/,
    takes: 'Among 900 students, sleep was associated with mood.',
    refuses: 'Sleep and mood are topics of our time.',
  },
];
