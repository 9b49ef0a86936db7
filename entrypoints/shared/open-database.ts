import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Brings a database from one version to the next. */
export type Migration<Schema> = (database: IDBPDatabase<Schema>) => void;

/**
 * A database of this extension, brought up to its last version. Lets go when another context wants a newer one.
 *
 *     opened ??= openMigrated<Notes>('notes', MIGRATIONS, () => { opened = null; });
 *
 * @param migrations One step a version, from the first.
 * @param lost Called when the database was closed from outside: it is to be opened anew when asked again.
 * @returns Rejects as IndexedDB does: "VersionError" for a store of a newer build, "UnknownError" for a broken profile.
 *   Browsers may throw as well (Firefox with cookies blocked).
 */
export const openMigrated = <Schema extends DBSchema>(
  name: string,
  migrations: readonly Migration<Schema>[],
  lost: () => void,
): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, migrations.length, {
    upgrade(database, from) {
      for (const migrate of migrations.slice(from)) migrate(database);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
