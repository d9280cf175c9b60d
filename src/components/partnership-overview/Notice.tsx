'use client';
import type { PartnershipOverviewApi } from '../../hooks/usePartnershipOverview.ts';

interface NoticeProps {
  readonly overview: PartnershipOverviewApi;
}

/** Says when the record cannot be opened or kept, or when some of it was lost. */
export function Notice({ overview }: NoticeProps) {
  const { messages, actions } = overview;
  const trouble = troubleOf(overview);
  const words = [trouble, lossOf(overview)].filter(Boolean).join(' ');
  return (
    <div data-part="notice" data-state={words === '' ? 'none' : 'shown'}>
      <p role="status">{words}</p>
      {trouble !== '' && (
        <button type="button" data-part="more" onClick={actions.retry}>
          {messages.retry}
        </button>
      )}
    </div>
  );
}

function troubleOf({ state, messages }: PartnershipOverviewApi): string {
  const { status } = state;
  if (status.state !== 'failed' && status.state !== 'offline') return '';
  const whatHolds = status.state === 'failed' ? messages.notKept : messages.offline;
  const why = messages.troubles[status.refusal.code] ?? '';
  return `${state.isOpen ? whatHolds : messages.notOpened} ${why}`.trimEnd();
}

function lossOf({ state, messages, formats }: PartnershipOverviewApi): string {
  if (state.isLost) return messages.lost;
  const { unreadable } = state;
  return unreadable > 0 ? messages.unreadable({ count: unreadable }, formats) : '';
}
