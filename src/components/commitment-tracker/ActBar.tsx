'use client';
import { commitmentFlags } from '../../core/commitments/commitmentFlags.ts';
import { terminalStates } from '../../core/commitments/terminalStates.ts';
import type { Commitment, CommitmentEventType } from '../../core/commitments/types.ts';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { Button } from '../ui/Button.tsx';

interface ActBarProps {
  readonly commitment: Commitment;
  readonly host: ConversationHost;
  readonly acts: readonly CommitmentEventType[];
  /** The id of an act's button, so that the focus can come back to it. */
  readonly buttonId: (type: CommitmentEventType | 'edit') => string;
  readonly onChoose: (type: CommitmentEventType) => void;
  /** Absent unless the viewer's side wrote this draft. */
  readonly onEdit: (() => void) | undefined;
  readonly onDiscard: (() => void) | undefined;
  readonly messages: ActsMessages;
}

/** Acts that end the conversation are there, but never put forward. */
const endings: readonly CommitmentEventType[] = [
  'decline',
  'withdraw',
  'lapse',
  'cancel',
  'renege',
];

/** What this viewer may do now, the likeliest first; or in a sentence why there is nothing. */
export function ActBar(props: ActBarProps) {
  const { commitment, host, acts, buttonId, onChoose, onEdit, onDiscard, messages } = props;
  if (acts.length === 0 && !onEdit) return <p data-part="soft">{whyNothing(props)}</p>;
  const { awaiting } = commitmentFlags(commitment, host.today);
  const isTurn = awaiting === null || awaiting === host.viewer?.partyId;
  const variantOf = (type: CommitmentEventType, i: number) => {
    if (isTurn && i === 0) return 'primary';
    return endings.includes(type) ? 'quiet' : 'secondary';
  };
  return (
    <div data-part="acts">
      {!isTurn && <p data-part="soft">{whyNothing(props)}</p>}
      {onEdit && acts.length === 0 && <p data-part="soft">{messages.draftGaps}</p>}
      <ul data-part="buttons">
        {acts.map((type, i) => (
          <li key={type}>
            <Button id={buttonId(type)} variant={variantOf(type, i)} onClick={() => onChoose(type)}>
              {messages.acts[type]}
            </Button>
          </li>
        ))}
        {onEdit && (
          <li>
            <Button
              id={buttonId('edit')}
              variant={acts.length === 0 ? 'primary' : 'secondary'}
              onClick={onEdit}
            >
              {messages.editDraft}
            </Button>
          </li>
        )}
        {onDiscard && (
          <li>
            <Button variant="quiet" onClick={onDiscard}>
              {messages.discardDraft}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}

function whyNothing({ commitment, host, messages }: ActBarProps): string {
  const { viewer, today, partyName } = host;
  const sides = [commitment.requester.partyId, commitment.performer.partyId];
  const isSide = viewer !== null && sides.includes(viewer.partyId);
  if (!isSide || viewer.role === 'witness') return messages.witness;
  const { awaiting } = commitmentFlags(commitment, today);
  if (terminalStates.includes(commitment.state) || awaiting === null) return messages.noActs;
  return messages.awaitsOther({ other: partyName(awaiting) });
}
