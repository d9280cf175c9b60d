'use client';
import type { FactStanding, Verdict } from '../../../core/postmortem/types.ts';
import { Icon } from '../../ui/Icon.tsx';

interface StandingMarkProps {
  readonly standing: FactStanding | Verdict;
}

const drawings: Readonly<Record<FactStanding | Verdict, string>> = {
  agreed: 'm4.75 8.25 2.25 2.25L11.25 6',
  confirmed: 'm4.75 8.25 2.25 2.25L11.25 6',
  // Two ways from one point.
  disputed: 'M8 11.5V8.25L5 5M8 8.25 11 5',
  one_sided: 'M8 1.75v12.5M4.75 5.5v5',
  partly: 'M4.75 8h6.5',
  unconfirmed: 'M8 8h.01',
  not_yet: 'M8 8h.01',
};

/** How far two sides agree, as a shape: the words beside it say the same. */
export function StandingMark({ standing }: StandingMarkProps) {
  return (
    <Icon part="standing-mark">
      <circle cx="8" cy="8" r="6.25" />
      <path d={drawings[standing]} />
    </Icon>
  );
}
