'use client';
import { memo } from 'react';
import type { Articulation } from '../../core/articulation/types.ts';
import { historySentences } from '../../hooks/articulation/historySentences.ts';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';
import { HistoryDetails } from '../document/HistoryDetails.tsx';
import { HistoryLines } from '../document/HistoryLines.tsx';

interface HistoryProps {
  readonly host: RearticulationHost;
  readonly doc: Articulation;
}

/** What was done, by whom and when; what was typed is not in it. */
export function History({ host, doc }: HistoryProps) {
  const { createdAt, createdBy, history, clauses, supersedes } = doc;
  return (
    <HistoryDetails title={host.messages.historyTitle}>
      <Lines host={host} {...{ createdAt, createdBy, history, clauses, supersedes }} />
    </HistoryDetails>
  );
}

interface LinesProps
  extends Pick<Articulation, 'createdAt' | 'createdBy' | 'history' | 'clauses' | 'supersedes'> {
  readonly host: RearticulationHost;
}

/** Drawn anew only by a verb, or by other words of a clause. */
const Lines = memo(function Lines({ host, ...parts }: LinesProps) {
  return <HistoryLines sentences={historySentences(parts, host)} />;
});
