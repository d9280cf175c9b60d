import type { Articulation } from '../../core/articulation/types.ts';
import type { ArticulationMessages } from '../../i18n/en/articulationMessages.ts';

/** What happened to the whole document, in words: signatures fell, or it went on. */
export function statusChanges(
  before: Articulation,
  doc: Articulation,
  messages: ArticulationMessages,
): readonly string[] {
  const said: string[] = [];
  const count = ({ signatures }: Articulation) => Object.keys(signatures).length;
  const isLost = count(before) > 0 && count(doc) === 0 && doc.status === 'in_review';
  if (isLost) said.push(messages.signaturesVoided);
  if (before.status !== doc.status) {
    const { name, means } = messages.statuses[doc.status];
    said.push(messages.statusNow({ status: name, means }));
  }
  return said;
}
