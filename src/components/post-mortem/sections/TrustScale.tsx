'use client';
import { useRef, useState } from 'react';
import { useTypedValue } from '../../../hooks/document/useTypedValue.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { ConflictNote } from '../../document/ConflictNote.tsx';
import { useShownIn } from '../../document/useShownIn.ts';
import { TextField } from '../../ui/TextField.tsx';

interface TrustScaleProps {
  readonly host: PostMortemHost;
  readonly path: readonly string[];
  readonly label: string;
  /** `null`: not said. */
  readonly value: number | null;
}

/** As many points can be told apart at a glance; more are written as a number. */
const MAX_POINTS = 11;

/** One point of the scale, or none: not to say it is an answer too. */
export function TrustScale({ host, path, label, value }: TrustScaleProps) {
  const { messages, formats, scale, actions } = host;
  const count = Math.floor(scale.max - scale.min) + 1;
  if (!(count <= MAX_POINTS)) return <TrustNumber {...{ host, path, label, value }} />;
  const id = host.fieldId(path);
  const points = Array.from({ length: Math.max(0, count) }, (_, i) => scale.min + i);
  // What a host has between the points stays in view.
  const shown = value === null || points.includes(value) ? points : [...points, value].sort(rise);
  return (
    <fieldset data-part="trust-scale" id={id}>
      <legend data-part="read-label">{label}</legend>
      <div data-part="trust-points">
        {[...shown, null].map((point) => (
          <label key={point} data-part="trust-point" data-kind={point === null ? 'none' : 'point'}>
            <input
              type="radio"
              data-part="choice-control"
              name={id}
              checked={point === value}
              onChange={() => actions.edit(path, point)}
            />
            <span>
              {point === null
                ? messages.notRated
                : formats.number(point, Number.isInteger(point) ? 0 : 1)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function TrustNumber({ host, path, label }: TrustScaleProps) {
  const { messages, formats, scale } = host;
  const typed = useTypedValue(host.document, path);
  const field = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  const id = host.fieldId(path);
  const shown = typeof typed.value === 'number' ? String(typed.value) : '';
  useShownIn(field, shown);
  const outside = isWrong ? messages.scale(scale, formats) : undefined;
  const { theirs } = typed;
  return (
    <>
      <TextField
        ref={field}
        type="number"
        id={id}
        label={label}
        hint={messages.scale(scale, formats)}
        error={typed.refusal ? host.refusalWords(typed.refusal) : outside}
        min={scale.min}
        max={scale.max}
        step="any"
        defaultValue={shown}
        onChange={({ target }) => {
          // What is half written stays in the field.
          if (!target.validity.valid) return;
          setWrong(false);
          typed.write(target.value === '' ? null : target.valueAsNumber);
        }}
        onBlur={({ target }) => {
          setWrong(!target.validity.valid);
          typed.leave();
        }}
      />
      {theirs && (
        <ConflictNote
          conflict={{
            mine: shown,
            theirs: typeof theirs.value === 'number' ? formats.number(theirs.value) : '',
          }}
          onResolve={typed.resolve}
          messages={messages}
          fieldId={id}
          field={label}
          isChoice
        />
      )}
    </>
  );
}

const rise = (a: number, b: number) => a - b;
