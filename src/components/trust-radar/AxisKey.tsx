'use client';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { missingNote } from './missingNote.ts';

interface AxisKeyProps {
  readonly radar: TrustRadarApi;
}

/**
 * Which number at the rim is which dimension, where there are too many axes for names, with the
 * word that would stand beside the name where a view has nothing to show.
 */
export function AxisKey({ radar: { state, messages } }: AxisKeyProps) {
  return (
    <ol data-part="key" aria-label={messages.dimension}>
      {state.dimensions.map(({ id, label }) => {
        const note = missingNote(state.visible, id, messages);
        return (
          <li key={id}>
            {label}
            {note && <small> ({note})</small>}
          </li>
        );
      })}
    </ol>
  );
}
