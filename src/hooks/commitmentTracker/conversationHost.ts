import type { Actor, Commitment, CommitmentDraft } from '../../core/commitments/types.ts';
import type { Dimension } from '../../core/trust/types.ts';
import type { CalendarDate, Instant, Party, Person, Result } from '../../core/types.ts';
import type { CommitmentAct } from './acts.ts';
import type { Viewer } from './trackerTypes.ts';

/** What a panel or a form needs of the tracker around it: who looks, whose names, and the verbs. */
export interface ConversationHost {
  readonly viewer: Viewer | null;
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  /** Trust dimensions that a promise can bear on; empty when the host named none. */
  readonly dimensions: readonly Dimension[];
  readonly today: CalendarDate;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** "Ada Example (Northwind Health)", "Northwind Health", or the id where no name is known. */
  readonly nameOf: (actor: Actor) => string;
  readonly partyName: (partyId: string) => string;
  /** What a party promised: it can be named as what a promise had to wait for. */
  readonly promisesOf?: (partyId: string) => readonly Pick<Commitment, 'id' | 'title'>[];
  /** The title of another commitment; `undefined` where it is not known here. */
  readonly titleOf?: (commitmentId: string) => string | undefined;
  /** Performs an act; announces it, tells the host, and gives back the commitment as it is then. */
  readonly act: (id: string, act: CommitmentAct) => Result<Commitment>;
  /**
   * Keeps a draft, new or changed, and with `send` requests or offers it in the same step. Undoing
   * is possible while it is a draft.
   */
  readonly save: (
    draft: CommitmentDraft,
    send?: { readonly respondBy?: CalendarDate | undefined } | undefined,
  ) => Result<Commitment>;
  /** Throws a draft away; can be undone. */
  readonly discard: (id: string) => void;
}
