'use client';
import { useMemo, useState } from 'react';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import type { MissingPlace } from '../../hooks/document/MissingPlace.ts';

interface AttemptOptions<Missing> {
  readonly host: Pick<DocumentUi, 'fieldId' | 'keeping'>;
  /** Where the document stands. */
  readonly stage: string;
  /** What keeps it from going on. */
  readonly missing: readonly Missing[];
  /** What is told at the fields. */
  readonly atFields: readonly MissingPlace[];
}

interface Attempt<Verb> {
  readonly verb: Verb;
  /** How often it was tried. */
  readonly count: number;
  /** By whom, and where the document stood. */
  readonly at: string;
}

/**
 * What was tried before it was possible. From then on it is told what keeps it, in one list and at
 * each field, until nothing of that is missing any more.
 */
export function useAttempt<Verb extends string, Missing extends MissingPlace>({
  host,
  stage,
  missing,
  atFields,
}: AttemptOptions<Missing>) {
  const { fieldId, keeping } = host;
  const at = `${stage} ${keeping.viewerKey}`;
  const [latest, setLatest] = useState<Attempt<Verb> | null>(null);
  const isOver = latest !== null && (latest.at !== at || missing.length === 0);
  // Else the list would take the focus when something is missing again.
  if (isOver) setLatest(null);
  const attempt = isOver ? null : latest;
  const found = attempt === null ? [] : faultsAt(atFields, fieldId);
  const key = JSON.stringify(found);
  const faults = useMemo(() => new Map(JSON.parse(key) as typeof found), [key]);
  const keeps = ({ place }: MissingPlace) => attempt?.verb !== 'sign' || place?.[0] !== 'signature';
  return {
    /** How often something was tried in vain. */
    count: attempt?.count ?? 0,
    /** What keeps it; without an attempt, all that is missing. Whoever signs misses no signature. */
    missing: missing.filter(keeps),
    /** What is missing, by the id of the control. */
    faults,
    /** Something was tried in vain. */
    tell: (verb: Verb) => setLatest((before) => ({ verb, at, count: (before?.count ?? 0) + 1 })),
  };
}

function faultsAt(
  missing: readonly MissingPlace[],
  fieldId: DocumentUi['fieldId'],
): readonly (readonly [controlId: string, text: string])[] {
  return missing.flatMap(({ text, place }) => (place ? [[fieldId(place), text] as const] : []));
}
