'use client';
import { useMemo } from 'react';
import { entriesOf } from '../../../core/partnership/entriesOf.ts';
import { currentInstrument } from '../../../core/partnership/loop/trustGlance.ts';
import type { Partnership } from '../../../core/partnership/types.ts';
import { useLocalisedInstrument } from '../../useLocalisedInstrument.ts';
import { type RecordAround, useRecord } from '../useRecord.ts';

/** The entries of a collection by id, as a list that stays the same while they do. */
export function useEntries<Entry extends { readonly id: string }>(
  entries: Readonly<Record<string, Entry>> | undefined,
) {
  return useMemo((): readonly Entry[] => entriesOf(entries ?? {}), [entries]);
}

/** The record around, whose hooks run only where there is one. */
export function useRecordAround(): RecordAround {
  const record = useRecord();
  if (!record) throw new Error('There is no <Partnership> around.');
  return record;
}

/**
 * The instrument that is asked, in the provider's language; looked for anew only when answers or
 * instruments change.
 */
export function useCurrentInstrument(partnership: Partnership | null) {
  const { instruments, responses } = partnership ?? {};
  const asked = useMemo(
    () => (partnership && instruments && responses ? currentInstrument(partnership) : null),
    [partnership, instruments, responses],
  );
  return useLocalisedInstrument(asked);
}
