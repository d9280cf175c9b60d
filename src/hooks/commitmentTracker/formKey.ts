import type { PartyId } from '../../core/types.ts';
import { ownDraftKey } from '../document/ownDraftKey.ts';

/** Which form it is: of an act on a commitment, or of a commitment itself. */
export type FormPlace = readonly string[];

export function actPlace(commitmentId: string, type: string): FormPlace {
  return ['act', commitmentId, type];
}

/** `draftId`: of the draft that it goes on with; none: of a new one. */
export function commitmentPlace(kind: string, draftId = ''): FormPlace {
  return [kind, draftId];
}

/** Under which key a form's text is kept: of several who share a device, each side has its own. */
export function formKey(draftKey: string | undefined, partyId: PartyId, place: FormPlace): string {
  return JSON.stringify(['commitment', ownDraftKey(draftKey ?? '', partyId), ...place]);
}
