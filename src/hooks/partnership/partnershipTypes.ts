import type { ReadIssue } from '../../core/document/readLeniently.ts';
import type { RecordViewer } from '../../core/partnership/loop/awaited.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import type { Refusal } from '../../core/result.ts';

/** How the shared record is doing. */
export type PartnershipStatus =
  | { readonly state: 'loading' }
  /** Everything is kept. */
  | { readonly state: 'ready' }
  /** Something is on its way to where it is kept. */
  | { readonly state: 'saving' }
  /** Where it is kept cannot be reached; it goes on in memory and is sent again. */
  | { readonly state: 'offline'; readonly refusal: Refusal }
  /** It cannot be kept; it goes on in memory, and can be exported. */
  | { readonly state: 'failed'; readonly refusal: Refusal };

/** The shared record as it is shown, and how it is doing. A new object whenever anything changes. */
export interface PartnershipState {
  /** `null`: it is loading, or there is none. */
  readonly partnership: Partnership | null;
  readonly status: PartnershipStatus;
  /** Entries that are kept and cannot be read; they stay where they are. */
  readonly issues: readonly ReadIssue[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** How changes are made. */
export interface CommitOptions {
  /**
   * The store has it otherwise by now, so these changes were not made: whoever made them still has
   * what was written, and the record shows what is kept.
   */
  readonly onRefused?: ((refusal: Refusal) => void) | undefined;
  /** They are kept where they have to be. */
  readonly onKept?: (() => void) | undefined;
  /** They could not be kept now; they stay on the screen and are sent again. */
  readonly onFailed?: ((refusal: Refusal) => void) | undefined;
}

/** Who is looking at the shared record. */
export interface PartnershipViewer extends RecordViewer {
  /** A `witness` reads along; a neutral `facilitator` leads a talk and belongs to no side. */
  readonly role?: 'member' | 'facilitator' | 'witness' | undefined;
}
