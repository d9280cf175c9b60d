'use client';
import { useRef, useState } from 'react';
import type { Hint } from '../../core/postmortem/lint/types.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';

interface HintListProps {
  readonly host: PostMortemHost;
  readonly text: string;
  readonly hints: readonly Hint[];
  readonly fieldId: string;
}

/** So much of the sentence stands around the words, on either side. */
const AROUND = 40;

/** Quiet notes under a text, each with the exact words; never in the way. */
export function HintList({ host, text, hints, fieldId }: HintListProps) {
  const { messages } = host;
  const [dismissed, setDismissed] = useState(host.dismissedHints.get(fieldId) ?? []);
  const root = useRef<HTMLUListElement>(null);
  const shown = hints.filter((hint) => !dismissed.includes(keyOf(hint, text)));
  if (shown.length === 0) return null;
  // The widget may live in a shadow root.
  const findField = () =>
    (root.current?.getRootNode() as Document | ShadowRoot | undefined)?.getElementById(fieldId);
  const select = ({ start, end }: Hint) => {
    const field = findField();
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    field.focus();
    field.setSelectionRange(start, end);
  };
  const dismiss = (hint: Hint) => {
    const next = [...dismissed, keyOf(hint, text)];
    // Kept beside the field, which comes and goes with its section.
    host.dismissedHints.set(fieldId, next);
    setDismissed(next);
    findField()?.focus();
  };
  return (
    <ul ref={root} data-part="hints" aria-label={messages.hintsTitle}>
      {shown.map((hint) => (
        <li key={hint.start} data-part="language-hint" data-category={hint.category}>
          <p data-part="hint-words" dir="auto">
            {text.slice(Math.max(0, hint.start - AROUND), hint.start).replace(/^\S*\s/, '… ')}
            <mark data-part="hint-mark">{text.slice(hint.start, hint.end)}</mark>
            {text.slice(hint.end, hint.end + AROUND).replace(/\s\S*$/, ' …')}
          </p>
          <p data-part="soft">
            <strong>{messages.hintCategories[hint.category]}.</strong> {hint.why}
          </p>
          <p data-part="hint-ask">{messages.hintAsk({ question: hint.ask })}</p>
          <div data-part="buttons">
            <button type="button" data-part="link" onClick={() => select(hint)}>
              {messages.showWords}
            </button>
            <button type="button" data-part="link" onClick={() => dismiss(hint)}>
              {messages.dismissHint}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A hint is dismissed for these words, wherever in the text they move to. */
function keyOf({ category, start, end }: Hint, text: string): string {
  return `${category} ${text.slice(start, end)}`;
}
