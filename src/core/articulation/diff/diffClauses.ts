import type { HasClauses } from '../clausesOf.ts';
import { type Clause, clauseSections } from '../types.ts';
import { saidClauses } from '../wordingOf.ts';
import type { ClauseDiff } from './clauseDiff.ts';
import { fieldDiffs } from './fieldDiffs.ts';
import { longestRun } from './longestRun.ts';

/**
 * What became of each clause, without looking at words: cheap, however long they are. Section by
 * section, the clauses as they stand now, a removed one after the one that it came after.
 * `diffClauseWords` adds the words to one of them, so that a long redline can be made in steps.
 * `null`: there is no version. Never throws.
 */
export function diffClauses(before: HasClauses | null, after: HasClauses | null): ClauseDiff[] {
  const were = saidClauses(before);
  const are = saidClauses(after);
  const former = new Map(were.map((clause) => [clause.id, clause]));
  const present = new Set(are.map(({ id }) => id));
  const sections = new Set([...clauseSections, ...[...were, ...are].map(({ section }) => section)]);
  return [...sections].flatMap((section) => {
    const inSection = (clause: Clause) => clause.section === section;
    return diffSection(were.filter(inSection), are.filter(inSection), former, present);
  });
}

function diffSection(
  were: readonly Clause[],
  are: readonly Clause[],
  former: ReadonlyMap<string, Clause>,
  present: ReadonlySet<string>,
): ClauseDiff[] {
  const kept = keptInOrder(were, are);
  const removed = removedAfter(were, kept, present);
  const diffs = are.flatMap((after) => {
    const before = former.get(after.id) ?? null;
    const hasMoved = before !== null && !kept.has(after.id);
    return [diffOf(before, after, hasMoved), ...(removed.get(after.id) ?? [])];
  });
  return [...(removed.get(null) ?? []), ...diffs];
}

/** The clauses of a section that need not have moved: as many as can be, in one order. */
function keptInOrder(were: readonly Clause[], are: readonly Clause[]): Set<string> {
  const place = new Map(were.map(({ id }, i) => [id, i]));
  const common = are.filter(({ id }) => place.has(id));
  const kept = longestRun(common.map(({ id }) => place.get(id) as number));
  return new Set(common.filter((_, i) => kept.has(i)).map(({ id }) => id));
}

/** The removed clauses by the id of the one that each came after; `null`: it was the first. */
function removedAfter(
  were: readonly Clause[],
  kept: ReadonlySet<string>,
  present: ReadonlySet<string>,
): Map<string | null, ClauseDiff[]> {
  const removed = new Map<string | null, ClauseDiff[]>();
  let anchor: string | null = null;
  for (const clause of were) {
    if (kept.has(clause.id)) anchor = clause.id;
    if (present.has(clause.id)) continue;
    const there = removed.get(anchor);
    if (there) there.push(removalOf(clause));
    else removed.set(anchor, [removalOf(clause)]);
  }
  return removed;
}

function diffOf(before: Clause | null, after: Clause, hasMoved: boolean): ClauseDiff {
  const { id, section } = after;
  const fields = fieldDiffs(before, after);
  const isChanged = fields.length > 0 || before?.section !== section;
  const kind = !before ? 'added' : isChanged ? 'changed' : hasMoved ? 'moved' : 'unchanged';
  return { clauseId: id, section, kind, hasMoved, before, after, fields };
}

function removalOf(before: Clause): ClauseDiff {
  const { id, section } = before;
  const fields = fieldDiffs(before, null);
  return { clauseId: id, section, kind: 'removed', hasMoved: false, before, after: null, fields };
}
