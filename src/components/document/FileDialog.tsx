'use client';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { DocumentMessages } from '../../i18n/en/documentMessages.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { ownCss } from '../ui/weight.ts';
import { importCss } from './importCss.ts';

interface FileDialogProps {
  readonly messages: DocumentMessages;
  readonly title: string;
  /** Why the file that was chosen cannot be taken over. */
  readonly fault: string | null;
  readonly onFile: (file: Blob) => void;
  /** What can be done with what was found. */
  readonly action: { readonly label: string; readonly onPress: () => void } | null;
  readonly onClose: () => void;
  /** What was found, in words. */
  readonly children: ReactNode;
}

const Root = styled.div.withConfig({
  componentId: 'troth-document-file-dialog',
})`${ownCss(importCss)}`;

/** Reads a file, says what is in it, and does something with it only when told to. */
export function FileDialog(props: FileDialogProps) {
  const { messages, title, fault, onFile, action, onClose, children } = props;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      closeOnPressOutside={false}
      title={title}
      description={messages.importIntro}
      footer={
        action && (
          <Button variant="primary" onClick={action.onPress}>
            {action.label}
          </Button>
        )
      }
    >
      <Root>
        <Field label={messages.importFile} error={fault}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file) onFile(file);
              }}
            />
          )}
        </Field>
        <div role="status">{children}</div>
      </Root>
    </Dialog>
  );
}
