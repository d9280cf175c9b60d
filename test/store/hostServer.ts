import { applyChanges, type Partnership, parsePartnership } from '../../src/core/index.ts';
import {
  type KeptEntry,
  type PartnershipStore,
  RefusedChangeError,
  StoreError,
  type StoreEvent,
} from '../../src/store/index.ts';

type Listener = (event: StoreEvent) => void;

/** A host's own keeping: one record on a server, and a store for each of its users. */
export function hostServer() {
  let kept: Partnership | null = null;
  const everybody = new Map<Listener, PartnershipStore>();

  function connect(): PartnershipStore {
    let status: PartnershipStore['status'] = { state: 'ready' };
    let known: string | null | undefined;

    /** A call to the server: in order, a turn later. */
    const call = <T>(work: () => T): Promise<T> => {
      if (status.state === 'closed')
        return Promise.reject(new StoreError('E_CLOSED', 'This store is closed.'));
      return Promise.resolve().then(work);
    };
    const tell = (event: StoreEvent) => {
      setTimeout(() => {
        for (const [listener, store] of everybody) if (store !== self) listener(event);
      });
    };
    const put = (given: unknown) => {
      const read = parsePartnership(given);
      if (!read.ok) throw new RefusedChangeError(read.error);
      kept = read.value;
      known = kept.id;
      tell({ type: 'reload' });
    };
    const self: PartnershipStore = {
      get status() {
        return status;
      },
      load: () =>
        call(() => {
          known = kept?.id ?? null;
          return kept && { partnership: structuredClone(kept), issues: [] };
        }),
      async begin(given) {
        const copy = structuredClone(given);
        await call(() => (kept ? undefined : put(copy)));
      },
      async replace(given) {
        const copy = structuredClone(given);
        await call(() => put(copy));
      },
      async commit(changes) {
        const copy = copyOf(changes);
        await call(() => {
          if (!kept)
            throw new RefusedChangeError({ code: 'E_EMPTY', message: 'Nothing is kept here.' });
          if (known !== undefined && known !== kept.id) {
            throw new RefusedChangeError({
              code: 'E_OUTDATED',
              message: 'Another record is kept here.',
            });
          }
          const next = applyChanges(kept, copy);
          if (!next.ok) throw new RefusedChangeError(next.error);
          kept = next.value;
          const places = new Map(copy.map((one) => [`${one.collection} ${one.id}`, one]));
          const entries = [...places.values()].map(({ collection, id }) => ({
            collection,
            id,
            value: kept?.[collection as KeptEntry['collection']][id] ?? null,
          }));
          tell({ type: 'entries', entries: structuredClone(entries) as KeptEntry[] });
        });
      },
      subscribe(listener) {
        const own: Listener = (event) => listener(event);
        everybody.set(own, self);
        return () => void everybody.delete(own);
      },
      clear: () =>
        call(() => {
          kept = null;
          known = null;
          tell({ type: 'reload' });
        }),
      close() {
        if (status.state === 'closed') return;
        status = {
          state: 'closed',
          refusal: { code: 'E_CLOSED', message: 'This store is closed.' },
        };
        for (const [listener, store] of [...everybody]) {
          if (store !== self) continue;
          listener({ type: 'status', status });
          everybody.delete(listener);
        }
      },
    };
    return self;
  }
  return { connect };
}

function copyOf<T>(value: T): T {
  try {
    return structuredClone(value);
  } catch (cause) {
    throw new RefusedChangeError({ code: 'E_INTERNAL', message: 'This cannot be stored.' }, cause);
  }
}
