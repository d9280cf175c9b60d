'use client';
import { memo, useRef } from 'react';
import {
  type Escalation,
  type EscalationStep,
  escalationSteps,
} from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { TextBox } from '../TextBox.tsx';

interface LadderProps {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly ladder: Escalation['ladder'];
  readonly readOnly: boolean;
}

/** The rungs, the mildest first: those agreed on, each with what sets it off. */
export function Ladder({ host, id, ladder, readOnly }: LadderProps) {
  const { messages } = host;
  const { label } = messages.fields.ladder;
  const shown = escalationSteps.filter((step) => !readOnly || ladder[step] !== undefined);
  return (
    <fieldset data-part="group" id={id} tabIndex={-1}>
      <legend data-part="group-label">{label}</legend>
      {shown.length === 0 ? (
        <p data-part="soft">{messages.noLadder}</p>
      ) : (
        <ol data-part="ladder">
          {shown.map((step) => (
            <li key={step}>
              <Rung host={host} step={step} isOn={ladder[step] !== undefined} readOnly={readOnly} />
            </li>
          ))}
        </ol>
      )}
    </fieldset>
  );
}

interface RungProps {
  readonly host: PostMortemHost;
  readonly step: EscalationStep;
  readonly isOn: boolean;
  readonly readOnly: boolean;
}

const Rung = memo(function Rung({ host, step, isOn, readOnly }: RungProps) {
  const { escalationSteps: terms, fields } = host.messages;
  const path = ['escalation', 'ladder', step];
  // What stood there comes back when the step is taken in again.
  const before = useRef('');
  const toggle = (isChosen: boolean) => {
    const text = host.document.valueAt(path);
    if (!isChosen && typeof text === 'string') before.current = text;
    host.actions.edit(path, isChosen ? before.current : null);
  };
  const words = (
    <span>
      {terms[step].name}
      <span data-part="choice-help">{terms[step].means}</span>
    </span>
  );
  return (
    <>
      {readOnly ? (
        <p data-part="choice">{words}</p>
      ) : (
        <label data-part="choice">
          <input
            type="checkbox"
            data-part="choice-control"
            checked={isOn}
            onChange={({ target }) => toggle(target.checked)}
          />
          {words}
        </label>
      )}
      {isOn && (
        <fieldset data-part="rung-text" aria-label={terms[step].name}>
          <TextBox
            host={host}
            path={path}
            {...fields.escalationTrigger}
            rows={2}
            readOnly={readOnly}
          />
        </fieldset>
      )}
    </>
  );
});
