'use client';
import { useCallback, useState } from 'react';
import { useDraft } from '../useDraft.ts';
import type { DocumentUi } from './documentUi.ts';

/**
 * A text that is said by a verb and is no place of the document, such as a restatement: kept on this
 * device from keystroke to keystroke where the post-mortem's drafts are. `key` tells them apart;
 * clear it once it was said.
 */
export function useKeptText(
  { keeping }: Pick<DocumentUi, 'keeping'>,
  key: string,
): [text: string, setText: (text: string) => void, clear: () => void] {
  const { kind, draftKey, store, id, onProblem } = keeping;
  const [text, setText] = useState('');
  const { write, remove } = useDraft({
    draftKey: draftKey === undefined ? null : JSON.stringify([kind, draftKey, id, key]),
    store,
    restore: (kept) => {
      if (typeof kept !== 'string') return null;
      // What was typed while it was being read is newer.
      if (text !== '') return text;
      setText(kept);
      return kept;
    },
    onProblem: (problem) => onProblem?.(problem),
  });
  const set = useCallback(
    (next: string) => {
      setText(next);
      write(next);
    },
    [write],
  );
  const clear = useCallback(() => {
    setText('');
    remove();
  }, [remove]);
  return [text, set, clear];
}
