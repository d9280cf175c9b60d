'use client';
import { useEffect, useRef } from 'react';
import type { UnkeptForm } from '../../hooks/commitmentTracker/sentForm.ts';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { Button } from '../ui/Button.tsx';
import { UnkeptNote, unkeptTitle } from './UnkeptNote.tsx';
import { wordsIn } from './wordsIn.ts';

interface UnkeptProps {
  readonly tracker: Pick<TrackerApi, 'state' | 'announce'>;
  readonly unkept: readonly UnkeptForm[];
  readonly onTakeUp: (unkept: UnkeptForm) => void;
  readonly onThrowAway: (id: string) => void;
  readonly onTellAgain: (id: string) => void;
  readonly messages: ActsMessages;
}

/** Under the lists: what was sent and not kept, with the way back to its words. */
export function Unkept(props: UnkeptProps) {
  const { tracker, unkept, onTakeUp, onThrowAway, onTellAgain, messages } = props;
  const { announce, state } = tracker;
  const said = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const before = said.current;
    said.current = new Set(unkept.map(({ id }) => id));
    for (const one of unkept) if (!before.has(one.id)) announce?.(unkeptTitle(one, messages));
  }, [unkept, announce, messages]);
  const isThere = ({ of, commitmentId }: UnkeptForm) =>
    of !== 'act' || state.commitments.some(({ id }) => id === commitmentId);
  return unkept.map((one) => (
    <div key={one.id} data-part="issues">
      <UnkeptNote
        unkept={one}
        onTellAgain={onTellAgain}
        onTakeUp={isThere(one) ? () => onTakeUp(one) : undefined}
        messages={messages}
      >
        {!isThere(one) && (
          <>
            {wordsIn(one.values).map((words) => (
              <p key={words} dir="auto">
                {messages.quote({ text: words })}
              </p>
            ))}
            <Button size="small" onClick={() => onThrowAway(one.id)}>
              {messages.throwAway}
            </Button>
          </>
        )}
      </UnkeptNote>
    </div>
  ));
}
