import { stepsOf } from '../../core/partnership/stepsOf.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import type { Change } from '../../core/types.ts';

/** Changes that say what was there, so that nobody's words are written over unseen. */
export function withBases(before: Partnership, changes: readonly Change[]): readonly Change[] {
  if (!changes.some(isWithoutBase)) return changes;
  const steps = stepsOf(before, changes);
  return changes.map((change, i) =>
    isWithoutBase(change) ? { ...change, was: steps[i]?.before } : change,
  );
}

function isWithoutBase({ path, was }: Change): boolean {
  return path !== undefined && was === undefined;
}
