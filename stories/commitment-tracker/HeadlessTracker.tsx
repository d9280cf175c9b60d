import { useState } from 'react';
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
  const [refused, setRefused] = useState('');
  const act = (id: string, type: ShortAct) => {
    const result = actions.act(id, { type });
    setRefused(result.ok ? '' : result.error.message);
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
      <p role="status">{refused}</p>
    </>
  );
}
