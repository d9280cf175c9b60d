import type { KeptRecord } from './keptRecord.ts';

type Seen = Pick<KeptRecord, 'id' | 'revision'>;

/** What this page knows of the record, from loading it and from what it heard and wrote since. */
export class KnownRecord {
  /** `null`: there was no record; `undefined`: nobody has looked yet. */
  #id: string | null | undefined;
  /** All up to here. */
  #revision = 0;
  /** Some of what came after: two writers are not heard in their order. */
  readonly #later = new Set<number>();

  get id(): string | null | undefined {
    return this.#id;
  }

  /** All of it is known, as it was. */
  set(record: Seen | null): void {
    const id = record?.id ?? null;
    if (id !== this.#id) this.#later.clear();
    this.#id = id;
    this.#revision = record?.revision ?? 0;
    for (const later of this.#later) if (later <= this.#revision) this.#later.delete(later);
    this.#catchUp();
  }

  /** So is what this revision has changed. */
  add({ id, revision }: Seen): void {
    if (id !== this.#id || this.has(revision)) return;
    this.#later.add(revision);
    this.#catchUp();
  }

  has(revision: number): boolean {
    return revision <= this.#revision || this.#later.has(revision);
  }

  /** Whether nothing was missed of what is kept now. */
  isUpToDate(record: Seen | null): boolean {
    return this.#id === (record?.id ?? null) && this.#revision === (record?.revision ?? 0);
  }

  #catchUp(): void {
    while (this.#later.delete(this.#revision + 1)) this.#revision += 1;
  }
}
