import type { Instant, PartyId } from '../types.ts';

/** The whole-number scale that every item of an instrument is answered on. */
export interface Scale {
  min: number;
  max: number;
  /** One label per point, from `min` up to `max`. */
  labels?: readonly string[];
}

/** One aspect of trust: an axis of the radar. */
export interface Dimension {
  id: string;
  label: string;
  description: string;
}

/** One statement (or question) that a respondent answers. */
export interface InstrumentItem {
  id: string;
  dimensionId: string;
  /** Worded about the partner ("They …"). */
  text: string;
  /** The same item worded about one's own organisation ("We …"), for `perspective: 'self'`. */
  selfText?: string;
  /** A high answer means little trust; scored as `min + max - answer`. */
  reverse?: boolean;
  /** What the item asks for: how it feels, or what is done. */
  kind?: 'feeling' | 'behaviour';
}

/** A question about the rater's own situation. Never an axis, never part of a score. */
export interface InstrumentContext {
  id: string;
  label: string;
  description: string;
  text: string;
}

/** A questionnaire: what is asked, on which scale, and which items make up which dimension. */
export interface Instrument {
  id: string;
  version: string;
  title: string;
  scale: Scale;
  /** In the order of the axes, which is fixed: reordering axes changes a radar's shape. */
  dimensions: readonly Dimension[];
  items: readonly InstrumentItem[];
  /** The model that the items follow, and who worded them. */
  source: string;
  licence: string;
  context?: readonly InstrumentContext[];
}

/** An answer that is not a point on the scale. Always missing in a score, never 0 or a midpoint. */
export type NonAnswer = 'dont_know' | 'not_applicable' | 'prefer_not' | 'other';

/** A whole number on the instrument's scale, or why there is none. */
export type Answer = number | NonAnswer;

/** Whom the rater looks at: the partner, or its own organisation. */
export type Perspective = 'partner' | 'self';

/** The level that is rated (interpersonal, inter-organisational or system trust). */
export type Referent = 'person' | 'organisation' | 'system';

/** What one respondent of the rating party answered about the target in one wave. */
export interface SurveyResponse {
  id: string;
  instrumentId: string;
  /** The round of asking. An id that sorts by itself, such as `2026-04`, needs no list of waves. */
  wave: string;
  /** The party that answers. */
  rater: PartyId;
  /** The party that the answers are about; in a self-view, the rater, or the partner to compare with. */
  target: PartyId;
  /** About the partner, or about oneself. */
  perspective: Perspective;
  /** Whom one is to think of: people, the organisation, or how things are settled. */
  referent: Referent;
  /** A pseudonym that stays the same over the waves. Absent: every response is another person. */
  respondentId?: string;
  /** By item id, or by context id (kept, never scored). */
  answers: Record<string, Answer>;
  /** At most 2,000 characters. */
  comment?: string;
  submittedAt: Instant;
}

/**
 * Why a score is not shown: too few respondents; shown, it would give a smaller group away; or
 * nobody gave an answer on the scale.
 */
export type Withheld = 'below_threshold' | 'complementary' | 'no_answers';

/** The score of a group of respondents on one dimension. What is not known is `null`, never 0. */
export interface DimensionScore {
  /** Respondents with a score on this dimension. Stays visible when the score is withheld. */
  n: number;
  /** How many of them left some of the items open. Absent where nobody did. */
  partial?: number;
  /** Mean of the respondents' scores, in scale points. */
  mean: number | null;
  /** The mean on 0–100: 0 is the lowest point of the scale. */
  index: number | null;
  /** Standard deviation (n − 1) of the respondents' scores; `null` below two respondents. */
  sd: number | null;
  /** Average distance from the mean, in scale points. */
  ad: number | null;
  /** Within-group agreement: rWG for one item, rWG(J) for several. */
  rwg: number | null;
  /**
   * How many respondents came out at each point of the scale (`'1'`, `'2'`, …; their score rounded
   * to the nearest point) and how many gave each kind of non-answer instead. Every key is there
   * unless the score is withheld: then the record is empty.
   */
  distribution: Record<string, number>;
  /** Why nothing of it is shown; then every number but `n` is `null`. `null`: it is shown. */
  withheld: Withheld | null;
}

/** How one party, in one wave, sees a target from one perspective: one outline on the radar. */
export interface TrustSeries {
  id: string;
  wave: string;
  rater: PartyId;
  target: PartyId;
  perspective: Perspective;
  referent: Referent;
  /** Respondents who took part. */
  n: number;
  scores: Record<string, DimensionScore>;
  overall: DimensionScore;
  /** The instrument asked; series of different instruments are not compared. */
  instrumentId?: string;
  /** The bounds of `mean`, `sd` and `ad`. */
  scale?: { min: number; max: number };
  /** Ids of the earlier waves' series whose change to this one may be shown. */
  comparableWith?: readonly string[];
  /**
   * By the id of such an earlier series: the dimensions whose change may not be shown, as a few
   * answered them in one of the two waves only. Left out: none.
   */
  apartOn?: Readonly<Record<string, readonly string[]>>;
}

/** How scores are formed and when they are shown. */
export interface ScoreOptions {
  /** Fewest respondents a number is shown for. Default 5; below 3 it is raised to 3. */
  minRespondents?: number;
  /** Share (0–1) of a dimension's items that a respondent must have answered. Default 0.5. */
  minAnswered?: number;
  /** The respondents know that their answers are signed: nothing is withheld. Default false. */
  attributed?: boolean;
}

/** How two views of the same organisation relate: its own and its partner's. */
export type Quadrant =
  | 'agreed_strength'
  | 'agreed_weakness'
  | 'blind_spot'
  | 'undervalued_advantage';

/** How an organisation's self-view relates to its partner's view of it, on one dimension. */
export interface PerceptionGap {
  /** The organisation's self-view minus its partner's view of it, in scale points. */
  perceptionGap: number | null;
  quadrant: Quadrant | null;
}

/** One dimension between two parties. `null` wherever a side is unknown or withheld. */
export interface TrustGap extends PerceptionGap {
  wave: string;
  referent: Referent;
  /** The party that appears first among the two. */
  rater: PartyId;
  target: PartyId;
  dimensionId: string;
  /** Rater's score of the target minus the target's score of the rater, in scale points. */
  asymmetry: number | null;
  /** The same in index points. */
  indexAsymmetry: number | null;
  /** The lower of the two scores: mutual trust is as strong as its weaker side. */
  mutual: number | null;
  /** The mean of the two scores. */
  mutualMean: number | null;
  /** The other direction: the rater's self-view beside the target's view of it. */
  opposite: PerceptionGap;
}
