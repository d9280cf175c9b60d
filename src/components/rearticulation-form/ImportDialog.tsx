'use client';
import { useMemo } from 'react';
import type { Articulation } from '../../core/articulation/types.ts';
import { verifyArticulation } from '../../core/articulation/verifyArticulation.ts';
import type { Refusal } from '../../core/result.ts';
import { importedAs } from '../../hooks/articulation/importedAs.ts';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';
import type { UseRearticulationOptions } from '../../hooks/articulation/UseRearticulationOptions.ts';
import { useArticulationImport } from '../../hooks/articulation/useArticulationImport.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import type { ArticulationMessages } from '../../i18n/en/articulationMessages.ts';
import { FileDialog } from '../document/FileDialog.tsx';
import { notTakenInWords } from '../document/notTakenInWords.ts';
import { filePlace } from './issuePlace.ts';
import type { ReadFile } from './readingOptions.ts';

interface ImportDialogProps {
  readonly host: Pick<RearticulationHost, 'messages' | 'announce'>;
  /** What is open; `null`: nothing yet. */
  readonly present: Articulation | null;
  /** What a file becomes where documents are kept. */
  readonly checkImport: UseRearticulationOptions['checkImport'];
  /** Puts another state of the same document in its place. */
  readonly onReplace?: ((doc: Articulation) => void) | undefined;
  /** Shows another document than the one that is open. */
  readonly onOther: (doc: Articulation) => void;
  /** Shows a document in which nothing can be written. */
  readonly onRead: (file: ReadFile) => void;
  readonly onClose: () => void;
}

/**
 * Reads a file, says what is in it, and takes its place only when told to. What is not as it was
 * signed is not taken over, but can be read.
 */
export function ImportDialog(props: ImportDialogProps) {
  const { host, present, checkImport, onReplace, onOther, onRead, onClose } = props;
  const { messages, announce } = host;
  const { found, fault, readable, read } = useArticulationImport();
  const { formats } = useTroth();
  const { unknown_method: unknown } = messages.verifyVerdicts;
  // Looked at anew with whatever changes behind the dialog.
  const answer = useMemo(
    () => found && importedAs(found, present, checkImport),
    [found, present, checkImport],
  );
  const offered = answer?.ok ? answer.value : null;
  const isUnknown = offered !== null && verifyArticulation(offered).verdict === 'unknown_method';
  const take = (doc: Articulation) => {
    if (doc.id === present?.id) onReplace?.(doc);
    else onOther(doc);
    announce?.(messages.imported);
    onClose();
  };
  const show = (doc: Articulation) => {
    const isCopy = fault?.code === 'E_COPY';
    announce?.(isCopy ? messages.readingCopy : messages.readingFile);
    onClose();
    onRead({ doc, isCopy });
  };
  const words = () => {
    const placeOf = (path: string) => filePlace({ messages, formats }, path);
    if (answer && !answer.ok) return notTakenInWords(answer.error, messages, placeOf);
    return fault && faultWords(fault, readable !== null, messages, placeOf);
  };
  const actionOf = () => {
    if (readable) return { label: messages.importReadOnly, onPress: () => show(readable) };
    return offered && { label: messages.importDo, onPress: () => take(offered) };
  };
  return (
    <FileDialog
      messages={messages}
      title={messages.importTitle}
      fault={words()}
      onFile={(file) => void read(file)}
      action={actionOf()}
      onClose={onClose}
    >
      {offered && (
        <>
          <p data-part="import-found">
            {messages.importReady({
              title: offered.title,
              status: messages.statuses[offered.status].name,
            })}
          </p>
          {isUnknown && (
            <p data-part="import-note">
              {messages.verifiedAs({ verdict: unknown.name, means: unknown.means })}
            </p>
          )}
          {present && <p data-part="import-note">{messages.importReplaces}</p>}
        </>
      )}
    </FileDialog>
  );
}

/** Why a file is not taken over. `isReadable`: only what it says of its signatures stands against it. */
function faultWords(
  { code, path = '' }: Refusal,
  isReadable: boolean,
  messages: ArticulationMessages,
  placeOf: (path: string) => string,
): string {
  if (code === 'E_HASH') return messages.importChanged;
  if (code === 'E_STATE' && isReadable) return messages.altered;
  if (code === 'E_COPY') return messages.importRefused({ code, path: '', where: '' });
  const refused = messages.importRefused({ code, path, where: placeOf(path) });
  return code === 'E_TYPE' && path.endsWith('.accountable')
    ? `${refused} ${messages.oneAccountable}`
    : refused;
}
