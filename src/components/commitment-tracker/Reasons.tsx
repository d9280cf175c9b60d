'use client';
import type { MeasureReasons } from '../../hooks/commitmentTracker/measureTypes.ts';
import { Explained } from './Explained.tsx';
import { TextTable } from './TextTable.tsx';

interface ReasonsProps {
  readonly reasons: MeasureReasons;
  readonly explain: string;
  /** Instead of the table, when nobody stated a reason. */
  readonly none: string;
}

/** What came between, most frequent first, each with its share as a bar. */
export function Reasons({ reasons, explain, none }: ReasonsProps) {
  const { table, shares, note, label, explanation } = reasons;
  return (
    <div data-part="reasons">
      {table.rows.length === 0 ? (
        <p data-part="figure-fact">{none}</p>
      ) : (
        <TextTable
          table={table}
          under={(index) => (
            <svg data-part="reason-bar" aria-hidden="true" width="100%" height="0.375em">
              <rect width={`${(shares[index] ?? 0) * 100}%`} height="100%" />
            </svg>
          )}
        />
      )}
      {note && <p data-part="figure-fact">{note}</p>}
      <Explained label={explain} about={label}>
        <p data-part="explanation">{explanation}</p>
      </Explained>
    </div>
  );
}
