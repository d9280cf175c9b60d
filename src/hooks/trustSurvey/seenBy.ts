import type { Perspective } from '../../core/trust/types.ts';
import type { SurveyMessages } from '../../i18n/en/survey.ts';
import type { Formats } from '../../i18n/formats.ts';

interface SeenByInput {
  readonly attributed: boolean;
  /** Fewest respondents a result is shown for. */
  readonly k: number;
  readonly rater: string;
  readonly target: string;
  readonly perspective: Perspective;
  readonly hasPseudonym: boolean;
  readonly draft: 'none' | 'device' | 'store';
  readonly messages: SurveyMessages;
  readonly formats: Formats;
}

/** Who will see what of the answers, in sentences. */
export function seenBy(input: SeenByInput): string[] {
  const { messages, formats, rater, draft } = input;
  const self = input.perspective === 'self';
  const target = self ? rater : input.target;
  const lines = input.attributed
    ? [self ? messages.seenSelfAttributed({ rater }) : messages.seenAttributed({ rater, target })]
    : [
        messages.seenAnonymous({ k: input.k, rater, target }, formats),
        messages.seenCommentAnonymous,
      ];
  if (input.hasPseudonym && !input.attributed) lines.push(messages.seenOnce);
  if (draft !== 'none')
    lines.push(draft === 'device' ? messages.seenDraftHere : messages.seenDraft);
  return lines;
}
