'use client';
import { useCallback, useMemo } from 'react';
import { hostProblem, type TrothProblem } from '../problem.ts';
import { useControllableState } from '../useControllableState.ts';

interface DocumentViewOptions<View, Reason> {
  readonly view?: View | undefined;
  readonly defaultView?: Partial<View> | undefined;
  readonly onViewChange?: ((view: View, details: { readonly reason: Reason }) => void) | undefined;
  readonly onError?: ((problem: TrothProblem) => void) | undefined;
}

/**
 * How a document is looked at; the host may own it. `name`: whose view it is, for warnings. `readAs`:
 * a view with what is not known, or missing, as at first; the same function from render to render.
 */
export function useDocumentView<View extends object, Reason extends string>(
  name: string,
  readAs: (given: unknown) => View,
  { view: given, defaultView, onViewChange, onError }: DocumentViewOptions<View, Reason>,
) {
  const [stored, setStored] = useControllableState<View, { readonly reason: Reason }>({
    value: given,
    defaultValue: readAs(defaultView),
    onValueChange: onViewChange,
    onError: onError && ((error) => onError(hostProblem('onViewChange', error))),
    name,
  });
  const view = useMemo(() => readAs(stored), [readAs, stored]);
  const setView = useCallback(
    (reason: Reason, part: Partial<View>) =>
      setStored((before) => ({ ...readAs(before), ...part }), { reason }),
    [readAs, setStored],
  );
  return { view, setView };
}
