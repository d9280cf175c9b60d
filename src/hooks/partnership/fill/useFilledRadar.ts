'use client';
import { useMemo } from 'react';
import { surveyWaves } from '../../../core/partnership/loop/surveyWaves.ts';
import { trustSeries } from '../../../core/partnership/loop/trustGlance.ts';
import type { UseTrustRadarOptions } from '../../trustRadar/UseTrustRadarOptions.ts';
import { useTroth } from '../../useTroth.ts';
import { filled } from './filled.ts';
import { useCurrentInstrument, useEntries, useRecordAround } from './useParts.ts';
import { waveName } from './waveName.ts';

/** The radar's options, from the shared record. */
export function useFilledRadar(given: UseTrustRadarOptions): UseTrustRadarOptions {
  const { partnership } = useRecordAround();
  const { formats } = useTroth();
  const parties = useEntries(partnership?.parties);
  const instrument = useCurrentInstrument(partnership);
  const { instruments, responses } = partnership ?? {};
  const series = useMemo(
    () => (partnership && instruments && responses ? trustSeries(partnership) : []),
    [partnership, instruments, responses],
  );
  const waves = useMemo(
    () =>
      partnership
        ? surveyWaves(partnership).map(({ id }) => ({ id, name: waveName(id, formats) }))
        : [],
    [partnership, formats],
  );
  return filled(given, { dimensions: instrument?.dimensions, series, parties, waves });
}
