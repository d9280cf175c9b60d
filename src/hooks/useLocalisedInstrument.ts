'use client';
import { useMemo } from 'react';
import { localiseInstrument } from '../core/trust/localiseInstrument.ts';
import type { Instrument } from '../core/trust/types.ts';
import { useTroth } from './useTroth.ts';

/**
 * The instrument in the provider's language, when that catalogue has its texts: every preset, and
 * whatever the host adds under `messages.instruments`, by the instrument's id.
 */
export function useLocalisedInstrument(instrument: Instrument): Instrument;
export function useLocalisedInstrument(instrument: Instrument | null): Instrument | null;
export function useLocalisedInstrument(instrument: Instrument | null): Instrument | null {
  const texts = useTroth().messages.instruments;
  const id = instrument?.id ?? '';
  const text = texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
  return useMemo(
    () => (instrument && text ? localiseInstrument(instrument, text) : instrument),
    [instrument, text],
  );
}
