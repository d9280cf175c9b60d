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

/** For whoever writes, not for whoever programs: what has happened to the words, and what to do. */
const sentences: Record<StoreErrorCode, string> = {
  E_BLOCKED:
    'Saving has to wait, most likely for another tab of this page. Close that tab: what you write here is saved as soon as it can be.',
  E_CLOSED: 'This page no longer saves. Export what you have written, then reload the page.',
  E_DENIED:
    'This browser lets the page keep nothing, as in a private window or in an embedded frame. What you write is here until you leave: export it before you do.',
  E_INTERNAL:
    'Saving failed, so what you write now is not kept. It stays on this page: export it before you leave or reload.',
  E_MIGRATION:
    'What an earlier version of this page saved could not be brought to this one. It is kept as it is, but nothing new is saved: export what you write here.',
  E_OFFLINE:
    'The place where this is kept cannot be reached. What you write stays on this page until it can be sent.',
  E_OUTDATED:
    'A newer version of this page is open in another tab, so this one no longer saves. Export what you have written here since, then reload the page.',
  E_QUOTA:
    'The storage of this browser is full, so what you write now is not saved. It stays on this page: export it, or make room and try again.',
  E_UNREADABLE:
    'What is kept here is damaged and cannot be read. It is left as it is until you import a file in its place.',
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
