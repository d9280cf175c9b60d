import type { Commitment, CommitmentEventType } from '../../core/commitments/types.ts';
import type { Dimension } from '../../core/trust/types.ts';
import type { CalendarDate, Change, Party, Person } from '../../core/types.ts';
import type { MessageOverrides } from '../../i18n/messages.ts';
import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import type { TrothProblem } from '../problem.ts';
import type { Viewer } from './trackerTypes.ts';
import type { TrackerView, TrackerViewReason } from './trackerView.ts';

/** Why the commitments changed: an act by its type, or what happened to a draft. */
export type TrackerChangeReason = CommitmentEventType | 'draft' | 'discard' | 'undo' | 'import';

/** Why the list changed, and in what. */
export interface TrackerChangeDetails {
  readonly reason: TrackerChangeReason;
  /** Just what changed, to be sent on or written to a store. */
  readonly changes: readonly Change[];
}

/** Which part of the view changed. */
export interface TrackerViewDetails {
  readonly reason: TrackerViewReason;
}

/** The commitments, who looks at them, and how. */
export interface UseCommitmentTrackerOptions {
  /**
   * All commitments between the parties; inside `<Partnership>` by default those of its record.
   * Entries that cannot be read stay in the list, untouched.
   */
  readonly value?: readonly Commitment[] | undefined;
  /** The commitments to begin with; then the widget keeps them. */
  readonly defaultValue?: readonly Commitment[] | undefined;
  /**
   * Takes the changes. What was typed stays on this device until the promise that this returns comes
   * true. Where that fails, or gives `false` or a refusing `Result`, and where `value` goes on without
   * what was done, it can be taken up again, and the page says why.
   */
  readonly onValueChange?:
    | ((value: readonly Commitment[], details: TrackerChangeDetails) => unknown)
    | undefined;
  /** Layout, groups, filters, search, order: a plain value that fits into a URL; what is left out is as at first. */
  readonly view?: Partial<TrackerView> | undefined;
  /** How the lists are looked at to begin with. */
  readonly defaultView?: Partial<TrackerView> | undefined;
  /** The reader looks at them in another way: the whole new view, and what of it changed. */
  readonly onViewChange?: ((view: TrackerView, details: TrackerViewDetails) => void) | undefined;
  /** Which commitment is open, by its id; `null`: none. */
  readonly open?: string | null | undefined;
  /** The one that is open to begin with. */
  readonly defaultOpen?: string | null | undefined;
  /** One was opened, or closed (`null`). */
  readonly onOpenChange?: ((id: string | null) => void) | undefined;
  /** Default: those of the `<Partnership>` around. */
  readonly parties?: readonly Party[] | undefined;
  /** Names for the ids of people, and who can be asked. */
  readonly people?: readonly Person[] | undefined;
  /** Trust dimensions that a promise can bear on. */
  readonly dimensions?: readonly Dimension[] | undefined;
  /** Who is looking; `null`: somebody who may read only. Default: the viewer of the `<Partnership>`. */
  readonly viewer?: Viewer | null | undefined;
  /** Default: the provider's clock in its time zone. */
  readonly today?: CalendarDate | undefined;
  /** Keeps the words of unsent requests, offers and acts on this device under this key. */
  readonly draftKey?: string | undefined;
  /** Where they are kept instead of this browser's IndexedDB; needs a `draftKey`. */
  readonly store?: DraftStore | undefined;
  /** A function of yours failed; nothing was lost. */
  readonly onError?: ((problem: TrothProblem) => void) | undefined;
  /** Has words read aloud; the widget passes its live announcer. */
  readonly announce?: ((text: string) => void) | undefined;
  /** Words of your own, in place of the library's; what is left out stays. */
  readonly messages?: Pick<MessageOverrides, 'tracker' | 'acts' | 'measures'> | undefined;
}
