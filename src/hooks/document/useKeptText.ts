'use client';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { forgetSent, keepSent, readSent } from '../keptSent.ts';
import { useDraft } from '../useDraft.ts';
import { usingDrafts } from '../usingDrafts.ts';
import { begunListAt, listBegun } from './begunList.ts';
import type { DocumentUi } from './documentUi.ts';

/** What an act said, and where it is told that it was not kept. */
interface SentText {
  readonly values: { readonly text?: unknown; readonly note?: unknown };
}

/** What was said and not kept, with what was written since. */
export type JoinTexts = (said: string, since: string) => string;

const oneAfterTheOther: JoinTexts = (said, since) => `${said}\n\n${since}`;

/**
 * A text that is said by a verb and is no place of the document, such as a reason or a restatement:
 * each viewer's own. It is there for as long as the document is open, also when its field goes and
 * comes back, and kept on this device from keystroke to keystroke where the document's drafts are.
 * `key` tells texts apart; clear one once it was said: it comes back, if that was not kept after all,
 * on the next page too, before what was written since unless `join` makes one of the two.
 */
export function useKeptText(
  { keeping }: Pick<DocumentUi, 'keeping'>,
  key: string,
  join: JoinTexts = oneAfterTheOther,
): [text: string, setText: (text: string) => void, clear: () => void] {
  const { kind, draftKey, store, id, said, viewerKey, onProblem } = keeping;
  const { acts } = said;
  const place = useMemo(() => {
    const name = JSON.stringify([viewerKey, key]);
    return {
      read: () => said.at(name),
      put: (text: string) => {
        said.put(name, text);
        if (text !== '') said.begun.add(viewerKey, [key]);
      },
      subscribe: (listener: () => void) => said.subscribe(name, listener),
    };
  }, [said, viewerKey, key]);
  const text = useSyncExternalStore(place.subscribe, place.read, nothing);
  const at = useMemo(() => {
    const isKept = draftKey !== undefined;
    const kept = { key: isKept ? JSON.stringify([kind, draftKey, id, key]) : null, store };
    const list = begunListAt({ kind, draftKey, id, store });
    return { ...kept, list: (isBegun: boolean) => listBegun(list, key, isBegun) };
  }, [kind, draftKey, id, key, store]);
  const { status, write, remove } = useDraft({
    draftKey: at.key,
    store,
    restore: (kept) => {
      if (typeof kept !== 'string') return null;
      // What was typed while it was being read is newer.
      if (place.read() !== '') return place.read();
      place.put(kept);
      return kept;
    },
    onProblem: (problem) => onProblem?.(problem),
  });
  /** Its words are kept by the host, or in the form again. */
  const forget = useCallback(
    async (act: string) => {
      await forgetSent(at, act);
      if (place.read() === '') await at.list(false);
    },
    [at, place],
  );
  const set = useCallback(
    (next: string) => {
      if ((next === '') !== (place.read() === '')) void at.list(next !== '');
      place.put(next);
      if (next === '') remove();
      else write(next);
    },
    [at, place, write, remove],
  );
  /** Keeps what stands there now, also where its field has gone from the page. */
  const keepAsNow = useCallback(async () => {
    const { key } = at;
    if (key === null) return;
    await usingDrafts(store, (drafts) => {
      const now = place.read();
      return now === '' ? drafts.remove(key) : drafts.write(key, now);
    });
    await at.list(place.read() !== '');
  }, [at, place, store]);
  /** Has a text again that was said by an act; gives how it goes again, unless it was written in. */
  const bringBack = useCallback(
    (before: string, act: string | null, gone: Promise<unknown> = Promise.resolve()) => {
      if (before === '') return () => {};
      const since = place.read() === before ? '' : place.read();
      const back = since === '' ? before : join(before, since);
      const show = (text: string) => {
        place.put(text);
        return gone.then(keepAsNow);
      };
      void show(back)
        .then(() => (act ? forget(act) : undefined))
        .catch(() => undefined);
      return () => {
        if (place.read() === back) void show(since).catch(() => undefined);
      };
    },
    [place, join, keepAsNow, forget],
  );
  const clear = useCallback(() => {
    const before = place.read();
    const act = before === '' ? null : acts.last;
    place.put('');
    const sent = { values: { text: before, note: said.note } };
    const gone = act ? keepSent(at, act, sent) : at.list(false);
    remove(gone);
    said.ifNotKept(() => bringBack(before, act, gone));
    if (act) acts.whenKept(act, () => void forget(act));
  }, [place, remove, said, acts, at, bringBack, forget]);

  // The draft is newer than what was said before it.
  const isRead = status !== 'loading';
  useEffect(() => {
    if (!isRead) return;
    let isHere = true;
    void readSent<SentText>(at).then((sent) => {
      // The latest first: what was said before it comes to stand above it.
      for (const [act, { values }] of isHere ? [...sent].reverse() : []) {
        if (acts.knows(act)) continue;
        const { text, note } = values;
        if (acts.isShown(act) || typeof text !== 'string') {
          void forget(act);
          continue;
        }
        const ways = [bringBack(text, act)];
        if (typeof note === 'string' && note !== '') ways.push(said.noteAt(note, true));
        acts.awaits(act, () => {
          for (const takeAway of ways) takeAway();
        });
      }
    });
    return () => {
      isHere = false;
    };
  }, [isRead, at, acts, said, bringBack, forget]);
  return [text, set, clear];
}

/** On a server nobody has typed anything. */
function nothing(): string {
  return '';
}
