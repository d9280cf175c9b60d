import type { PartyId } from '../types.ts';
import type { ItemDistribution } from './distributionOf.ts';
import { areAlike, type Respondent } from './linkWaves.ts';
import { groupBy } from './responseGroups.ts';
import { joinKey, seriesId } from './seriesId.ts';
import { hideGroups } from './suppressGroups.ts';

/** The people of one rater in one wave: who took part, and who gave a point on the scale. */
export interface RaterGroup {
  rater: PartyId;
  people: readonly [tookPart: readonly Respondent[], answered: readonly Respondent[]];
}

/** How all raters of one target answered together, and who they were. */
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
  const waves = line.map((total) => ({ ...total, ...partsOf(total, threshold) }));
  const everShown = new Set(waves.flatMap(({ visible }) => visible.map(({ rater }) => rater)));
  const isAlike = (one: RaterGroup, later: readonly RaterGroup[]) =>
    later.every(
      ({ rater, people: [tookPart, answered] }) =>
        rater !== one.rater ||
        (areAlike(one.people[0], tookPart, threshold) &&
          areAlike(one.people[1], answered, threshold)),
    );
  const shown: RaterGroup[] = [];
  const rests: RaterGroup[] = [];
  return waves.reverse().flatMap(({ distribution, visible, hidden }) => {
    const standing = visible.filter((group) => isAlike(group, shown));
    shown.push(...standing);
    if (Object.keys(distribution.counts).length === 0) return [];
    const rest = together(hidden);
    const isSafe =
      standing.length === visible.length &&
      isAlike(rest, rests) &&
      !hidden.some(({ rater }) => everShown.has(rater));
    if (isSafe) rests.push(rest);
    return isSafe ? [] : [distribution];
  });
}

/** Which raters have a score of their own that may be shown in the wave, and which have not. */
function partsOf({ groups }: Total, threshold: number) {
  const counts = groups.map(({ rater, people: [tookPart, answered] }) => {
    return { id: rater, respondents: tookPart.length, answered: answered.length };
  });
  const reasons = hideGroups(counts, threshold);
  return {
    visible: groups.filter(({ rater }) => !reasons.has(rater)),
    hidden: groups.filter(({ rater }) => reasons.has(rater)),
  };
}

function together(groups: readonly RaterGroup[]): RaterGroup {
  // Two raters may call somebody by the same pseudonym.
  const all = (which: 0 | 1) =>
    groups.flatMap(({ rater, people }) => people[which].map((id) => id && joinKey([rater, id])));
  return { rater: '', people: [all(0), all(1)] };
}
