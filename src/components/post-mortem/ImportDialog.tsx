'use client';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { mergeImport } from '../../hooks/postMortem/mergeImport.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import { usePostMortemImport } from '../../hooks/postMortem/usePostMortemImport.ts';
import { FileDialog } from '../document/FileDialog.tsx';

interface ImportDialogProps {
  readonly host: Pick<PostMortemHost, 'messages' | 'announce'>;
  /** What is open; `null`: nothing yet. */
  readonly present: PostMortem | null;
  /** Puts another state of the same document in its place. */
  readonly onReplace?: ((doc: PostMortem) => void) | undefined;
  /** Shows another document than the one that is open. */
  readonly onOther: (doc: PostMortem) => void;
  readonly onClose: () => void;
}

/** Reads a file, says what is in it, and takes its place only when told to. */
export function ImportDialog({ host, present, onReplace, onOther, onClose }: ImportDialogProps) {
  const { messages, announce } = host;
  const { found, fault, read } = usePostMortemImport();
  const take = (doc: PostMortem) => {
    if (doc.id === present?.id) onReplace?.(mergeImport(present, doc));
    else onOther(doc);
    announce?.(messages.imported);
    onClose();
  };
  return (
    <FileDialog
      messages={messages}
      title={messages.importTitle}
      fault={fault && messages.importRefused({ code: fault.code, path: fault.path ?? '' })}
      onFile={(file) => void read(file)}
      action={found && { label: messages.importDo, onPress: () => take(found) }}
      onClose={onClose}
    >
      {found && (
        <>
          <p data-part="import-found">
            {messages.importReady({
              title: found.title,
              stage: messages.stages[found.stage].name,
            })}
          </p>
          {present && <p data-part="import-note">{messages.importReplaces}</p>}
        </>
      )}
    </FileDialog>
  );
}
