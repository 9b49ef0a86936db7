import type { PageReading } from '../reading/types';
import type { Report } from './types';

/** The reading that a report was built from: for building it anew when more is known of the cited works. */
export const toReading = ({ article, references, markers, claims, notes }: Report): PageReading => ({
  article,
  references: references.map(
    ({ study, record, identity, foundByTitle, citedBy, identifiers, ...reference }) => ({
      ...reference,
      // What a record told is found again, or not, by the next look-up.
      identifiers: identifiers.filter(({ foundIn }) => foundIn !== 'record'),
    }),
  ),
  markers,
  claims,
  // What the look-ups noted is noted anew by the next one.
  notes: notes.filter(({ stage }) => stage !== 'records'),
});
