'use client';
import { CommitmentRow } from './CommitmentRow.tsx';
import type { StepProps } from './StepProps.ts';

/** What becomes of each promise that is open, or that the document says something about. */
export function CommitmentsStep({ host, doc, step }: StepProps) {
  const { messages, openCommitments } = host;
  const said = Object.keys(doc.commitments);
  const ids = [...new Set([...openCommitments, ...said])];
  return (
    <>
      <p data-part="soft">{messages.commitmentsIntro}</p>
      <ul data-part="commitments" aria-label={step.title}>
        {ids.map((id) => (
          <li key={id}>
            <CommitmentRow
              host={host}
              id={id}
              disposition={Object.hasOwn(doc.commitments, id) ? doc.commitments[id] : undefined}
              readOnly={!host.mayEdit(doc, ['commitments', id, 'kind'])}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
