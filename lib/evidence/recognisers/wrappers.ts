/**
 * Works about other works: their titles quote a whole other title, so they are asked before any design is looked for.
 * A plan of a study stands here too, since its title names the planned design.
 */
import type { Recogniser } from '../recogniser';

export const WRAPPERS: readonly Recogniser[] = [
  {
    id: 'retraction-notice',
    type: 'retraction-notice',
    says: 'stated',
    // takes: Retraction notice to "Sugar and mood in students" [Appetite 12 (2019) 1–9]
    // refuses: Retraction of the tongue in sleeping adults
    pattern:
      /^\W*(?:(?:notice of )?(?:retraction|withdrawal)(?: notice| note| statement)?(?: to| of| for)?\W*(?::|"|$)|notice of (?:retraction|withdrawal)|retraction (?:notice|note|statement)\b|retraction: )/,
  },
  {
    id: 'expression-of-concern',
    type: 'other',
    says: 'stated',
    // takes: Expression of Concern: Strawberries and sleep, a randomised trial
    // refuses: Maternal expression of concern about weight
    pattern: /^\W*(?:editorial )?expression of concern\b/,
  },
  {
    id: 'erratum',
    type: 'erratum',
    says: 'stated',
    // takes: Corrigendum to 'Whey protein after training: a randomised controlled trial'
    // refuses: Correction of iron deficiency in endurance runners
    pattern:
      /^\W*(?:(?:author|authors'|author's|publisher|publisher's|editor's) correction\b|correction(?: and republication| notice)?(?: ?:| to\b| for [^:]{1,60} et al| ?$| ?\.$)|(?:publisher's )?(?:corrigend(?:um|a)|errat(?:um|a)|addendum)\b|fe de erratas?\b|berichtigung ?[:.]|correccion(?: de)? ?:|correction (?:a|de) (?:l'|la |le )?article\b|errata corrige\b|department of error|errors? in (?:the )?(?:author|table|figure|text|title|affiliation|byline|abstract|results|methods|key points|supplement|data|funding|formatting|dosage|open access)|incorrect (?:author|affiliation|data|figure|table|name|byline|unit|value))/,
  },
  {
    id: 'reply-or-comment',
    type: 'editorial-letter',
    says: 'stated',
    // takes: Comment on "Diets for weight loss: a network meta-analysis"
    // refuses: Response to creatine in trained lifters
    pattern:
      /^\W*(?:(?:reply|rebuttal|replies) (?:to|from|by|on)\b|(?:in |authors?'? |author's |authors' |the authors )?(?:reply|response|rebuttal)(?: ?[:.-]| to\b.{0,40}(?:letter|comment|editor|et al|regarding|critique|")| on\b| from\b| by\b|$)|in (?:reply|response)\b|re ?: |comments?(?:ary)? (?:on|to|regarding|re)\b|comments? ?:|letters? (?:to|regarding|re\b|in response|by|from|concerning)|letter ?: |the authors (?:reply|respond)|response to (?:the )?(?:letter|comment|editor))/,
  },
  {
    id: 'reply-at-the-end',
    type: 'editorial-letter',
    says: 'stated',
    // takes: Fibre and the gut: authors' reply to Smith and Jones
    // refuses: Immune response in older adults
    pattern:
      /(?:[:.?!-] ?)(?:the )?(?:authors?|author's|authors'|in)'?s? (?:reply|response)\b|[:.?!-] ?(?:reply|rebuttal|letter)(?: to .{0,60}| ?)\W*$|\bletter to the editors?\b/,
  },
  {
    id: 'editorial',
    type: 'editorial-letter',
    says: 'stated',
    // takes: Editorial: Training load and what comes next
    // refuses: Editorial board changes in nutrition journals
    pattern:
      /^\W*(?:(?:guest |invited )?editorial\b(?! board| independence| process| polic)|editor(?:'s|s'|s|ial) (?:note|choice|comment|perspective|introduction)|from the editor|invited (?:commentary|discussion|editorial)|commentary ?[:.-]|viewpoint ?[:.-]|opinion ?[:.-]|point-counterpoint|counterpoint|(?:an )?interview with|(?:preface|foreword|correspondence)\b(?: to\b| ?[:.]|$)|introduction to the (?:special|theme|supplement))/,
  },
  {
    id: 'commentary-in-subtitle',
    type: 'editorial-letter',
    says: 'stated',
    // takes: Protein at breakfast: a commentary on timing
    // refuses: Doctors: a commentary track study of surgery videos
    pattern:
      /[:.?!-] ?(?:an? |invited |clinical |expert |editorial |some )*(?:commentary|editorial|viewpoint|opinion|point of view|interview with .{1,40}|personal view|counterpoint|reflections?)(?: on\b.{0,120}| by\b.{0,60}| from\b.{0,60})?\W*$/,
  },
  {
    id: 'protocol-of-a-study',
    type: 'protocol',
    says: 'stated',
    // takes: Walking after meals in type 2 diabetes: study protocol for a randomised controlled trial
    // refuses: A laboratory protocol for the isolation of muscle satellite cells
    pattern:
      /(?<!\bitems for .{0,60})\b(?:study|trial|review|research|project|survey|cohort|meta-analysis|synthesis|rct) protocols?\b(?! (?:violation|deviation|adherence|development|registration))|\bprotocol (?:for|of) (?:an?|the|our|two)\b[^:]{0,140}\b(?:trial|study|studies|review|meta-analysis|meta-analyses|survey|cohort|evaluation|rct|registry|synthesis|project|programme|program|pilot|analysis|intervention)\b|\bprotocol (?:for|of) (?:[\w-]+ ){0,4}(?:randomi[sz]ed|systematic|scoping|umbrella|cohort|controlled|observational|mixed)\b/,
  },
  {
    id: 'protocol-at-the-end',
    type: 'protocol',
    says: 'stated',
    // takes: Rationale and design of the Morning Walk Trial
    // refuses: A fast MRI protocol for the knee
    pattern:
      /^(?:the )?(?:study )?design(?: and (?:conduct|methods|rationale|implementation))? of (?:the |a |an )?.{0,160}\b(?:trial|study|rct|programme?)\b|^study design and methods\b|[:-] ?(?:study )?design of (?:the|an?) .{0,120}\b(?:trial|study)\b|[:-] ?(?:study )?design and (?:progress|conduct)\b|(?:trial|study|review|meta-analysis|rct|cohort)\b.{0,80}[:-] ?(?:an? |the )?(?:[\w-]+ ){0,2}protocol\W*$|[:-] ?(?:rationale(?:,| and)(?: study)? (?:methods|design|protocol)|(?:study )?design(?:,| and) (?:rationale|methods|protocol|baseline))|\brationale(?:,| and)(?: the)?(?: study| trial)? design\b|\bdesign(?:,| and) (?:the )?rationale\b|\bstatistical analysis plan\b/,
  },
];
