import type { Result } from '../core/result.ts';

/**
 * What the library accepted. That it accepts every step of the sample is tested; where it does not,
 * this says at which step, and why.
 */
export function must<T>(result: Result<T>, step: string): T {
  if (result.ok) return result.value;
  const { code, message, path = '' } = result.error;
  throw new Error(`Sample data, ${step}: ${code} ${path} ${message}`);
}
