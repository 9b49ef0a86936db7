/**
 * Who may send each message, and what its request must look like. The protocol's types come first; the compiler proves
 * that these schemas are equal to them, down to one optional field. Only the background imports this file: zod stays
 * out of the page.
 */
import * as z from 'zod/mini';
import { positionSchema, quoteSchema, rawReadingSchema, referenceSchema } from '../storage/reading/schema';
import type { Equal, Flat } from '../storage/same-type';
import { settingsChangeSchema } from '../storage/schema';
import type { Handlers } from './channel';
import type { MessageType, Protocol, Request } from './protocol';
import type { SenderKind } from './sender';

const tabId = z.int().check(z.nonnegative());

const requestSchemas = {
  'reading.start': z.object({ tabId }),
  'page.read': rawReadingSchema,
  'report.get': z.object({ tabId }),
  'reading.refresh': z.object({ tabId }),
  'anchor.show': z.object({ tabId, id: z.string(), quote: quoteSchema, position: positionSchema }),
  'list.keep': z.object({
    tabId,
    key: z.string(),
    references: z.array(referenceSchema),
    isPrivate: z.boolean(),
  }),
  'selection.take': z.object({ key: z.string() }),
  'lookups.start': z.object({ tabId }),
  'lookups.retry': z.object({ tabId }),
  'lookups.stop': z.object({ tabId }),
  'copy.find': z.object({ tabId, reference: z.string() }),
  'settings.get': z.record(z.string(), z.never()),
  'settings.change': settingsChangeSchema,
  'sent.get': z.record(z.string(), z.never()),
  'records.forget': z.record(z.string(), z.never()),
  'marks.show': z.object({ tabId, on: z.boolean() }),
  'notes.hide': z.object({ tabId, notes: z.array(z.string()) }),
  'claim.step': z.object({ tabId, step: z.int(), withCard: z.boolean() }),
};

type Parsed = { [T in keyof typeof requestSchemas]: z.infer<(typeof requestSchemas)[T]> };

export const requestsMatchProtocol: Equal<Parsed, Flat<{ [T in MessageType]: Request<T> }>> = true;

/** Who may send what. A content script may say what its page holds and nothing else. */
export const SENDERS: { readonly [T in MessageType]: readonly SenderKind[] } = {
  'reading.start': ['view'],
  'page.read': ['content'],
  'report.get': ['view'],
  'reading.refresh': ['view'],
  'anchor.show': ['view'],
  'list.keep': ['view'],
  'selection.take': ['view'],
  'lookups.start': ['view'],
  'lookups.retry': ['view'],
  'lookups.stop': ['view'],
  'copy.find': ['view'],
  'settings.get': ['view'],
  'settings.change': ['view'],
  'sent.get': ['view'],
  'records.forget': ['view'],
  'marks.show': ['view'],
  'notes.hide': ['view'],
  'claim.step': ['view'],
};

/** The `from` and `parse` of a message's handler. */
export function guard<T extends MessageType>(
  type: T,
): { from: readonly SenderKind[]; parse: (raw: unknown) => Request<T> | null } {
  return {
    from: SENDERS[type],
    parse: (raw) => {
      const parsed = requestSchemas[type].safeParse(raw);
      return parsed.success ? (parsed.data as Request<T>) : null;
    },
  };
}

/** What is done for each message, once its sender and its request have been looked at. */
export type MessageWork = { [T in MessageType]: Handlers<Protocol>[T]['handle'] };

/**
 * The handlers of all messages, each behind its own guard.
 *
 *     guardAll({ 'report.get': ({ tabId }) => current(tabId), … })
 *       →  { 'report.get': { from: ['view'], parse, handle }, … }
 */
export function guardAll(work: MessageWork): Handlers<Protocol> {
  const guarded = <T extends MessageType>(type: T) => [type, { ...guard(type), handle: work[type] }] as const;
  const types = Object.keys(work) as MessageType[];
  return Object.fromEntries(types.map(guarded)) as unknown as Handlers<Protocol>;
}
