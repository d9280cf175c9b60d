import type { Refusal, RefusalCode } from '../../core/result.ts';
import { refusalInWords } from '../../hooks/document/refusalInWords.ts';

type ImportMessages = Parameters<typeof refusalInWords>[1] & {
  readonly importOlder: string;
  readonly importRefused: (p: { readonly code: RefusalCode; readonly path: string }) => string;
};

/** Why a document that a file holds cannot be taken over here, though it could be read. */
export function notTakenInWords(refusal: Refusal, messages: ImportMessages): string {
  const { code, path = '' } = refusal;
  // The file is whole; it only does not go on from what is here.
  if (code === 'E_OUTDATED' || code === 'E_STATE') return messages.importOlder;
  if (code === 'E_CLOSED') return refusalInWords(refusal, messages);
  return messages.importRefused({ code, path });
}
