import type { ArticulationEvent } from '../../core/articulation/events.ts';
import type { Articulation, Disposition } from '../../core/articulation/types.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import type { Result } from '../../core/result.ts';
import type { CalendarDate, Change, Party, Person } from '../../core/types.ts';
import type { MessageOverrides } from '../../i18n/messages.ts';
import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import type { TrothProblem } from '../problem.ts';
import type { RearticulationView, RearticulationViewDetails } from './rearticulationView.ts';

/** Who is looking: only what this viewer may do is offered. */
export interface RearticulationViewer {
  readonly partyId: string;
  readonly personId?: string | undefined;
  /** A `witness` reads along. */
  readonly role?: 'member' | 'witness' | undefined;
}

/** Why the document changed: an edit, a verb, or text that came back. */
export type RearticulationChangeReason =
  | ArticulationEvent['type']
  | 'begin'
  | 'restore'
  | 'import'
  | 'sync';

/** Why the document changed, and in what. */
export interface RearticulationChangeDetails {
  readonly reason: RearticulationChangeReason;
  /** The smallest things that changed, for a host that sends just these. */
  readonly changes: readonly Change[];
  /**
   * To be called when they could not be kept after all, since somebody else changed the same words:
   * what was written waits beside what is there now, for whoever wrote it to decide, and what an act
   * said is back in its form.
   */
  readonly giveBack: () => void;
}

/** What was decided about open commitments, by their ids. */
export type Dispositions = Readonly<Record<string, Disposition>>;

/** The document, who looks at it, and what a host takes from it. */
export interface UseRearticulationOptions {
  /**
   * Inside `<Partnership>`: which of the record's articulations, by its id. Default: what waits for
   * the viewer, else the newest.
   */
  readonly entry?: string | undefined;
  /** The document, owned by the host. */
  readonly value?: Articulation | undefined;
  /** The document to begin with, from `createArticulation`. */
  readonly defaultValue?: Articulation | undefined;
  /**
   * Something was written or done: the whole new document, why, and exactly what. Words come after a
   * pause, and then also under the `id` of a document that is not shown any more.
   */
  readonly onValueChange?:
    | ((value: Articulation, details: RearticulationChangeDetails) => void)
    | undefined;
  /** Which step is open and how the page is looked at; what is left out is as at first. */
  readonly view?: Partial<RearticulationView> | undefined;
  /** Which step is open and how the page is looked at to begin with. */
  readonly defaultView?: Partial<RearticulationView> | undefined;
  /** The reader looks at it in another way: the whole new view, and what of it changed. */
  readonly onViewChange?:
    | ((view: RearticulationView, details: RearticulationViewDetails) => void)
    | undefined;
  /** Default: those of the `<Partnership>` around. */
  readonly parties?: readonly Party[] | undefined;
  /** Names for the ids of people, and who can be named. */
  readonly people?: readonly Person[] | undefined;
  /**
   * Earlier versions of the same agreement, as far as this viewer has them: for the redline, the
   * handover and the calendar, and to look whether this one can take the place of the one before.
   * What that one said, the document holds itself.
   */
  readonly earlier?: readonly Articulation[] | undefined;
  /**
   * Commitments between the partners: each that is open is carried, amended or released. Given whole,
   * the handover tells who does what for whom.
   */
  readonly commitments?: readonly Pick<Commitment, 'id' | 'title' | 'state'>[] | undefined;
  /** Who is looking; `null`: somebody who may only read. Default: the viewer of the `<Partnership>`. */
  readonly viewer?: RearticulationViewer | null | undefined;
  /**
   * The document is a copy with roles in the place of names (`articulationWithRoles`): its signatures
   * were left out of it, and that they are missing says nothing.
   */
  readonly isCopy?: boolean | undefined;
  /** The viewer's day; the clock's unless told. */
  readonly today?: CalendarDate | undefined;
  /** Keeps what is written on this device under this key, from keystroke to keystroke. */
  readonly draftKey?: string | undefined;
  /** Where it is kept instead of this browser's IndexedDB; needs a `draftKey`. */
  readonly store?: DraftStore | undefined;
  /**
   * It has come into force, and what becomes of each open commitment. The page says that this was
   * taken over once the promise that it returns has come true; where it throws or rejects, it can be
   * tried again.
   */
  readonly onActivate?:
    | ((articulation: Articulation, dispositions: Dispositions) => unknown)
    | undefined;
  /**
   * The version before, out of `earlier`, as it is now that this one has taken its place: to be kept
   * together with this one. Told right before `onActivate`, to the same host alone, and tried again
   * as that.
   */
  readonly onSuperseded?: ((articulation: Articulation) => unknown) | undefined;
  /** The day of the review has come: once for each document and day, while it is open. */
  readonly onReviewDue?: ((articulation: Articulation) => void) | undefined;
  /** Goes to one of `commitments`. */
  readonly onOpenCommitment?: ((id: string) => void) | undefined;
  /**
   * What a document from a file is to become where you keep documents, or why it cannot be taken
   * over: asked before anything is. Default: what is written here stays where the file is blank,
   * unless more was done in the file. Inside `<Partnership>` the record answers.
   */
  readonly checkImport?: ((found: Articulation) => Result<Articulation>) | undefined;
  /** A function of yours failed, or words could not be kept; nothing was lost on the screen. */
  readonly onError?: ((problem: TrothProblem) => void) | undefined;
  /** Has words read aloud; the widget passes its live announcer. */
  readonly announce?: ((text: string) => void) | undefined;
  /** Words of your own, in place of the library's; what is left out stays. */
  readonly messages?: Pick<MessageOverrides, 'articulation'> | undefined;
}
