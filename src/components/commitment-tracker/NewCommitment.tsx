'use client';
import { useCallback, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { Commitment, CommitmentDraft } from '../../core/commitments/types.ts';
import type { CommitmentKind } from '../../hooks/commitmentTracker/commitmentForm.ts';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import type { CommitmentFormOptions } from '../../hooks/commitmentTracker/useCommitmentForm.ts';
import { keepsText } from '../../hooks/commitmentTracker/useKeptForm.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import { acts as english } from '../../i18n/en/acts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ownCss } from '../ui/weight.ts';
import { CommitmentFormView } from './CommitmentFormView.tsx';
import { panelCss } from './panelCss.ts';
import { UnsentQuestion } from './UnsentQuestion.tsx';

export interface NewCommitmentProps extends CommitmentFormOptions {
  readonly kind: CommitmentKind;
  readonly host: ConversationHost;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** A draft to go on with. */
  readonly draft?: CommitmentDraft | undefined;
  /** It was sent, or kept as a draft; the dialog closes right after. `said`: what was sent, in words. */
  readonly onSaved?: ((as: 'draft' | 'send', said: string) => void) | undefined;
}

const Root = styled.div.withConfig({
  componentId: 'troth-commitment-tracker-new-commitment',
})`${ownCss(panelCss)}`;

/** The dialog in which a request or an offer is made. Closing it never loses words unasked. */
export function NewCommitment(props: NewCommitmentProps) {
  const { kind, host, open, onOpenChange, onSaved, messages: overrides, ...options } = props;
  const messages = useMessages('acts', english, overrides);
  const { formats } = useTroth();
  const isDirty = useRef(false);
  const [isLeaving, setLeaving] = useState(false);
  const noteDirty = useCallback((dirty: boolean) => {
    isDirty.current = dirty;
  }, []);

  const partners = host.parties.filter(({ id }) => id !== host.viewer?.partyId);
  const [partner] = partners;
  const other = partners.length === 1 && partner ? partner.name : messages.someOther;
  const isKept = keepsText(options);
  const saidOf = ({ requester, performer }: Commitment) => {
    const { partyId } = kind === 'request' ? performer : requester;
    return messages.done[kind]({ other: host.partyName(partyId) });
  };
  const leave = () => {
    setLeaving(false);
    isDirty.current = false;
    onOpenChange(false);
  };
  const change = (next: boolean) => {
    if (next) onOpenChange(true);
    // What is kept on this device is still there next time.
    else if (isDirty.current && !isKept) setLeaving(true);
    else leave();
  };

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      closeOnPressOutside={false}
      title={messages.newTitle[kind]}
      description={messages.newText[kind]({ other })}
    >
      <Root data-part="new-commitment">
        <CommitmentFormView
          {...options}
          kind={kind}
          host={host}
          messages={messages}
          formats={formats}
          onDirtyChange={noteDirty}
          onCancel={() => change(false)}
          onDone={(commitment, as) => {
            onSaved?.(as, saidOf(commitment));
            leave();
          }}
        />
        {isLeaving && (
          <UnsentQuestion
            messages={messages}
            onKeep={() => setLeaving(false)}
            onThrowAway={leave}
          />
        )}
      </Root>
    </Dialog>
  );
}
