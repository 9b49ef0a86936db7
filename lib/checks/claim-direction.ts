import { resultsOn } from './outcome-results';
import { cantTell, failed, passed } from './results';
import { effectOf } from './stated-effect';
import { claimCheck } from './subjects';

/** The article says that one thing acts on another; what the abstract found on that is that it does not. */
export const claimDirection = claimCheck({
  id: 'claim-direction',
  summary:
    'The article says that something has an effect; the abstract’s only result on the same outcome is that there was none.',
  caveat:
    'The abstract may report the outcome in some people or at one time only; the full text may say more.',
  needs: ['abstract'],
  live: false,
  severity: 'caution',
  priority: 550,
  messages: {
    passed: 'The article says “{article}”, and the abstract’s result goes the same way.',
    failed: 'The article says “{article}”. The cited paper’s abstract says “{study}”.',
    cantTell: 'The article says “{article}”. The abstract has no plain result on the same outcome.',
  },
  look: ({ claim, title, abstract }) => {
    const effect = effectOf(claim);
    if (effect === null) return null;
    const results = resultsOn(effect, title ?? '', abstract ?? '');
    const [first] = results;
    const data = { article: effect.words };
    const denials = results.filter(({ kind }) => kind === 'none');
    if (first !== undefined && denials.length === results.length) {
      const study = first.words;
      return failed(['abstract'], { data: { ...data, study }, words: { article: effect.words, study } });
    }
    const agrees = denials.length === 0 && results.some(({ kind }) => kind === effect.direction);
    return (agrees ? passed : cantTell)(['abstract'], { data });
  },
});
