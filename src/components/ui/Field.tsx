'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { styled } from 'styled-components';
import { useMessages } from '../../hooks/useMessages.ts';
import { common as english } from '../../i18n/en/common.ts';
import { FieldError } from './FieldError.tsx';
import { fieldCss } from './fieldCss.ts';
import { ownCss } from './weight.ts';

/** What the control inside a field carries: spread it on an input, textarea or select. */
export interface FieldControlProps {
  readonly id: string;
  readonly 'data-part': 'field-control';
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** What a field says around its control. */
export interface FieldTexts {
  readonly label: ReactNode;
  /** Help that is always there, under the label. */
  readonly hint?: ReactNode | undefined;
  /** What has to be put right; absent while all is well. */
  readonly error?: ReactNode | undefined;
  /** Adds the word "optional" or "required" to the label. */
  readonly requirement?: 'optional' | 'required' | undefined;
}

export interface FieldProps
  extends FieldTexts,
    Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'id'> {
  /** The control's id (an error summary links to it); made up when absent. */
  readonly controlId?: string | undefined;
  readonly id?: string | undefined;
  readonly 'data-on-paper'?: string | undefined;
  readonly children: (control: FieldControlProps) => ReactNode;
}

const Root = styled.div.withConfig({ componentId: 'troth-field' })`${ownCss(fieldCss)}`;

/** Label above, hint, error and control, wired to each other for assistive technology. */
export const Field = forwardRef<HTMLDivElement, FieldProps>(function Field(
  { label, hint, error, requirement, controlId, children, ...rest },
  ref,
) {
  const words = useMessages('common', english);
  const madeUp = useId();
  const id = controlId ?? madeUp;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <Root data-part="field" {...rest} ref={ref} data-state={error ? 'invalid' : 'valid'}>
      <label data-part="field-label" htmlFor={id}>
        {label}
        {requirement && ' '}
        {requirement && <span data-part="field-requirement">({words[requirement]})</span>}
      </label>
      {hint && (
        <p data-part="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && errorId && <FieldError id={errorId}>{error}</FieldError>}
      {children({
        id,
        'data-part': 'field-control',
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': requirement === 'required' ? true : undefined,
      })}
    </Root>
  );
});
