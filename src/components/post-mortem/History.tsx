'use client';
import { memo } from 'react';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { historySentences } from '../../hooks/postMortem/historySentences.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import { HistoryDetails } from '../document/HistoryDetails.tsx';
import { HistoryLines } from '../document/HistoryLines.tsx';

interface HistoryProps {
  readonly host: PostMortemHost;
  readonly doc: PostMortem;
}

/** What was done, by whom and when; what was typed is not in it. */
export function History({ host, doc }: HistoryProps) {
  const { createdAt, createdBy, history } = doc;
  return (
    <HistoryDetails title={host.messages.historyTitle}>
      <Lines host={host} createdAt={createdAt} createdBy={createdBy} history={history} />
    </HistoryDetails>
  );
}

interface LinesProps extends Pick<PostMortem, 'createdAt' | 'createdBy' | 'history'> {
  readonly host: PostMortemHost;
}

/** Drawn anew only by a verb. */
const Lines = memo(function Lines({ host, ...parts }: LinesProps) {
  return <HistoryLines sentences={historySentences(parts, host)} />;
});
