/**
 * Who may send each message, and what its request must look like. The protocol's types come first; the compiler proves
 * that these schemas are equal to them, down to one optional field. Only the background imports this file: zod stays
 * out of the page.
 */
import * as z from 'zod';
import { type Equal, type Flat, pageReadingSchema, positionSchema, quoteSchema } from '../storage/schema';
import type { MessageType, Request } from './protocol';
import type { SenderKind } from './sender';

const tabId = z.number().int().nonnegative();

const requestSchemas = {
  'reading.start': z.object({ tabId }),
  'page.read': pageReadingSchema,
  'report.get': z.object({ tabId }),
  'anchor.show': z.object({ tabId, id: z.string(), quote: quoteSchema, position: positionSchema }),
  'claim.step': z.object({ tabId, step: z.number().int() }),
  'lookups.order': z.object({ tabId, order: z.enum(['allow', 'refuse', 'stop']) }),
};

type Parsed = { [T in keyof typeof requestSchemas]: z.infer<(typeof requestSchemas)[T]> };

export const requestsMatchProtocol: Equal<Parsed, Flat<{ [T in MessageType]: Request<T> }>> = true;

/** Who may send what. A content script may say what its page holds and nothing else. */
export const SENDERS: { readonly [T in MessageType]: readonly SenderKind[] } = {
  'reading.start': ['view'],
  'page.read': ['content'],
  'report.get': ['view'],
  'anchor.show': ['view'],
  'claim.step': ['view'],
  'lookups.order': ['view'],
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
