'use client';
import type { ReactNode } from 'react';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly help?: string | undefined;
}

interface RadioListProps<Value extends string> {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly RadioOption<Value>[];
  /** `''`: nothing chosen yet. */
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
  /** Side by side where there is room. */
  readonly inline?: boolean | undefined;
}

/** One of a few, all in view: native radio buttons under one label. */
export function RadioList<Value extends string>(props: RadioListProps<Value>) {
  const { id, label, hint, error, options, value, onChange, inline = false } = props;
  const [hintId, errorId] = [hint && `${id}-hint`, error && `${id}-error`];
  return (
    <fieldset
      data-part="choices"
      id={id}
      aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
    >
      <legend data-part="label">{label}</legend>
      {hint && (
        <p data-part="soft" id={hintId}>
          {hint}
        </p>
      )}
      {error && (
        <p data-part="refusal" id={errorId}>
          {error}
        </p>
      )}
      <div data-part="choice-list" data-inline={inline || undefined}>
        {options.map((option) => (
          <label key={option.value} data-part="choice">
            <input
              type="radio"
              data-part="choice-control"
              name={id}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.help && <span data-part="choice-help">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
