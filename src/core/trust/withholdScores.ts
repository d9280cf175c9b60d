import type { RespondentScore } from './respondentScore.ts';
import { poolRaters, type ResponseGroup } from './responseGroups.ts';
import { hideGroups } from './suppressGroups.ts';
import type { Withheld } from './types.ts';

/** A series in the making. */
export interface ScoredGroup extends ResponseGroup {
  /** What each respondent came to: by dimension, then by respondent. */
  members: readonly (readonly RespondentScore[])[];
}

/** Why a group's score on a dimension is not shown; `undefined` when it is. */
export type Withholding = (group: ScoredGroup, dimension: number) => Withheld | undefined;

/** Decides, dimension by dimension, which groups' scores must stay hidden. */
export function withholdScores(groups: readonly ScoredGroup[], threshold: number): Withholding {
  const hidden = new Set<string>();
  for (const pool of poolRaters(groups)) {
    const dimensions = pool[0]?.members.length ?? 0;
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      const counted = pool.map((group) => ({
        id: group.id,
        respondents: group.responses.length,
        answered: answeredOf(group, dimension),
      }));
      for (const id of hideGroups(counted, threshold)) hidden.add(`${dimension} ${id}`);
    }
  }
  return (group, dimension) => {
    if (!hidden.has(`${dimension} ${group.id}`)) return undefined;
    const answered = answeredOf(group, dimension);
    const isSmall = group.responses.length < threshold || (answered > 0 && answered < threshold);
    return isSmall ? 'below_threshold' : 'complementary';
  };
}

/** How many respondents of the group have a score on the dimension. */
export function answeredOf(group: ScoredGroup, dimension: number): number {
  const members = group.members[dimension] ?? [];
  return members.filter(({ score }) => score !== null).length;
}
