'use client';
import type { ReactNode } from 'react';
import type { HeldChoice } from '../../hooks/document/useHeldChoice.ts';
import type { DocumentMessages } from '../../i18n/en/documentMessages.ts';
import { ConflictNote } from './ConflictNote.tsx';

interface ChoiceConflictProps {
  readonly held: HeldChoice;
  readonly messages: DocumentMessages;
  readonly fieldId: string;
  readonly label: ReactNode;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What was chosen elsewhere meanwhile, under the field that shows what was chosen here. */
export function ChoiceConflict({ held, messages, fieldId, label, options }: ChoiceConflictProps) {
  const { conflict, resolve } = held;
  if (!conflict) return null;
  const { mine, theirs } = conflict;
  const chosen = options.find(({ value }) => value === theirs);
  return (
    <ConflictNote
      conflict={{ mine, theirs: chosen?.label ?? theirs }}
      onResolve={resolve}
      messages={messages}
      fieldId={fieldId}
      field={typeof label === 'string' ? label : null}
      isChoice
    />
  );
}
