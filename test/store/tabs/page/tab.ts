import type { Partnership } from '../../../../src/core/partnership/types.ts';
import type { RefusalCode } from '../../../../src/core/result.ts';
import type { Change } from '../../../../src/core/types.ts';
import type { PartnershipStore } from '../../../../src/store/partnership/PartnershipStore.ts';

/** What the page showed from some moment on. */
export interface Seen {
  /** By the clock of the machine, so that two tabs can be compared; in ms. */
  readonly at: number;
  readonly role: string;
  readonly state: string;
  readonly code: RefusalCode | null;
}

/** What a test can ask of this page, besides what is on it. */
export interface Tab {
  readonly seen: Seen[];
  readonly now: () => number;
  /** Another store over what a name keeps. */
  readonly open: (name: string) => PartnershipStore;
  readonly sample: Partnership;
  readonly roleChange: (value: string) => Change;
}

declare global {
  interface Window {
    tab: Tab;
  }
}

export const now = () => performance.timeOrigin + performance.now();

export const roleChange = (value: string): Change => ({
  collection: 'people',
  id: 'ward-lead',
  path: ['role'],
  value,
});
