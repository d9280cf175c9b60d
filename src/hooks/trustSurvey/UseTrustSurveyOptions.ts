import type { Instrument, SurveyResponse } from '../../core/trust/types.ts';
import type { Party } from '../../core/types.ts';
import type { SurveyMessages } from '../../i18n/en/survey.ts';
import type { TrothProblem } from '../problem.ts';
import type { SurveySubject } from './surveyDraft.ts';
import type { SurveyValueOptions } from './useSurveyValue.ts';

export interface UseTrustSurveyOptions
  extends SurveyValueOptions,
    Omit<SurveySubject, 'perspective' | 'referent'>,
    Partial<Pick<SurveySubject, 'perspective' | 'referent'>> {
  /** What is asked: a preset or an instrument of your own. Presets follow the provider's language. */
  readonly instrument: Instrument;
  /** Names for the ids `rater` and `target`. */
  readonly parties?: readonly Party[] | undefined;
  /** The answers are signed by the rating organisation instead of anonymous. */
  readonly attributed?: boolean | undefined;
  /** Fewest respondents a result is shown for: what the respondent is told. 5 unless told. */
  readonly minRespondents?: number | undefined;
  /** Every question needs an answer, be it "Don't know". `true` unless told. */
  readonly requireAnswers?: boolean | undefined;
  /** Takes the answers. When it throws or rejects, nothing is lost and sending can be tried again. */
  readonly onSubmit?: ((response: SurveyResponse) => unknown) | undefined;
  /** Told when the host's own function or the draft's store failed. */
  readonly onError?: ((problem: TrothProblem) => void) | undefined;
  /** Has words read aloud; the widget passes its live announcer. */
  readonly announce?: ((text: string) => void) | undefined;
  readonly messages?: Partial<SurveyMessages> | undefined;
}
