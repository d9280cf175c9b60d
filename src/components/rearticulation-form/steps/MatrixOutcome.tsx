'use client';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { SelectBox } from '../../document/SelectBox.tsx';
import type { OutcomeOption } from './ResponsibilityMatrix.tsx';

interface MatrixOutcomeProps {
  readonly host: RearticulationHost;
  /** The responsibility, and its short name. */
  readonly id: string;
  readonly name: string;
  /** The id of the outcome; `''`: none in particular. */
  readonly value: string;
  readonly outcomes: readonly OutcomeOption[];
  readonly readOnly: boolean;
}

/** Which outcome a responsibility serves. */
export function MatrixOutcome({ host, id, name, value, outcomes, readOnly }: MatrixOutcomeProps) {
  const { messages } = host;
  const label = messages.fields.outcomeId.label;
  if (readOnly && value === '') return null;
  const isKnown = value === '' || outcomes.some((one) => one.value === value);
  return (
    <SelectBox
      host={host}
      path={['clauses', id, 'outcomeId']}
      label={
        <>
          {label}
          {!readOnly && <span data-part="read-aloud">: {name}</span>}
        </>
      }
      // One that is gone is shown, so that it can be told and changed.
      options={isKnown ? outcomes : [...outcomes, { value, label: value }]}
      value={value}
      nothing={messages.noOutcome}
      readOnly={readOnly}
    />
  );
}
