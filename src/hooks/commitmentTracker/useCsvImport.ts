'use client';
import { useState } from 'react';
import type { CommitmentDraft } from '../../core/commitments/types.ts';
import type { CsvPreview } from '../../core/exchange/fromCsv.ts';
import { type Refusal, refusal } from '../../core/result.ts';
import type { Result } from '../../core/types.ts';
import type { ConversationHost } from './conversationHost.ts';

interface CsvImportOptions {
  readonly host: ConversationHost;
  readonly existingIds: () => Iterable<string>;
  /** Takes in all drafts or none. */
  readonly takeIn: (drafts: readonly CommitmentDraft[]) => Result<number>;
}

/** Larger files are refused before they are read into memory; 50 MB. */
const LARGEST = 50_000_000;

/** Reads a CSV file for a preview; nothing is taken over before `confirm`. */
export function useCsvImport({ host, existingIds, takeIn }: CsvImportOptions) {
  const [preview, setPreview] = useState<CsvPreview | null>(null);
  const [fault, setFault] = useState<Refusal | null>(null);

  const show = (result: Result<CsvPreview>) => {
    setPreview(result.ok ? result.value : null);
    setFault(result.ok ? null : result.error);
  };

  const read = async (file: Blob) => {
    const { viewer, parties, people, newId, now } = host;
    if (!viewer) return;
    if (file.size > LARGEST) {
      show({ ok: false, error: refusal('E_TOO_LONG', 'The file is larger than 50 MB.') });
      return;
    }
    try {
      const [text, { fromCsv }] = await Promise.all([
        file.text(),
        import('../../core/exchange/fromCsv.ts'),
      ]);
      const { partyId, personId } = viewer;
      const by = personId ? { partyId, personId } : { partyId };
      show(fromCsv(text, { at: now(), by, parties, people, newId, existingIds: existingIds() }));
    } catch {
      show({ ok: false, error: refusal('E_INTERNAL', 'The browser could not read it.') });
    }
  };

  const ready = preview?.rows.flatMap((row) => (row.ok ? [row.draft] : [])) ?? [];
  const faulty = preview?.rows.flatMap((row) => (row.ok ? [] : [row])) ?? [];

  return {
    preview,
    /** Why the file as a whole cannot be read. */
    fault,
    ready,
    faulty,
    read,
    /** Takes over the rows that are right; the others stay in the file. */
    confirm: (): Result<number> => {
      const result = takeIn(ready);
      if (result.ok) {
        setPreview(null);
        setFault(null);
      } else setFault(result.error);
      return result;
    },
    reset: () => {
      setPreview(null);
      setFault(null);
    },
  };
}
