'use client';
import { useMemo, useState } from 'react';
import type { ArticulationVerbType } from '../../core/articulation/events.ts';
import type { ArticulationStatus } from '../../core/articulation/types.ts';
import type { NextAct, StepState } from '../../hooks/articulation/rearticulationApi.ts';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';

interface AttemptOptions {
  readonly host: Pick<RearticulationHost, 'fieldId' | 'keeping'>;
  readonly status: ArticulationStatus;
  readonly steps: readonly StepState[];
  readonly missing: NextAct['missing'];
}

interface Attempt {
  readonly verb: ArticulationVerbType;
  /** How often it was tried. */
  readonly count: number;
  /** By whom, and where the document stood. */
  readonly at: string;
}

/**
 * What was tried before it was possible. From then on it is told what keeps it, in one list and at
 * each field, until nothing of that is missing any more.
 */
export function useAttempt({ host, status, steps, missing }: AttemptOptions) {
  const { fieldId, keeping } = host;
  const at = `${status} ${keeping.viewerKey}`;
  const [latest, setLatest] = useState<Attempt | null>(null);
  const isOver = latest !== null && (latest.at !== at || missing.length === 0);
  // Else the list would take the focus when something is missing again.
  if (isOver) setLatest(null);
  const attempt = isOver ? null : latest;
  const found = attempt === null ? [] : faultsIn(steps, fieldId);
  const key = JSON.stringify(found);
  const faults = useMemo(() => new Map(JSON.parse(key) as typeof found), [key]);
  const keeps = ({ place }: NextAct['missing'][number]) =>
    attempt?.verb !== 'sign' || place?.[0] !== 'signature';
  return {
    /** How often something was tried in vain. */
    count: attempt?.count ?? 0,
    /** What keeps it; without an attempt, all that is missing. Whoever signs misses no signature. */
    missing: missing.filter(keeps),
    /** What is missing, by the id of the control. */
    faults,
    /** Something was tried in vain. */
    tell: (verb: ArticulationVerbType) =>
      setLatest((before) => ({ verb, at, count: (before?.count ?? 0) + 1 })),
  };
}

function faultsIn(
  steps: readonly StepState[],
  fieldId: RearticulationHost['fieldId'],
): readonly (readonly [controlId: string, text: string])[] {
  return steps.flatMap((step) =>
    step.missing.flatMap(({ text, place }) => (place ? [[fieldId(place), text] as const] : [])),
  );
}
