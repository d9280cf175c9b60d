'use client';
import { useCallback, useMemo } from 'react';
import { hostProblem } from '../problem.ts';
import { useControllableState } from '../useControllableState.ts';
import {
  defaultPostMortemView,
  type PostMortemView,
  type PostMortemViewDetails,
  type PostMortemViewReason,
  readPostMortemView,
} from './postMortemView.ts';
import type { UsePostMortemOptions } from './UsePostMortemOptions.ts';

/** How the document is looked at; the host may own it. */
export function usePostMortemView({
  view: given,
  defaultView,
  onViewChange,
  onError,
}: UsePostMortemOptions) {
  const [stored, setStored] = useControllableState<PostMortemView, PostMortemViewDetails>({
    value: given,
    defaultValue: { ...defaultPostMortemView, ...defaultView },
    onValueChange: onViewChange,
    onError: onError && ((error) => onError(hostProblem('onViewChange', error))),
    name: 'PostMortem’s view',
  });
  const view = useMemo(() => readPostMortemView(stored), [stored]);
  const setView = useCallback(
    (reason: PostMortemViewReason, part: Partial<PostMortemView>) =>
      setStored((before) => ({ ...readPostMortemView(before), ...part }), { reason }),
    [setStored],
  );
  return { view, setView };
}
