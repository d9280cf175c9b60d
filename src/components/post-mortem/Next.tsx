'use client';
import type { PostMortemVerb, PostMortemVerbType } from '../../core/postmortem/events.ts';
import type { SectionId } from '../../core/postmortem/templateTypes.ts';
import { useKeptText } from '../../hooks/document/useKeptText.ts';
import type { NextStep, SectionState, VerbInWords } from '../../hooks/postMortem/postMortemApi.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import { NextFrame } from '../document/NextFrame.tsx';
import { PlainVerb } from '../document/PlainVerb.tsx';
import type { useAttempt } from '../document/useAttempt.ts';
import { TextArea } from '../ui/TextArea.tsx';

interface NextProps {
  readonly host: PostMortemHost;
  readonly next: NextStep;
  readonly attempt: ReturnType<typeof useAttempt<PostMortemVerbType, NextStep['missing'][number]>>;
  readonly sections: readonly SectionState[];
  readonly onGo: (section: SectionId, controlId?: string) => void;
  readonly level: 2 | 3;
  /** The one that stands above by itself; absent: all do. */
  readonly here: SectionId | undefined;
}

/** What is missing before it goes on, and what goes on: each said before it is done. */
export function Next({ host, next, attempt, sections, onGo, level, here }: NextProps) {
  const { messages } = host;
  const { notYet, verbs } = next;
  return (
    <NextFrame
      host={host}
      title={messages.whatNow}
      level={level}
      before={messages.beforeNext[next.stage]}
      missing={attempt.missing}
      here={here}
      attempts={attempt.count}
      means={next.means}
      sections={sections}
      onGo={onGo}
    >
      {(onDone) =>
        [...(notYet ? [notYet] : []), ...verbs].map((verb, i) => (
          <StageVerb
            key={verb.type}
            host={host}
            verb={verb}
            isFirst={i === 0}
            onDone={onDone}
            onRefused={verb === notYet ? () => attempt.tell(verb.type) : undefined}
          />
        ))
      }
    </NextFrame>
  );
}

interface StageVerbProps {
  readonly host: PostMortemHost;
  readonly verb: VerbInWords;
  readonly isFirst: boolean;
  readonly onDone: () => void;
  /** Something is missing, which is told above. */
  readonly onRefused: (() => void) | undefined;
}

/** Verbs that can be given a reason. */
const reasons = { resume: 'resumeReason', close: 'closeReason' } as const;

function StageVerb({ host, verb, isFirst, onDone, onRefused }: StageVerbProps) {
  const { messages, actions } = host;
  const { type, label, will } = verb;
  const [reason, setReason, clear] = useKeptText(host, type);
  const field = type === 'resume' || type === 'close' ? reasons[type] : null;
  const said = field === null || reason.trim() === '' ? {} : { reason };
  const other = host.parties.find((party) => party.id !== host.ownParty)?.name ?? '';
  return (
    <PlainVerb
      host={host}
      type={type}
      label={label}
      will={will}
      done={messages.done[type]({ other })}
      variant={isFirst ? 'primary' : 'secondary'}
      perform={() => actions.act({ type, ...said } as PostMortemVerb)}
      onDone={() => {
        clear();
        onDone();
      }}
      onRefused={onRefused}
    >
      {field && (
        <TextArea
          label={messages.fields[field].label}
          hint={messages.fields[field].hint}
          rows={2}
          dir="auto"
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
    </PlainVerb>
  );
}
