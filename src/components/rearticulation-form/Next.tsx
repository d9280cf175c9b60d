'use client';
import type { ReactNode } from 'react';
import type { ArticulationVerb, ArticulationVerbType } from '../../core/articulation/events.ts';
import type {
  ArticulationVerbInWords,
  NextAct,
  StepState,
} from '../../hooks/articulation/rearticulationApi.ts';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';
import type { StepId } from '../../hooks/articulation/rearticulationView.ts';
import { NextFrame } from '../document/NextFrame.tsx';
import { PlainVerb } from '../document/PlainVerb.tsx';
import type { useAttempt } from '../document/useAttempt.ts';
import { ReasonVerb } from './ReasonVerb.tsx';
import { TakeoverNote } from './TakeoverNote.tsx';

interface NextProps {
  readonly host: RearticulationHost;
  readonly next: NextAct;
  readonly attempt: ReturnType<typeof useAttempt<ArticulationVerbType, NextAct['missing'][number]>>;
  readonly steps: readonly StepState[];
  readonly onGo: (step: StepId, controlId?: string) => void;
  readonly level: 2 | 3;
  /** The one that stands above by itself; absent: all do. */
  readonly here: StepId | undefined;
  /** What leads on beside the verbs. */
  readonly children?: ReactNode;
}

/** What is missing before it goes on, and what leads on or back: each said before it is done. */
export function Next(props: NextProps) {
  const { host, next, attempt, steps, onGo, level, here, children } = props;
  const { messages } = host;
  const { notYet, verbs } = next;
  return (
    <NextFrame
      host={host}
      title={messages.whatNow}
      level={level}
      before={messages.beforeNext[next.status]}
      missing={attempt.missing.map(({ step, ...one }) => ({ ...one, section: step }))}
      here={here}
      attempts={attempt.count}
      means={next.means}
      sections={steps}
      onGo={onGo}
    >
      {(onDone) => (
        <>
          <TakeoverNote host={host} onDone={onDone} />
          {[...(notYet ? [notYet] : []), ...verbs].map((verb) => (
            <NextVerb
              key={verb.type}
              host={host}
              verb={verb}
              onDone={onDone}
              onRefused={verb === notYet ? () => attempt.tell(verb.type) : undefined}
            />
          ))}
          {children}
        </>
      )}
    </NextFrame>
  );
}

interface NextVerbProps {
  readonly host: RearticulationHost;
  readonly verb: ArticulationVerbInWords;
  readonly onDone: () => void;
  /** Something is missing, which is told above. */
  readonly onRefused: (() => void) | undefined;
}

/** What leads on is done by one press; what leads back is given a reason first. */
function NextVerb({ host, verb: { type, label, will }, onDone, onRefused }: NextVerbProps) {
  if (type === 'sendBack' || type === 'decline' || type === 'withdraw') {
    return <ReasonVerb host={host} type={type} label={label} onDone={onDone} />;
  }
  const says = type === 'activate' ? { openCommitments: host.openCommitments } : {};
  return (
    <PlainVerb
      host={host}
      type={type}
      label={label}
      will={will}
      done={host.messages.done[type]({ others: host.others })}
      variant="primary"
      perform={() => host.actions.act({ type, ...says } as ArticulationVerb)}
      onDone={onDone}
      onRefused={onRefused}
    />
  );
}
