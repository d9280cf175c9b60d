import type { Result } from '../result.ts';

/** The same answer; a refusal names the place from further up. */
export function withPath<T>(result: Result<T>, path: string): Result<T> {
  if (result.ok) return result;
  const { error } = result;
  const place = [path, error.path ?? ''].filter((part) => part !== '').join('.');
  return { ok: false, error: { ...error, path: place } };
}
