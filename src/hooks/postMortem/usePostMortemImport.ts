'use client';
import { useState } from 'react';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { type Refusal, refusal } from '../../core/result.ts';
import type { Result } from '../../core/types.ts';

/** Larger files are refused before they are read into memory; 50 MB. */
const LARGEST = 50_000_000;

/** Reads a file with a post-mortem; nothing is taken over by it. */
export function usePostMortemImport() {
  const [found, setFound] = useState<PostMortem | null>(null);
  const [fault, setFault] = useState<Refusal | null>(null);
  const show = (result: Result<PostMortem>) => {
    setFound(result.ok ? result.value : null);
    setFault(result.ok ? null : result.error);
  };
  const read = async (file: Blob) => {
    if (file.size > LARGEST) {
      return show({ ok: false, error: refusal('E_TOO_LONG', 'The file is larger than 50 MB.') });
    }
    try {
      const [text, { parsePostMortem }] = await Promise.all([
        file.text(),
        import('../../core/postmortem/parsePostMortem.ts'),
      ]);
      show(parsePostMortem(text));
    } catch {
      show({ ok: false, error: refusal('E_INTERNAL', 'The browser could not read it.') });
    }
  };
  return { found, fault, read };
}
