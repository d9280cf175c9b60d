'use client';
import { useState } from 'react';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
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

function TrustNumber({ host, path, label, value }: TrustScaleProps) {
  const { messages, formats, scale, actions } = host;
  const [fault, setFault] = useState<string | undefined>();
  return (
    <TextField
      // Its own state: what is half written must not be emptied by a redraw.
      key={value}
      type="number"
      id={host.fieldId(path)}
      label={label}
      hint={messages.scale(scale, formats)}
      error={fault}
      min={scale.min}
      max={scale.max}
      step="any"
      defaultValue={value ?? ''}
      onBlur={({ target }) => {
        if (!target.validity.valid) return setFault(messages.scale(scale, formats));
        const next = target.value === '' ? null : target.valueAsNumber;
        const result = next === value ? null : actions.edit(path, next);
        setFault(result && !result.ok ? host.refusalWords(result.error) : undefined);
      }}
    />
  );
}

const rise = (a: number, b: number) => a - b;
