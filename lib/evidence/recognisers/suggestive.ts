/** Titles that hint at what they are without a design's name. The last to be asked, and never more than "inferred". */
import type { Recogniser } from '../recogniser';

export const SUGGESTIVE: readonly Recogniser[] = [
  {
    id: 'associations',
    type: 'observational',
    says: 'inferred',
    // takes: Association between step counts and mood in students
    // refuses: The Walking Association turns fifty
    pattern:
      /\b(?:associations? (?:of|between)|associated factors|factors associated|risk factors for|prevalence (?:of|and)|incidence (?:of|and)|epidemiology of|polymorphisms? (?:and|in|with)|prognostic (?:value|factors?|significance|biomarker)|clinical (?:characteristics|outcomes)|and (?:the )?risk of|correlates of)\b/,
  },
  {
    id: 'field-described',
    type: 'narrative-review',
    says: 'inferred',
    // takes: Lactate in training: recent advances and open questions
    // refuses: Lactate after 400 m sprints
    pattern:
      /\b(?:current (?:status|perspectives?|trends|knowledge|understanding|progress|evidence|management)|recent (?:advances|progress|developments|trends|insights)|advances in|progress in|future (?:perspectives|directions|prospects|challenges)|challenges and (?:opportunities|solutions|perspectives|future)|opportunities and challenges|emerging (?:roles?|therapies|trends|strategies|concepts)|therapeutic (?:targets|opportunities|implications|strategies|advances)|from (?:bench|basic|molecular|biology|laboratory) to|mechanisms? and|molecular (?:mechanisms|basis)|pathophysiology|where are we|hype or|friend or foe|double-edged|prospects)\b/,
  },
  {
    id: 'economic-evaluation',
    type: 'other',
    says: 'inferred',
    // takes: Cost-effectiveness of exercise on referral
    // refuses: Effective and cheap: walking
    pattern:
      /\bcost[- ](?:effectiveness|utility|benefit|minimi[sz]ation|consequence)\b|\beconomic (?:evaluation|analysis|assessment)\b|\bbudget impact\b|\bcost analysis\b/,
  },
];
