/** Titles that hint at what they are without a design's name. The last to be asked, and never more than "inferred". */
import type { Recogniser } from '../recogniser';

export const SUGGESTIVE: readonly Recogniser[] = [
  {
    id: 'associations',
    type: 'observational',
    says: 'inferred',
    pattern:
      /\b(?:associations? (?:of|between|with)|associated (?:with|factors)|factors associated|risk factors (?:for|of|in)|(?:predictors|determinants|correlates) (?:of|for)|relationships? (?:of|between)|prevalence (?:of|and)|incidence (?:of|and)|trends in|polymorphisms? (?:and|with|in)|prognostic (?:value|factors?|significance|role|biomarker)|clinical (?:characteristics|outcomes)|epidemiology of|outcomes of patients|risk of (?:[\w-]+ ){1,4}(?:in|among)|and (?:the )?risk of|susceptibility|real-world|nationwide|nhanes|uk biobank)\b/,
    takes: 'Association between step counts and mood in students',
    refuses: 'The Walking Association of Wales turns fifty',
  },
  {
    id: 'field-described',
    type: 'narrative-review',
    says: 'inferred',
    pattern:
      /\b(?:current (?:status|perspectives?|trends|knowledge|understanding|progress|evidence|management|treatment)|recent (?:advances|progress|developments|trends|insights)|advances in|progress in|future (?:perspectives|directions|prospects|challenges)|challenges and (?:opportunities|solutions|perspectives|future)|opportunities and challenges|perspectives|new (?:insights|perspectives|frontiers|horizons|paradigm)|therapeutic (?:targets?|opportunities|implications|strategies|potential|approaches|advances)|from (?:bench|basic|molecular|mechanisms?|biology|laboratory) to|mechanisms? and|molecular (?:mechanisms?|basis)|pathophysiology|pathogenesis|emerging (?:roles?|therapies|trends|strategies|concepts)|roles? of [\w -]{3,60} in\b|insights into|implications for|strategies (?:for|to)|applications? (?:of|in) [\w -]{3,60} (?:therapy|medicine|treatment|disease)|where are we|hype or|myth or|friend or foe|double-edged|prospects|promises?|landscape|roadmap|frontiers)\b/,
    takes: 'Lactate in training: recent advances and open questions',
    refuses: 'Lactate after 400 m sprints',
  },
];
