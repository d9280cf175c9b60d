'use client';
import { useCallback } from 'react';
import type { Commitment } from '../../../core/commitments/types.ts';
import type {
  TrackerChangeDetails,
  UseCommitmentTrackerOptions,
} from '../../commitmentTracker/UseCommitmentTrackerOptions.ts';
import { commitFor } from './commitFor.ts';
import { filled, knownViewer, withoutFacilitator } from './filled.ts';
import { useCurrentInstrument, useEntries, useRecordAround } from './useParts.ts';

/** The tracker's options, from the shared record. */
export function useFilledTracker(given: UseCommitmentTrackerOptions): UseCommitmentTrackerOptions {
  const { keeper, viewer, partnership, draftKey } = useRecordAround();
  const { value, defaultValue, onValueChange, onError } = given;
  const commitments = useEntries(partnership?.commitments);
  const parties = useEntries(partnership?.parties);
  const people = useEntries(partnership?.people);
  const instrument = useCurrentInstrument(partnership);
  const keep = useCallback(
    (next: readonly Commitment[], details: TrackerChangeDetails) => {
      commitFor(keeper, details.changes, { onError });
      return onValueChange?.(next, details);
    },
    [keeper, onValueChange, onError],
  );
  const isOwn = value !== undefined || defaultValue !== undefined;
  return {
    ...filled(given, {
      parties,
      people,
      dimensions: instrument?.dimensions,
      viewer: withoutFacilitator(knownViewer(viewer, partnership)),
      draftKey,
    }),
    ...(!isOwn && { value: commitments, onValueChange: keep }),
  };
}
