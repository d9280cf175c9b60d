'use client';
import type { CommitmentState } from '../../core/commitments/types.ts';

const ring = 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5z';

/** A drawing for each state, told apart without colour; on a 16-unit grid. */
const marks: Readonly<Record<CommitmentState, string>> = {
  draft: 'M3 13l.6-2.6L10.8 3.2l2 2l-7.2 7.2zM9.4 4.6l2 2',
  requested: `${ring}M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.5-.8 1.1M8 11.4v.01`,
  offered: `${ring}M8 5v6M5 8h6`,
  countered: 'M2.5 5.5h9m-2.5-3l2.5 3l-2.5 3M13.5 10.5h-9m2.5-3l-2.5 3l2.5 3',
  promised: ring,
  reported: `${ring}M8 5.6a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8z`,
  satisfied: `${ring}M5 8.3l2.2 2.2l4-4.6`,
  declined: `${ring}M5 8h6`,
  withdrawn: 'M6 3.5l-3.5 3.5l3.5 3.5M3 7h6.5a3 3 0 0 1 0 6h-2',
  lapsed: `${ring}M8 4.5v3.7l2.4 1.6`,
  cancelled: `${ring}M3.8 12.2l8.4-8.4`,
  reneged: `${ring}M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8`,
};

/** The drawing beside a state's word; silent. */
export function StateMark({ state }: { readonly state: CommitmentState }) {
  return (
    <svg data-part="state-mark" data-state={state} viewBox="0 0 16 16" aria-hidden="true">
      <path d={marks[state]} />
    </svg>
  );
}
