'use client';
import { useId } from 'react';
import { isRecord } from '../../core/isRecord.ts';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { useBegunTexts } from '../../hooks/document/useBegunTexts.ts';
import { type JoinTexts, useKeptText } from '../../hooks/document/useKeptText.ts';
import { Button } from '../ui/Button.tsx';

/** A form of a verb that somebody wrote in, and that is nowhere on the page now. */
export interface LeftForm {
  /** As on its button. */
  readonly act: string;
  /** What of a kept text was written; without it, all of it. */
  readonly wordsOf?: ((text: string) => readonly string[]) | undefined;
  readonly join?: JoinTexts | undefined;
}

interface LeftTextsProps {
  readonly host: DocumentUi;
  /** `null`: its form is on the page or in one of its sections, or it is no such form. */
  readonly formOf: (key: string) => LeftForm | null;
  /** Words were thrown away, and their button with them. */
  readonly onThrownAway: () => void;
}

/** Words that were left in a form, where somebody has gone on meanwhile so that it is no more. */
export function LeftTexts({ host, formOf, onThrownAway }: LeftTextsProps) {
  return useBegunTexts(host).map((key) => {
    const form = formOf(key);
    return form && <LeftText key={key} {...{ host, form, onThrownAway }} textKey={key} />;
  });
}

interface LeftTextProps extends Pick<LeftTextsProps, 'host' | 'onThrownAway'> {
  readonly textKey: string;
  readonly form: LeftForm;
}

function LeftText({ host, textKey, form, onThrownAway }: LeftTextProps) {
  const { messages } = host;
  const { act, wordsOf, join } = form;
  const titleId = useId();
  const [text, setText] = useKeptText(host, textKey, join);
  const history = host.document.valueAt(['history']);
  const words = (wordsOf?.(text) ?? [text]).filter(
    (one) => one.trim() !== '' && !isSaidIn(history, one.trim()),
  );
  if (words.length === 0) return null;
  return (
    <section data-part="left" aria-labelledby={titleId}>
      <p data-part="label" id={titleId} role="status">
        {messages.leftTitle}
      </p>
      <p data-part="soft">{messages.leftFrom({ act })}</p>
      {words.map((one) => (
        <blockquote key={one} data-part="text" dir="auto">
          {one}
        </blockquote>
      ))}
      <div data-part="buttons">
        <Button
          size="small"
          onClick={() => {
            setText('');
            onThrownAway();
          }}
        >
          {messages.throwAway}
        </Button>
      </div>
    </section>
  );
}

/** Whether it was said after all, from another tab of the same person perhaps. */
function isSaidIn(history: unknown, words: string): boolean {
  if (typeof history === 'string') return history.trim() === words;
  if (Array.isArray(history)) return history.some((one) => isSaidIn(one, words));
  return isRecord(history) && Object.values(history).some((one) => isSaidIn(one, words));
}
