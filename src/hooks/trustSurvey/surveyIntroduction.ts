import { readScoreOptions } from '../../core/trust/scoreOptions.ts';
import type { SurveyMessages } from '../../i18n/en/survey.ts';
import type { Formats } from '../../i18n/formats.ts';
import { seenBy } from './seenBy.ts';
import { partyNames } from './surveySubject.ts';
import type { UseTrustSurveyOptions } from './UseTrustSurveyOptions.ts';

/** What a respondent is told before the first question. */
export function surveyIntroduction(
  options: UseTrustSurveyOptions,
  draft: 'none' | 'device' | 'store',
  messages: SurveyMessages,
  formats: Formats,
) {
  const { rater = '', target = '' } = options;
  const { perspective = 'partner', referent = 'organisation' } = options;
  const { attributed = false, minRespondents = 5, respondentId } = options;
  const names = partyNames(options.parties, { rater, target, perspective }, messages);
  // A self-view may be about the partner's pair or about oneself; one thinks of oneself in both.
  const subject = perspective === 'self' ? names.rater : names.target;
  const { threshold } = readScoreOptions({ minRespondents, attributed });
  return {
    names,
    attributed,
    title: messages.title({ target: subject, perspective }),
    /** Whom or what to think of while answering. */
    about: messages.about({ target: subject, perspective, referent }),
    /** Who will see what of the answers, in sentences. */
    seenBy: seenBy({
      attributed,
      k: threshold,
      ...names,
      perspective,
      hasPseudonym: Boolean(respondentId),
      draft,
      messages,
      formats,
    }),
    /** Fewest respondents a result is shown for; 1 when the answers are signed. */
    threshold,
  };
}
