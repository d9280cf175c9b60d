import { type Refusal, type RefusalCode, refusal } from '../core/result.ts';

/** Why a store can keep or give nothing now. */
export type StoreErrorCode = Extract<
  RefusalCode,
  | 'E_BLOCKED'
  | 'E_CLOSED'
  | 'E_DENIED'
  | 'E_INTERNAL'
  | 'E_MIGRATION'
  | 'E_OFFLINE'
  | 'E_OUTDATED'
  | 'E_QUOTA'
  | 'E_UNREADABLE'
>;

/** What a store's promise rejects with: an error that carries its refusal. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  readonly refusal: Refusal;

  constructor(code: RefusalCode, message: string, cause?: unknown, path?: string) {
    super(message, { cause });
    this.refusal = refusal(code, message, path);
  }
}

/**
 * The store works, and these changes cannot be kept, now or later: what they are about is no longer
 * as they say, or they break its rules. `refusal.path` names the place: `postMortems.p1.title`.
 */
export class RefusedChangeError extends StoreError {
  override readonly name = 'RefusedChangeError';

  constructor({ code, message, path }: Refusal, cause?: unknown) {
    super(code, message, cause, path);
  }
}

const sentences: Record<StoreErrorCode, string> = {
  E_BLOCKED: 'Another tab holds the browser’s database; close it and try again.',
  E_CLOSED: 'The store was closed.',
  E_DENIED: 'This page may not keep data in this browser.',
  E_INTERNAL: 'The browser’s database failed.',
  E_MIGRATION: 'What is kept could not be brought to this version: it stays as it is, to be read.',
  E_OFFLINE: 'What keeps the data cannot be reached.',
  E_OUTDATED: 'A newer version of this page is open in another tab; reload this one.',
  E_QUOTA: 'The storage of this browser is full.',
  E_UNREADABLE: 'What is kept here is not the record of a partnership.',
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
