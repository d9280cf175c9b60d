import { historyEntryOf } from '../../document/eventReader.ts';
import type { PostMortemEntry } from '../events.ts';
import { readPostMortemEvent } from '../readPostMortemEvent.ts';

/** A verb in the history, and what people said with it. */
export const historyEntry = historyEntryOf<PostMortemEntry>(readPostMortemEvent, [
  'text',
  'correction',
  'reason',
  'difference',
  'note',
]);
