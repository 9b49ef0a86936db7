/** References as the text that "Copy citation" puts on the clipboard. Loaded only when something is copied. */
import type { ReportReference } from '../report/types';
import type { CitationStyle } from './citation-styles';
import { exportReferences } from './export-references';
import { handOn, standingOf } from './noted-item';
import { writeCitation } from './write-citation';

export interface CitationText {
  text: string;
  /** The style of the text: "printed" where the wanted one needs a title and none was read. */
  style: CitationStyle;
}

type Cited = Pick<ReportReference, 'csl' | 'raw' | 'record' | 'identity' | 'foundByTitle'>;

/** Styles that are files of a reference manager. */
const isFormat = (style: CitationStyle): style is 'bibtex' | 'ris' => style === 'bibtex' || style === 'ris';

/** The citation in the wanted style, and behind it what became of the work; as printed where that style cannot be written. */
export async function citationText(reference: Cited, wanted: CitationStyle): Promise<CitationText> {
  const { raw } = reference;
  const printed: CitationText = { text: raw, style: 'printed' };
  if (wanted === 'printed') return printed;
  if (isFormat(wanted)) return { text: await citationsText([reference], wanted), style: wanted };
  const text = writeCitation(handOn(reference), wanted);
  const standing = standingOf(reference);
  return text === null ? printed : { text: standing === '' ? text : `${text} ${standing}`, style: wanted };
}

/** Several citations as one text. Entries of a file are written together: no two of them may have one key. */
export async function citationsText(references: readonly Cited[], wanted: CitationStyle): Promise<string> {
  if (isFormat(wanted)) return (await exportReferences(references.map(handOn), wanted)).trimEnd();
  const written = await Promise.all(references.map((reference) => citationText(reference, wanted)));
  return written.map(({ text }) => text).join('\n\n');
}
