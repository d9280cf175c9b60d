import { useRef, useState } from 'react';
import {
  actsFor,
  dueInWords,
  type UseCommitmentTrackerOptions,
  useCommitmentTracker,
} from '../../src/hooks/index.ts';

/** Acts that need no words; for the others, `useActForm` has the fields of a form. */
const shortActs = {
  promise: 'Promise it',
  accept: 'Accept',
  acceptAmendment: 'Agree to the change',
  report: 'Done',
  declareSatisfied: 'Satisfied',
} as const;

type ShortAct = keyof typeof shortActs;

export function PlainTracker(options: UseCommitmentTrackerOptions) {
  const { state, actions, host, acts, formats } = useCommitmentTracker(options);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const act = (id: string, type: ShortAct) => {
    const result = actions.act(id, { type });
    setSaid(result.ok ? `${result.value.title}: ${shortActs[type]}.` : result.error.message);
    status.current?.focus(); // The button is gone, and its row may be.
  };
  return (
    <>
      <ul>
        {state.rows.map(({ id, commitment }) => (
          <li key={id}>
            {commitment.title}: {dueInWords(commitment, host, acts, formats).text}{' '}
            {actsFor(commitment, host.viewer, host.now())
              .filter((type): type is ShortAct => type in shortActs)
              .map((type) => (
                <button key={type} type="button" onClick={() => act(id, type)}>
                  {shortActs[type]}
                </button>
              ))}
          </li>
        ))}
      </ul>
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </>
  );
}
