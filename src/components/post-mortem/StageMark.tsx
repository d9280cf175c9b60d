'use client';
import type { PostMortemStage } from '../../core/postmortem/types.ts';
import { Icon } from '../ui/Icon.tsx';

/** Two sides, as far apart as the stage has them: alone, facing, one. The words say it too. */
const shapes: Readonly<Record<PostMortemStage, string>> = {
  draft: 'M2 12.5 3 9.5 10.5 2l2 2L5 11.5z',
  sharing: 'M4.5 4.5a3 3 0 1 0 0 7 M11.5 4.5a3 3 0 1 1 0 7',
  in_meeting: 'M6 5a3.25 3.25 0 1 0 0 6 M10 5a3.25 3.25 0 1 1 0 6 M6 8h4',
  in_review: 'M3.5 2.5h9v11h-9z M6 6h4 M6 9h4',
  agreed: 'M1.75 8.5 4.5 11.25 10 5 M7.5 11.25 14 5',
  agreed_with_differences: 'M1.75 8.5 4.5 11.25 10 5 M10.75 8.75h3.5 M9.25 11.75h5',
  escalated: 'M2.5 13.5h3.5v-4h3.5v-4H13v-3',
  closed: 'M4 7.5h8v6H4z M5.75 7.5v-2a2.25 2.25 0 0 1 4.5 0v2',
};

/** Where the document stands, as a small drawing. */
export function StageMark({ stage }: { readonly stage: PostMortemStage }) {
  return (
    <Icon name="stage">
      <path d={shapes[stage]} />
    </Icon>
  );
}
