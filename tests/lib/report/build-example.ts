/** A small report to print: two references, some statements, words of the page that try to be markup. */
import { createTranslator } from '../../../lib/locales/translate';
import { buildReport } from '../../../lib/report/build-report';
import type { Report } from '../../../lib/report/types';
import messages from '../../../public/_locales/en/messages.json';
import { buildContext, type ContextParts } from '../checks/build-context';

export const ENGLISH = createTranslator(messages, 'en');

export const OFFLINE: Report['lookups'] = { mode: 'offline', sources: [] };

/** The report of a context's reading and records. */
export function reportOf(parts: ContextParts, lookups = OFFLINE): Report {
  const { reading, records } = buildContext(parts);
  return buildReport(reading, { records, lookups });
}

/** Enough of them for the note on statements that give no source. */
export const UNCITED: ContextParts['claims'] = [
  { text: 'Naps prevent injuries.', wording: 'direct-causal' },
  { text: 'Tea causes pain.', wording: 'direct-causal' },
  { text: 'Rest reduces fatigue.', wording: 'direct-causal' },
];

export const EXAMPLE: ContextParts = {
  article: { title: 'Sleep & strength <b>now</b>', byline: 'A. Writer', url: 'https://news.example/sleep' },
  references: [
    {
      title: 'Sleep and lifting: a meta-analysis',
      year: 2020,
      csl: { author: [{ family: 'Doe', given: 'J.' }], 'container-title': 'Journal of *Rest*' },
      identifiers: [
        { kind: 'doi', value: '10.1000/rest.1', foundIn: 'text' },
        { kind: 'doi', value: '10.1000/rest.1', foundIn: 'link' },
        { kind: 'url', value: 'javascript:alert(1)', foundIn: 'link' },
      ],
    },
    { title: null, raw: '# A raw entry | no title' },
  ],
  claims: [
    { text: 'Sleep builds strength (1).', references: ['r1'], markers: ['m1'] },
    { text: 'What is sleep?', needsSource: false },
    { text: 'Naps are <i>better</i>.', needsSource: true },
    ...UNCITED,
  ],
  markers: [{ labels: ['1'], references: ['r1'] }],
};
