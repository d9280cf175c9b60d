import type { RefusalCode } from '../../core/result.ts';
import type { DraftProblem, SurveyMessages } from '../../i18n/en/survey.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { DraftStatus } from '../useDraft.ts';
import type { SurveyDraft } from './surveyDraft.ts';

const problems: Partial<Record<RefusalCode, DraftProblem>> = {
  E_QUOTA: 'full',
  E_DENIED: 'denied',
  E_OUTDATED: 'outdated',
};

interface DraftTextInput {
  readonly status: DraftStatus;
  readonly code: RefusalCode | undefined;
  /** What was kept, as it came back. */
  readonly earlier: Pick<SurveyDraft, 'savedAt' | 'wasSent'> | null;
}

/** How the draft is doing, in words; `null` when there is nothing to say. */
export function draftText(
  { status, code, earlier }: DraftTextInput,
  messages: SurveyMessages,
  formats: Formats,
): string | null {
  switch (status) {
    case 'off':
    case 'ready':
      return null;
    case 'loading':
      return messages.draftLoading;
    case 'restored':
      return messages.draftRestored(
        { savedAt: earlier?.savedAt || null, wasSent: earlier?.wasSent === true },
        formats,
      );
    case 'saving':
      return messages.draftSaving;
    case 'saved':
      return messages.draftSaved;
    case 'failed':
      return messages.draftFailed({ problem: (code && problems[code]) ?? 'failed' });
    case 'not_removed':
      return messages.draftNotRemoved;
  }
}
