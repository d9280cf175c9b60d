'use client';
import { useMemo } from 'react';
import type { Partnership } from '../../../core/partnership/types.ts';
import type { Result } from '../../../core/result.ts';
import { type ImportedKind, importIntoRecord } from './importChanges.ts';

/** Asks the record about a document from a file; `undefined`: there is none yet. */
export function useCheckImport<Doc extends { readonly id: string }>(
  kind: ImportedKind<Doc>,
  partnership: Partnership | null,
): ((found: Doc) => Result<Doc>) | undefined {
  return useMemo(
    () => (partnership ? (found) => importIntoRecord(kind, partnership, found) : undefined),
    [kind, partnership],
  );
}
