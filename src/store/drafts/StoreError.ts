import { type Refusal, type RefusalCode, refusal } from '../../core/result.ts';

/** Why a store could not do what it was asked. */
export type StoreErrorCode = Extract<
  RefusalCode,
  'E_BLOCKED' | 'E_CLOSED' | 'E_DENIED' | 'E_INTERNAL' | 'E_OUTDATED' | 'E_QUOTA'
>;

/** What a store's promise rejects with: an error that carries its refusal. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly refusal: Refusal;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.refusal = refusal(code, message);
  }
}

const sentences: Record<StoreErrorCode, string> = {
  E_BLOCKED: 'Another tab holds the browser’s database; close it and try again.',
  E_CLOSED: 'The store was closed.',
  E_DENIED: 'This page may not keep data in this browser.',
  E_INTERNAL: 'The browser’s database failed.',
  E_OUTDATED: 'A newer version of this page is open in another tab; reload this one.',
  E_QUOTA: 'The storage of this browser is full.',
};

/** A `StoreError` with the standard sentence for its code. */
export function storeError(code: StoreErrorCode, cause?: unknown): StoreError {
  return new StoreError(code, sentences[code], cause);
}

const codes: Record<string, StoreErrorCode> = {
  QuotaExceededError: 'E_QUOTA',
  SecurityError: 'E_DENIED',
  NotAllowedError: 'E_DENIED',
  VersionError: 'E_OUTDATED',
};

/** Anything that was thrown, as a `StoreError`. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return storeError(codes[name] ?? 'E_INTERNAL', error);
}
