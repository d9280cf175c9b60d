'use client';
import type { Dimension } from '../../core/trust/types.ts';

interface AxisKeyProps {
  readonly dimensions: readonly Dimension[];
  readonly label: string;
}

/** Which number at the rim is which dimension, where there are too many axes for names. */
export function AxisKey({ dimensions, label }: AxisKeyProps) {
  return (
    <ol data-part="key" aria-label={label}>
      {dimensions.map(({ id, label: name }) => (
        <li key={id}>{name}</li>
      ))}
    </ol>
  );
}
