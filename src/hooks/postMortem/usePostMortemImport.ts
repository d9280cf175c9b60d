'use client';
import { useFileImport } from '../document/useFileImport.ts';

const load = async () => (await import('../../core/postmortem/parsePostMortem.ts')).parsePostMortem;

/** Reads a file with a post-mortem; nothing is taken over by it. */
export function usePostMortemImport() {
  return useFileImport(load);
}
