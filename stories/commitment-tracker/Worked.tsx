import type { ReactNode } from 'react';
import type { Commitment } from '../../src/core/index.ts';
import './measuresExample.css';

interface WorkedProps {
  readonly formula: string;
  readonly sum: string;
  readonly result: string;
  readonly children: ReactNode;
}

/** A formula, the same with numbers, and the result. */
export function Worked({ formula, sum, result, children }: WorkedProps) {
  return (
    <div className="worked sb-unstyled">
      <p className="worked-sum">
        <span>{formula}</span> = <span>{sum}</span> = <strong>{result}</strong>
      </p>
      <dl>{children}</dl>
    </div>
  );
}

interface TitlesProps {
  readonly label: string;
  readonly commitments: readonly Commitment[];
}

/** The promises that go into it. */
export function Titles({ label, commitments }: TitlesProps) {
  if (commitments.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      {commitments.map(({ id, title }) => (
        <dd key={id}>{title}</dd>
      ))}
    </div>
  );
}
