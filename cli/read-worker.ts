/**
 * The door of a reading thread: an entry of its own in the build (`vite.config.ts`), loaded by the pool of `readers.ts`,
 * which calls what is exported as default.
 */
export { readSource as default } from './read-source';
