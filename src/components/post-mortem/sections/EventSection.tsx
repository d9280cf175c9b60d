'use client';
import { violationTypes } from '../../../core/postmortem/types.ts';
import { Choices } from '../../document/Choices.tsx';
import { TextBox } from '../TextBox.tsx';
import { Disputes } from './Disputes.tsx';
import { LinkedCommitments } from './LinkedCommitments.tsx';
import type { SectionProps } from './SectionProps.ts';

/** What shook the trust, what it touched, and which promises it is about. */
export function EventSection({ host, doc }: SectionProps) {
  const { fields, violationTypes: terms } = host.messages;
  const { event } = doc;
  const readOnly = !host.mayEdit(doc, ['event', 'summary']);
  return (
    <>
      <TextBox host={host} path={['event', 'summary']} {...fields.summary} readOnly={readOnly} />
      <TextBox host={host} path={['event', 'trigger']} {...fields.trigger} readOnly={readOnly} />
      <Choices
        host={host}
        path={['event', 'violationType']}
        {...fields.violationType}
        options={violationTypes.map((value) => ({
          value,
          label: terms[value].name,
          help: terms[value].means,
        }))}
        value={event.violationType}
        readOnly={readOnly}
      />
      <LinkedCommitments host={host} linked={event.commitments} readOnly={readOnly} />
      <Disputes host={host} doc={doc} />
    </>
  );
}
