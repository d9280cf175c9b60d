import type { PartyId } from '../types.ts';
import type { ItemDistribution } from './distributionOf.ts';
import { areAlike } from './linkWaves.ts';
import { groupBy } from './responseGroups.ts';
import { joinKey, seriesId } from './seriesId.ts';
import { hideGroups } from './suppressGroups.ts';
import type { SurveyResponse } from './types.ts';

/** The responses of one rater in one wave: all, and those that gave a point on the scale. */
export interface RaterGroup {
  rater: PartyId;
  people: readonly [all: readonly SurveyResponse[], answered: readonly SurveyResponse[]];
}

/** How all raters of one target answered together, and their responses. */
export interface Total {
  distribution: ItemDistribution;
  groups: readonly RaterGroup[];
}

/**
 * The totals that would tell something of a few next to what else is shown: the newest of each line
 * of waves is looked at first. A total tells two things besides the scores of the raters that are
 * shown in its wave. That of a rater which is hidden beside another wave (`wavesSideBySide`), so
 * each rater has to be alike in all waves. And what the hidden ones come to together: so they have
 * to be alike, too, and none of them may be shown in another wave, for it could be taken off.
 */
export function totalsToWithhold(
  totals: readonly Total[],
  threshold: number,
): ReadonlySet<ItemDistribution> {
  const lines = groupBy(totals, ({ distribution }) =>
    seriesId({ ...distribution, wave: '', rater: '' }),
  );
  return new Set(lines.flatMap((line) => unsafeIn(line, threshold)));
}

/** `line`: in the order of the waves. */
function unsafeIn(line: readonly Total[], threshold: number): ItemDistribution[] {
  const waves = line.map(({ distribution, groups }) => {
    const reasons = hideGroups(groups.map(countOf), threshold);
    const visible = groups.filter(({ rater }) => !reasons.has(rater));
    return { distribution, visible, hidden: groups.filter((one) => !visible.includes(one)) };
  });
  const everShown = waves.flatMap(({ visible }) => visible.map(({ rater }) => rater));
  const isAlike = (one: RaterGroup, later: readonly RaterGroup[]) =>
    later.every(
      ({ rater, people }) =>
        rater !== one.rater ||
        one.people.every((some, i) => areAlike(idsOf(some), idsOf(people[i]), threshold)),
    );
  const shown: RaterGroup[] = [];
  return waves.reverse().flatMap(({ distribution, visible, hidden }) => {
    const standing = visible.filter((group) => isAlike(group, shown));
    const together = (i: 0 | 1) => hidden.flatMap(({ people }) => people[i]);
    const rest: RaterGroup = { rater: '', people: [together(0), together(1)] };
    const isSafe =
      standing.length === visible.length &&
      isAlike(rest, shown) &&
      !hidden.some(({ rater }) => everShown.includes(rater));
    shown.push(...standing);
    if (Object.keys(distribution.counts).length === 0) return [];
    if (isSafe) shown.push(rest);
    return isSafe ? [] : [distribution];
  });
}

function countOf({ rater, people: [all, answered] }: RaterGroup) {
  return { id: rater, respondents: all.length, answered: answered.length };
}

/** Two raters may call somebody by the same pseudonym. */
function idsOf(responses: readonly SurveyResponse[] = []) {
  return responses.map(({ rater, respondentId }) => respondentId && joinKey([rater, respondentId]));
}
