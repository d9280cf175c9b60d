'use client';
import type { ReactNode } from 'react';
import { useMessages } from '../../hooks/useMessages.ts';
import { common as english } from '../../i18n/en/common.ts';
import type { FieldTexts } from '../ui/Field.tsx';
import { FieldError } from '../ui/FieldError.tsx';

interface FieldGroupProps extends FieldTexts {
  readonly id: string;
  readonly children: ReactNode;
}

/** Several controls under one label, as a native fieldset; an error summary can go to its id. */
export function FieldGroup({ id, label, hint, error, requirement, children }: FieldGroupProps) {
  const words = useMessages('common', english);
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <fieldset
      data-part="group"
      id={id}
      aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
      data-state={error ? 'invalid' : 'valid'}
    >
      <legend data-part="group-label">
        {label}
        {requirement && ' '}
        {requirement && <span data-part="group-requirement">({words[requirement]})</span>}
      </legend>
      {hint && (
        <p data-part="group-hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && errorId && <FieldError id={errorId}>{error}</FieldError>}
      {children}
    </fieldset>
  );
}
