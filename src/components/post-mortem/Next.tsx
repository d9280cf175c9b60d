'use client';
import { useId, useRef, useState } from 'react';
import type { PostMortemVerb } from '../../core/postmortem/events.ts';
import type { SectionId } from '../../core/postmortem/templateTypes.ts';
import { useKeptText } from '../../hooks/document/useKeptText.ts';
import type { NextStep, SectionState, VerbInWords } from '../../hooks/postMortem/postMortemApi.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';

interface NextProps {
  readonly host: PostMortemHost;
  readonly next: NextStep;
  readonly sections: readonly SectionState[];
  readonly onGo: (section: SectionId) => void;
  readonly level: 2 | 3;
}

/** What is missing before it goes on, and what goes on: each said before it is done. */
export function Next({ host, next, sections, onGo, level }: NextProps) {
  const { messages } = host;
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  const focus = useFocusRequest(root);
  const Heading = level === 2 ? 'h3' : 'h4';
  const titleOf = (section: SectionId) =>
    sections.find(({ id }) => id === section)?.title ?? section;
  return (
    <section data-part="next" aria-labelledby={titleId} ref={root}>
      <Heading data-part="next-title" id={titleId} tabIndex={-1}>
        {messages.whatNow}
      </Heading>
      {next.missing.length > 0 ? (
        <>
          <p data-part="soft">{messages.beforeNext[next.stage]}</p>
          <ul data-part="missing">
            {next.missing.map(({ text, section }) => (
              <li key={`${section} ${text}`}>
                {text}{' '}
                <button type="button" data-part="link" onClick={() => onGo(section)}>
                  {titleOf(section)}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p data-part="soft">{next.means}</p>
      )}
      {next.verbs.map((verb, i) => (
        <VerbForm
          key={verb.type}
          host={host}
          verb={verb}
          isFirst={i === 0}
          // The button that was pressed goes, and with it its focus.
          onDone={() => focus(titleId)}
        />
      ))}
    </section>
  );
}

interface VerbFormProps {
  readonly host: PostMortemHost;
  readonly verb: VerbInWords;
  readonly isFirst: boolean;
  readonly onDone: () => void;
}

/** Verbs that can be given a reason. */
const reasons = { resume: 'resumeReason', close: 'closeReason' } as const;

function VerbForm({ host, verb, isFirst, onDone }: VerbFormProps) {
  const { messages, actions, announce } = host;
  const id = useId();
  const [reason, setReason, clear] = useKeptText(host, verb.type);
  const [refusal, setRefusal] = useState<string | null>(null);
  const field = verb.type === 'resume' || verb.type === 'close' ? reasons[verb.type] : null;
  const act = () => {
    const said = reason.trim() === '' ? {} : { reason };
    const result = actions.act({ type: verb.type, ...(field && said) } as PostMortemVerb);
    if (!result.ok) return setRefusal(host.refusalWords(result.error));
    clear();
    setRefusal(null);
    const other = host.parties.find((party) => party.id !== host.ownParty)?.name ?? '';
    announce?.(messages.done[verb.type]({ other }));
    onDone();
  };
  return (
    <div data-part="verb">
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
      <p id={`${id}-will`} data-part="will">
        {verb.will}
      </p>
      <Button
        variant={isFirst ? 'primary' : 'secondary'}
        aria-describedby={`${id}-will`}
        onClick={act}
      >
        {verb.label}
      </Button>
      <p role="alert" data-part="refusal">
        {refusal}
      </p>
    </div>
  );
}
