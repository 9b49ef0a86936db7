import type { Claim } from '../lib/reading/types';
import { MarkedText } from './MarkedText';
import type { ViewContext } from './types';

interface Props {
  claim: Claim;
  context: ViewContext;
  /** Words of the sentence to mark; null for none. */
  words?: string | null;
}

/** A sentence of the article as a button: a click scrolls the page to it and marks it there. Without a page, the sentence. */
export function Quote({ claim, context, words = null }: Props) {
  const { translator, actions, shown } = context;
  const isShown = shown?.id === claim.id;
  const { show } = actions;
  if (!show)
    return (
      <p class="quote" dir="auto">
        <span class="quote-text">
          <MarkedText text={claim.text} words={words} />
        </span>
      </p>
    );
  return (
    <button
      type="button"
      class="quote"
      dir="auto"
      title={translator.t('show_in_page')}
      aria-current={isShown && shown.found ? 'true' : undefined}
      onClick={() => show(claim)}
    >
      <span class="quote-text">
        <MarkedText text={claim.text} words={words} />
      </span>
      {isShown && !shown.found && <span class="quote-lost">{translator.t('not_found')}</span>}
    </button>
  );
}
