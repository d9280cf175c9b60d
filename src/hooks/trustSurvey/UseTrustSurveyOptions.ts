import type { Instrument, SurveyResponse } from '../../core/trust/types.ts';
import type { Party } from '../../core/types.ts';
import type { SurveyMessages } from '../../i18n/en/survey.ts';
import type { TrothProblem } from '../problem.ts';
import type { SurveySubject } from './surveyDraft.ts';
import type { SurveyValueOptions } from './useSurveyValue.ts';

/** Each part may be told or not. */
type Told<Parts> = { readonly [Part in keyof Parts]?: Parts[Part] | undefined };

/** What is asked, of whom and about whom, and who takes the answers. */
export interface UseTrustSurveyOptions extends SurveyValueOptions, Told<SurveySubject> {
  /**
   * What is asked: a preset or an instrument of your own. Presets follow the provider's language.
   * Inside `<Partnership>` by default the record's, as are `wave`, `rater` and `target`; without a
   * record around, all four have to be told.
   */
  readonly instrument?: Instrument | undefined;
  /** Names for the ids `rater` and `target`. */
  readonly parties?: readonly Party[] | undefined;
  /** The answers are signed by the rating organisation instead of anonymous. */
  readonly attributed?: boolean | undefined;
  /** Fewest respondents a result is shown for: what the respondent is told. 5 unless told. */
  readonly minRespondents?: number | undefined;
  /** Every question needs an answer, be it "Don't know". `true` unless told. */
  readonly requireAnswers?: boolean | undefined;
  /**
   * Takes the answers. When it throws or rejects, or gives `false`, a refusing `Result` or a
   * `Response` that is not `ok`, nothing is lost and sending can be tried again. Without one, and
   * without a record around, the answers cannot be sent, and the respondent is told so.
   * Inside `<Partnership>` the answers are sent once the record has them: this is called after that,
   * and where it fails, `onError` alone is told.
   */
  readonly onSubmit?: ((response: SurveyResponse) => unknown) | undefined;
  /** Told when the host's own function or the draft's store failed. */
  readonly onError?: ((problem: TrothProblem) => void) | undefined;
  /** Has words read aloud; the widget passes its live announcer. */
  readonly announce?: ((text: string) => void) | undefined;
  /** Words of your own, in place of the library's; what is left out stays. */
  readonly messages?: Partial<SurveyMessages> | undefined;
}
