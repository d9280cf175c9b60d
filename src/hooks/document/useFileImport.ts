'use client';
import { useRef, useState } from 'react';
import { type Refusal, refusal } from '../../core/result.ts';

/** Larger files are refused before they are read into memory; 50 MB. */
const LARGEST = 50_000_000;

/** The answer to a file. `readable`: it is refused, but what stands in it can be shown. */
export type FileRead<Doc> =
  | { readonly ok: true; readonly value: Doc }
  | { readonly ok: false; readonly error: Refusal; readonly readable?: Doc | undefined };

/** Reads a file with a document; nothing is taken over by it. `load` fetches what parses it. */
export function useFileImport<Doc>(load: () => Promise<(text: string) => FileRead<Doc>>) {
  const [result, setResult] = useState<FileRead<Doc> | null>(null);
  const turn = useRef(0);
  const read = async (file: Blob) => {
    turn.current += 1;
    const own = turn.current;
    const answer = await readFile(file, load);
    // Another file was chosen meanwhile.
    if (own === turn.current) setResult(answer);
  };
  return {
    found: result?.ok ? result.value : null,
    fault: result && !result.ok ? result.error : null,
    readable: (result && !result.ok && result.readable) || null,
    read,
  };
}

async function readFile<Doc>(
  file: Blob,
  load: () => Promise<(text: string) => FileRead<Doc>>,
): Promise<FileRead<Doc>> {
  if (file.size > LARGEST) {
    return { ok: false, error: refusal('E_TOO_LONG', 'The file is larger than 50 MB.') };
  }
  try {
    const [text, parse] = await Promise.all([file.text(), load()]);
    return parse(text);
  } catch {
    return { ok: false, error: refusal('E_INTERNAL', 'The browser could not read it.') };
  }
}
