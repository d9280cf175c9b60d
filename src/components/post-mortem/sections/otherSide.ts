import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';

/** The name of the side that the viewer acts towards. */
export function otherSide({ parties, ownParty }: PostMortemHost): string {
  return parties.find(({ id }) => id !== ownParty)?.name ?? '';
}
