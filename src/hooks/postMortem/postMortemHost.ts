import type { PostMortemEvent } from '../../core/postmortem/events.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { Result } from '../../core/result.ts';
import type { Dimension, Scale } from '../../core/trust/types.ts';
import type { Party, PartyId, Person, PersonId } from '../../core/types.ts';
import type { PostMortemMessages } from '../../i18n/en/postMortemMessages.ts';
import type { DocumentUi } from '../document/documentUi.ts';
import type { OpenDocument } from '../document/OpenDocument.ts';
import type { PostMortemActions } from './postMortemApi.ts';
import type { PostMortemViewer, UsePostMortemOptions } from './UsePostMortemOptions.ts';

/**
 * What a section or a field needs of the post-mortem around it. The same object from edit to edit, so
 * that what did not change is not drawn anew.
 */
export interface PostMortemHost extends DocumentUi {
  /** For `useTypedText` and `useDocumentValue`. */
  readonly document: OpenDocument<PostMortem, PostMortemEvent>;
  readonly viewer: PostMortemViewer | null;
  /** The side of the viewer; `null`: a witness, or a facilitator of neither side. */
  readonly ownParty: PartyId | null;
  /** The two sides, in the document's order. */
  readonly parties: readonly Party[];
  readonly partyNames: readonly string[];
  readonly people: readonly Person[];
  readonly dimensions: readonly Dimension[];
  readonly scale: Pick<Scale, 'min' | 'max'>;
  readonly commitments: NonNullable<UsePostMortemOptions['commitments']>;
  readonly onOpenCommitment: UsePostMortemOptions['onOpenCommitment'];
  readonly messages: PostMortemMessages;
  readonly actions: PostMortemActions;
  /** Whether this viewer may write at a place now. */
  readonly mayEdit: (doc: PostMortem, path: readonly string[]) => boolean;
  readonly showsHints: boolean;
  /** Hints that are not to be shown again, by the field that they are about; for one visit. */
  readonly dismissedHints: Map<string, readonly string[]>;
  /**
   * Hands the agreed changes to the host as drafts, and waits until it has taken them; how many there
   * were, or `null` where the host takes none. Refuses where the host fails to take them.
   */
  readonly handOverChanges: (doc: PostMortem) => Promise<Result<number> | null>;
  readonly personName: (id: PersonId) => string;
}
