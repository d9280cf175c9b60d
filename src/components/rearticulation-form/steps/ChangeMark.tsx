'use client';
import type { ClauseDiffKind } from '../../../core/articulation/diff/clauseDiff.ts';
import { Icon } from '../../ui/Icon.tsx';

const drawings: Readonly<Record<ClauseDiffKind, string>> = {
  added: 'M8 3.5v9M3.5 8h9',
  removed: 'M3.5 8h9',
  changed: 'm3 13 .75-3L10.5 3.25 12.75 5.5 6 12.25z',
  moved: 'M5 13V3.5M2.5 6 5 3.5 7.5 6M11 3v9.5M8.5 10l2.5 2.5 2.5-2.5',
  unchanged: 'M3.5 6h9M3.5 10h9',
};

/** What became of a clause, as a shape: the word beside it says the same. */
export function ChangeMark({ kind }: { readonly kind: ClauseDiffKind }) {
  return (
    <Icon part="change-mark">
      <path d={drawings[kind]} />
    </Icon>
  );
}
