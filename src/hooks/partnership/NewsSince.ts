import type { Partnership } from '../../core/partnership/types.ts';
import type { KeptEntry } from '../../store/partnership/PartnershipStore.ts';
import type { Pending } from './Outbox.ts';
import { withEntries } from './withEntries.ts';
import { withPending } from './withPending.ts';

/** What was kept here, or what other writers have kept. */
type News = { readonly pending: Pending } | { readonly entries: readonly KeptEntry[] };

/** What has been kept since loadings began that are under way, and may not be in what they bring. */
export class NewsSince {
  readonly #loadings = new Set<News[]>();

  note(news: News): void {
    for (const since of this.#loadings) since.push(news);
  }

  /** Adds to what `load` brings what was kept meanwhile, whether it holds that already or not. */
  async during<Loaded extends { readonly partnership: Partnership }>(
    load: () => Promise<Loaded | null>,
  ): Promise<Loaded | null> {
    const since: News[] = [];
    this.#loadings.add(since);
    try {
      const loaded = await load();
      return loaded && { ...loaded, partnership: since.reduce(withOne, loaded.partnership) };
    } finally {
      this.#loadings.delete(since);
    }
  }
}

function withOne(record: Partnership, one: News): Partnership {
  return 'pending' in one ? withPending(record, [one.pending]) : withEntries(record, one.entries);
}
