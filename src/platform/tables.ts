import { exists, type Migration, migrate } from './migrations.ts';
import type { Store } from './storage.ts';

/**
 * An object's tables. They come with the first row: an object that was only asked leaves nothing behind. Tables that
 * are there are brought up to date at once, because readers, too, must find the newest ones.
 */
export class Tables {
  readonly #store: Store;
  readonly #migrations: readonly Migration[];
  #exist: boolean;

  /** @throws when the tables were made by a build that is not known here */
  constructor(store: Store, migrations: readonly Migration[]) {
    this.#store = store;
    this.#migrations = migrations;
    this.#exist = exists(store);
    if (this.#exist) migrate(store, migrations);
  }

  /** Whether there is anything to read. */
  get exist(): boolean {
    return this.#exist;
  }

  /** Runs `work` as one transaction, with the tables made first where there are none: all of it, or nothing. */
  write<T>(work: () => T): T {
    const result = this.#store.atomically(() => {
      if (!this.#exist) migrate(this.#store, this.#migrations);
      return work();
    });
    this.#exist = true;
    return result;
  }
}
