'use client';
import { TextArea } from '../../ui/TextArea.tsx';

interface KeptAreaProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A text that a verb says. */
export function KeptArea({ text, onText, ...field }: KeptAreaProps) {
  return (
    <div data-part="text-box">
      <TextArea
        {...field}
        rows={2}
        dir="auto"
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
    </div>
  );
}
