'use client';
import type { ReactNode } from 'react';
import { refusalWords } from '../../hooks/commitmentTracker/refusalWords.ts';
import type { UnkeptForm } from '../../hooks/commitmentTracker/sentForm.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { common as english } from '../../i18n/en/common.ts';
import { Button } from '../ui/Button.tsx';
import { WarningIcon } from '../ui/icons.tsx';

interface UnkeptNoteProps {
  readonly unkept: UnkeptForm;
  /** The promise is in view, and what is said about it has a title with this id. */
  readonly titleId?: string;
  readonly onTellAgain: (id: string) => void;
  /** Opens the form with the words in it; absent where there is none. */
  readonly onTakeUp?: (() => void) | undefined;
  readonly messages: ActsMessages;
  readonly children?: ReactNode;
}

/** Says that something was sent and not kept, why, and how to go on. */
export function UnkeptNote(props: UnkeptNoteProps) {
  const { unkept, titleId, onTellAgain, onTakeUp, messages, children } = props;
  const common = useMessages('common', english);
  const { id, notKept } = unkept;
  return (
    <>
      {titleId ? (
        <p data-part="refused-title" id={titleId}>
          <WarningIcon />
          <span>{unkeptTitle(unkept, messages, true)}</span>
        </p>
      ) : (
        <p>{unkeptTitle(unkept, messages)}</p>
      )}
      <p>{whyUnkept(unkept, messages)}</p>
      {children}
      <div data-part="buttons">
        {notKept === 'failed' && (
          <Button size="small" onClick={() => onTellAgain(id)}>
            {common.tryAgain}
          </Button>
        )}
        {notKept !== 'failed' && onTakeUp && (
          <Button size="small" onClick={onTakeUp}>
            {messages.takeUp}
          </Button>
        )}
      </div>
    </>
  );
}

export function unkeptTitle(
  { type, title }: UnkeptForm,
  messages: ActsMessages,
  isInView = false,
): string {
  const act = type === 'draft' ? messages.keepDraft : messages.acts[type];
  return messages.unkept({ act, title: isInView ? null : title });
}

export function whyUnkept({ notKept, refusal }: UnkeptForm, messages: ActsMessages): string {
  if (notKept !== 'refused') return messages.unkeptWhy[notKept];
  return refusalWords(refusal ?? { code: 'E_HOST_CALLBACK', message: '' }, messages);
}
