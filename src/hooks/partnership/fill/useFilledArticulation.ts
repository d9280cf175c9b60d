'use client';
import { useCallback, useMemo } from 'react';
import { versionsOfAgreement } from '../../../core/articulation/chain/agreements.ts';
import { endVersionBefore } from '../../../core/articulation/chain/endVersionBefore.ts';
import type { Articulation } from '../../../core/articulation/types.ts';
import { isToldTo } from '../../../core/commitments/isToldTo.ts';
import { own } from '../../../core/own.ts';
import type { Change, PartyId } from '../../../core/types.ts';
import { RefusedChangeError } from '../../../store/StoreError.ts';
import { mergeImport } from '../../articulation/mergeImport.ts';
import type {
  RearticulationChangeDetails,
  UseRearticulationOptions,
} from '../../articulation/UseRearticulationOptions.ts';
import { actingParty } from '../../commitmentTracker/actingParty.ts';
import { changesBetween } from '../../document/changesBetween.ts';
import { useToday } from '../../useToday.ts';
import type { RecordKeeper } from '../RecordKeeper.ts';
import { commitFor } from './commitFor.ts';
import { filled, knownViewer, withoutFacilitator } from './filled.ts';
import { type ImportedKind, importChanges } from './importChanges.ts';
import { onceKept } from './onceKept.ts';
import { useCheckImport } from './useCheckImport.ts';
import { useEntries, useRecordAround } from './useParts.ts';
import { useShownEntry } from './useShownEntry.ts';
import { useToldOnceKept } from './useToldOnceKept.ts';

const kind: ImportedKind<Articulation> = {
  collection: 'articulations',
  allIn: ({ articulations }) => articulations,
  merge: mergeImport,
};

/**
 * The re-articulation's options, from the shared record: its earlier versions, and the commitments
 * that each version carries, amends or releases.
 */
export function useFilledArticulation(given: UseRearticulationOptions): UseRearticulationOptions {
  const { keeper, viewer, partnership, draftKey, onNavigate } = useRecordAround();
  const { value, defaultValue, onValueChange, onError } = given;
  const today = useToday(given.today);
  const parties = useEntries(partnership?.parties);
  const people = useEntries(partnership?.people);
  const commitments = useEntries(partnership?.commitments);
  const versions = useEntries(partnership?.articulations);
  const { id, setChosen } = useShownEntry({
    collection: 'articulations',
    partnership,
    viewer,
    today,
    entry: given.entry,
  });
  const shown = id === null ? undefined : partnership?.articulations[id];
  const isOwn = value !== undefined || defaultValue !== undefined;
  const doc = value ?? defaultValue ?? shown;
  const partyId = actingParty(withoutFacilitator(viewer));
  const between = useMemo(() => {
    const parties = own(doc, 'partyIds');
    const isSide = (one: PartyId) => !Array.isArray(parties) || parties.includes(one);
    return commitments.filter(
      (one) =>
        isSide(one.requester.partyId) && isSide(one.performer.partyId) && isToldTo(one, partyId),
    );
  }, [commitments, doc, partyId]);
  const earlier = useMemo(
    () => (doc ? versionsOfAgreement(doc, versions).filter((one) => one.id !== doc.id) : []),
    [versions, doc],
  );
  const { keeping, told } = useToldOnceKept(given);
  const keep = useCallback(
    (next: Articulation, details: RearticulationChangeDetails) => {
      const { reason, giveBack } = details;
      // What begins here may be a file of one that the record has.
      const isBeginning = reason === 'begin';
      const made = isBeginning
        ? importChanges(kind, keeper.state.partnership, next)
        : details.changes;
      const changes = [...made, ...endingChanges(next, reason, keeper)];
      const { onSettled, answer } = onceKept();
      const end = reason === 'activate' ? keeping() : undefined;
      const onEnd = (isKept: boolean) => {
        end?.(isKept);
        onSettled(isKept);
      };
      commitFor(keeper, changes, { giveBack, onError, onSettled: onEnd });
      if (isBeginning) {
        setChosen(next.id);
        onNavigate?.({ widget: 'rearticulation-form', id: next.id });
      }
      return answer(onValueChange?.(next, details));
    },
    [keeper, keeping, onValueChange, onError, onNavigate, setChosen],
  );
  const checkImport = useCheckImport(kind, partnership);
  return {
    ...filled(given, {
      parties,
      people,
      commitments: between,
      earlier,
      viewer: withoutFacilitator(knownViewer(viewer, partnership)),
      draftKey,
      onOpenCommitment:
        onNavigate && ((one) => onNavigate({ widget: 'commitment-tracker', id: one })),
    }),
    ...(!isOwn && { ...told, value: shown, onValueChange: keep, checkImport }),
  };
}

/**
 * What brings a version into force ends the one before in the same commit: never are there two.
 * Throws where another one took its place meanwhile, or it cannot be ended.
 */
function endingChanges(
  next: Articulation,
  reason: RearticulationChangeDetails['reason'],
  keeper: RecordKeeper,
): readonly Change[] {
  const event = next.history.at(-1);
  if (reason !== 'activate' || event?.type !== 'activate' || !next.supersedes) return [];
  const { id } = next.supersedes;
  const before = keeper.state.partnership?.articulations[id];
  const isKnownHeir = before?.history.some(
    (entry) => entry.type === 'supersede' && entry.articulationId === next.id,
  );
  if (!before || isKnownHeir || !['in_force', 'superseded'].includes(before.status)) return [];
  const ended = endVersionBefore(before, next, event);
  if (!ended.ok) throw new RefusedChangeError(ended.error);
  const changes = changesBetween(before, ended.value);
  return changes.map((change) => ({ collection: 'articulations', id, ...change }));
}
