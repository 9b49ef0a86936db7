/**
 * Saved audits in IndexedDB, for the report page. A deleted audit is gone at once; whoever deleted it holds what was
 * deleted for as long as it can be brought back. Rejects when the browser gives no room or no store: the page says so.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import { toAuditEntry } from '../../lib/storage/audits/audit-entry';
import { parseAuditEntry, parseSavedAudit } from '../../lib/storage/audits/schema';
import type { AuditEntry, SavedAudit } from '../../lib/storage/audits/types';
import { type Migration, openMigrated } from '../shared/open-database';

interface AuditsDatabase extends DBSchema {
  /** What a list says, apart from the reports: a list of a hundred reads no report. */
  entries: { key: string; value: AuditEntry };
  audits: { key: string; value: SavedAudit };
}

const AUDITS_DATABASE = 'evidence-lens-audits';

/** One step a version; what a person kept is brought along, never thrown away. */
const MIGRATIONS: Migration<AuditsDatabase>[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('audits', { keyPath: 'id' });
  },
];

export interface AuditStore {
  /** The newest first. */
  list(): Promise<AuditEntry[]>;
  /** Null when there is none of that id, or when it cannot be read. */
  get(id: string): Promise<SavedAudit | null>;
  put(audit: SavedAudit): Promise<void>;
  remove(id: string): Promise<void>;
  /** Removes all, what another version has saved too. */
  clear(): Promise<void>;
}

export function createAuditStore(): AuditStore {
  let opened: Promise<IDBPDatabase<AuditsDatabase>> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = () => {
    opened ??= openMigrated<AuditsDatabase>(AUDITS_DATABASE, MIGRATIONS, forget);
    opened.catch(forget);
    return opened;
  };
  return {
    async list() {
      const entries = await (await open()).getAll('entries');
      return entries
        .flatMap((entry) => parseAuditEntry(entry) ?? [])
        .toSorted((a, b) => b.savedAt - a.savedAt);
    },
    get: async (id) => parseSavedAudit(await (await open()).get('audits', id)),
    async put(audit) {
      const both = (await open()).transaction(['entries', 'audits'], 'readwrite');
      await Promise.all([
        both.objectStore('audits').put(audit),
        both.objectStore('entries').put(toAuditEntry(audit)),
        both.done,
      ]);
    },
    async remove(id) {
      const both = (await open()).transaction(['entries', 'audits'], 'readwrite');
      await Promise.all([
        both.objectStore('audits').delete(id),
        both.objectStore('entries').delete(id),
        both.done,
      ]);
    },
    async clear() {
      const both = (await open()).transaction(['entries', 'audits'], 'readwrite');
      await Promise.all([both.objectStore('audits').clear(), both.objectStore('entries').clear(), both.done]);
    },
  };
}
