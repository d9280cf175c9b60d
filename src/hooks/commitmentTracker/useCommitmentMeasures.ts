'use client';
import { useMemo } from 'react';
import { type UseCommitmentMeasuresOptions, useFrontFigures } from './useFrontFigures.ts';
import { useMoreFigures } from './useMoreFigures.ts';

export type { UseCommitmentMeasuresOptions };

/**
 * How promises between the parties are kept, in figures and in words. Counted is what is due from
 * the first of the periods to the end of the present one. No figure is judged, and none is of a
 * person.
 */
export function useCommitmentMeasures(options: UseCommitmentMeasuresOptions) {
  const front = useFrontFigures(options);
  const more = useMoreFigures(options, front);
  return useMemo(() => {
    const { baseline, every, from, to, window, isEmpty, decided, trend, comment } = front;
    return { baseline, every, from, to, window, isEmpty, decided, trend, comment, ...more };
  }, [front, more]);
}

export type CommitmentMeasuresView = ReturnType<typeof useCommitmentMeasures>;
