/**
 * Stands in for `node-fetch` and `sync-fetch`, which the bibliography library brings for fetching works by itself. Here
 * it writes files and asks nobody: whatever tries fails loudly (`wxt.config.ts` has the alias).
 */
export default function noFetch(): never {
  throw new Error('The bibliography library may not use the network.');
}

export const { Headers } = globalThis;
