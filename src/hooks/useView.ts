'use client';
import { useCallback, useMemo } from 'react';
import { hostProblem, type TrothProblem } from './problem.ts';
import { useControllableState } from './useControllableState.ts';

interface ViewOptions<View, Reason> {
  readonly view?: Partial<View> | undefined;
  readonly defaultView?: Partial<View> | undefined;
  readonly onViewChange?: ((view: View, details: { readonly reason: Reason }) => void) | undefined;
  readonly onError?: ((problem: TrothProblem) => void) | undefined;
}

/**
 * How a widget's content is looked at; the host may own it. `name`: whose view it is, for warnings. `readAs`:
 * a view with what is not known, or missing, as at first; the same function from render to render.
 */
export function useView<View extends object, Reason extends string>(
  name: string,
  readAs: (given: unknown) => View,
  { view: given, defaultView, onViewChange, onError }: ViewOptions<View, Reason>,
) {
  const [stored, setStored] = useControllableState<View, { readonly reason: Reason }>({
    // Read by `readAs` before anybody looks at it.
    value: given as View | undefined,
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
