'use client';
import type { ReactNode } from 'react';
import { TextArea } from '../ui/TextArea.tsx';

export interface KeptAreaProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly requirement?: 'required' | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What stands under the text. */
  readonly below?: ReactNode;
}

/** A text that a verb says. */
export function KeptArea({ text, onText, below, ...field }: KeptAreaProps) {
  return (
    <div data-part="text-box">
      <TextArea
        {...field}
        rows={2}
        dir="auto"
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
      {below}
    </div>
  );
}
