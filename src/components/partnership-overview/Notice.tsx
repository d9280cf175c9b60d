'use client';
import type { PartnershipOverviewApi } from '../../hooks/usePartnershipOverview.ts';

interface NoticeProps {
  readonly overview: PartnershipOverviewApi;
}

/** Says when the record cannot be opened or kept, and offers to try again. */
export function Notice({ overview }: NoticeProps) {
  const { messages, actions } = overview;
  const words = wordsOf(overview);
  return (
    <div data-part="notice" data-state={words === '' ? 'none' : 'shown'}>
      <p role="status">{words}</p>
      {words !== '' && (
        <button type="button" data-part="more" onClick={actions.retry}>
          {messages.retry}
        </button>
      )}
    </div>
  );
}

function wordsOf({ state, messages }: PartnershipOverviewApi): string {
  const { status } = state;
  if (status.state !== 'failed' && status.state !== 'offline') return '';
  const whatHolds = status.state === 'failed' ? messages.notKept : messages.offline;
  const why = messages.troubles[status.refusal.code] ?? '';
  return `${state.isOpen ? whatHolds : messages.notOpened} ${why}`.trimEnd();
}
