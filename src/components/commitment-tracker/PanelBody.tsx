'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { commitmentOutcome } from '../../core/commitments/commitmentOutcome.ts';
import { currentTerms } from '../../core/commitments/terms.ts';
import type { CommitmentEventType } from '../../core/commitments/types.ts';
import { conditionVerdicts } from '../../hooks/commitmentTracker/conditionVerdicts.ts';
import { conversationActs, otherPartyOf } from '../../hooks/commitmentTracker/conversationActs.ts';
import { historySentences } from '../../hooks/commitmentTracker/historySentences.ts';
import type { UnkeptForm } from '../../hooks/commitmentTracker/sentForm.ts';
import { useBegunForms } from '../../hooks/commitmentTracker/useBegunForms.ts';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { InLoop } from '../loop/InLoop.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import { ownCss } from '../ui/weight.ts';
import { ActBar } from './ActBar.tsx';
import { Begun } from './Begun.tsx';
import type { CommitmentPanelProps } from './CommitmentPanel.tsx';
import { ConditionList } from './ConditionList.tsx';
import { Facts } from './Facts.tsx';
import { HistoryList } from './HistoryList.tsx';
import { OpenForm } from './OpenForm.tsx';
import { Origins } from './Origins.tsx';
import { PendingChange } from './PendingChange.tsx';
import { panelCss } from './panelCss.ts';
import { UnkeptNote } from './UnkeptNote.tsx';
import { formOf, type PanelMode } from './usePanelMode.ts';

interface PanelBodyProps extends Omit<CommitmentPanelProps, 'messages'> {
  readonly mode: PanelMode;
  readonly messages: ActsMessages;
  readonly onClose: () => void;
}

const none: readonly UnkeptForm[] = [];

const Root = styled.div.withConfig({
  componentId: 'troth-commitment-tracker-panel-body',
})`${ownCss(panelCss)}`;

/** What stands in the panel under its title; the focus follows what happens. */
export function PanelBody(props: PanelBodyProps) {
  const { commitment, host, mode, messages, onClose, onOpenSource, onOpenCommitment } = props;
  const { draftKey, store, onProblem, sent, unkept = none, onTellAgain = () => {} } = props;
  const { formats } = useTroth();
  const [status, setStatus] = useState<string | null>(null);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const ids = {
    status: `${id}-status`,
    heading: `${id}-form`,
    acts: `${id}-acts`,
    unkept: (one: UnkeptForm) => `${id}-${one.id}`,
    button: (type: CommitmentEventType | 'edit') => `${id}-${type}`,
  };

  const { chosen } = mode;
  const { begun, readAgain, takeUp, throwAway } = useBegunForms(commitment, host, props);
  const acts = conversationActs(commitment, host);
  const { deliverable, conditions } = currentTerms(commitment);
  const shared = { commitment, host, messages, formats };
  const isOwnDraft =
    commitment.state === 'draft' &&
    host.viewer?.role !== 'witness' &&
    host.viewer?.partyId === commitment.by.partyId;

  const isMissed =
    commitmentOutcome(commitment, { now: host.today, timeZone: formats.timeZone }).outcome ===
    'missed';

  // Also when the panel opens with a form: that is what it was opened for.
  useEffect(() => {
    if (chosen !== null) focus(ids.heading);
  }, [chosen, focus, ids.heading]);

  // It was said to be done, and is not: that is what is said now.
  const last = unkept.at(-1)?.id;
  useEffect(() => {
    if (last === undefined || status === null) return;
    setStatus(null);
    focus(`${id}-${last}`);
  }, [last, status, focus, id]);

  const choose = (type: CommitmentEventType | 'edit') => {
    setStatus(null);
    takeUp(type);
    mode.choose(type);
  };
  const closeForm = () => {
    mode.choose(null);
    readAgain();
    if (chosen !== null) focus(ids.button(chosen));
  };
  const finish = (text: string) => {
    setStatus(text);
    mode.choose(null);
    focus(ids.status);
  };

  return (
    <Root ref={root} data-part="commitment-panel" data-state={commitment.state}>
      {status !== null && (
        <p data-part="status" id={ids.status} tabIndex={-1}>
          <CheckIcon />
          <span>{status}</span>
        </p>
      )}
      {unkept.map((one) => (
        <section
          key={one.id}
          id={ids.unkept(one)}
          data-part="refused"
          aria-labelledby={`${ids.unkept(one)}-title`}
          tabIndex={-1}
        >
          <UnkeptNote
            unkept={one}
            titleId={`${ids.unkept(one)}-title`}
            onTellAgain={onTellAgain}
            onTakeUp={chosen === null ? () => choose(formOf(one)) : undefined}
            messages={messages}
          />
        </section>
      ))}
      <Facts {...shared} />
      <PendingChange {...shared} />
      <section>
        <h3 data-part="label">{messages.deliverable}</h3>
        {deliverable.trim() ? (
          <p data-part="text">{deliverable}</p>
        ) : (
          <p data-part="soft">{messages.nothingYet}</p>
        )}
      </section>
      <section>
        <h3 data-part="label">{messages.conditions}</h3>
        <ConditionList
          conditions={conditions}
          verdicts={conditionVerdicts(commitment)}
          messages={messages}
        />
      </section>
      <Origins {...{ commitment, host, messages, onOpenSource, onOpenCommitment }} />
      <InLoop>
        {({ Threads, StartPostMortem }) => (
          <>
            <Threads collection="commitments" id={commitment.id} />
            {isMissed && <StartPostMortem kind="commitment" id={commitment.id} />}
          </>
        )}
      </InLoop>
      {chosen === null ? (
        <section data-part="next" aria-labelledby={ids.acts}>
          <h3 data-part="heading" id={ids.acts} tabIndex={-1}>
            {messages.yourActs}
          </h3>
          <Begun
            begun={begun}
            isPossible={(type) => (type === 'edit' ? isOwnDraft : acts.includes(type))}
            onGoOn={choose}
            onThrowAway={(type) => void throwAway(type).then(() => focus(ids.acts))}
            messages={messages}
          />
          <ActBar
            commitment={commitment}
            host={host}
            acts={acts}
            buttonId={ids.button}
            onChoose={choose}
            onEdit={isOwnDraft ? () => choose('edit') : undefined}
            onDiscard={
              isOwnDraft
                ? () => {
                    host.discard(commitment.id);
                    onClose();
                  }
                : undefined
            }
            messages={messages}
          />
        </section>
      ) : (
        <OpenForm
          {...shared}
          {...{ draftKey, store, onProblem, sent }}
          mode={mode}
          form={chosen}
          headingId={ids.heading}
          onClosePanel={onClose}
          onCloseForm={closeForm}
          onAct={(type) =>
            finish(messages.done[type]({ other: host.partyName(otherPartyOf(commitment, host)) }))
          }
          onDraftKept={() => finish(messages.draftKept)}
        />
      )}
      <section>
        <h3 data-part="heading">{messages.historyTitle}</h3>
        <HistoryList
          sentences={historySentences(commitment, host, messages, formats)}
          messages={messages}
        />
      </section>
    </Root>
  );
}
