import type { Actor } from '../../commitments/types.ts';
import type { RecordViewer } from './awaited.ts';

/** Whoever looks, as the one who acts. */
export function actorOf({ partyId, personId }: RecordViewer): Actor {
  return personId === undefined ? { partyId } : { partyId, personId };
}
