'use client';
import { startTransition, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { HasClauses } from '../../core/articulation/clausesOf.ts';
import type { ClauseDiff } from '../../core/articulation/diff/clauseDiff.ts';
import { diffClauses } from '../../core/articulation/diff/diffClauses.ts';
import { RedlineMemory } from './RedlineMemory.ts';
import { runInSlices } from './runInSlices.ts';

export interface RedlineOptions {
  /** `null`: there was no version. */
  readonly before: HasClauses | null;
  readonly after: HasClauses;
  /** How texts are shown; the same function from render to render. */
  readonly shownText?: ((text: string) => string) | undefined;
  /** The language that the texts are in. */
  readonly locale?: string | undefined;
}

export interface Redline {
  /** As from `diffClauses`; a clause whose words have not been compared yet has `words: null`. */
  readonly diffs: readonly ClauseDiff[];
  /** How many clauses' words have been compared, while there are others; else `null`. */
  readonly progress: { readonly done: number; readonly total: number } | null;
}

const asItIs = (text: string) => text;

/**
 * What became of each clause from one version to another, to the word. The words are compared a few
 * milliseconds at a time; of a small document, before it is on the screen. A clause is compared anew
 * only when it says something else. On a server, and in the first markup, no words are marked.
 */
export function useRedline(options: RedlineOptions): Redline {
  const { before, after, shownText = asItIs, locale } = options;
  const [was, is] = [before?.clauses ?? null, after.clauses];
  const found = useMemo(() => diffClauses(was && { clauses: was }, { clauses: is }), [was, is]);
  const memory = useMemo(() => new RedlineMemory(shownText, locale), [shownText, locale]);
  const [slices, setSlices] = useState(0);

  // React 18 warns of layout effects on a server, where neither of the two runs.
  const useComparing = typeof document === 'undefined' ? useEffect : useLayoutEffect;
  useComparing(() => {
    const waiting = found.filter((diff) => memory.isWaiting(diff));
    if (waiting.length === 0) return;
    const at = (piece: number) => waiting[piece] as ClauseDiff;
    let isFirst = true;
    return runInSlices({
      count: waiting.length,
      sizeOf: (piece) => sizeOfDiff(at(piece)),
      work: (piece) => memory.compare(at(piece)),
      onSlice: () => {
        const tell = () => setSlices((count) => count + 1);
        // What is on the screen is shown anew only when there is time for it.
        if (isFirst) tell();
        else startTransition(tell);
        isFirst = false;
      },
    });
  }, [found, memory]);

  return useMemo(() => {
    const left = found.filter((diff) => memory.isWaiting(diff)).length;
    const total = found.filter(({ fields }) => fields.length > 0).length;
    return {
      diffs: found.map((diff) => memory.latest(diff)),
      // Before the first slice nothing is on the screen that would have to be explained.
      progress: slices > 0 && left > 0 ? { done: total - left, total } : null,
    };
  }, [found, memory, slices]);
}

/** How much text there is to compare and to draw in a clause: so many characters. */
export function sizeOfDiff({ fields }: ClauseDiff): number {
  return fields.reduce((sum, { before, after }) => sum + lengthOf(before) + lengthOf(after), 0);
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}
