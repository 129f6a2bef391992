/**
 * The shelf: where the one current record lies, and beside it the copies that could not be read, and the texts
 * that were.
 *
 * Each function is one transaction. Setting aside moves, so a copy is never in both places or in none.
 */
import { type IDBPDatabase, openDB } from "idb";

/** What a shelf holds; `current` is untrusted when it comes back. */
export type Shelf = {
  readonly current: () => Promise<unknown>;
  readonly putCurrent: (record: unknown) => Promise<void>;
  /** Moves the current record to the copies set aside, as it is. */
  readonly setCurrentAside: () => Promise<void>;
  readonly asides: () => Promise<readonly { readonly key: number; readonly record: unknown }[]>;
  readonly dropAside: (key: number) => Promise<void>;
  /** The texts that were read, as they were put; undefined where none were. */
  readonly readings: () => Promise<unknown>;
  readonly putReadings: (record: unknown) => Promise<void>;
};

const DATABASE = "parley";
const WORKSPACE = "workspace";
const ASIDE = "aside";
const KEY = "current";
const READINGS = "readings";
/** A browser that has not opened its database by then is treated as one that has none. */
const PATIENCE_MS = 3000;

/** The browser's own shelf; rejects where it keeps none (private windows, blocked storage). */
export async function indexedDbShelf(): Promise<Shelf> {
  const opening = openDB(DATABASE, 1, {
    upgrade: (database) => {
      database.createObjectStore(WORKSPACE);
      database.createObjectStore(ASIDE, { autoIncrement: true });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const database = await Promise.race([opening, tooLate()]);
  return {
    current: () => database.get(WORKSPACE, KEY),
    putCurrent: (record) => putAtOnce(database, record, KEY),
    setCurrentAside: async () => {
      const move = database.transaction([WORKSPACE, ASIDE], "readwrite");
      const record: unknown = await move.objectStore(WORKSPACE).get(KEY);
      await Promise.all([
        move.objectStore(ASIDE).add(record),
        move.objectStore(WORKSPACE).delete(KEY),
        move.done,
      ]);
    },
    asides: async () => {
      const read = database.transaction(ASIDE);
      const [keys, records] = await Promise.all([read.store.getAllKeys(), read.store.getAll()]);
      return keys.map((key, index) => ({ key: Number(key), record: records[index] as unknown }));
    },
    dropAside: (key) => database.delete(ASIDE, key),
    readings: () => database.get(WORKSPACE, READINGS),
    putReadings: (record) => putAtOnce(database, record, READINGS),
  };
}

/** Committed without waiting for the answer: a page that is being left gets none. */
async function putAtOnce(database: IDBPDatabase, record: unknown, key: string): Promise<void> {
  const write = database.transaction(WORKSPACE, "readwrite");
  const put = write.store.put(record, key);
  write.commit();
  await Promise.all([put, write.done]);
}

/** A shelf that lasts as long as the page. */
export function memoryShelf(): Shelf {
  let current: unknown;
  let readings: unknown;
  let nextKey = 1;
  const asides = new Map<number, unknown>();
  return {
    current: async () => current,
    putCurrent: async (record) => {
      current = structuredClone(record);
    },
    setCurrentAside: async () => {
      asides.set(nextKey++, current);
      current = undefined;
    },
    asides: async () => [...asides].map(([key, record]) => ({ key, record })),
    dropAside: async (key) => {
      asides.delete(key);
    },
    readings: async () => readings,
    putReadings: async (record) => {
      readings = structuredClone(record);
    },
  };
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("The browser did not open its database.")), PATIENCE_MS);
  });
}
