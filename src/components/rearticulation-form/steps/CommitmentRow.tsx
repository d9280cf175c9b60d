'use client';
import { memo, useId } from 'react';
import { type Disposition, dispositionKinds } from '../../../core/articulation/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { Choices } from '../../document/Choices.tsx';
import { TextBox } from '../../document/TextBox.tsx';

interface CommitmentRowProps {
  readonly host: RearticulationHost;
  readonly id: string;
  readonly disposition: Disposition | undefined;
  readonly readOnly: boolean;
}

/** One promise: carried on, to be changed, or let go, and a word about it. */
export const CommitmentRow = memo(function CommitmentRow(props: CommitmentRowProps) {
  const { host, id, disposition, readOnly } = props;
  const { messages, commitments, openCommitments, onOpenCommitment, shownText } = host;
  const titleId = useId();
  const known = commitments.find((one) => one.id === id);
  const title = shownText(known?.title ?? id);
  const { disposition: kind, dispositionNote: note } = messages.fields;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend first.
    <div data-part="commitment" role="group" aria-labelledby={titleId}>
      <p data-part="group-label" id={titleId} dir="auto">
        {title}
      </p>
      {!openCommitments.includes(id) && <p data-part="soft">{messages.commitmentGone}</p>}
      {known && onOpenCommitment && (
        <button type="button" data-part="link" onClick={() => onOpenCommitment(id)}>
          {messages.openCommitment({ title })}
        </button>
      )}
      <Choices
        host={host}
        path={['commitments', id, 'kind']}
        label={kind.label}
        hint={kind.hint}
        options={dispositionKinds.map((value) => ({
          value,
          label: messages.dispositions[value].name,
          help: messages.dispositions[value].means,
        }))}
        value={disposition?.kind ?? ''}
        readOnly={readOnly}
      />
      {(!readOnly || disposition?.note) && (
        <TextBox
          host={host}
          path={['commitments', id, 'note']}
          {...note}
          rows={2}
          readOnly={readOnly}
        />
      )}
    </div>
  );
});
