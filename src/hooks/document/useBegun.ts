'use client';
import { useCallback, useState } from 'react';
import type { Change } from '../../core/types.ts';
import { hostProblem, type TrothProblem } from '../problem.ts';
import { useDraft } from '../useDraft.ts';
import type { DocumentKeeping } from './documentTypes.ts';

/** What is known of a kind of document before there is one. */
export interface BegunKind {
  /** Under which drafts of it are kept. */
  readonly name: string;
  readonly collection: string;
  /** Whether something that was kept can be opened. */
  readonly isReadable: (kept: unknown) => boolean;
}

interface BegunOptions<Doc> extends DocumentKeeping {
  readonly value?: Doc | undefined;
  readonly onValueChange?:
    | ((value: Doc, details: { reason: 'begin'; changes: readonly Change[] }) => void)
    | undefined;
  readonly onError?: ((problem: TrothProblem) => void) | undefined;
}

/**
 * A document that was begun here, where the host gave none: handed to the host, and with a
 * `draftKey` found again after a reload.
 */
export function useBegun<Doc extends { readonly id: string }>(
  { name, collection, isReadable }: BegunKind,
  { value, onValueChange, onError, draftKey, store }: BegunOptions<Doc>,
): [begun: Doc | undefined, begin: (doc: Doc) => void] {
  const [begun, setBegun] = useState<Doc>();
  const isOwned = value !== undefined;
  const { write } = useDraft({
    draftKey: draftKey === undefined || isOwned ? null : JSON.stringify([name, draftKey, 'begun']),
    store,
    restore: (kept) => {
      if (begun || !isReadable(kept)) return null;
      setBegun(kept as Doc);
      return kept;
    },
    onProblem: (problem) => onError?.(problem),
  });
  const begin = useCallback(
    (doc: Doc) => {
      setBegun(doc);
      write(doc);
      try {
        onValueChange?.(doc, {
          reason: 'begin',
          changes: [{ collection, id: doc.id, value: doc }],
        });
      } catch (cause) {
        onError?.(hostProblem('onValueChange', cause));
      }
    },
    [collection, write, onValueChange, onError],
  );
  return [begun, begin];
}
