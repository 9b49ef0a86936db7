/**
 * The memory of look-ups in IndexedDB, for the background. Not for private windows: they get a memory cache. A store
 * that cannot be opened or read (no quota, private mode of Firefox, a broken profile) holds nothing and says so once;
 * the look-up then asks the sources.
 */
import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';
import { type CachedAnswer, FOUND_AGE_MS, type RecordCache } from '../../lib/records/cache';
import { cachedAnswerSchema } from '../../lib/records/schema';
import { deleteDatabase, type Migration, openMigrated } from '../shared/open-database';

interface RecordsDatabase extends DBSchema {
  answers: { key: string; value: CachedAnswer; indexes: { storedAt: number } };
}

export const RECORDS_DATABASE = 'evidence-lens-records';

/** Answers kept at most; some 20 MB of abstracts. */
export const MOST_ANSWERS = 5_000;
/** Removed beyond what is too many, so that not every look-up has to tidy. */
const SPARE_ANSWERS = 500;

type Database = IDBPDatabase<RecordsDatabase>;

export type RecordMigration = Migration<RecordsDatabase>;

/** One step a version; a new shape of answers begins with an empty store, for everything in it can be asked anew. */
export const RECORD_MIGRATIONS: RecordMigration[] = [
  (database) => {
    database.createObjectStore('answers', { keyPath: 'key' }).createIndex('storedAt', 'storedAt');
  },
];

/** Of a version that we do not know, left behind by a newer build, or without our store: of no use to us. */
const isOfAnotherShape = (error: unknown): boolean =>
  error instanceof Error && ['VersionError', 'NotFoundError'].includes(error.name);

/** Where the browser gives no store at all (its names for that), nothing was ever kept; any other failure may leave answers behind. */
function unlessNoStore(error: unknown): void {
  const name = error instanceof Error ? error.name : '';
  if (!['SecurityError', 'InvalidStateError'].includes(name)) throw error;
}

type AnswerStore = IDBPObjectStore<RecordsDatabase, ['answers'], 'answers', 'readwrite'>;

/** Keeps answers; those that are too old to be used go, and when there are too many, the oldest. */
async function putAndTidy(store: AnswerStore, answers: CachedAnswer[]): Promise<void> {
  await Promise.all(answers.map(async (answer) => store.put(answer)));
  const usedSince = Math.max(...answers.map(({ storedAt }) => storedAt)) - FOUND_AGE_MS;
  const tooMany = (await store.count()) - MOST_ANSWERS;
  let left = tooMany <= 0 ? 0 : tooMany + SPARE_ANSWERS;
  let oldest = await store.index('storedAt').openCursor();
  for (; oldest !== null && (left > 0 || oldest.value.storedAt < usedSince); left -= 1) {
    await oldest.delete();
    oldest = await oldest.continue();
  }
}

/**
 * The cache over the browser's database; one of another shape is emptied, and filled again as questions come.
 * @param onTrouble Told once why the store is of no use.
 * @param migrations One step a version, from the first.
 */
export function createRecordCache(
  onTrouble: (error: unknown) => void,
  migrations: readonly RecordMigration[] = RECORD_MIGRATIONS,
): RecordCache {
  let opened: Promise<Database | null> | null = null;
  let isTold = false;

  const tell = (error: unknown): void => {
    if (!isTold) onTrouble(error);
    isTold = true;
  };

  const openAsItIs = async (): Promise<Database> => {
    const database = await openMigrated<RecordsDatabase>(RECORDS_DATABASE, migrations, () => {
      opened = null;
    });
    try {
      // Throws where the store or its index is missing.
      database.transaction('answers').store.index('storedAt');
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  };

  const openAnew = async (): Promise<Database> => {
    try {
      return await openAsItIs();
    } catch (error) {
      if (!isOfAnotherShape(error)) throw error;
      await deleteDatabase(RECORDS_DATABASE);
      return openAsItIs();
    }
  };

  const open = (): Promise<Database | null> => {
    opened ??= openAnew().catch((error: unknown) => {
      opened = null;
      tell(error);
      return null;
    });
    return opened;
  };

  /** Runs a step on the database; a failure is told and gives `otherwise`. */
  async function attempt<T>(step: (database: Database) => Promise<T>, otherwise: T): Promise<T> {
    const database = await open();
    if (database === null) return otherwise;
    try {
      return await step(database);
    } catch (error) {
      tell(error);
      return otherwise;
    }
  }

  return {
    get: (keys) =>
      attempt(async (database) => {
        const { store } = database.transaction('answers');
        const stored = await Promise.all(keys.map((key) => store.get(key)));
        const answers = stored.flatMap((value) => {
          const answer = cachedAnswerSchema.safeParse(value);
          return answer.success ? [[answer.data.key, answer.data] as const] : [];
        });
        return new Map<string, CachedAnswer>(answers);
      }, new Map()),
    put: (answers) =>
      attempt(async (database) => {
        const { store, done } = database.transaction('answers', 'readwrite');
        // Side by side: when the disk is full, both reject.
        await Promise.all([done, putAndTidy(store, answers)]);
      }, undefined),
    async clear() {
      const database = await open();
      // Emptied, not deleted: that need not wait for another context to let go.
      if (database !== null) await database.clear('answers');
      else await deleteDatabase(RECORDS_DATABASE).catch(unlessNoStore);
    },
  };
}
