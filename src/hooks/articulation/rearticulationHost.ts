import type { ArticulationEvent } from '../../core/articulation/events.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { CalendarDate, Party, PartyId, Person, PersonId } from '../../core/types.ts';
import type { ArticulationMessages } from '../../i18n/en/articulationMessages.ts';
import type { DocumentUi } from '../document/documentUi.ts';
import type { OpenDocument } from '../document/OpenDocument.ts';
import type { RearticulationActions } from './rearticulationApi.ts';
import type { RearticulationViewer, UseRearticulationOptions } from './UseRearticulationOptions.ts';
import type { Takeover } from './useActivation.ts';

/** Somebody or some party that can be named in a responsibility. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** The party itself, where it is one. */
  readonly partyId: PartyId;
}

/**
 * What a step or a field needs of the re-articulation around it. The same object from edit to edit,
 * so that what did not change is not drawn anew.
 */
export interface RearticulationHost extends DocumentUi {
  readonly document: OpenDocument<Articulation, ArticulationEvent>;
  readonly viewer: RearticulationViewer | null;
  /** In the document's order. */
  readonly parties: readonly Party[];
  /** Who can be named in a responsibility: the parties, then the people of the text. */
  readonly assignees: readonly Assignee[];
  /** The other parties, as one text. */
  readonly others: string;
  /** Those whom the host knows besides the people of the text. */
  readonly people: readonly Person[];
  /** Somebody of the text or of the host's by name, or by role; `null`: not known. */
  readonly personName: (id: PersonId) => string | null;
  /** Who the viewer is called, where a person is known. */
  readonly viewerName: string;
  readonly viewerRole: string;
  /** It came into force, and this is a copy of it without the signatures. */
  readonly isSignedCopy: boolean;
  readonly today: CalendarDate;
  readonly commitments: NonNullable<UseRearticulationOptions['commitments']>;
  /** The ids of those that are open. */
  readonly openCommitments: readonly string[];
  readonly earlier: NonNullable<UseRearticulationOptions['earlier']>;
  /** Whether the host has taken over what came into force here. */
  readonly takeover: Takeover;
  readonly onOpenCommitment: UseRearticulationOptions['onOpenCommitment'];
  readonly messages: ArticulationMessages;
  readonly actions: RearticulationActions;
  /** Whether this viewer may write at a place now. */
  readonly mayEdit: (doc: Articulation, path: readonly string[]) => boolean;
}
