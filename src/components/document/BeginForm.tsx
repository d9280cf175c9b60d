'use client';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useEarlyInput } from '../../hooks/useEarlyInput.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { RadioList, type RadioOption } from './RadioList.tsx';

/** What a document that is to begin is called, and how much of it there is to be. */
export interface Beginning<Template extends string> {
  readonly title: string;
  readonly template: Template;
}

interface BeginFormProps<Template extends string> {
  readonly titleLabel: ReactNode;
  readonly titleHint?: ReactNode | undefined;
  readonly templateLabel: string;
  readonly templates: readonly RadioOption<Template>[];
  readonly value: Beginning<Template>;
  readonly onChange: (value: Beginning<Template>) => void;
  readonly submitLabel: string;
  /** Begins the document; why it could not be, or `null`. */
  readonly onBegin: (value: Beginning<Template>) => string | null;
}

/** Asks for what is needed to begin a document. */
export function BeginForm<Template extends string>(props: BeginFormProps<Template>) {
  const { titleLabel, titleHint, templateLabel, templates, value, onChange } = props;
  const { submitLabel, onBegin } = props;
  const [error, setError] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEarlyInput(form);
  const id = useId();
  const begin = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const fault = onBegin(value);
    if (fault === null) return;
    setError(fault);
    field.current?.focus();
  };
  return (
    <form ref={form} data-part="begin-form" noValidate onSubmit={begin}>
      <TextField
        ref={field}
        label={titleLabel}
        hint={titleHint}
        error={error}
        requirement="required"
        autoComplete="off"
        dir="auto"
        value={value.title}
        onChange={({ target }) => {
          onChange({ ...value, title: target.value });
          setError(undefined);
        }}
      />
      <RadioList
        id={`${id}-template`}
        label={templateLabel}
        options={templates}
        value={value.template}
        onChange={(template) => onChange({ ...value, template })}
      />
      <Button type="submit" variant="primary">
        {submitLabel}
      </Button>
    </form>
  );
}
