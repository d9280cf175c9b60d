import type { PartnershipStore } from '../store/partnership/PartnershipStore.ts';

/**
 * A store that is opened at its first use, and once more at the next use after it was closed: what
 * a page hides for a while, it shows again.
 */
export function reopeningStore(open: () => PartnershipStore): PartnershipStore {
  let opened: PartnershipStore | null = null;
  const store = () => {
    opened ??= open();
    return opened;
  };
  return {
    get status() {
      return opened?.status ?? { state: 'ready' };
    },
    load: () => store().load(),
    begin: (partnership) => store().begin(partnership),
    replace: (partnership) => store().replace(partnership),
    commit: (changes) => store().commit(changes),
    subscribe: (listener) => store().subscribe(listener),
    clear: () => store().clear(),
    close() {
      opened?.close();
      opened = null;
    },
  };
}
