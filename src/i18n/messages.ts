import type { InstrumentText, InstrumentTexts } from '../core/trust/localiseInstrument.ts';
import type { TrustWords } from '../core/trust/trustWords.ts';
import type { ActsMessages } from './en/acts.ts';
import type { ArticulationMessages } from './en/articulationMessages.ts';
import type { CommonMessages } from './en/common.ts';
import type { LoopMessages } from './en/loop.ts';
import type { MeasuresMessages } from './en/measures.ts';
import type { OverviewMessages } from './en/overview.ts';
import type { PartnershipMessages } from './en/partnershipMessages.ts';
import type { PostMortemMessages } from './en/postMortemMessages.ts';
import type { RadarMessages } from './en/radar.ts';
import type { SurveyMessages } from './en/survey.ts';
import type { TrackerMessages } from './en/tracker.ts';

/** One language, complete. The English catalogue is the pattern: a missing key is a type error. */
export interface Messages {
  /** BCP 47 tag of the language the texts are written in. */
  readonly locale: string;
  readonly common: CommonMessages;
  /** Sentences that tell a chart. */
  readonly trust: TrustWords;
  readonly radar: RadarMessages;
  readonly survey: SurveyMessages;
  /** The commitment tracker's lists, tools and files. */
  readonly tracker: TrackerMessages;
  /** The conversation about one commitment: acts, forms, history. */
  readonly acts: ActsMessages;
  /** How promises were kept, in figures and sentences. */
  readonly measures: MeasuresMessages;
  /** The post-mortem: its sections, verbs, page and files. */
  readonly postMortem: PostMortemMessages;
  /** The re-articulation: its sections, verbs and files. */
  readonly articulation: ArticulationMessages;
  /** The record of a whole partnership as files: its dossier and its calendar. */
  readonly partnership: PartnershipMessages;
  /** Ways from one workflow to the next, and back. */
  readonly loop: LoopMessages;
  /** The partnership at a glance. */
  readonly overview: OverviewMessages;
  /** The shipped instruments in this language; absent in English, which the presets are written in. */
  readonly instruments?: InstrumentTexts;
}

/** Parts of a catalogue that hold a widget's words. */
export type MessageGroup =
  | 'common'
  | 'trust'
  | 'radar'
  | 'survey'
  | 'tracker'
  | 'acts'
  | 'measures'
  | 'postMortem'
  | 'articulation'
  | 'partnership'
  | 'loop'
  | 'overview';

/** What a host may pass: any part of any group; the rest stays as it is. */
export type MessageOverrides = {
  readonly [Group in MessageGroup]?: Partial<Messages[Group]>;
} & {
  /** Words of instruments by their id: the presets' and your own. */
  readonly instruments?: Readonly<Record<string, InstrumentText>>;
};
