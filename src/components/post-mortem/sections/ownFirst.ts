import type { Party } from '../../../core/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';

/** The two sides, the viewer's own first: what one may write comes before what one may read. */
export function ownFirst({ parties, ownParty }: PostMortemHost): readonly Party[] {
  const own = parties.filter(({ id }) => id === ownParty);
  return [...own, ...parties.filter(({ id }) => id !== ownParty)];
}
