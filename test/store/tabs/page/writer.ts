import { sampleRecord } from '../../../../src/store/conformance/sampleRecord.ts';
import { createIndexedDbStore, type LoadedPartnership } from '../../../../src/store/index.ts';
import { toStoreError } from '../../../../src/store/StoreError.ts';
import { roleChange } from './tab.ts';

// Says what it finds, then writes without an end, and says of each commit that it is kept.

const session = new URLSearchParams(location.search).get('session') ?? '';
/** Commits on their way at the same time. */
const AT_ONCE = 4;

const store = createIndexedDbStore({ name: 'killed' });
const loaded = await open();
await say({
  found: Object.keys(loaded?.partnership.people ?? {}),
  role: loaded?.partnership.people['ward-lead']?.role,
  issues: loaded?.issues.map(({ refusal }) => refusal.code),
  state: store.status.state,
});

let count = 0;
if (session) for (let i = 0; i < AT_ONCE; i += 1) void writeOn();

/** A disk that is slow after all this may keep one waiting. */
async function open(): Promise<LoadedPartnership | null> {
  try {
    await store.begin(sampleRecord);
    return await store.load();
  } catch (error) {
    if (toStoreError(error).refusal.code === 'E_BLOCKED') return open();
    throw error;
  }
}

/** Adds an entry and names it in a field of another one: both or neither. */
async function writeOn(): Promise<void> {
  for (;;) {
    const id = `${session}-${count}`;
    count += 1;
    const value = { id, partyId: 'northwind', name: `Number ${count} of session ${session}` };
    await store.commit([{ collection: 'people', id, value }, roleChange(id)]);
    await say({ kept: id });
  }
}

async function say(what: unknown): Promise<void> {
  await fetch('/said', { method: 'POST', body: JSON.stringify(what) });
}
