'use client';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { LanguageHints } from '../LanguageHints.tsx';

interface KeptAreaProps {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A text that a verb says; its wording is looked at like that of the document. */
export function KeptArea({ host, id, label, hint, error, text, onText }: KeptAreaProps) {
  return (
    <div data-part="text-box">
      <TextArea
        id={id}
        label={label}
        hint={hint}
        error={error}
        rows={2}
        dir="auto"
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
      {host.showsHints && <LanguageHints host={host} text={text} fieldId={id} />}
    </div>
  );
}
