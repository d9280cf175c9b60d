import type { DrawnArc } from './Diagram.tsx';

/** A way from one state to another, in one line of data. */
export function arc<State extends string, Act extends string, Who extends string>(
  from: readonly State[],
  to: State,
  path: string,
  labels: DrawnArc<State, Act, Who>['labels'],
  at: readonly [number, number],
  anchor: DrawnArc<State, Act, Who>['anchor'],
): DrawnArc<State, Act, Who> {
  return { from, to, path, labels, at, anchor };
}
