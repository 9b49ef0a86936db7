/** Reviews by choice, guidance of bodies, and other works that name themselves: asked after all designs. */
import type { Recogniser } from '../recogniser';

export const REVIEWS: readonly Recogniser[] = [
  {
    id: 'consensus-statement',
    type: 'consensus-statement',
    says: 'stated',
    // takes: International society of sports dietitians position stand: beetroot
    // refuses: Is there a consensus among coaches about stretching?
    pattern:
      /\bconsensus (?:statement|document|recommendation|report|conference|paper|guideline|opinion|definition|meeting|panel|on\b|guidance|core|group|view)|\bconsensus-based\b|\bposition (?:stand|statement|paper)\b|\bdelphi (?:[\w-]{1,40} ){0,2}(?:consensus|study|survey|process|procedure|panel|method)|\b(?:scientific|policy|joint|presidential) statement\b|\bexpert consensus\b|[:-] ?(?:an? |the )?(?:[\w-]{1,40} ){0,3}consensus\W*$|\ba statement (?:from|of|by) the\b/,
  },
  {
    id: 'about-guidelines',
    type: null,
    says: 'stated',
    // takes: Compliance with physical activity guidelines in nurses
    // refuses: Physical activity guidelines for nurses
    pattern:
      /\b(?:evaluation|compliance|adherence|adhering|concordance|conformity|complying|accordance|consistent|agreement|knowledge|awareness|implementation|implementing|impact|effects?|uptake|use|appraisal|quality|meeting|following|based|according|comparison|review|influence|dissemination|barriers) (?:with|to|of|on|between|and use of|in|for)? ?(?:[\w-]+ ){0,6}(?:guidelines?|recommendations?)\b|\bguidelines?[- ](?:directed|based|concordant|adheren|recommended|implementation|development|compliance)/,
  },
  {
    id: 'guideline',
    type: 'guideline',
    says: 'stated',
    // takes: Dietary management of coeliac disease: a clinical practice guideline
    // refuses: A guide dog for every blind runner
    pattern:
      /\b(?:clinical |evidence-based |best )?practice (?:guidelines?|parameters?|advisory)\b|\bguidelines? (?:for|on|of|from|update|summary|committee)\b|\b(?:dietary|management|treatment|clinical|national|international|esmo|who|nice|esc|acc|aha|espen|european|american|canadian|practical|screening|prevention|updated?) guidelines?\b|[:-] ?(?:[\w-]{1,40} ){0,6}guidelines?\W*$|\brecommendation statement\b|\brecommendations? (?:of|from|by) the\b|\brecommendations? and rationale\b|\bappropriateness criteria\b|\bstandards of (?:medical )?care in\b/,
  },
  {
    id: 'narrative-review',
    type: 'narrative-review',
    says: 'stated',
    // takes: Ketogenic diets in endurance sport: a critical review
    // refuses: Peer review in sports journals
    pattern:
      /\b(?:narrative|literature|critical|comprehensive|brief|state-of-the-art|clinical|concise|integrative|focused|updated?|current|historical|invited|expert|educational|practical|evidence-based|evidence|pictorial|[\w-]{0,40}pharmacological|mechanistic|structured|translational) (?:[\w-]{1,40} )?(?:mini-?)?reviews?\b(?! of (?:\d+|medical|patient|chart|case|record|our|all|consecutive))|\bmini-?reviews?\b|[:.?!-] ?(?:an? |the )?(?:[\w-]{1,40},? ){0,4}review(?: (?:of|on|from|and|for|with|based|article|in|to)\b(?! (?:\d+|cases|patients|medical|charts?|records|our)).{0,120})?\W*$|^\W*(?:an? |the )?(?:[\w-]{1,40} ){0,2}review(?: article)? (?:of|on)\b(?! (?:\d+|cases|patients|medical|charts?|records|our))|\breview of (?:the |current |recent |published |available |existing )*(?:literature|evidence|studies|research|data|mechanisms?)\b|^\W*(?:[\w-]{1,40} )?review ?[:.]|\breview article\b|\ban? (?:[\w-]{1,40} ){0,2}review\b(?! of (?:\d+|cases|patients|medical|charts?|records|our))/,
  },
  {
    id: 'overview',
    type: 'narrative-review',
    says: 'stated',
    // takes: Iron in female athletes: an overview
    // refuses: Overviewing of shop displays by teenagers
    pattern:
      /\b(?:an?|brief|general|comprehensive|current|short|clinical|the) (?:[\w-]+ )?overview\b|\boverview (?:of|on)\b|[:-] ?(?:an )?overview\W*$|\bstate[- ]of[- ]the[- ](?:art|science)\b|\ban? (?:[\w-]+ )?update\W*$|\bcurrent concepts\b|\bwhat (?:do )?we know\b|\ba primer\b|\bprimer (?:on|for)\b|\bnarrative (?:overview|synthesis|update)\b|\bpast, present,? and future\b/,
  },
  {
    id: 'bibliometric',
    type: 'other',
    says: 'stated',
    // takes: Bibliometric analysis of papers on padel
    // refuses: Biometric analysis of padel players
    pattern: /\bbibliometr|\bscientometr/,
  },
  {
    id: 'laboratory-method',
    type: 'other',
    says: 'stated',
    // takes: Determination of caffeine in gels by HPLC
    // refuses: Determination of winners in cycling
    pattern:
      /\b(?:quantification|quantitation|determination|separation|detection) of .{0,160}\b(?:u?hplc|uplc|lc-ms|gc-ms|hilic|ms\/ms|liquid chromatography|gas chromatography|mass spectrometry)\b|\bdevelopment(?: and|,) validation of (?:[\w/-]+ ){0,8}(?:method|assay)\b|\bgenetic transformation\b|\bagrobacterium\b|\bsynthesis and (?:[\w-]+ ){0,4}(?:characteri[sz]ation|structures?)\b|\b(?:linear|polynomial) time\b/,
  },
  {
    id: 'modelling',
    type: 'modelling',
    says: 'stated',
    // takes: A sugar tax in Wales: a modelling study
    // refuses: Role models in girls' football
    pattern:
      /\b(?:simulation|markov|microsimulation|mathematical|decision-analytic|agent-based|compartmental|transmission|statistical|economic|dynamic)(?: [\w-]+)? (?:model(?:l?ing)?|simulation)\b|\bsimulation study\b|\bmodell?ing (?:study|analysis|approach)\b|\bmicrosimulation\b|\bmonte carlo\b/,
  },
];
