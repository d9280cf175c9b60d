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
  #failedToWrite = false;

  constructor(onChange: (status: StoreStatus) => void) {
    this.#onChange = onChange;
  }

  get status(): StoreStatus {
    return this.#status;
  }

  /** That one can read says nothing of a disk that is full. */
  worked(mode: IDBTransactionMode): void {
    if (mode === 'readwrite' || !this.#failedToWrite) this.#set({ state: 'ready' });
  }

  failed(error: StoreError, mode: IDBTransactionMode): void {
    if (error instanceof RefusedChangeError) {
      // The store works, as far as one has come.
      this.worked('readonly');
      return;
    }
    const { refusal } = error;
    this.#failedToWrite = mode === 'readwrite';
    this.#set({ state: troubles[refusal.code as StoreErrorCode] ?? 'failed', refusal });
  }

  /** The database is open, later than somebody would wait for it. */
  opened(): void {
    if (this.#status.state === 'blocked') this.#set({ state: 'ready' });
  }

  close(): void {
    this.failed(storeError('E_CLOSED'), 'readwrite');
  }

  #set(status: StoreStatus): void {
    const { state } = this.#status;
    if (state === 'closed' || state === status.state) return;
    this.#status = status;
    this.#onChange(status);
  }
}
