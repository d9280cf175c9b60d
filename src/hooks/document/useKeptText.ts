'use client';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { forgetSent, keepSent, readSent } from '../keptSent.ts';
import { useDraft } from '../useDraft.ts';
import type { DocumentUi } from './documentUi.ts';

/** What an act said, and where it is told that it was not kept. */
interface SentText {
  readonly values: { readonly text?: unknown; readonly note?: unknown };
}

/**
 * A text that is said by a verb and is no place of the document, such as a reason or a restatement:
 * each viewer's own. It is there for as long as the document is open, also when its field goes and
 * comes back, and kept on this device from keystroke to keystroke where the document's drafts are.
 * `key` tells texts apart; clear one once it was said: it comes back, if that was not kept after all,
 * on the next page too.
 */
export function useKeptText(
  { keeping }: Pick<DocumentUi, 'keeping'>,
  key: string,
): [text: string, setText: (text: string) => void, clear: () => void] {
  const { kind, draftKey, store, id, said, viewerKey, onProblem } = keeping;
  const { acts } = said;
  const place = useMemo(() => {
    const name = JSON.stringify([viewerKey, key]);
    return {
      read: () => said.at(name),
      put: (text: string) => said.put(name, text),
      subscribe: (listener: () => void) => said.subscribe(name, listener),
    };
  }, [said, viewerKey, key]);
  const text = useSyncExternalStore(place.subscribe, place.read, nothing);
  const at = useMemo(() => {
    const isKept = draftKey !== undefined;
    return { key: isKept ? JSON.stringify([kind, draftKey, id, key]) : null, store };
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
  const set = useCallback(
    (next: string) => {
      place.put(next);
      write(next);
    },
    [place, write],
  );
  /** Has a text again that was said; gives how it goes again, unless it was written in since. */
  const bringBack = useCallback(
    (before: string) => {
      // What was typed since is newer.
      const isBack = before !== '' && place.read() === '';
      if (isBack) set(before);
      return () => {
        if (!isBack || place.read() !== before) return;
        place.put('');
        remove();
      };
    },
    [place, set, remove],
  );
  const clear = useCallback(() => {
    const before = place.read();
    const act = before === '' ? null : acts.last;
    place.put('');
    remove(act ? keepSent(at, act, { values: { text: before, note: said.note } }) : undefined);
    const forget = () => act && void forgetSent(at, act);
    said.ifNotKept(() => {
      forget();
      return bringBack(before);
    });
    if (act) acts.whenKept(act, forget);
  }, [place, remove, said, acts, at, bringBack]);

  // The draft is newer than what was said before it.
  const isRead = status !== 'loading';
  useEffect(() => {
    if (!isRead) return;
    let isHere = true;
    void readSent<SentText>(at).then((sent) => {
      // The latest first: there is room for one.
      for (const [act, { values }] of isHere ? [...sent].reverse() : []) {
        if (acts.knows(act)) continue;
        void forgetSent(at, act);
        const { text, note } = values;
        if (acts.isShown(act) || typeof text !== 'string' || place.read() !== '') continue;
        const ways = [bringBack(text)];
        if (typeof note === 'string' && note !== '') ways.push(said.noteAt(note, true));
        acts.awaits(act, () => {
          for (const takeAway of ways) takeAway();
        });
      }
    });
    return () => {
      isHere = false;
    };
  }, [isRead, at, acts, said, place, bringBack]);
  return [text, set, clear];
}

/** On a server nobody has typed anything. */
function nothing(): string {
  return '';
}
