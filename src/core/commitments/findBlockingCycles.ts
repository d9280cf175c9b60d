import { isRecord } from '../isRecord.ts';
import type { Commitment } from './types.ts';

/**
 * Commitments that wait for each other and so can never begin: one cycle of ids for each knot of
 * them, in the order of waiting (each waits for the next, the last for the first). Where several
 * cycles share a commitment one is told; with it undone, ask again. What is no commitment, and ids
 * that are not there, are passed over. Takes a list or a record keyed by id; linear, never throws.
 */
export function findBlockingCycles(
  commitments: Readonly<Record<string, Commitment>> | readonly Commitment[],
): string[][] {
  const waitsFor = waitingGraph(commitments);
  const cycles: string[][] = [];
  for (const knot of findKnots(waitsFor)) {
    const cycle = cycleIn(knot, waitsFor);
    if (cycle.length > 0) cycles.push(cycle);
  }
  return cycles;
}

type Graph = ReadonlyMap<string, readonly string[]>;

function waitingGraph(commitments: unknown): Graph {
  const graph = new Map<string, readonly string[]>();
  if (typeof commitments !== 'object' || commitments === null) return graph;
  for (const value of Object.values(commitments)) {
    if (!isRecord(value) || typeof value.id !== 'string') continue;
    const blockers: unknown[] = Array.isArray(value.blockedBy) ? value.blockedBy : [];
    graph.set(
      value.id,
      blockers.filter((id) => typeof id === 'string'),
    );
  }
  return graph;
}

/** A commitment on the way, and which of its blockers comes next. */
interface Visit {
  id: string;
  next: number;
}

/**
 * The strongly connected components (Tarjan 1972), with a list for a stack: a chain of waiting may
 * be longer than calls can nest.
 */
function findKnots(graph: Graph): string[][] {
  const knots: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const pending: string[] = [];
  const isPending = new Set<string>();
  const path: Visit[] = [];

  const enter = (id: string) => {
    lowest.set(id, order.size);
    order.set(id, order.size);
    pending.push(id);
    isPending.add(id);
    path.push({ id, next: 0 });
  };
  const lower = (id: string, reached = Number.POSITIVE_INFINITY) => {
    lowest.set(id, Math.min(lowest.get(id) ?? reached, reached));
  };
  const leave = (id: string) => {
    path.pop();
    const parent = path.at(-1);
    if (parent) lower(parent.id, lowest.get(id));
    if (lowest.get(id) !== order.get(id)) return;
    const knot = pending.splice(pending.lastIndexOf(id));
    for (const member of knot) isPending.delete(member);
    knots.push(knot);
  };

  for (const root of graph.keys()) {
    if (order.has(root)) continue;
    enter(root);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const blocker = graph.get(visit.id)?.[visit.next];
      visit.next += 1;
      if (blocker === undefined) leave(visit.id);
      else if (!graph.has(blocker)) continue;
      else if (!order.has(blocker)) enter(blocker);
      else if (isPending.has(blocker)) lower(visit.id, order.get(blocker));
    }
  }
  return knots;
}

/** Walks from blocker to blocker inside the knot until it comes round; `[]` where it cannot. */
function cycleIn(knot: readonly string[], graph: Graph): string[] {
  const members = new Set(knot);
  const walked = new Map<string, number>();
  const walk: string[] = [];
  let id = knot[0];
  while (id !== undefined && !walked.has(id)) {
    walked.set(id, walk.length);
    walk.push(id);
    id = graph.get(id)?.find((blocker) => members.has(blocker));
  }
  return id === undefined ? [] : walk.slice(walked.get(id));
}
