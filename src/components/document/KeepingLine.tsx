'use client';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { useDocumentStatus } from '../../hooks/document/useDocumentStatus.ts';

/** Whether what is written outlasts this page. */
export function KeepingLine({ host }: { readonly host: DocumentUi }) {
  const { messages } = host;
  const { status } = useDocumentStatus(host.document);
  if (status === 'off' || status === 'loading') return null;
  if (status === 'failed') return <p data-part="notice">{messages.textNotKept}</p>;
  return (
    <p data-part="soft">{status === 'restored' ? messages.textRestored : messages.textKept}</p>
  );
}
