/** One reference as the text that "Copy citation" puts on the clipboard. Loaded only when something is copied. */
import type { ReportReference } from '../report/types';
import type { CitationStyle } from './citation-styles';
import { exportReferences } from './export-references';
import { withNotices } from './noted-item';
import { writeCitation } from './write-citation';

export interface CitationText {
  text: string;
  /** The style of the text: "printed" where the wanted one needs a title and none was read. */
  style: CitationStyle;
}

/** The citation in the wanted style; as printed where that style cannot be written. */
export async function citationText(
  reference: Pick<ReportReference, 'csl' | 'raw' | 'record' | 'identity'>,
  wanted: CitationStyle,
): Promise<CitationText> {
  const { csl, raw } = reference;
  const printed: CitationText = { text: raw, style: 'printed' };
  if (wanted === 'printed') return printed;
  if (wanted === 'bibtex' || wanted === 'ris')
    return { text: (await exportReferences([withNotices(reference)], wanted)).trimEnd(), style: wanted };
  const text = writeCitation(csl, wanted, raw);
  return text === null ? printed : { text, style: wanted };
}
