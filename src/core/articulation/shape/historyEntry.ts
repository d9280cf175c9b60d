import { historyEntryOf } from '../../document/eventReader.ts';
import type { ArticulationEntry } from '../events.ts';
import { readArticulationEvent } from '../readArticulationEvent.ts';

/** A verb in the history, and what people said with it. */
export const historyEntry = historyEntryOf<ArticulationEntry>(readArticulationEvent, [
  'reason',
  'text',
  'correction',
  'name',
  'role',
  'reservation',
]);
