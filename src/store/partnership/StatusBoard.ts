import type { RefusalCode } from '../../core/result.ts';
import {
  RefusedChangeError,
  type StoreError,
  type StoreErrorCode,
  storeError,
} from '../StoreError.ts';
import type { StoreStatus, StoreTrouble } from './PartnershipStore.ts';

const troubles: Record<StoreErrorCode, StoreTrouble> = {
  E_BLOCKED: 'blocked',
  E_CLOSED: 'closed',
  E_DENIED: 'denied',
  E_INTERNAL: 'failed',
  E_MIGRATION: 'readonly',
  E_OFFLINE: 'offline',
  E_OUTDATED: 'outdated',
  E_QUOTA: 'full',
  E_UNREADABLE: 'failed',
};

/** Knows whether a store works, by what it last could and could not do. */
export class StatusBoard {
  readonly #onChange: (status: StoreStatus) => void;
  #status: StoreStatus = { state: 'ready' };
  /** Reading says nothing of it. */
  #isOfWriting = false;

  constructor(onChange: (status: StoreStatus) => void) {
    this.#onChange = onChange;
  }

  get status(): StoreStatus {
    return this.#status;
  }

  worked(mode: IDBTransactionMode): void {
    // What was under way still comes to its end.
    if (this.#status.state === 'outdated') return;
    if (mode === 'readwrite' || !this.#isOfWriting) this.#set({ state: 'ready' });
  }

  failed(error: StoreError, mode: IDBTransactionMode): void {
    if (error instanceof RefusedChangeError) {
      // The store works, as far as one has come.
      this.worked('readonly');
      return;
    }
    const { refusal } = error;
    const state = troubles[refusal.code as StoreErrorCode] ?? 'failed';
    this.#isOfWriting = mode === 'readwrite' && (state === 'full' || state === 'failed');
    this.#set({ state, refusal });
  }

  /** The database is open, maybe later than somebody would wait for it. */
  opened(): void {
    const { state } = this.#status;
    if (state === 'blocked' || state === 'outdated') this.#set({ state: 'ready' });
  }

  close(): void {
    this.failed(storeError('E_CLOSED'), 'readwrite');
  }

  #set(status: StoreStatus): void {
    if (this.#status.state === 'closed' || isSame(status, this.#status)) return;
    this.#status = status;
    this.#onChange(status);
  }
}

/** The same trouble, for the same reason. */
function isSame(one: StoreStatus, other: StoreStatus): boolean {
  return one.state === other.state && codeOf(one) === codeOf(other);
}

function codeOf(status: StoreStatus): RefusalCode | null {
  return status.state === 'ready' ? null : status.refusal.code;
}
