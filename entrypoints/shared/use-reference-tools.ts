/** The state behind copying citations and choosing references, for every page that lists references. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CitationTools, SelectionTools } from '../../components/types';
import {
  type CitationStyle,
  DEFAULT_CITATION_STYLE,
  toCitationStyle,
} from '../../lib/exports/citation-styles';
import { saveText, writeReferences } from './save-file';

/** The style that the person copied in last; a word of ours, nothing about a page. */
const STYLE_KEY = 'citation-style';

/** Copies one citation, in the style that was chosen last on any page. */
export function useCitations(): CitationTools {
  const [style, setStyle] = useState<CitationStyle>(DEFAULT_CITATION_STYLE);
  const [copied, setCopied] = useState<CitationTools['copied']>(null);
  useEffect(() => {
    void browser.storage.local.get(STYLE_KEY).then((stored) => setStyle(toCitationStyle(stored[STYLE_KEY])));
  }, []);
  return {
    style,
    copied,
    async copy(reference) {
      const { id } = reference;
      try {
        const { citationText } = await import('../../lib/exports/citation-text');
        const written = await citationText(reference, style);
        await navigator.clipboard.writeText(written.text);
        setCopied({ id, style: written.style });
      } catch (error) {
        console.warn('The citation could not be copied.', error);
        setCopied({ id, style: null });
      }
    },
    setStyle(next) {
      setStyle(next);
      setCopied(null);
      void browser.storage.local.set({ [STYLE_KEY]: next });
    },
  };
}

/**
 * Chooses references, and saves or copies them.
 * @param page The page's document, for the download.
 * @param name The name of the file without its ending.
 * @param style The style that copied citations follow.
 */
export function useSelection(page: Document, name: string, style: CitationStyle): SelectionTools {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<SelectionTools['outcome']>(null);
  const attempt = async (kind: 'saved' | 'copied', count: number, work: () => Promise<void>) => {
    try {
      await work();
      setOutcome({ kind, count });
    } catch (error) {
      console.warn('The references could not be handed over.', error);
      setOutcome({ kind: 'failed', count });
    }
  };
  return {
    ids,
    outcome,
    setIds(next) {
      setIds(next);
      setOutcome(null);
    },
    save: (references, format) =>
      void attempt(
        'saved',
        references.length,
        async () => void saveText(page, name, await writeReferences(references, format)),
      ),
    copy: (references) =>
      void attempt('copied', references.length, async () => {
        const { citationsText } = await import('../../lib/exports/citation-text');
        await navigator.clipboard.writeText(await citationsText(references, style));
      }),
  };
}
