'use client';
import { commitmentOutcome } from '../../core/commitments/commitmentOutcome.ts';
import { currentTerms } from '../../core/commitments/terms.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import { dueInWords } from '../../hooks/commitmentTracker/dueInWords.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import type { Formats } from '../../i18n/formats.ts';
import { CheckIcon } from '../ui/icons.tsx';
import { Tag } from '../ui/Tag.tsx';
import { StateMark } from './StateMark.tsx';

interface FactsProps {
  readonly commitment: Commitment;
  readonly host: ConversationHost;
  readonly messages: ActsMessages;
  readonly formats: Formats;
}

/** Where it stands: the state, the day in words and in full, and what went beyond the promise. */
export function Facts({ commitment, host, messages, formats }: FactsProps) {
  const { state, respondBy, terms, agreed } = commitment;
  const due = dueInWords(commitment, host, messages, formats);
  const { daysEarly, exceeded } = commitmentOutcome(commitment, {
    baseline: 'latest',
    now: host.today,
    timeZone: formats.timeZone,
  });
  const [first] = agreed;
  const firstDue = first ? terms[first.version - 1]?.due : null;
  const hasMoved = firstDue && firstDue !== currentTerms(commitment).due;
  return (
    <div data-part="facts">
      <p data-part="standing">
        <Tag icon={<StateMark state={state} />} data-of="state">
          {messages.states[state]}
        </Tag>
        <span data-part="due">{due.text}</span>
      </p>
      {(due.date || respondBy) && (
        <p data-part="soft">
          {due.day && (
            <span>
              {messages.dueDay} <time dateTime={due.day}>{due.date}</time>
            </span>
          )}
          {hasMoved && <span>{messages.firstDue({ day: firstDue }, formats)}</span>}
          {respondBy && <span>{messages.answerBy({ day: respondBy }, formats)}</span>}
        </p>
      )}
      {(Number(daysEarly) > 0 || exceeded.length > 0) && (
        <p data-part="beyond">
          {daysEarly !== null && daysEarly > 0 && (
            <Tag tone="accent" icon={<CheckIcon />}>
              {messages.early({ days: daysEarly }, formats)}
            </Tag>
          )}
          {exceeded.length > 0 && (
            <Tag tone="accent" icon={<CheckIcon />}>
              {messages.moreThanAsked({ count: exceeded.length }, formats)}
            </Tag>
          )}
        </p>
      )}
    </div>
  );
}
