'use client';
import { type ReactNode, useId } from 'react';
import type { MeasureFigure } from '../../hooks/commitmentTracker/measureTypes.ts';
import { Explained } from './Explained.tsx';

interface FigureProps {
  readonly figure: MeasureFigure;
  /** On the button that opens the explanation. */
  readonly explain: string;
  /** A chart of it. */
  readonly children?: ReactNode;
}

/** One number up front: what it is, of how many, and on demand what it means. */
export function Figure({ figure, explain, children }: FigureProps) {
  const labelId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div data-part="figure" data-figure={figure.id} role="group" aria-labelledby={labelId}>
      <p data-part="figure-label" id={labelId}>
        {figure.label}
      </p>
      <p data-part="figure-value" data-state={figure.amount === null ? 'unknown' : 'known'}>
        {figure.value}
      </p>
      {figure.facts.map((fact) => (
        <p key={fact} data-part="figure-fact">
          {fact}
        </p>
      ))}
      {children}
      <Explained label={explain} about={figure.label}>
        <p data-part="explanation">{figure.explanation}</p>
      </Explained>
    </div>
  );
}
