'use client';
import { useCallback, useMemo } from 'react';
import { isToldTo } from '../../../core/commitments/isToldTo.ts';
import type { CommitmentDraft } from '../../../core/commitments/types.ts';
import type { PostMortem } from '../../../core/postmortem/types.ts';
import { RefusedChangeError } from '../../../store/StoreError.ts';
import { actingParty } from '../../commitmentTracker/actingParty.ts';
import { mergeImport } from '../../postMortem/mergeImport.ts';
import type {
  PostMortemChangeDetails,
  UsePostMortemOptions,
} from '../../postMortem/UsePostMortemOptions.ts';
import { tellHost } from '../../tellHost.ts';
import { useToday } from '../../useToday.ts';
import { commitDrafts } from './commitDrafts.ts';
import { commitFor } from './commitFor.ts';
import { filled, knownViewer, withoutFacilitator } from './filled.ts';
import { type ImportedKind, importChanges } from './importChanges.ts';
import { onceKept } from './onceKept.ts';
import { useCheckImport } from './useCheckImport.ts';
import { useCurrentInstrument, useEntries, useRecordAround } from './useParts.ts';
import { useShownEntry } from './useShownEntry.ts';

const kind: ImportedKind<PostMortem> = {
  collection: 'postMortems',
  allIn: ({ postMortems }) => postMortems,
  merge: mergeImport,
};

/**
 * The post-mortem's options, from the shared record. Agreed changes become drafts in it, which wait
 * for the promise of whoever is to keep them.
 */
export function useFilledPostMortem(given: UsePostMortemOptions): UsePostMortemOptions {
  const { keeper, viewer, partnership, draftKey, onNavigate } = useRecordAround();
  const { value, defaultValue, onValueChange, onAgreedChanges, onError } = given;
  const today = useToday(undefined);
  const parties = useEntries(partnership?.parties);
  const people = useEntries(partnership?.people);
  const all = useEntries(partnership?.commitments);
  const partyId = actingParty(withoutFacilitator(viewer));
  const commitments = useMemo(() => all.filter((one) => isToldTo(one, partyId)), [all, partyId]);
  const instrument = useCurrentInstrument(partnership);
  const { id, setChosen } = useShownEntry({
    collection: 'postMortems',
    partnership,
    viewer,
    today,
    entry: given.entry,
  });
  const keep = useCallback(
    (next: PostMortem, details: PostMortemChangeDetails) => {
      const { reason, giveBack } = details;
      // What begins here may be a file of one that the record has.
      const isBeginning = reason === 'begin';
      const changes = isBeginning
        ? importChanges(kind, keeper.state.partnership, next)
        : details.changes;
      const { onSettled, answer } = onceKept();
      commitFor(keeper, changes, { giveBack, onError, onSettled });
      if (isBeginning) {
        setChosen(next.id);
        onNavigate?.({ widget: 'post-mortem', id: next.id });
      }
      return answer(onValueChange?.(next, details));
    },
    [keeper, onValueChange, onError, onNavigate, setChosen],
  );
  const promise = useCallback(
    (drafts: readonly CommitmentDraft[]) => {
      const made = commitDrafts(keeper, drafts, { onRefused: onError });
      if (!made.ok) throw new RefusedChangeError(made.error);
      // They are in the record by now: handed over they are, whatever the host makes of it.
      tellHost('onAgreedChanges', () => onAgreedChanges?.(drafts), onError);
    },
    [keeper, onAgreedChanges, onError],
  );
  const checkImport = useCheckImport(kind, partnership);
  const isOwn = value !== undefined || defaultValue !== undefined;
  return {
    ...filled(given, {
      parties,
      people,
      dimensions: instrument?.dimensions,
      scale: instrument?.scale,
      commitments,
      viewer: knownViewer(viewer, partnership),
      draftKey,
      onOpenCommitment:
        onNavigate && ((one) => onNavigate({ widget: 'commitment-tracker', id: one })),
    }),
    ...(!isOwn && {
      value: id === null ? undefined : partnership?.postMortems[id],
      onValueChange: keep,
      onAgreedChanges: promise,
      checkImport,
    }),
  };
}
