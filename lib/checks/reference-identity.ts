import type { Identity } from '../records/types';
import { about, cantTell, failed, type Look, passed, untested } from './results';
import { findCitedWorks } from './subjects';
import type { Check, CheckContext } from './types';

/** Does the identifier exist, and does it lead to the work that the entry names? Three answers, never mixed. */
export const referenceIdentity: Check = {
  id: 'reference-identity',
  summary: 'The identifier leads to another work, or is not registered.',
  caveat:
    'A mistyped digit in a real reference looks the same; most such entries are real works with a slip.',
  needs: [],
  live: true,
  severity: 'caution',
  priority: 700,
  messages: {
    passed: 'The identifier leads to the work that this entry names.',
    failed: 'The entry names one work; its {kind} leads to another. One of the two may be a slip.',
    'failed-unregistered':
      'The {kind} printed here was not found in its register. It may be mistyped; the work itself may exist.',
    cantTell: 'Whether the {kind} leads to this work could not be checked: the source did not answer.',
  },
  run: (context) =>
    findCitedWorks(context).flatMap(({ reference }) => {
      const identifier = reference.identifiers.find(({ kind }) => REGISTERED.has(kind));
      if (identifier === undefined) return [];
      const look = LOOKS[context.identities[reference.id] ?? 'not-checked'];
      const result = look(identifier.kind, studyTitle(context, reference.id));
      return [about({ reference: reference.id }, result)];
    }),
};

/** Identifiers that a public register can be asked about. */
const REGISTERED = new Set(['doi', 'pmid', 'pmcid']);

const LOOKS: Record<Identity, (kind: string, title: string | null) => Look> = {
  same: (kind) => passed(['record'], { data: { kind } }),
  different: (kind, study) => failed(['record'], { data: { kind }, words: { article: null, study } }),
  'unknown-identifier': (kind) => failed(['record'], { variant: 'unregistered', data: { kind } }),
  'could-not-check': (kind) => cantTell([], { data: { kind } }),
  'not-checked': () => untested('record'),
};

/** The title that stands in the register, to be shown beside the printed one. */
const studyTitle = ({ records }: CheckContext, id: string): string | null => records[id]?.title ?? null;
