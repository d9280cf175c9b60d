'use client';
import { useMemo } from 'react';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { Refusal, Result } from '../../core/result.ts';
import { importedAs } from '../../hooks/postMortem/importedAs.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import type { UsePostMortemOptions } from '../../hooks/postMortem/UsePostMortemOptions.ts';
import { usePostMortemImport } from '../../hooks/postMortem/usePostMortemImport.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import { FileDialog } from '../document/FileDialog.tsx';
import { notTakenInWords } from '../document/notTakenInWords.ts';
import { filePlace } from './issuePlace.ts';

interface ImportDialogProps {
  readonly host: Pick<PostMortemHost, 'messages' | 'announce'>;
  /** What is open; `null`: nothing yet. */
  readonly present: PostMortem | null;
  /** What a file becomes where documents are kept. */
  readonly checkImport: UsePostMortemOptions['checkImport'];
  /** Puts another state of the same document in its place. */
  readonly onReplace?: ((doc: PostMortem) => void) | undefined;
  /** Shows another document than the one that is open. */
  readonly onOther: (doc: PostMortem) => void;
  readonly onClose: () => void;
}

/** Reads a file, says what is in it, and takes its place only when told to. */
export function ImportDialog(props: ImportDialogProps) {
  const { host, present, checkImport, onReplace, onOther, onClose } = props;
  const { messages, announce } = host;
  const { formats } = useTroth();
  const { found, fault, read } = usePostMortemImport();
  // Looked at anew with whatever changes behind the dialog.
  const answer = useMemo(
    () => found && importedAs(found, present, checkImport),
    [found, present, checkImport],
  );
  const offered = answer?.ok ? answer.value : null;
  const take = (doc: PostMortem) => {
    if (doc.id === present?.id) onReplace?.(doc);
    else onOther(doc);
    announce?.(messages.imported);
    onClose();
  };
  return (
    <FileDialog
      messages={messages}
      title={messages.importTitle}
      fault={faultWords(fault, answer, { messages, formats })}
      onFile={(file) => void read(file)}
      action={offered && { label: messages.importDo, onPress: () => take(offered) }}
      onClose={onClose}
    >
      {offered && (
        <>
          <p data-part="import-found">
            {messages.importReady({
              title: offered.title,
              stage: messages.stages[offered.stage].name,
            })}
          </p>
          {present && <p data-part="import-note">{messages.importReplaces}</p>}
        </>
      )}
    </FileDialog>
  );
}

function faultWords(
  unreadable: Refusal | null,
  answer: Result<unknown> | null,
  words: Pick<PostMortemHost, 'messages' | 'formats'>,
): string | null {
  const { messages } = words;
  const placeOf = (path: string) => filePlace(words, path);
  if (answer && !answer.ok) return notTakenInWords(answer.error, messages, placeOf);
  if (!unreadable) return null;
  const { code, path = '' } = unreadable;
  return messages.importRefused({ code, path, where: placeOf(path) });
}
