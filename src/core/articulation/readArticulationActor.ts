import { type Fields, may, needs, readFields, readId } from '../read/readFields.ts';
import type { Result } from '../result.ts';
import type { ArticulationActor } from './events.ts';

const actorFields: Fields<ArticulationActor> = { partyId: needs(readId), personId: may(readId) };

/** Reads who acts. */
export function readArticulationActor(value: unknown, path: string): Result<ArticulationActor> {
  return readFields(actorFields, value, path);
}
