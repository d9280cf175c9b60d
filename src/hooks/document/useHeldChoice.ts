'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { Path, Resolution, TextConflict } from './documentTypes.ts';
import type { DocumentFields } from './documentUi.ts';
import { notedOf, notesOn, openTextField } from './openTextField.ts';
import { pathKey } from './pathKey.ts';
import { useAskedHere } from './useAskedHere.ts';

export interface HeldChoice {
  /** What was chosen here, and what another chose meanwhile; `null`: nothing stands against it. */
  readonly conflict: TextConflict | null;
  readonly resolve: (resolution: Resolution) => void;
}

/** What was chosen at a place and waits for a decision, as another choice was made elsewhere. */
export function useHeldChoice(document: DocumentFields, path: Path): HeldChoice {
  const key = pathKey(path);
  const field = useMemo(() => openTextField(document, key), [document, key]);
  const noted = useSyncExternalStore(field.subscribe, () => notedOf(field.read()), nothing);
  const { conflict } = notesOn(noted ?? '');
  useAskedHere(document, path, conflict !== null);
  return { conflict, resolve: field.resolve };
}

function nothing(): null {
  return null;
}
