'use client';
import { useState } from 'react';
import type { TrustSurveyApi } from '../../hooks/useTrustSurvey.ts';
import { CheckIcon } from '../ui/icons.tsx';

/** That there are answers from earlier, said where one begins to read. */
export function DraftRestored({ survey }: { readonly survey: TrustSurveyApi }) {
  const { draftStatus, draftText, progress, comment } = survey.state;
  // It stays while one writes on: nothing above the questions moves under the hand.
  const [told, setTold] = useState('');
  if (draftStatus === 'restored' && draftText && draftText !== told) setTold(draftText);
  const isThere = progress.answered > 0 || comment.text !== '';
  // Once they are gone, whatever is written next is not from earlier.
  if (told !== '' && !isThere && draftStatus !== 'restored') setTold('');
  if (told === '' || !isThere) return null;
  return (
    <p data-part="draft-restored">
      <CheckIcon />
      <span>{told}</span>
    </p>
  );
}
