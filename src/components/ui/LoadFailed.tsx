'use client';
import { useMessages } from '../../hooks/useMessages.ts';
import { common as english } from '../../i18n/en/common.ts';
import { Button } from './Button.tsx';

/** Instead of a part that could not be fetched: says so, and lets one try again. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const messages = useMessages('common', english);
  return (
    <p role="alert" data-part="issues">
      {messages.notLoaded}{' '}
      <Button size="small" onClick={onRetry}>
        {messages.tryAgain}
      </Button>
    </p>
  );
}
