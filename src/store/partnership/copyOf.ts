import { refusedChange } from './refusedChange.ts';

/** A copy, as a disk would make: what is changed afterwards is not changed in the store. */
export function copyOf<T>(value: T, path?: string): T {
  try {
    return structuredClone(value);
  } catch (cause) {
    throw refusedChange('notStorable', path, cause);
  }
}
