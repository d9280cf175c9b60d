'use client';
import { useCallback, useMemo } from 'react';
import { hostProblem } from '../problem.ts';
import { useControllableState } from '../useControllableState.ts';
import {
  defaultRearticulationView,
  type RearticulationView,
  type RearticulationViewDetails,
  type RearticulationViewReason,
  readRearticulationView,
} from './rearticulationView.ts';
import type { UseRearticulationOptions } from './UseRearticulationOptions.ts';

/** How the document is looked at; the host may own it. */
export function useRearticulationView({
  view: given,
  defaultView,
  onViewChange,
  onError,
}: UseRearticulationOptions) {
  const [stored, setStored] = useControllableState<RearticulationView, RearticulationViewDetails>({
    value: given,
    defaultValue: { ...defaultRearticulationView, ...defaultView },
    onValueChange: onViewChange,
    onError: onError && ((error) => onError(hostProblem('onViewChange', error))),
    name: 'RearticulationForm’s view',
  });
  const view = useMemo(() => readRearticulationView(stored), [stored]);
  const setView = useCallback(
    (reason: RearticulationViewReason, part: Partial<RearticulationView>) =>
      setStored((before) => ({ ...readRearticulationView(before), ...part }), { reason }),
    [setStored],
  );
  return { view, setView };
}
