import { type Articulation, clauseSections } from '../../core/articulation/types.ts';
import { own, valueAt } from '../../core/own.ts';
import type { StepId } from './rearticulationView.ts';

const stepOf: Readonly<Record<string, StepId>> = {
  title: 'start',
  trigger: 'start',
  triggerNote: 'start',
  effectiveFrom: 'start',
  reviewBy: 'start',
  people: 'people',
  reasons: 'changes',
  commitments: 'commitments',
  signatures: 'signOff',
};

/** The step that a place of the document is written in; `null`: none of them. */
export function stepOfPath(
  doc: Pick<Articulation, 'clauses'>,
  path: readonly string[],
): StepId | null {
  const [part = '', id = ''] = path;
  if (part === 'clauses' || part === 'replies') {
    const section = valueAt(doc, ['clauses', id, 'section']);
    return clauseSections.find((one) => one === section) ?? null;
  }
  if (part === 'echoes') return clauseSections.find((one) => one === id) ?? null;
  return (own(stepOf, part) as StepId | undefined) ?? null;
}
