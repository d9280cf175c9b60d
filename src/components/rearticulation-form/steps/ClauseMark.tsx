'use client';
import type { ClauseStanding, EchoVerdict } from '../../../core/articulation/types.ts';
import { Icon } from '../../ui/Icon.tsx';

type Standing = ClauseStanding | EchoVerdict;

const drawings: Readonly<Record<Standing, string>> = {
  agreed: 'm4.75 8.25 2.25 2.25L11.25 6',
  confirmed: 'm4.75 8.25 2.25 2.25L11.25 6',
  // Two ways from one point.
  differing: 'M8 11.5V8.25L5 5M8 8.25 11 5',
  // Put forward, not yet met.
  proposed: 'M5 8h6M8.75 5.75 11 8l-2.25 2.25',
  partly: 'M4.75 8h6.5',
  not_discussed: 'M8 8h.01',
  not_yet: 'M8 8h.01',
};

/** How far the sides agree, as a shape: the words beside it say the same. */
export function ClauseMark({ standing }: { readonly standing: Standing }) {
  return (
    <Icon part="clause-mark">
      <circle cx="8" cy="8" r="6.25" />
      <path d={drawings[standing]} />
    </Icon>
  );
}
