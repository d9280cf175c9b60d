'use client';
import { useRef, useState } from 'react';
import type { CommitmentDraft } from '../../core/commitments/types.ts';
import type { CsvPreview } from '../../core/exchange/fromCsv.ts';
import { refuse } from '../../core/result.ts';
import type { Result } from '../../core/types.ts';
import type { ConversationHost } from './conversationHost.ts';
import { decodeText } from './decodeText.ts';

interface CsvImportOptions {
  readonly host: ConversationHost;
  readonly existingIds: () => Iterable<string>;
  /** Takes in all drafts or none. */
  readonly takeIn: (drafts: readonly CommitmentDraft[]) => Result<number>;
}

/** Larger files are refused before they are read into memory; 50 MB. */
const LARGEST = 50_000_000;

/** What came of the file that was chosen last. */
interface ReadFile {
  readonly file: Blob;
  readonly result: Result<CsvPreview>;
  readonly isGuessed: boolean;
}

/** Reads a CSV file for a preview; nothing is taken over before `confirm`. */
export function useCsvImport({ host, existingIds, takeIn }: CsvImportOptions) {
  const [shown, setShown] = useState<ReadFile | null>(null);
  const last = useRef<Blob | null>(null);

  const read = async (file: Blob) => {
    last.current = file;
    const outcome = await previewOf(file, host, existingIds);
    // Another file was chosen meanwhile, or none any more.
    if (outcome && last.current === file) setShown({ file, ...outcome });
  };
  const reset = () => {
    last.current = null;
    setShown(null);
  };

  const preview = shown?.result.ok ? shown.result.value : null;
  const ready = preview?.rows.flatMap((row) => (row.ok ? [row.draft] : [])) ?? [];
  const faulty = preview?.rows.flatMap((row) => (row.ok ? [] : [row])) ?? [];

  return {
    preview,
    /** Why the file as a whole cannot be read. */
    fault: shown && !shown.result.ok ? shown.result.error : null,
    /** The file is not in Unicode; what it was read as is a guess. */
    isGuessed: shown?.isGuessed ?? false,
    ready,
    faulty,
    read,
    /** Takes over the rows that are right; the others stay in the file. */
    confirm: (): Result<number> => {
      const result = takeIn(ready);
      if (result.ok) reset();
      // An id was taken meanwhile: read again, so that its row says so.
      else if (shown && result.error.code === 'E_DUPLICATE_ID') void read(shown.file);
      else if (shown) setShown({ ...shown, result });
      return result;
    },
    reset,
  };
}

/** What would come of a file; `null` for somebody who may import nothing. */
async function previewOf(
  file: Blob,
  { viewer, parties, people, newId, now }: ConversationHost,
  existingIds: () => Iterable<string>,
): Promise<Omit<ReadFile, 'file'> | null> {
  if (!viewer) return null;
  if (file.size > LARGEST) {
    return { result: refuse('E_TOO_LONG', 'The file is larger than 50 MB.'), isGuessed: false };
  }
  try {
    const [bytes, { fromCsv }] = await Promise.all([
      file.arrayBuffer(),
      import('../../core/exchange/fromCsv.ts'),
    ]);
    const { text, isGuessed } = decodeText(bytes);
    const { partyId, personId } = viewer;
    const by = personId ? { partyId, personId } : { partyId };
    const known = { at: now(), by, parties, newId, existingIds: existingIds() };
    // Where the host names nobody, people are taken by their ids as they are.
    return { result: fromCsv(text, people.length > 0 ? { ...known, people } : known), isGuessed };
  } catch {
    return { result: refuse('E_INTERNAL', 'The browser could not read it.'), isGuessed: false };
  }
}
