'use client';
import { useMemo } from 'react';
import type { HasClauses } from '../../core/articulation/clausesOf.ts';
import { readArticulation } from '../../core/articulation/readArticulation.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { RearticulationHost } from './rearticulationHost.ts';

/** A version that changes can be shown against. */
export interface EarlierVersion extends HasClauses {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Whom it names; of the one before, only where the host has it. */
  readonly people: Articulation['people'];
}

/** What a document can be compared with. */
export interface EarlierVersions {
  /** The one whose place it takes, as it was when this one began. */
  readonly before: EarlierVersion | null;
  /** Those that came before that one, the latest first. */
  readonly others: readonly EarlierVersion[];
}

/** The earlier versions of a document that can be read. */
export function useEarlierVersions(
  { id, version, supersedes }: Articulation,
  { earlier }: Pick<RearticulationHost, 'earlier'>,
): EarlierVersions {
  return useMemo(() => {
    const readable = earlier.flatMap((one) => {
      const read = readArticulation(one);
      return read.ok ? [read.value.doc] : [];
    });
    const same = supersedes && readable.find((one) => one.id === supersedes.id);
    const before = supersedes && {
      ...supersedes,
      title: same?.title ?? '',
      people: same?.people ?? {},
    };
    const seen = new Set([id, supersedes?.id]);
    const others = readable
      .filter((one) => one.version < version && !seen.has(one.id) && seen.add(one.id))
      .sort((a, b) => b.version - a.version);
    return { before, others };
  }, [id, version, supersedes, earlier]);
}
