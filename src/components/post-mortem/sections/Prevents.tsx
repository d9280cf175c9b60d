'use client';
import { useState } from 'react';
import type { AgreedChange } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { DetailsLabel } from '../../ui/DetailsLabel.tsx';
import type { NamedFactor } from './ChangeRow.tsx';

interface PreventsProps {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly prevents: AgreedChange['prevents'];
  readonly factors: readonly NamedFactor[];
  readonly readOnly: boolean;
}

/** So many factors lie open from the start; more are opened when they are looked for. */
const FEW = 6;

/** Which factors a change prevents: named in a line, and ticked in a list that opens. */
export function Prevents({ host, id, prevents, factors, readOnly }: PreventsProps) {
  const { messages, formats, actions } = host;
  const { label } = messages.fields.changePrevents;
  const [isShort] = useState(factors.length <= FEW);
  const [isOpen, setOpen] = useState(isShort);
  const names = factors
    .filter((factor) => prevents[factor.id])
    .map(({ name }) => messages.quote({ text: name }));
  if (readOnly) {
    return (
      <div data-part="read">
        <p data-part="read-label">{label}</p>
        <p data-part={names.length > 0 ? 'text' : 'soft'}>
          {names.length > 0 ? formats.list(names) : messages.preventsNothing}
        </p>
      </div>
    );
  }
  if (factors.length === 0) return <p data-part="soft">{messages.noFactorsYet}</p>;
  return (
    <details
      data-part="quiet-details"
      open={isShort}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <DetailsLabel>
        {messages.preventsLine({
          names: names.length > 0 ? formats.list(names) : messages.preventsNothing,
        })}
      </DetailsLabel>
      {isOpen && (
        <fieldset data-part="choices" id={host.fieldId(['changes', id, 'prevents'])}>
          <legend data-part="read-aloud">{label}</legend>
          {factors.map((factor) => (
            <label key={factor.id} data-part="choice">
              <input
                type="checkbox"
                data-part="choice-control"
                checked={prevents[factor.id] === true}
                onChange={({ target }) =>
                  actions.edit(['changes', id, 'prevents', factor.id], target.checked ? true : null)
                }
              />
              <span>{factor.name}</span>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
