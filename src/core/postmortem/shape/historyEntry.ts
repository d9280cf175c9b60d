import { refuseShape } from '../../document/sentences.ts';
import { object } from '../../document/shapes.ts';
import { isRecord } from '../../isRecord.ts';
import { type Read, readId } from '../../read/readFields.ts';
import { accept } from '../../result.ts';
import type { PostMortemEntry } from '../events.ts';
import { readPostMortemEvent } from '../readPostMortemEvent.ts';

/** A verb as the history keeps it: with an id, and never an edit. */
const readEntry: Read<PostMortemEntry> = (value, path) => {
  if (!isRecord(value)) return refuseShape('notAnObject', path);
  const id = readId(value.id, 'id');
  if (!id.ok) return id;
  const event = readPostMortemEvent(value);
  if (!event.ok) return event;
  if (event.value.type === 'edit') return refuseShape('editInHistory', 'type');
  return accept({ ...value, ...event.value, id: id.value });
};

/** A verb in the history, and what people said with it. */
export const historyEntry = object<PostMortemEntry>(readEntry, [
  'text',
  'correction',
  'reason',
  'difference',
  'note',
]);
