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
  const reasons = new Map<string, ReturnType<typeof hideGroups>[]>();
  for (const pool of poolRaters(groups)) {
    const byDimension = (pool[0]?.members ?? []).map((_, dimension) =>
      hideGroups(
        pool.map((group) => ({
          id: group.id,
          respondents: group.responses.length,
          answered: (group.members[dimension] ?? []).filter(({ score }) => score !== null).length,
        })),
        threshold,
      ),
    );
    for (const { id } of pool) reasons.set(id, byDimension);
  }
  return ({ id }, dimension) => reasons.get(id)?.[dimension]?.get(id);
}
