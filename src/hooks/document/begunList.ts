import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import { updateDraft } from '../../store/drafts/updateDraft.ts';
import { usingDrafts } from '../usingDrafts.ts';
import type { DocumentKeepingPlace } from './documentUi.ts';

/** Where the list of one document is kept; `key` is `null`: nowhere. */
interface ListAt {
  readonly key: string | null;
  readonly store: DraftStore | undefined;
}

export function begunListAt(
  place: Pick<DocumentKeepingPlace, 'kind' | 'draftKey' | 'id' | 'store'>,
): ListAt {
  const { kind, draftKey, id, store } = place;
  const isKept = draftKey !== undefined;
  return { key: isKept ? `${JSON.stringify([kind, draftKey, id])} begun` : null, store };
}

/** The forms in which this side left words on this device, for a page that cannot guess them all. */
export async function readBegun({ key, store }: ListAt): Promise<readonly string[]> {
  if (key === null) return [];
  return readList(await usingDrafts(store, (drafts) => drafts.read(key)).catch(() => null));
}

/** A form has words now, or none any more. A store that fails has said so as its text was kept. */
export async function listBegun({ key, store }: ListAt, form: string, isBegun: boolean) {
  if (key === null) return;
  const change = (kept: unknown) => {
    const list = readList(kept);
    if (list.includes(form) === isBegun) return kept;
    const next = isBegun ? [...list, form] : list.filter((one) => one !== form);
    return next.length > 0 ? next : undefined;
  };
  await usingDrafts(store, (drafts) => updateDraft(drafts, key, change)).catch(() => undefined);
}

function readList(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}
