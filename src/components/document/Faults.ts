'use client';
import { createContext, useContext } from 'react';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';

/**
 * What a refused act has shown to be missing, by the DOM id of the control at its place; the same
 * map for as long as it says the same, as every field reads it.
 */
export const Faults = createContext<ReadonlyMap<string, string>>(new Map());

/** What is missing at a place, once an act was refused because of it. */
export function useFault(
  { fieldId }: Pick<DocumentUi, 'fieldId'>,
  path: readonly string[],
): string | undefined {
  return useContext(Faults).get(fieldId(path));
}
