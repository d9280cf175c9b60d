'use client';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';
import { ReasonVerb as AnyReasonVerb } from '../document/ReasonVerb.tsx';

interface ReasonVerbProps {
  readonly host: RearticulationHost;
  /** `sendBack`: of the whole text. */
  readonly type: 'sendBack' | 'decline' | 'withdraw' | 'unsign';
  readonly label: string;
  readonly onDone: () => void;
}

const fields = {
  sendBack: 'sendBackReason',
  decline: 'declineReason',
  withdraw: 'withdrawReason',
  unsign: 'unsignReason',
} as const;

/** A verb that leads back, with why. */
export function ReasonVerb({ host, type, label, onDone }: ReasonVerbProps) {
  const { messages, actions, others } = host;
  return (
    <AnyReasonVerb
      host={host}
      type={type}
      label={label}
      will={messages.will[type]({ others })}
      done={messages.done[type]({ others })}
      field={messages.fields[fields[type]]}
      perform={(reason) => actions.act({ type, reason })}
      onDone={onDone}
    />
  );
}
