import type { Seen } from './keptRecord.ts';

/** What this page knows of the record, from loading it and from what it heard and wrote since. */
export class KnownRecord {
  /** All of it is known up to here. `null`: there was no record; `undefined`: nobody has looked. */
  #seen: Seen | null | undefined;
  /** Some of what came after: two writers are not heard in their order. */
  readonly #later = new Set<number>();

  get id(): string | null | undefined {
    return this.#seen ? this.#seen.id : this.#seen;
  }

  /** All of it is known, as it was. */
  set(record: Seen | null): void {
    if (!this.isOf(record)) this.#later.clear();
    this.#seen = record;
    this.#catchUp();
  }

  /** So is what this revision has changed. */
  add(record: Seen): void {
    if (!this.isOf(record)) return;
    this.#later.add(record.revision);
    this.#catchUp();
  }

  /** Whether it is known what this revision has changed. */
  has(record: Seen | null): boolean {
    return this.hasAllOf(record) || (this.isOf(record) && this.#later.has(record?.revision ?? 0));
  }

  /** Whether nothing was missed of what was kept then. */
  hasAllOf(record: Seen | null): boolean {
    return this.isOf(record) && (this.#seen?.revision ?? 0) >= (record?.revision ?? 0);
  }

  /** Whether it is this record, and was not begun anew since. */
  isOf(record: Seen | null): boolean {
    if (!record || !this.#seen) return record === this.#seen;
    return record.id === this.#seen.id && record.begun === this.#seen.begun;
  }

  #catchUp(): void {
    const seen = this.#seen;
    if (!seen) return;
    let { revision } = seen;
    while (this.#later.has(revision + 1)) revision += 1;
    for (const later of this.#later) if (later <= revision) this.#later.delete(later);
    this.#seen = { ...seen, revision };
  }
}
