'use client';
import { useMemo } from 'react';
import type { CounterProposal } from '../../../core/articulation/clauseStanding.ts';
import { textFields } from '../../../core/articulation/textFields.ts';
import type { ClauseWording } from '../../../core/articulation/types.ts';
import { isRecord } from '../../../core/isRecord.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { type JoinTexts, useKeptText } from '../../../hooks/document/useKeptText.ts';

/** Another wording that is being written: only the fields that were touched. */
export interface CounterDraft {
  readonly wording: Partial<ClauseWording>;
  readonly reason: string;
  readonly isLeftOut: boolean;
}

/**
 * A counter-proposal from keystroke to keystroke, kept on this device like all that is typed. It
 * begins with what one's own side proposes already. Fields that were not touched follow the clause.
 */
export function useCounterDraft(
  host: RearticulationHost,
  clauseId: string,
  own: CounterProposal | undefined,
) {
  const [kept, setKept, clear] = useKeptText(host, `counter ${clauseId}`, joinCounters);
  const draft = useMemo(() => readDraft(kept) ?? beginningFrom(own), [kept, own]);
  return {
    draft,
    isBegun: kept !== '',
    set: (part: Partial<CounterDraft>) => setKept(JSON.stringify({ ...draft, ...part })),
    clear,
  };
}

function beginningFrom(own: CounterProposal | undefined): CounterDraft {
  return {
    wording: own?.wording ?? {},
    reason: own?.reason ?? '',
    isLeftOut: own?.wording === null,
  };
}

/** What was proposed and not kept, with what was written since on top of it, field by field. */
export const joinCounters: JoinTexts = (said, since) => {
  const [before, after] = [readDraft(said), readDraft(since)];
  if (!before || !after) return since;
  const reasons = [before.reason, after.reason].filter((reason) => reason.trim() !== '');
  const wording = { ...before.wording, ...after.wording };
  return JSON.stringify({ ...after, wording, reason: [...new Set(reasons)].join('\n\n') });
};

/** What somebody wrote into a counter-proposal; days and choices are no words. */
export function wordsOfCounter(kept: string): readonly string[] {
  const draft = readDraft(kept);
  if (!draft) return [];
  const { wording, reason } = draft;
  return [...textFields.map((field) => wording[field]), reason].filter(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
}

/** What was kept; `null`: nothing, or nothing that can be read. The verb looks at each field. */
function readDraft(kept: string): CounterDraft | null {
  if (kept === '') return null;
  try {
    const read: unknown = JSON.parse(kept);
    if (!isRecord(read) || !isRecord(read.wording)) return null;
    const { wording, reason, isLeftOut } = read;
    return {
      wording: wording as Partial<ClauseWording>,
      reason: typeof reason === 'string' ? reason : '',
      isLeftOut: isLeftOut === true,
    };
  } catch {
    return null;
  }
}
