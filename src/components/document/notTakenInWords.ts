import type { Refusal, RefusalCode } from '../../core/result.ts';
import { refusalInWords } from '../../hooks/document/refusalInWords.ts';

type ImportMessages = Parameters<typeof refusalInWords>[1] & {
  readonly importOlder: string;
  readonly importRefused: (p: {
    readonly code: RefusalCode;
    readonly path: string;
    readonly where: string;
  }) => string;
};

/**
 * Why a document that a file holds cannot be taken over here, though it could be read. `placeOf`:
 * what the place at a path is called on the page.
 */
export function notTakenInWords(
  refusal: Refusal,
  messages: ImportMessages,
  placeOf: (path: string) => string,
): string {
  const { code, path = '' } = refusal;
  // The file is whole; it only does not go on from what is here.
  if (code === 'E_OUTDATED' || code === 'E_STATE') return messages.importOlder;
  if (code === 'E_CLOSED') return refusalInWords(refusal, messages);
  return messages.importRefused({ code, path, where: placeOf(path) });
}
