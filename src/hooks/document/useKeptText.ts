'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useDraft } from '../useDraft.ts';
import type { DocumentUi } from './documentUi.ts';

/**
 * A text that is said by a verb and is no place of the document, such as a reason or a restatement:
 * each viewer's own. It is there for as long as the document is open, also when its field goes and
 * comes back, and kept on this device from keystroke to keystroke where the document's drafts are.
 * `key` tells texts apart; clear one once it was said: it comes back, if that was not kept after all.
 */
export function useKeptText(
  { keeping }: Pick<DocumentUi, 'keeping'>,
  key: string,
): [text: string, setText: (text: string) => void, clear: () => void] {
  const { kind, draftKey, store, id, said, viewerKey, onProblem } = keeping;
  const place = useMemo(() => {
    const name = JSON.stringify([viewerKey, key]);
    return {
      read: () => said.at(name),
      put: (text: string) => said.put(name, text),
      subscribe: (listener: () => void) => said.subscribe(name, listener),
    };
  }, [said, viewerKey, key]);
  const text = useSyncExternalStore(place.subscribe, place.read, nothing);
  const { write, remove } = useDraft({
    draftKey: draftKey === undefined ? null : JSON.stringify([kind, draftKey, id, key]),
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
  const clear = useCallback(() => {
    const before = place.read();
    place.put('');
    remove();
    said.ifNotKept(() => {
      // What was typed since is newer.
      const isBack = before !== '' && place.read() === '';
      if (isBack) set(before);
      return () => {
        if (!isBack || place.read() !== before) return;
        place.put('');
        remove();
      };
    });
  }, [place, remove, said, set]);
  return [text, set, clear];
}

/** On a server nobody has typed anything. */
function nothing(): string {
  return '';
}
