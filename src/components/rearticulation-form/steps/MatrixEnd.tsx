'use client';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';

interface MatrixEndProps {
  readonly host: RearticulationHost;
  /** The responsibility, and its short name. */
  readonly id: string;
  readonly name: string;
  readonly ended: boolean;
  readonly readOnly: boolean;
}

/** Whether a responsibility ends with this version. */
export function MatrixEnd({ host, id, name, ended, readOnly }: MatrixEndProps) {
  const { messages, actions } = host;
  if (readOnly) return ended ? messages.endsNow : null;
  return (
    <label data-part="choice">
      <input
        type="checkbox"
        data-part="choice-control"
        aria-label={messages.partOf({ who: messages.endsNow, clause: name })}
        checked={ended}
        onChange={({ target }) => actions.edit(['clauses', id, 'ended'], target.checked)}
      />
      <span data-part="matrix-end-label">{messages.endsNow}</span>
    </label>
  );
}
