'use client';
import { useCallback } from 'react';
import { surveyWaves } from '../../../core/partnership/loop/surveyWaves.ts';
import type { SurveyResponse } from '../../../core/trust/types.ts';
import { tellHost } from '../../tellHost.ts';
import type { UseTrustSurveyOptions } from '../../trustSurvey/UseTrustSurveyOptions.ts';
import { useToday } from '../../useToday.ts';
import type { PartnershipViewer } from '../partnershipTypes.ts';
import { filled } from './filled.ts';
import { useCurrentInstrument, useEntries, useRecordAround } from './useParts.ts';

/**
 * The survey's options, from the shared record: the instrument that was asked last, the last round,
 * and in a record with two parties the viewer's about the other. The answers go into the record.
 */
export function useFilledSurvey(given: UseTrustSurveyOptions): UseTrustSurveyOptions {
  const { keeper, viewer, partnership, draftKey } = useRecordAround();
  const today = useToday();
  const { onSubmit, onError } = given;
  const parties = useEntries(partnership?.parties);
  const instrument = useCurrentInstrument(partnership);
  const rater = given.rater ?? viewer?.partyId;
  // Whose answers they were, nobody could tell of a party that the record does not know.
  const isAsked = given.rater !== undefined || parties.some(({ id }) => id === rater);
  const others = parties.filter(({ id }) => id !== rater);
  const submit = useCallback(
    async (response: SurveyResponse) => {
      await new Promise<void>((resolve, reject) => {
        const changes = [{ collection: 'responses', id: response.id, value: response }];
        const told = { onKept: resolve, onRefused: reject, onFailed: reject };
        const made = keeper.commit(changes, told);
        if (!made.ok) reject(made.error);
      });
      // In the record, they are sent: what the host makes of them is told to the host alone.
      tellHost('onSubmit', () => onSubmit?.(response), onError);
    },
    [keeper, onSubmit, onError],
  );
  return {
    ...filled(given, {
      instrument: isAsked && instrument ? instrument : undefined,
      // The first round is named after its month.
      wave: (partnership && surveyWaves(partnership).at(-1)?.id) ?? today.slice(0, 7),
      rater,
      target: others.length === 1 ? others[0]?.id : undefined,
      parties,
      draftKey: keyOf(draftKey, viewer, given),
    }),
    onSubmit: submit,
  };
}

/** Where people of one side share a device, what one fills in is not for the next to see. */
function keyOf(
  draftKey: string | undefined,
  viewer: PartnershipViewer | null,
  { store }: UseTrustSurveyOptions,
): string | undefined {
  const { personId } = viewer ?? {};
  if (personId === undefined || (draftKey === undefined && !store)) return draftKey;
  return JSON.stringify([draftKey ?? '', personId]);
}
