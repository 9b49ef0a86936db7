/**
 * The last resort for an entry whose title could not be told apart: words in its whole text that cannot be but the
 * name of a design. Journals that carry a design in their name are blanked out first.
 */
import { fold } from './fold';
import { type Recogniser, recognise } from './recogniser';
import { OBSERVATIONAL } from './recognisers/observational';
import { SYNTHESIS } from './recognisers/synthesis';
import { TRIALS } from './recognisers/trials';
import type { StudyVote } from './votes';

const UNMISTAKABLE: readonly string[] = [
  'about-synthesis-methods',
  'umbrella-review',
  'network-meta-analysis',
  'meta-analysis',
  'scoping-review',
  'systematic-review',
  'mendelian-randomisation',
  'target-trial-emulation',
  'about-trials',
  'crossover-trial',
  'cluster-rct',
  'randomised-trial',
  'case-control',
  'case-report',
  'cross-sectional',
  'prospective-cohort',
];

const RAW_TEXT_RECOGNISERS: readonly Recogniser[] = [...SYNTHESIS, ...TRIALS, ...OBSERVATIONAL].filter(
  ({ id }) => UNMISTAKABLE.includes(id),
);

/** Folded: takes "cochrane database syst rev", "bmj case rep."; refuses "a systematic review of trials". */
const JOURNAL_NAMES =
  /\b(?:cochrane database (?:of )?syst(?:ematic|\.)? rev(?:iews?|\.)?|(?:bmj|j\.? med\.?|journal of medical|clin\.?|clinical|eur\.? heart j\.?) case rep(?:orts?|\.)?|case rep(?:orts?|\.)? (?:in )?(?=[a-z])|systematic reviews\b)/g;

/** A vote from an entry's whole text; null when no design names itself. `words` is as printed in the entry. */
export function rawTextVote(raw: string): StudyVote | null {
  const folded = fold(raw).replace(JOURNAL_NAMES, (name) => ' '.repeat(name.length));
  const found = recognise(RAW_TEXT_RECOGNISERS, raw, folded);
  if (found === null || found.recogniser.type === null) return null;
  return {
    type: found.recogniser.type,
    basis: 'title',
    words: found.words,
    confidence: 'inferred',
    strength: 'title hints',
    rule: `raw-${found.recogniser.id}`,
  };
}
