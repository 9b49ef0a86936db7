/** The memory of the look-ups in IndexedDB: it outlives the worker, has a bound, and can be emptied in the options. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CachedAnswer, RecordCache } from '../../lib/records/cache';

interface Schema extends DBSchema {
  answers: { key: string; value: CachedAnswer; indexes: { storedAt: number } };
}

/** Raised with the shape of an answer: the older ones are then dropped, they can be asked for again. */
const VERSION = 1;
/** About 20 MB of abstracts; the oldest go first. */
const MOST_ANSWERS = 5_000;

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('evidence-lens-records', VERSION, {
    upgrade(database) {
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore('answers', { keyPath: 'key' }).createIndex('storedAt', 'storedAt');
    },
  });

/** The cache; a database that cannot be opened or read holds nothing, and the sources are asked again. */
export function createRecordCache(say: (error: unknown) => void): RecordCache {
  let database: Promise<IDBPDatabase<Schema>> | null = null;
  const use = async <T>(otherwise: T, work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      database ??= open();
      return await work(await database);
    } catch (error) {
      database = null;
      say(error);
      return otherwise;
    }
  };
  return {
    get: (keys) =>
      use(new Map(), async (db) => {
        const { store } = db.transaction('answers');
        const answers = await Promise.all(keys.map((key) => store.get(key)));
        return new Map(answers.flatMap((answer) => (answer ? [[answer.key, answer] as const] : [])));
      }),
    put: (answers) =>
      use(undefined, async (db) => {
        const change = db.transaction('answers', 'readwrite');
        await Promise.all(answers.map((answer) => change.store.put(answer)));
        let surplus = (await change.store.count()) - MOST_ANSWERS;
        for (
          let cursor = surplus > 0 ? await change.store.index('storedAt').openCursor() : null;
          cursor && surplus > 0;
          surplus -= 1, cursor = await cursor.continue()
        )
          await cursor.delete();
        await change.done;
      }),
    clear: () => use(undefined, (db) => db.clear('answers')),
  };
}
