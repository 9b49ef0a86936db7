import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/** Brings a database from one version to the next. */
export type Migration<Schema> = (database: IDBPDatabase<Schema>) => void;

/** Databases that another context holds while a request of ours waits for it; whatever is asked meanwhile would wait behind. */
const held = new Set<string>();

/** Rejects with "BlockedError" where another context does not let go of a database: waiting could be for ever. */
async function unlessBlocked<T>(name: string, start: (blocked: () => void) => Promise<T>): Promise<T> {
  const refusal = () => new DOMException(`${name} is held open.`, 'BlockedError');
  if (held.has(name)) throw refusal();
  return new Promise((resolve, reject) => {
    start(() => {
      held.add(name);
      reject(refusal());
    })
      .finally(() => held.delete(name))
      .then(resolve, reject);
  });
}

/** Deletes a database; rejects where another context holds it open. */
export const deleteDatabase = (name: string): Promise<void> =>
  unlessBlocked(name, (blocked) => deleteDB(name, { blocked }));

/**
 * A database of this extension, brought up to its last version. Lets go when another context wants a newer one.
 *
 *     opened ??= openMigrated<Notes>('notes', MIGRATIONS, () => { opened = null; });
 *
 * @param migrations One step a version, from the first.
 * @param lost Called when the database was closed from outside: it is to be opened anew when asked again.
 * @returns Rejects as IndexedDB does: "VersionError" for a store of a newer build, "UnknownError" for a broken profile; and
 *   with "BlockedError" where another context holds an older version open.
 */
export const openMigrated = <Schema extends DBSchema>(
  name: string,
  migrations: readonly Migration<Schema>[],
  lost: () => void,
): Promise<IDBPDatabase<Schema>> =>
  unlessBlocked(name, (blocked) =>
    openDB<Schema>(name, migrations.length, {
      upgrade(database, from) {
        for (const migrate of migrations.slice(from)) migrate(database);
      },
      blocked,
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        lost();
      },
      terminated: lost,
    }),
  );
