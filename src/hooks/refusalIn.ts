import { isRecord } from '../core/isRecord.ts';
import { type Refusal, refusal } from '../core/result.ts';

/**
 * What a host says with `false`, with a refusing `Result`, or with a `Response` of `fetch` that is not
 * `ok`; `null`: it took it.
 */
export function refusalIn(answer: unknown): Refusal | null {
  if (answer === false) return refusal('E_HOST_CALLBACK', 'The page around did not take it.');
  if (!isRecord(answer) || answer.ok !== false) return null;
  const { error } = answer;
  const isRefusal = isRecord(error) && typeof error.code === 'string';
  return isRefusal ? (error as unknown as Refusal) : refusalIn(false);
}
