import { hostProblem, type TrothProblem } from './problem.ts';
import { throwLater } from './throwLater.ts';

/** Calls a function of the host's; one that throws, or whose promise fails, is told to `onFailed`. */
export function callHost(call: () => unknown, onFailed: (cause: unknown) => void): void {
  try {
    const made = call();
    if (isPromise(made)) Promise.resolve(made).then(undefined, onFailed).catch(throwLater);
  } catch (cause) {
    onFailed(cause);
  }
}

/** The same, told to `onError` by the function's name. */
export function tellHost(
  name: string,
  call: () => unknown,
  onError: ((problem: TrothProblem) => void) | undefined,
): void {
  callHost(call, (cause) => reportFailure(name, cause, onError));
}

/** A function of the host's failed: told to `onError`; where nobody listens, it is uncaught. */
export function reportFailure(
  name: string,
  cause: unknown,
  onError: ((problem: TrothProblem) => void) | undefined,
): void {
  if (onError) onError(hostProblem(name, cause));
  else throwLater(cause);
}

/** Whatever can be waited for, of whichever make. */
export function isPromise(made: unknown): made is PromiseLike<unknown> {
  return typeof (made as PromiseLike<unknown> | null | undefined)?.then === 'function';
}
