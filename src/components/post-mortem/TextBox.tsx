'use client';
import { memo, useCallback } from 'react';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import {
  TextBox as DocumentTextBox,
  type TextBoxProps as DocumentTextBoxProps,
} from '../document/TextBox.tsx';
import { FieldHints } from './FieldHints.tsx';

interface TextBoxProps extends Omit<DocumentTextBoxProps, 'host' | 'below'> {
  readonly host: PostMortemHost;
  /** Whether the wording is looked at; names, sources and the like are not. */
  readonly checked?: boolean | undefined;
}

/** A text of the post-mortem, with the hints on its wording under it. */
export const TextBox = memo(function TextBox({ checked = true, ...props }: TextBoxProps) {
  const { host, path } = props;
  const hints = useCallback(
    (fieldId: string) => <FieldHints host={host} path={path} fieldId={fieldId} />,
    [host, path],
  );
  return <DocumentTextBox {...props} below={checked && host.showsHints ? hints : undefined} />;
});
