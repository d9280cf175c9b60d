'use client';
import { useEffect, useId, useState } from 'react';
import type { TrustSurveyApi } from '../../hooks/useTrustSurvey.ts';
import { CheckIcon, WarningIcon } from '../ui/icons.tsx';
import { useAnnouncer } from '../ui/useAnnouncer.ts';

/** How the draft is doing, and a way to begin again. */
export function DraftLine({ survey }: { readonly survey: TrustSurveyApi }) {
  const { state, messages, actions } = survey;
  const { draftStatus, draftText } = state;
  const [asking, setAsking] = useState(false);
  // True between "keep them" and the moment the focus is back.
  const [kept, setKept] = useState(false);
  const questionId = useId();
  const announce = useAnnouncer();

  // "Saving" and "saved" come with every stroke; only what is news is read aloud.
  const isTrouble = draftStatus === 'failed' || draftStatus === 'not_removed';
  const isNews = draftStatus === 'restored' || isTrouble;
  useEffect(() => {
    if (isNews && draftText) announce(draftText);
  }, [isNews, draftText, announce]);

  if (draftStatus === 'off') return null;
  const hasContent = state.progress.answered > 0 || state.comment.text !== '';
  return (
    <div data-part="draft" data-state={draftStatus}>
      {draftText && draftStatus !== 'restored' && (
        <p data-part="draft-text">
          {isTrouble && <WarningIcon />}
          {draftStatus === 'saved' && <CheckIcon />}
          <span>{draftText}</span>
        </p>
      )}
      {hasContent && !asking && (
        <button
          type="button"
          data-part="link"
          // biome-ignore lint/a11y/noAutofocus: back to where the question was asked.
          autoFocus={kept}
          onFocus={() => setKept(false)}
          onClick={() => setAsking(true)}
        >
          {messages.discard}
        </button>
      )}
      {hasContent && asking && (
        <div data-part="discard">
          <span id={questionId}>{messages.discardTitle}</span>
          <button
            type="button"
            data-part="link"
            aria-describedby={questionId}
            onClick={() => {
              setAsking(false);
              actions.discardDraft();
            }}
          >
            {messages.discardYes}
          </button>
          <button
            type="button"
            data-part="link"
            aria-describedby={questionId}
            // biome-ignore lint/a11y/noAutofocus: the harmless choice takes the place of the button.
            autoFocus
            onClick={() => {
              setKept(true);
              setAsking(false);
            }}
          >
            {messages.discardNo}
          </button>
        </div>
      )}
    </div>
  );
}
