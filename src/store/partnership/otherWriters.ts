import { isRecord } from '../../core/isRecord.ts';
import type { EntryKey, Seen } from './keptRecord.ts';

/** What a writer tells the others: which entries, never what is in them. */
export interface Written {
  /** `all`: begun, replaced or cleared; who hears it looks for itself. */
  readonly keys: readonly EntryKey[] | 'all';
  /** The record since. */
  readonly record: Seen | null;
}

type Hear = (written: Written) => void;

/** Who hears of one database in this page, and the channel to other pages. */
interface Room {
  readonly hearers: Set<Hear>;
  readonly channel: BroadcastChannel | null;
}

const rooms = new Map<string, Room>();

/** Hears what others write, in this page and in others. Returns how to stop. */
export function hearWriters(database: string, hear: Hear): () => void {
  const room = rooms.get(database) ?? openRoom(database);
  rooms.set(database, room);
  room.hearers.add(hear);
  return () => {
    room.hearers.delete(hear);
    if (room.hearers.size > 0 || rooms.get(database) !== room) return;
    rooms.delete(database);
    room.channel?.close();
  };
}

/** Tells everybody else. `self`: who tells. */
export function tellWriters(database: string, written: Written, self: Hear): void {
  const room = rooms.get(database);
  for (const hear of room?.hearers ?? []) if (hear !== self) hear(written);
  const channel = room ? room.channel : openChannel(database);
  channel?.postMessage(written);
  if (!room) channel?.close();
}

function openRoom(database: string): Room {
  const hearers = new Set<Hear>();
  const channel = openChannel(database);
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const written = isWritten(data) ? data : { keys: 'all' as const, record: null };
      for (const hear of [...hearers]) hear(written);
    };
  }
  return { hearers, channel };
}

/** Another version of this library may say something else. */
function isWritten(data: unknown): data is Written {
  return isRecord(data) && Array.isArray(data.keys) && isRecord(data.record);
}

/** `null`: this browser has none, or nothing can be kept here and so nothing heard of. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return typeof indexedDB === 'undefined' ? null : new BroadcastChannel(name);
  } catch {
    return null;
  }
}
