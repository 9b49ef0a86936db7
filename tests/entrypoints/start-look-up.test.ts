import { expect, it } from 'vitest';
import { startLookUp } from '../../entrypoints/shared/start-look-up';
import type { Send } from '../../lib/messages/channel';
import type { Protocol } from '../../lib/messages/protocol';
import { fail, ok } from '../../lib/result';

/** Answers as many messages as there are answers; the messages are written down. */
function background(
  ...answers: (ReturnType<typeof ok<null>> | ReturnType<typeof fail<'no-answer' | 'crashed'>>)[]
) {
  const heard: unknown[] = [];
  const send = (async (type: string, request: unknown) => {
    heard.push([type, request]);
    return answers[heard.length - 1] ?? fail('no-answer');
  }) as Send<Protocol>;
  return { heard, send };
}

const START = ['lookups.start', { tabId: 7 }];

it('should send once to a background that answers', async () => {
  const { heard, send } = background(ok(null));
  await startLookUp(send, 'lookups.start', 7);
  expect(heard).toEqual([START]);
});

it('should wake a background that was stopped before it answered', async () => {
  const { heard, send } = background(fail('no-answer'), ok(null));
  await startLookUp(send, 'lookups.start', 7);
  expect(heard).toEqual([START, START]);
});

it('should not ask again for what went wrong in the background itself', async () => {
  const { heard, send } = background(fail('crashed'));
  await startLookUp(send, 'lookups.retry', 7);
  expect(heard).toEqual([['lookups.retry', { tabId: 7 }]]);
});

it('should leave a background alone that is stopped each time', async () => {
  const { heard, send } = background();
  await startLookUp(send, 'lookups.start', 7);
  expect(heard).toEqual([START, START, START]);
});
