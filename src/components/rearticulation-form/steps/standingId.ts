import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';

/** The DOM id of the line that says where a clause stands; it takes the focus after an act. */
export function standingId({ fieldId }: Pick<RearticulationHost, 'fieldId'>, clauseId: string) {
  return fieldId(['standing', clauseId]);
}
