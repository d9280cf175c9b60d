import type { HintCategory } from '../../core/postmortem/lint/types.ts';
import type { FactPosition } from '../../core/postmortem/types.ts';
import type { Formats } from '../formats.ts';

/** Lists of a post-mortem that one can add to. */
export type PostMortemList =
  | 'groundRules'
  | 'participants'
  | 'commitments'
  | 'timeline'
  | 'factors'
  | 'wentWell'
  | 'lucky'
  | 'changes'
  | 'principles'
  | 'recurrence';

/** Words of the page of a post-mortem: its rail, its tools, its lists. */
export interface PostMortemPageMessages {
  /** What the document is called, where it has no title. */
  readonly untitled: string;
  /** In the place of a name of whose bearer nothing may be said. */
  readonly somebody: string;
  readonly somebodyOf: (p: { readonly party: string }) => string;
  readonly witness: string;
  readonly timer: (p: { readonly title: string }) => string;
  readonly timerLeft: (
    p: { readonly minutes: number; readonly seconds: number },
    f: Formats,
  ) => string;
  readonly timerStart: string;
  readonly timerPause: string;
  readonly timerReset: string;
  readonly timeOver: (p: { readonly title: string }) => string;
  readonly spotlightOn: string;
  readonly spotlit: (p: { readonly title: string }) => string;
  readonly spotlightGone: string;
  /** Why nobody else can go to another section. */
  readonly spotlightHeld: string;

  readonly hintsTitle: string;
  readonly hintCategories: Readonly<Record<HintCategory, string>>;
  readonly hintAsk: (p: { readonly question: string }) => string;
  readonly dismissHint: string;
  /** Selects the words of a hint in the text. */
  readonly showWords: string;

  readonly add: Readonly<Record<PostMortemList, string>>;
  /** What a list teaches while nothing is in it. */
  readonly empty: Readonly<Record<PostMortemList, string>>;
  /** An entry that says nothing yet. */
  readonly entryNumber: (p: { readonly number: number }, f: Formats) => string;
  readonly addedBy: (p: { readonly party: string }) => string;

  readonly timesIn: (p: { readonly zone: string }) => string;
  readonly noTime: string;
  readonly moveKeys: string;
  readonly takePositionBack: string;
  readonly partyPosition: (p: {
    readonly party: string;
    readonly position: FactPosition | null;
  }) => string;

  readonly accountHidden: (p: { readonly party: string; readonly isSubmitted: boolean }) => string;
  readonly round: (p: { readonly number: number }, f: Formats) => string;
  readonly notRated: string;
  readonly scale: (p: { readonly min: number; readonly max: number }, f: Formats) => string;
  readonly trustChange: (
    p: { readonly before: number; readonly after: number },
    f: Formats,
  ) => string;
  readonly received: (p: { readonly party: string; readonly when: string }) => string;
  readonly nothingAcknowledged: (p: { readonly party: string }) => string;
  readonly preventedBy: (p: { readonly changes: readonly string[] }, f: Formats) => string;
  readonly handOver: (p: { readonly count: number }, f: Formats) => string;
  /** While the page around takes them. */
  readonly handingOver: string;
  readonly handedOver: (p: { readonly count: number }, f: Formats) => string;
  readonly nobodyYet: string;

  /** In place of “writing alone”, once both accounts are open. */
  readonly revealedStage: string;
  /** Read out when both accounts open. */
  readonly revealed: string;
  /** Read out when another stage begins. */
  readonly stageNow: (p: { readonly stage: string; readonly means: string }) => string;
  readonly signaturesVoided: string;

  readonly newTitle: string;
  readonly newIntro: string;
  readonly chooseTemplate: string;
  readonly begin: string;
  readonly nothingHere: string;
}
