import type { PromiseHintCode } from '../../core/commitments/promiseHints.ts';
import type {
  CommitmentEventType,
  CommitmentSource,
  CommitmentState,
  VarianceReason,
} from '../../core/commitments/types.ts';
import type { RefusalCode } from '../../core/result.ts';
import type { Formats } from '../formats.ts';

type Act = CommitmentEventType;

/** What a field can be wrong about. */
export type FormFaultCode =
  | 'title'
  | 'deliverable'
  | 'conditions'
  | 'due'
  | 'note'
  | 'reason'
  | 'unmet'
  | 'person'
  | 'otherParty'
  | 'blockedBy'
  | 'respondBy'
  | 'respondByLater'
  | 'respondByPast'
  | 'date'
  | 'dateRange'
  | 'link'
  | 'unchanged'
  | 'tooLong';

/** What was said of a condition. */
export type ConditionVerdict = 'met' | 'unmet' | 'exceeded' | 'waived';

/** What there is to say about a promise whose day has passed: `none`, no word yet. */
export type WordSince = 'none' | 'headsUp' | 'changeProposed' | 'sentBack';

/** The other side in an act: a name. */
export interface OtherSide {
  readonly other: string;
}

/** What a sentence of the history is made of; what an act did not say is `null` or empty. */
export interface Told {
  readonly who: string;
  /** The party on the other side. */
  readonly other: string;
  /** A day that the act names, as a calendar date. */
  readonly day: string | null;
  /** Days before the day due, negative when later; with a report. */
  readonly daysEarly: number | null;
  /** The person who takes over. */
  readonly person: string | null;
  readonly unmet: readonly string[];
  readonly waived: readonly string[];
  readonly exceeded: readonly string[];
}

/** Words of the conversation about one commitment: acts, forms, history. */
export interface ActsMessages {
  readonly states: Readonly<Record<CommitmentState, string>>;
  /** On the button of an act. */
  readonly acts: Readonly<Record<Act, string>>;
  /** What will happen, before it happens. */
  readonly will: Readonly<Record<Act, (p: OtherSide) => string>>;
  /** The same, where the change that is agreed to is another person. */
  readonly willHandOver: (p: OtherSide) => string;
  /** What happened, right after it. */
  readonly done: Readonly<Record<Act, (p: OtherSide) => string>>;
  readonly history: Readonly<Record<Act | 'draft', (p: Told, f: Formats) => string>>;
  /** Said after an act that came too late. */
  readonly overtaken: string;
  /** Said after an answer to something that was not on the table any more. */
  readonly answeredOther: string;
  /** `blocker`: the title of what it had to wait for, where that was said. */
  readonly varianceSaid: (p: {
    readonly reason: string;
    readonly blocker: string | null;
  }) => string;
  readonly variance: Readonly<Record<VarianceReason, string>>;
  readonly quote: (p: { readonly text: string }) => string;

  readonly dueIn: (p: { readonly days: number }, f: Formats) => string;
  readonly duePassed: (
    p: { readonly days: number; readonly word: WordSince },
    f: Formats,
  ) => string;
  readonly noDate: string;
  /** `who`: whose answer is awaited, `null` for the viewer's own side. */
  readonly answerAwaited: (
    p: { readonly days: number | null; readonly who: string | null },
    f: Formats,
  ) => string;
  readonly judgementAwaited: (
    p: { readonly daysEarly: number | null; readonly who: string | null },
    f: Formats,
  ) => string;
  readonly kept: (p: { readonly daysEarly: number | null }, f: Formats) => string;
  readonly over: Readonly<
    Record<'declined' | 'withdrawn' | 'lapsed' | 'cancelled' | 'reneged', string>
  >;
  readonly answerBy: (p: { readonly day: string }, f: Formats) => string;
  readonly firstDue: (p: { readonly day: string }, f: Formats) => string;
  readonly early: (p: { readonly days: number }, f: Formats) => string;
  readonly moreThanAsked: (p: { readonly count: number }, f: Formats) => string;

  readonly by: (p: { readonly performer: string; readonly requester: string }) => string;
  readonly state: string;
  readonly dueDay: string;
  readonly deliverable: string;
  readonly nothingYet: string;
  readonly conditions: string;
  readonly noConditions: string;
  readonly verdicts: Readonly<Record<ConditionVerdict, string>>;
  readonly bearsOn: string;
  readonly source: string;
  readonly sources: Readonly<Record<CommitmentSource['kind'], string>>;
  readonly waitsFor: string;
  readonly pendingTitle: (p: { readonly who: string }) => string;
  readonly before: string;
  readonly after: string;
  readonly added: string;
  readonly removed: string;
  readonly none: string;
  readonly performerIs: string;
  readonly yourActs: string;
  readonly noActs: string;
  readonly awaitsOther: (p: OtherSide) => string;
  readonly witness: string;
  readonly historyTitle: string;
  readonly draftGaps: string;
  readonly editDraft: string;
  readonly discardDraft: string;
  readonly unsent: string;
  readonly keepWriting: string;
  readonly throwAway: string;

  readonly notes: Readonly<Partial<Record<Act, string>>>;
  readonly note: string;
  readonly reason: string;
  readonly varianceReason: string;
  readonly varianceHint: string;
  readonly notSaid: string;
  readonly blockedBy: string;
  readonly respondBy: string;
  readonly respondByHint: string;
  readonly expectedDue: string;
  readonly conditionsHint: string;
  readonly condition: (p: { readonly number: number }, f: Formats) => string;
  readonly addCondition: string;
  readonly removeCondition: (p: { readonly number: number }, f: Formats) => string;
  readonly remove: string;
  readonly unmet: string;
  readonly judgement: string;
  readonly evidence: string;
  readonly evidenceText: string;
  readonly evidenceUrl: string;
  readonly evidenceUrlHint: string;
  readonly addEvidence: string;
  readonly removeEvidence: (p: { readonly number: number }, f: Formats) => string;
  readonly person: string;
  readonly choose: string;
  readonly nobodyYet: string;
  readonly changesTitle: string;
  readonly noChanges: string;

  readonly newTitle: Readonly<Record<'request' | 'offer', string>>;
  readonly newText: Readonly<Record<'request' | 'offer', (p: OtherSide) => string>>;
  readonly someOther: string;
  readonly titleLabel: string;
  readonly titleHint: string;
  readonly otherParty: string;
  readonly personOf: (p: { readonly party: string }) => string;
  readonly keepDraft: string;
  readonly draftKept: string;
  readonly hints: Readonly<Record<PromiseHintCode, string>>;
  readonly textKept: string;
  readonly textRestored: string;
  readonly textNotKept: string;
  readonly startAfresh: string;

  readonly faults: Readonly<Record<FormFaultCode, string>>;
  readonly refusedTitle: string;
  /** Something that was sent and not kept; `title`: of a promise that is not in view. */
  readonly unkept: (p: { readonly act: string; readonly title: string | null }) => string;
  readonly unkeptWhy: Readonly<Record<'late' | 'failed', string>>;
  readonly takeUp: string;
  /** Words were left in the form of an act; `isPossible`: it can be opened now. */
  readonly begun: (p: { readonly act: string; readonly isPossible: boolean }) => string;
  readonly goOn: string;
  /** Refused because the viewer had something else before them than what is there now. */
  readonly answersOther: string;
  readonly refusals: Readonly<Partial<Record<RefusalCode, string>>>;
  /** Refused for a reason that there are no words for. */
  readonly refused: string;
}
