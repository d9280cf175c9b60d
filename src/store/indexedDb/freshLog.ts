import { answerTo } from './transact.ts';

const NAME = 'troth log';
/** Writing waits for it no longer than this. */
const PATIENCE_MS = 500;

let fresh: Promise<void> | null = null;

/** The fresh log that is on its way, or is there; `null`: nobody has asked for one yet. */
export function underWay(): Promise<void> | null {
  return fresh;
}

/**
 * Makes Chromium begin a new log before this page writes for the first time. Never rejects.
 *
 * Chromium keeps all databases of an origin in one log. Killed in the middle of a line, it writes on
 * behind the torn end the next time, and the time after that takes the log for damaged and empties
 * every database. Deleting a database makes it begin another log: so one is made and deleted.
 */
export function freshLog(): Promise<void> {
  fresh ??= Promise.race([
    makeAndDelete().catch(() => undefined),
    new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
  return fresh;
}

async function makeAndDelete(): Promise<void> {
  if (!isChromium()) return;
  const database = await answerTo(indexedDB.open(NAME));
  database.close();
  await answerTo(indexedDB.deleteDatabase(NAME));
}

/** Only its databases can say that they were emptied. */
function isChromium(): boolean {
  return (
    typeof IDBVersionChangeEvent === 'function' && 'dataLoss' in IDBVersionChangeEvent.prototype
  );
}
