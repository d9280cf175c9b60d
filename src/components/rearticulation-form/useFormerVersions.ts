'use client';
import { useCallback, useMemo, useState } from 'react';
import type { Articulation } from '../../core/articulation/types.ts';
import { own } from '../../core/own.ts';
import type { UseRearticulationOptions } from '../../hooks/useRearticulation.ts';

/**
 * The earlier versions of a document, and among them those that it was begun from here, so that a host
 * need not have handed them back yet. What the host says of one counts.
 */
export function useFormerVersions(
  { earlier, defaultValue, onSuperseded }: UseRearticulationOptions,
  doc: Articulation | undefined,
) {
  const [former, setFormer] = useState<readonly Articulation[]>([]);
  const remember = useCallback(
    (one: Articulation) => setFormer((all) => [...all.filter(({ id }) => id !== one.id), one]),
    [],
  );
  const id = doc?.id;
  const place = own(doc?.supersedes, 'id');
  const all = useMemo(() => {
    // After a reload, the one that the host begins with is all that is known.
    const first = defaultValue?.status === 'in_force' && defaultValue.id === place;
    const given: unknown = earlier;
    const listed = Array.isArray(given) ? given : [];
    const seen = new Set([id, ...listed.map((one) => own(one, 'id'))]);
    const missing = [...former, ...(first ? [defaultValue] : [])].filter(
      (one) => !seen.has(one.id) && seen.add(one.id),
    );
    return missing.length > 0 ? [...listed, ...missing] : earlier;
  }, [earlier, former, defaultValue, id, place]);
  const superseded = useCallback(
    (one: Articulation) => {
      remember(one);
      return onSuperseded?.(one);
    },
    [remember, onSuperseded],
  );
  return { earlier: all, remember, onSuperseded: superseded };
}
