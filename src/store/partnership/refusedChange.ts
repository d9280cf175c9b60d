import { type RefusalCode, refusal } from '../../core/result.ts';
import { RefusedChangeError } from '../StoreError.ts';

const sentences = {
  anotherRecord: ['E_OUTDATED', 'Another record is kept here by now: load it.'],
  nothingKept: ['E_EMPTY', 'No record is kept here, or not any more: begin with one.'],
  notStorable: ['E_INTERNAL', 'This holds something that cannot be stored.'],
  unreadable: ['E_UNREADABLE', 'What is kept here cannot be read, so it is left as it is.'],
} as const satisfies Record<string, readonly [RefusalCode, string]>;

/** Why a store of ours refuses changes that the record itself would take. */
export function refusedChange(
  key: keyof typeof sentences,
  path?: string,
  cause?: unknown,
): RefusedChangeError {
  const [code, message] = sentences[key];
  return new RefusedChangeError(refusal(code, message, path), cause);
}
