'use client';
import type { ArticulationStatus } from '../../core/articulation/types.ts';
import { Icon } from '../ui/Icon.tsx';

/** A page, as written, answered, signed and put away as the status has it. The words say it too. */
const shapes: Readonly<Record<ArticulationStatus, string>> = {
  draft: 'M2 12.5 3 9.5 10.5 2l2 2L5 11.5z',
  in_review: 'M3.5 2.5h9v11h-9z M6 6h4 M6 9h4',
  partly_signed: 'M3.5 2.5h9v11h-9z M5.5 10.5c1-2.5 2-2.5 2 0 .5 0 1-1 1.5-1',
  in_force: 'M1.75 8.5 4.5 11.25 10 5 M7.5 11.25 14 5',
  superseded: 'M3.5 4.5h7v9h-7z M6 4.5v-2h7v9h-2.5',
  withdrawn: 'M3.5 2.5h9v11h-9z M6 6l4 4 M10 6l-4 4',
};

/** Where the document stands, as a small drawing. */
export function StatusMark({ status }: { readonly status: ArticulationStatus }) {
  return (
    <Icon name="status">
      <path d={shapes[status]} />
    </Icon>
  );
}
