import type { Result } from '../../src/core/index.ts';
import { must } from '../../src/sample/must.ts';

/** What the library accepted. Throws where it refused. */
export function accepted<T>(result: Result<T>): T {
  return must(result, 'a story');
}

/** A day, or a day and a time, as `2026-11-03 10:30`. */
export function momentOf(at: string): string {
  const [day, time = '09:00'] = at.split(' ');
  return `${day}T${time}:00Z`;
}
