'use client';
import { styled } from 'styled-components';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { mergeImport } from '../../hooks/postMortem/mergeImport.ts';
import { usePostMortemImport } from '../../hooks/postMortem/usePostMortemImport.ts';
import type { PostMortemApi } from '../../hooks/usePostMortem.ts';
import { importCss } from '../document/importCss.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';

interface ImportDialogProps {
  readonly api: PostMortemApi;
  /** Shows another document than the one that is open. */
  readonly onOther: (doc: PostMortem) => void;
  readonly onClose: () => void;
}

const Root = styled.div`${importCss}`;

/** Reads a file, says what is in it, and takes its place only when told to. */
export function ImportDialog({ api, onOther, onClose }: ImportDialogProps) {
  const { host } = api;
  const { messages, document, announce } = host;
  const { found, fault, read } = usePostMortemImport();
  const take = () => {
    if (!found) return;
    const present = document.value;
    if (found.id === present.id) document.replace(mergeImport(present, found));
    else onOther(found);
    announce?.(messages.imported);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      closeOnPressOutside={false}
      title={messages.importTitle}
      description={messages.importIntro}
      footer={
        found && (
          <Button variant="primary" onClick={take}>
            {messages.importDo}
          </Button>
        )
      }
    >
      <Root>
        <Field
          label={messages.importFile}
          error={fault && messages.importRefused({ code: fault.code, path: fault.path ?? '' })}
        >
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file) void read(file);
              }}
            />
          )}
        </Field>
        <div role="status">
          {found && (
            <>
              <p data-part="import-found">
                {messages.importReady({
                  title: found.title,
                  stage: messages.stages[found.stage].name,
                })}
              </p>
              <p data-part="import-note">{messages.importReplaces}</p>
            </>
          )}
        </div>
      </Root>
    </Dialog>
  );
}
