'use client';
import { confidentialities, facilitations } from '../../../core/postmortem/types.ts';
import type { Term } from '../../../i18n/en/postMortemTermsMessages.ts';
import { Choices } from '../../document/Choices.tsx';
import { SelectBox } from '../../document/SelectBox.tsx';
import { TextBox } from '../TextBox.tsx';
import { GroundRules } from './GroundRules.tsx';
import { Participants } from './Participants.tsx';
import type { SectionProps } from './SectionProps.ts';

/** What the talk is for, how it is held, who takes part, and who may read it. */
export function FrameSection({ host, doc }: SectionProps) {
  const { messages } = host;
  const { fields } = messages;
  const { frame } = doc;
  const readOnly = !host.mayEdit(doc, ['frame', 'purpose']);
  return (
    <>
      <TextBox host={host} path={['frame', 'purpose']} {...fields.purpose} readOnly={readOnly} />
      <GroundRules host={host} rules={frame.groundRules} readOnly={readOnly} />
      <Choices
        host={host}
        path={['frame', 'facilitation']}
        {...fields.facilitation}
        options={optionsOf(facilitations, messages.facilitations)}
        value={frame.facilitation}
        readOnly={readOnly}
      />
      {(frame.facilitation !== 'none' || frame.facilitator !== '') && (
        <SelectBox
          host={host}
          path={['frame', 'facilitator']}
          {...fields.facilitator}
          options={facilitatorOptions({ host, doc })}
          value={frame.facilitator}
          readOnly={readOnly}
        />
      )}
      <Participants host={host} participants={frame.participants} readOnly={readOnly} />
      <Choices
        host={host}
        path={['frame', 'confidentiality']}
        {...fields.confidentiality}
        options={optionsOf(confidentialities, messages.confidentialities)}
        value={frame.confidentiality}
        readOnly={readOnly}
      />
    </>
  );
}

function optionsOf<Value extends string>(
  values: readonly Value[],
  terms: Readonly<Record<Value, Term>>,
) {
  return values.map((value) => ({ value, label: terms[value].name, help: terms[value].means }));
}

/** Somebody of a side leads for a side; neutral can also be somebody of neither. */
function facilitatorOptions({ host, doc }: Pick<SectionProps, 'host' | 'doc'>) {
  const { facilitation, facilitator } = doc.frame;
  const known = host.people
    .filter(({ partyId }) => facilitation === 'neutral' || doc.partyIds.includes(partyId))
    .map(({ id, partyId }) => {
      const [name, party] = [host.personName(id), host.partyName(partyId)];
      return { value: id, label: host.messages.personOf({ name, party }) };
    });
  const isKnown = facilitator === '' || known.some(({ value }) => value === facilitator);
  return isKnown ? known : [...known, { value: facilitator, label: host.personName(facilitator) }];
}
