import type { Commitment, CommitmentDraft } from '../../core/commitments/types.ts';
import type { PostMortemEvent } from '../../core/postmortem/events.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { Result } from '../../core/result.ts';
import type { Dimension, Scale } from '../../core/trust/types.ts';
import type { Change, Party, Person } from '../../core/types.ts';
import type { MessageOverrides } from '../../i18n/messages.ts';
import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import type { TrothProblem } from '../problem.ts';
import type { PostMortemView, PostMortemViewDetails } from './postMortemView.ts';

/** Who is looking: only what this viewer may do is offered. */
export interface PostMortemViewer {
  readonly partyId: string;
  readonly personId?: string | undefined;
  /** A `witness` reads along; a neutral `facilitator` leads the talk and belongs to no side. */
  readonly role?: 'member' | 'facilitator' | 'witness' | undefined;
}

/** Why the document changed: an edit, a verb, or text that came back. */
export type PostMortemChangeReason =
  | PostMortemEvent['type']
  | 'begin'
  | 'restore'
  | 'import'
  | 'sync';

/** Why the document changed, and in what. */
export interface PostMortemChangeDetails {
  readonly reason: PostMortemChangeReason;
  /** The smallest things that changed, for a host that sends just these. */
  readonly changes: readonly Change[];
  /**
   * To be called when they could not be kept after all, since somebody else changed the same words:
   * what was written waits beside what is there now, for whoever wrote it to decide, and what an act
   * said is back in its form.
   */
  readonly giveBack: () => void;
}

/** The document, who looks at it, and what a host takes from it. */
export interface UsePostMortemOptions {
  /**
   * Inside `<Partnership>`: which of the record's post-mortems, by its id. Default: what waits for
   * the viewer, else the newest.
   */
  readonly entry?: string | undefined;
  /** The document, owned by the host. */
  readonly value?: PostMortem | undefined;
  /** The document to begin with, from `createPostMortem`. */
  readonly defaultValue?: PostMortem | undefined;
  /**
   * Something was written or done: the whole new document, why, and exactly what. Words come after a
   * pause, and then also under the `id` of a document that is not shown any more.
   */
  readonly onValueChange?:
    | ((value: PostMortem, details: PostMortemChangeDetails) => void)
    | undefined;
  /** Which section is open and how the page is looked at; what is left out is as at first. */
  readonly view?: Partial<PostMortemView> | undefined;
  /** Which section is open and how the page is looked at to begin with. */
  readonly defaultView?: Partial<PostMortemView> | undefined;
  /** The reader looks at it in another way: the whole new view, and what of it changed. */
  readonly onViewChange?:
    | ((view: PostMortemView, details: PostMortemViewDetails) => void)
    | undefined;
  /** Default: those of the `<Partnership>` around. */
  readonly parties?: readonly Party[] | undefined;
  /** Names for the ids of people, and who can be named. */
  readonly people?: readonly Person[] | undefined;
  /** Trust dimensions whose loss can be stated; without them the section stays closed. */
  readonly dimensions?: readonly Dimension[] | undefined;
  /** The scale of those statements; 1 to 5 unless told. */
  readonly scale?: Pick<Scale, 'min' | 'max'> | undefined;
  /** Commitments that the post-mortem can be about. */
  readonly commitments?: readonly Pick<Commitment, 'id' | 'title'>[] | undefined;
  /** Who is looking; `null`: somebody who may only read. Default: the viewer of the `<Partnership>`. */
  readonly viewer?: PostMortemViewer | null | undefined;
  /** Keeps what is written on this device under this key, from keystroke to keystroke. */
  readonly draftKey?: string | undefined;
  /** Where it is kept instead of this browser's IndexedDB; needs a `draftKey`. */
  readonly store?: DraftStore | undefined;
  /**
   * Takes the agreed changes over, as drafts that await their owner's own promise. Whoever hands them
   * over is told so once the promise that it returns has come true; where it throws or rejects, that
   * it failed, and can try again.
   */
  readonly onAgreedChanges?: ((drafts: readonly CommitmentDraft[]) => unknown) | undefined;
  /** Goes to a commitment that the post-mortem is about. */
  readonly onOpenCommitment?: ((id: string) => void) | undefined;
  /**
   * What a document from a file is to become where you keep documents, or why it cannot be taken
   * over: asked before anything is. Default: what is written here stays where the file is blank.
   * Inside `<Partnership>` the record answers.
   */
  readonly checkImport?: ((found: PostMortem) => Result<PostMortem>) | undefined;
  /** A function of yours failed, or words could not be kept; nothing was lost on the screen. */
  readonly onError?: ((problem: TrothProblem) => void) | undefined;
  /** Has words read aloud; the widget passes its live announcer. */
  readonly announce?: ((text: string) => void) | undefined;
  /** Words of your own, in place of the library's; what is left out stays. */
  readonly messages?: Pick<MessageOverrides, 'postMortem'> | undefined;
}
