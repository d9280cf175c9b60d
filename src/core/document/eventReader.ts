import { isRecord } from '../isRecord.ts';
import {
  type Fields,
  listOf,
  may,
  needs,
  type Read,
  readFields,
  readId,
  readInstant,
  wordOf,
} from '../read/readFields.ts';
import { accept, type Result } from '../result.ts';
import type { Instant } from '../types.ts';
import { refuseShape } from './sentences.ts';
import { object, type Shape } from './shapes.ts';

/** What every event on a document says: what, who and when. */
export interface DocumentEvent {
  readonly type: string;
  readonly id?: string | undefined;
  readonly by: object;
  readonly at: Instant;
}

/** What each verb carries besides that. */
export type PayloadFields<Event extends DocumentEvent> = {
  [Type in Exclude<Event['type'], 'edit'>]: Fields<
    Omit<Extract<Event, { type: Type }>, keyof DocumentEvent>
  >;
};

const readPath = listOf(readId);

/**
 * A function that reads an event from anything at all: who, when and all that its type has to carry;
 * what else it holds is left out. Whether it is possible is for the verbs to say, and for the shape
 * of the document what an edit may set.
 */
export function eventReader<Event extends DocumentEvent>(
  payloads: PayloadFields<Event>,
  readActor: Read<Event['by']>,
): (value: unknown) => Result<Event> {
  const stampFields: Fields<DocumentEvent> = {
    type: needs(wordOf(['edit', ...Object.keys(payloads)])),
    id: may(readId),
    by: needs(readActor),
    at: needs(readInstant),
  };
  return (value) => {
    const stamp = readFields(stampFields, value, '');
    if (!stamp.ok) return stamp;
    const given = value as Record<string, unknown>;
    const read =
      stamp.value.type === 'edit'
        ? readEdit(given)
        : readFields(
            (payloads as Record<string, Fields<object>>)[stamp.value.type] ?? {},
            given,
            '',
          );
    return read.ok ? accept({ ...stamp.value, ...read.value } as unknown as Event) : read;
  };
}

function readEdit({ path, value }: Record<string, unknown>): Result<object> {
  const read = readPath(path, 'path');
  return read.ok ? accept({ path: read.value, value }) : read;
}

/** A verb as the history keeps it: with an id, and never an edit. `texts`: what people say with it. */
export function historyEntryOf<Entry extends DocumentEvent & { readonly id: string }>(
  readEvent: (value: unknown) => Result<DocumentEvent>,
  texts: readonly string[],
): Shape<Entry> {
  return object<Entry>((value, path) => {
    if (!isRecord(value)) return refuseShape('notAnObject', path);
    const id = readId(value.id, 'id');
    if (!id.ok) return id;
    const event = readEvent(value);
    if (!event.ok) return event;
    if (event.value.type === 'edit') return refuseShape('editInHistory', 'type');
    return accept({ ...value, ...event.value, id: id.value } as unknown as Entry);
  }, texts);
}
