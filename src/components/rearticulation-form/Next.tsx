'use client';
import type { ArticulationVerb } from '../../core/articulation/events.ts';
import type {
  ArticulationVerbInWords,
  NextAct,
  StepState,
} from '../../hooks/articulation/rearticulationApi.ts';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';
import type { StepId } from '../../hooks/articulation/rearticulationView.ts';
import { NextFrame } from '../document/NextFrame.tsx';
import { PlainVerb } from '../document/PlainVerb.tsx';
import { ReasonVerb } from './ReasonVerb.tsx';

interface NextProps {
  readonly host: RearticulationHost;
  readonly next: NextAct;
  readonly steps: readonly StepState[];
  readonly onGo: (step: StepId) => void;
  readonly level: 2 | 3;
}

/** What is missing before it goes on, and what leads on or back: each said before it is done. */
export function Next({ host, next, steps, onGo, level }: NextProps) {
  const { messages } = host;
  return (
    <NextFrame
      title={messages.whatNow}
      level={level}
      before={messages.beforeNext[next.status]}
      missing={next.missing.map(({ text, step }) => ({ text, section: step }))}
      means={next.means}
      sections={steps}
      onGo={onGo}
    >
      {(onDone) =>
        next.verbs.map((verb) => (
          <NextVerb key={verb.type} host={host} verb={verb} onDone={onDone} />
        ))
      }
    </NextFrame>
  );
}

interface NextVerbProps {
  readonly host: RearticulationHost;
  readonly verb: ArticulationVerbInWords;
  readonly onDone: () => void;
}

/** What leads on is done by one press; what leads back is given a reason first. */
function NextVerb({ host, verb: { type, label, will }, onDone }: NextVerbProps) {
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
    />
  );
}
