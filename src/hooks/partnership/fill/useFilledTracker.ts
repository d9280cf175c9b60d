'use client';
import { useCallback } from 'react';
import type { Commitment } from '../../../core/commitments/types.ts';
import { accept, type Result, refusal } from '../../../core/result.ts';
import type {
  TrackerChangeDetails,
  UseCommitmentTrackerOptions,
} from '../../commitmentTracker/UseCommitmentTrackerOptions.ts';
import { tellHost } from '../../tellHost.ts';
import { commitFor } from './commitFor.ts';
import { filled, knownViewer, withoutFacilitator } from './filled.ts';
import { useCurrentInstrument, useEntries, useRecordAround } from './useParts.ts';

const notKept = refusal('E_HOST_CALLBACK', 'The record did not keep it.');

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
      let settle: (answer: Result<undefined>) => void = () => {};
      const answer = new Promise<Result<undefined>>((resolve) => {
        settle = resolve;
      });
      const onSettled = (isKept: boolean, why = notKept) =>
        settle(isKept ? accept(undefined) : { ok: false, error: why });
      commitFor(keeper, details.changes, { onError, onSettled });
      // It is in the record: what the host makes of it is told to the host alone.
      tellHost('onValueChange', () => onValueChange?.(next, details), onError);
      return answer;
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
