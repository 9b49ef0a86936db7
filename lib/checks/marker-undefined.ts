import { isCutShort } from '../reading/limits';
import type { CitationMarker } from '../reading/types';
import { about, cantTell, failed, type Look, passed, untested } from './results';
import type { Check, CheckResult } from './types';

/** A mark in the text that names an entry which the page does not list. */
export const markerUndefined: Check = {
  id: 'marker-undefined',
  summary: 'A mark in the text points to no entry of the reference list.',
  caveat: 'The list may stand on another page, or its entry may carry another label.',
  needs: [],
  live: true,
  severity: 'caution',
  priority: 300,
  messages: {
    passed: 'The mark {mark} points to a listed reference.',
    failed: 'The article cites {mark}. The reference list shows no entry for it.',
    'failed-partly': 'The article cites {mark}. The reference list shows no entry for {missing}.',
    cantTell: 'The mark {mark} could not be followed: no reference list was found on this page.',
  },
  run: ({ reading }) => {
    const listed = reading.references.flatMap(({ origin, label }) =>
      origin === 'bibliography' ? [label] : [],
    );
    const isCut = isCutShort(reading);
    return reading.markers
      .filter(({ labels }) => labels.length > 0)
      .map((marker) => about({ marker: marker.id }, lookAt(marker, listed, isCut)));
  },
};

/** @param listed The labels of all entries of the list. */
function lookAt(marker: CitationMarker, listed: (string | null)[], isCut: boolean): Look {
  const mark = marker.text;
  const words = { article: mark, study: null };
  const lacks = (look: Pick<CheckResult, 'data'> & { variant?: string }): Look =>
    isCut ? untested('rest') : failed(['page'], { ...look, words });
  if (marker.references.length === 0) {
    if (listed.length === 0) return cantTell(['page'], { data: { mark }, words });
    return lacks({ data: { mark } });
  }
  const missing = findMissingLabels(marker, listed);
  if (missing.length === 0) return passed(['page'], { data: { mark }, words });
  return lacks({ variant: 'partly', data: { mark, missing: missing.join(', ') } });
}

/** Labels of a mark with several ("[3, 9]") that no entry bears; none when the list is not labelled throughout. */
function findMissingLabels(marker: CitationMarker, listed: (string | null)[]): string[] {
  const isNumbered = marker.labels.every((label) => NUMBER_LABEL.test(label));
  const isWhole = marker.references.length >= new Set(marker.labels).size;
  if (!isNumbered || isWhole || listed.includes(null)) return [];
  return marker.labels.filter((label) => !listed.includes(label));
}

/** Takes "9", "3a"; refuses "Smith 2017". */
const NUMBER_LABEL = /^\d+\p{L}?$/u;
