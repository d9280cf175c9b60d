'use client';
import type { ReactNode } from 'react';
import { useMessages } from '../../hooks/useMessages.ts';
import { common as english } from '../../i18n/en/common.ts';
import { WarningIcon } from './icons.tsx';

export interface FieldErrorProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** What has to be put right; its root's template styles it with `errorCss`. */
export function FieldError({ id, children }: FieldErrorProps) {
  const words = useMessages('common', english);
  return (
    <p data-part="field-error" id={id}>
      <WarningIcon />
      <span>
        <span data-part="error-prefix">{words.errorPrefix} </span>
        {children}
      </span>
    </p>
  );
}
