/** Reviews by choice, guidance of bodies, and other works that name themselves: asked after all designs. */
import type { Recogniser } from '../recogniser';

export const REVIEWS: readonly Recogniser[] = [
  {
    id: 'consensus-statement',
    type: 'consensus-statement',
    says: 'stated',
    pattern:
      /\b(?:expert |international |ioc |delphi |consensus |based )*consensus (?:statement|document|recommendation|report|conference|paper|guideline|opinion|definition|meeting|panel|on\b|guidance|core|group|view)|\bconsensus-based\b|\bposition (?:stand|statement|paper)\b|\bdelphi (?:[\w-]+ ){0,2}(?:consensus|study|survey|process|procedure|panel|method)|\b(?:scientific|policy|joint|presidential) statement\b|\bexpert consensus\b|[:-] ?(?:an? |the )?(?:[\w-]+ ){0,3}consensus\W*$|\ba statement (?:from|of|by) the\b/,
    takes: 'International society of sports dietitians position stand: beetroot',
    refuses: 'Is there a consensus among coaches about stretching?',
  },
  {
    id: 'about-guidelines',
    type: null,
    says: 'stated',
    pattern:
      /\b(?:compliance|adherence|adhering|concordance|conformity|complying|accordance|consistent|agreement|knowledge|awareness|implementation|implementing|impact|effects?|uptake|use|appraisal|quality|meeting|following|based|according|comparison|review|influence|dissemination|barriers) (?:with|to|of|on|between|and use of|in|for)? ?(?:[\w-]+ ){0,6}(?:guidelines?|recommendations?)\b|\bguidelines?[- ](?:directed|based|concordant|adheren|recommended|implementation|development|compliance)/,
    takes: 'Compliance with physical activity guidelines in nurses',
    refuses: 'Physical activity guidelines for nurses',
  },
  {
    id: 'guideline',
    type: 'guideline',
    says: 'stated',
    pattern:
      /\b(?:clinical |evidence-based |best )?practice (?:guidelines?|parameters?|advisory)\b|\bguidelines? (?:for|on|of|from|in|update|summary|committee)\b|\b(?:dietary|management|treatment|clinical|national|international|esmo|who|nice|esc|acc|aha|espen|european|american|canadian|practical|screening|prevention|updated?) guidelines?\b|[:-] ?(?:[\w-]+ ){0,6}guidelines?\W*$|\brecommendation statement\b|[:-] ?(?:[\w-]+ ){0,3}recommendations? (?:of|from|by) the\b|\brecommendations (?:of|from|by) the\b|\brecommendations? and rationale\b|\bappropriateness criteria\b|\bstandards of (?:medical )?care in\b/,
    takes: 'Dietary management of coeliac disease: a clinical practice guideline',
    refuses: 'A guide dog for every blind runner',
  },
  {
    id: 'narrative-review',
    type: 'narrative-review',
    says: 'stated',
    pattern:
      /\b(?:narrative|literature|critical|comprehensive|brief|mini|state-of-the-art|clinical|concise|integrative|focused|updated?|current|contemporary|historical|general|selective|theoretical|conceptual|invited|expert|topical|educational|practical|evidence-based|evidence|in-depth|short|extensive|thorough|pictorial|non-systematic|methodological|ethnopharmacological|pharmacological|mechanistic|targeted|structured|interdisciplinary|global|descriptive|thematic|bibliographic|translational|scientific) (?:[\w-]+ )?(?:mini-?)?reviews?\b(?! of (?:\d+|medical|patient|chart|case|record|our|all|consecutive))|\bmini-?reviews?\b|[:.?!-]+ ?(?:an? |the )?(?:[\w-]+,? ){0,4}review(?: (?:of|on|from|and|for|with|based|article|in|to)\b(?! (?:\d+|cases|patients|medical|charts?|records|our)).{0,120})?\W*$|^\W*(?:an? |the )?(?:[\w-]+ ){0,2}review(?: article)? (?:of|on)\b(?! (?:\d+|cases|patients|medical|charts?|records|our))|\breview of (?:the |current |recent |published |available |existing )*(?:literature|evidence|studies|research|data|mechanisms?)\b|^\W*(?:[\w-]+ )?review ?[:.]|\breview article\b|\ban? (?:[\w-]+ ){0,2}review\b(?! of (?:\d+|cases|patients|medical|charts?|records|our))|\bliterature (?:overview|survey)\b/,
    takes: 'Ketogenic diets in endurance sport: a critical review',
    refuses: 'Peer review in sports journals',
  },
  {
    id: 'overview',
    type: 'narrative-review',
    says: 'stated',
    pattern:
      /\b(?:an?|brief|general|comprehensive|current|short|clinical|the) (?:[\w-]+ )?overview\b|\boverview (?:of|on)\b|[:-] ?(?:an )?overview\W*$|\bstate[- ]of[- ]the[- ](?:art|science)\b|\ban? (?:[\w-]+ )?update\W*$|\bcurrent concepts\b|\bwhat (?:do )?we know\b|\ba primer\b|\bprimer (?:on|for)\b|\bnarrative (?:overview|synthesis|update)\b|\bpast, present,? and future\b/,
    takes: 'Iron in female athletes: an overview',
    refuses: 'Overviewing of shop displays by teenagers',
  },
  {
    id: 'bibliometric',
    type: 'other',
    says: 'stated',
    pattern: /\bbibliometr|\bscientometr/,
    takes: 'Bibliometric analysis of papers on padel',
    refuses: 'Biometric analysis of padel players',
  },
  {
    id: 'modelling',
    type: 'modelling',
    says: 'stated',
    pattern:
      /\b(?:simulation|markov|microsimulation|mathematical|decision-analytic|agent-based|compartmental|transmission|statistical|economic|dynamic)(?: [\w-]+)? (?:model(?:l?ing)?|study|simulation)\b|\bmodell?ing (?:study|analysis|approach)\b|\bmicrosimulation\b|\bmonte carlo\b/,
    takes: 'A sugar tax in Wales: a modelling study',
    refuses: "Role models in girls' football",
  },
];
