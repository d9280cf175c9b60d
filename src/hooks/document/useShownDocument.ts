'use client';
import { useCallback, useState } from 'react';
import type { Change, PartyId, Refusal, Result } from '../../core/types.ts';
import type { TrothProblem } from '../problem.ts';
import { tellHost } from '../tellHost.ts';
import { useDraft } from '../useDraft.ts';
import { bringIn } from './broughtIn.ts';
import type { DocumentKeeping } from './documentTypes.ts';

/** What is known of a kind of document before there is one. */
interface ShownKind {
  /** Under which drafts of it are kept. */
  readonly name: string;
  readonly collection: string;
  /** Reads anything at all as one. Never throws. */
  readonly read: (value: unknown) => Result<unknown>;
}

interface BeginDetails {
  readonly reason: 'begin';
  readonly changes: readonly Change[];
  readonly giveBack: () => void;
}

interface ShownOptions<Doc> extends DocumentKeeping {
  readonly value?: Doc | undefined;
  readonly defaultValue?: Doc | undefined;
  readonly onValueChange?: ((value: Doc, details: BeginDetails) => void) | undefined;
  readonly onError?: ((problem: TrothProblem) => void) | undefined;
}

interface ShownDocument<Doc> {
  /** `undefined`: there is none yet. */
  readonly doc: Doc | undefined;
  /** Why nothing of it can be shown: it does not say which it is, or between whom. */
  readonly refusal: Refusal | null;
  /** It was opened here: what was pressed for that has gone, and had the focus. */
  readonly isOpenedHere: boolean;
  /** Shows another document, and hands it to the host. */
  readonly open: (doc: Doc) => void;
}

/**
 * The document that a widget shows: the host's, or one that was begun here, which is handed to the
 * host and with a `draftKey` found again after a reload, or the one to begin with.
 */
export function useShownDocument<
  Doc extends { readonly id: string; readonly partyIds: readonly PartyId[] },
>(
  { name, collection, read }: ShownKind,
  { value, defaultValue, onValueChange, onError, draftKey, store }: ShownOptions<Doc>,
): ShownDocument<Doc> {
  const [begun, setBegun] = useState<Doc>();
  const [openedId, setOpenedId] = useState<string | null>(null);
  const isOwned = value !== undefined;
  const { write } = useDraft({
    draftKey: draftKey === undefined || isOwned ? null : JSON.stringify([name, draftKey, 'begun']),
    store,
    restore: (kept) => {
      if (begun || !read(kept).ok) return null;
      setBegun(kept as Doc);
      return kept;
    },
    onProblem: (problem) => onError?.(problem),
  });
  const open = useCallback(
    (next: Doc) => {
      bringIn(next);
      setOpenedId(next.id);
      setBegun(next);
      write(next);
      const details: BeginDetails = {
        reason: 'begin',
        changes: [{ collection, id: next.id, value: next }],
        // A document of its own, under an id of its own: nobody else has changed it.
        giveBack: () => {},
      };
      tellHost('onValueChange', () => onValueChange?.(next, details), onError);
    },
    [collection, write, onValueChange, onError],
  );
  const doc = value ?? begun ?? defaultValue;
  const outline = doc && read({ id: doc.id, partyIds: doc.partyIds });
  return {
    doc,
    refusal: outline && !outline.ok ? outline.error : null,
    isOpenedHere: doc?.id === openedId,
    open,
  };
}
