/**
 * One way in and one way out for messages between the parts of the extension. No browser name stands here: what sends
 * and who sent come in as arguments, so tests hand in fakes. A message is `{ type, request }`; its answer is a Result.
 * The trust check is the point: a known type, a permitted sender and a request of the right shape, in that order.
 */
import { fail, ok, type Result, wordsOf } from '../result';
import { isJsonObject } from '../text/parse-json';
import type { MessageFailure, MessageList } from './protocol';
import type { Sender, SenderKind } from './sender';

/** Whatever can carry a message: `browser.runtime`, or one tab of `browser.tabs`. */
export interface Carrier {
  sendMessage(message: unknown): Promise<unknown>;
}

/** How one message is received: who may send it, what its request must look like, what is done. */
export interface Handler<Request, Reply> {
  from: readonly SenderKind[];
  /** The request, or null when it has not the shape that the protocol states. */
  parse(raw: unknown): Request | null;
  handle(request: Request, sender: Sender): Promise<Reply> | Reply;
}

/** One handler for each message of a list, or it does not compile. */
export type Handlers<P extends MessageList<P>> = {
  [T in keyof P]: Handler<P[T]['request'], P[T]['reply']>;
};

/** Asks and waits: the reply, or why there is none. Never rejects. */
export type Send<P extends MessageList<P>> = <T extends keyof P & string>(
  type: T,
  request: P[T]['request'],
) => Promise<Result<P[T]['reply'], MessageFailure>>;

/**
 * The sending side of a list of messages over one carrier.
 *
 *     const send = createSend<Protocol>(browser.runtime);
 *     const answer = await send('report.get', { tabId });   →  { ok: true, value: TabState | null }
 *
 * @returns A function that never rejects: a carrier that throws, or an answer that is no Result, is `no-answer`.
 */
export function createSend<P extends MessageList<P>>(carrier: Carrier): Send<P> {
  return async <T extends keyof P & string>(type: T, request: P[T]['request']) => {
    try {
      const answer = await carrier.sendMessage({ type, request });
      // Both ends are the same build of the same extension: the envelope is looked at, its content is not checked again.
      if (isJsonObject(answer) && typeof answer.ok === 'boolean')
        return answer as Result<P[T]['reply'], MessageFailure>;
      return fail('no-answer', `Nobody answered ${type}.`);
    } catch (error) {
      return fail('no-answer', wordsOf(error));
    }
  };
}

/**
 * A sending side whose other end is brought only when it is needed: where nobody answers, it is brought and asked once more.
 *
 *     bringWhenNeeded(send, bring)('marks.set', { marks })   →   no-answer · bring() · { ok: true, value: 3 }
 *
 * @param bring Whether it came; never rejects.
 */
export const bringWhenNeeded =
  <P extends MessageList<P>>(send: Send<P>, bring: () => Promise<boolean>): Send<P> =>
  async (type, request) => {
    const answer = await send(type, request);
    if (answer.ok || answer.error !== 'no-answer') return answer;
    return (await bring()) ? send(type, request) : answer;
  };

/** Whether a message is one of these: two scripts of ours listen in one page, and each answers its own alone. */
export const isFor = <P extends MessageList<P>>(
  handlers: Handlers<P>,
  raw: unknown,
): raw is { type: keyof P & string; request: unknown } =>
  // An own property, so that "toString" is not a message.
  isJsonObject(raw) && typeof raw.type === 'string' && Object.hasOwn(handlers, raw.type);

/**
 * Takes in one message and answers it.
 * @param raw Whatever arrived; nothing about it is trusted.
 * @returns The handler's reply, or `unknown-type`, `forbidden-sender`, `bad-request`, `crashed` (with the error's
 *   words). Never rejects.
 */
export async function receive<P extends MessageList<P>>(
  handlers: Handlers<P>,
  raw: unknown,
  sender: Sender,
): Promise<Result<P[keyof P]['reply'], MessageFailure>> {
  if (!isFor(handlers, raw)) return fail('unknown-type');
  const handler = handlers[raw.type];
  if (!handler.from.includes(sender.kind)) return fail('forbidden-sender', sender.kind);
  const request = handler.parse(raw.request);
  if (request === null) return fail('bad-request', raw.type);
  try {
    return ok(await handler.handle(request, sender));
  } catch (error) {
    return fail('crashed', wordsOf(error));
  }
}
