/**
 * What a check says, in the reader's language. The English sentences stand with the checks and travel with each finding as
 * `message`; other catalogues say the same under `check_<id>_<outcome>`, filled from the finding's data.
 */
import { MESSAGE_DATES } from '../checks/terms';
import type { Finding } from '../checks/types';
import { formatDate } from '../text/format-date';
import type { MessageData, Translator } from './translate';

export type CheckSentence = Pick<Finding, 'check' | 'outcome' | 'variant' | 'data' | 'message'>;

/**
 * The variant of a finding that was kept before findings had one: no catalogue has it, for its data may be whole parts of
 * English sentences.
 */
export const KEPT_BEFORE = 'kept-before';

/** Takes "{study}" where nothing filled it; refuses "{two words}". */
const UNFILLED = /\{\w+\}/u;

/** Takes "Das Gegenteil."; refuses "3.5 g". */
const CLOSING_STOP = /\.$/u;

/**
 * The sentence of a finding in the translator's language.
 *
 *     { check: "claim-number", outcome: "failed", data: { article: "20", study: "22" } }
 *       →  "Im Artikel steht „20“. In der Zusammenfassung der zitierten Arbeit steht „22“."
 *
 * @returns Null where its catalogue has no such sentence, as the English one (but for a date), or lacks what fills it, and for what was kept
 *   before: then the finding's own `message` is to be shown, as English.
 */
export function checkWords(
  { check, outcome, variant, data, message }: CheckSentence,
  translator: Translator,
): string | null {
  const { maybe } = translator;
  if (variant === KEPT_BEFORE) return null;
  if (outcome === 'untested') return maybe(`check_untested_${data.missing ?? 'trial'}`);
  const key = [`check_${check}_${outcome}`, ...(variant === null ? [] : [variant])].join('_');
  const sentence = maybe(key, toWords(data, translator));
  if (sentence === null || UNFILLED.test(sentence))
    return translator.locale === 'en' ? withOwnDate(message, data, translator) : null;
  const trial = data.trial === undefined ? '' : (maybe('check_on_trial') ?? '');
  return trial === '' ? sentence : sentence.replace(CLOSING_STOP, `${trial}.`);
}

/** An English sentence whose date is written as in the reader's region, like the dates around it; null where it needs no change. */
function withOwnDate(message: string, { date }: Finding['data'], translator: Translator): string | null {
  const printed = typeof date === 'string' ? formatDate(date, MESSAGE_DATES) : null;
  const own = typeof date === 'string' ? translator.date(date) : null;
  return printed === null || own === null || printed === own ? null : message.replace(printed, own);
}

/** What a check looks at: "numbers", "who was studied". The id of one that the catalogue does not name: an older report's. */
export const checkName = (check: string, { maybe }: Translator): string => maybe(`checked_${check}`) ?? check;

/** Terms in the reader's language; only a count is written as a number, for the others are years and labels. */
const toWords = (data: Finding['data'], translator: Translator): MessageData =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      name === 'count' ? value : wordOf(name, String(value), translator),
    ]),
  );

function wordOf(name: string, value: string, { maybe, date }: Translator): string {
  if (value === '') return value;
  const printed = name === 'date' ? (date(value) ?? value) : value;
  return (
    maybe(`check_term_${name}_${value}`) ?? maybe(`check_term_${name}_other`, { value: printed }) ?? value
  );
}
