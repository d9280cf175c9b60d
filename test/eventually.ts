import { vi } from 'vitest';
import { patience } from './patience.ts';

/** Calls `check` until it holds, and resolves with what it returns; the rule for all waits of tests. */
export const eventually = <Value>(check: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(check, { timeout: patience });
