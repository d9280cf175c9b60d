'use client';
import type { MeasureReciprocity } from '../../hooks/commitmentTracker/measureTypes.ts';
import { Explained } from './Explained.tsx';
import { TextTable } from './TextTable.tsx';

interface ReciprocityProps {
  readonly reciprocity: MeasureReciprocity;
  readonly explain: string;
}

/** What two parties have done for each other, and what is open between them. */
export function Reciprocity({ reciprocity, explain }: ReciprocityProps) {
  return (
    <div data-part="reciprocity">
      <TextTable table={reciprocity.table} />
      <Explained label={explain} about={reciprocity.label}>
        <p data-part="explanation">{reciprocity.explanation}</p>
      </Explained>
    </div>
  );
}
