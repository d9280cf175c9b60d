'use client';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { RadioList, type RadioOption } from './RadioList.tsx';

interface BeginFormProps<Template extends string> {
  readonly titleLabel: ReactNode;
  readonly titleHint?: ReactNode | undefined;
  readonly templateLabel: string;
  readonly templates: readonly RadioOption<Template>[];
  /** The one that is chosen at first. */
  readonly first: Template;
  readonly submitLabel: string;
  /** Begins the document; why it could not be, or `null`. */
  readonly onBegin: (title: string, template: Template) => string | null;
}

/** What a document is called, and how much of it there is to be. */
export function BeginForm<Template extends string>(props: BeginFormProps<Template>) {
  const { titleLabel, titleHint, templateLabel, templates, first, submitLabel, onBegin } = props;
  const [title, setTitle] = useState('');
  const [template, setTemplate] = useState(first);
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const begin = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const fault = onBegin(title, template);
    if (fault === null) return;
    setError(fault);
    field.current?.focus();
  };
  return (
    <form data-part="begin-form" noValidate onSubmit={begin}>
      <TextField
        ref={field}
        label={titleLabel}
        hint={titleHint}
        error={error}
        requirement="required"
        autoComplete="off"
        dir="auto"
        value={title}
        onChange={({ target }) => {
          setTitle(target.value);
          setError(undefined);
        }}
      />
      <RadioList
        id={`${id}-template`}
        label={templateLabel}
        options={templates}
        value={template}
        onChange={setTemplate}
      />
      <Button type="submit" variant="primary">
        {submitLabel}
      </Button>
    </form>
  );
}
