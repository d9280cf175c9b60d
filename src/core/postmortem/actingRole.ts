import { own } from '../own.ts';
import type { PostMortemActor } from './events.ts';
import type { PostMortem } from './types.ts';

/** As whom somebody acts: for one of the sides, or as the neutral facilitator. */
export type ActingRole = 'side' | 'facilitator';

/**
 * As whom somebody acts on a document; `null`: a stranger to it. A neutral facilitator belongs to
 * no side, and is one only where the document says that the talk is led by one: by the person it
 * names, or by anybody as long as it names none. Never throws.
 */
export function actingRole(doc: PostMortem, actor: PostMortemActor): ActingRole | null {
  const partyIds = own(doc, 'partyIds');
  const partyId = own(actor, 'partyId') as string;
  if (Array.isArray(partyIds) && partyIds.includes(partyId)) return 'side';
  const frame = own(doc, 'frame');
  const facilitator = own(frame, 'facilitator');
  const isLed = own(actor, 'role') === 'facilitator' && own(frame, 'facilitation') === 'neutral';
  return isLed && (facilitator === '' || facilitator === own(actor, 'personId'))
    ? 'facilitator'
    : null;
}
