'use client';
import { styled } from 'styled-components';
import type { Commitment, CommitmentSource } from '../../core/commitments/types.ts';
import type { ConversationHost } from '../../hooks/commitmentTracker/conversationHost.ts';
import type { UnkeptForm } from '../../hooks/commitmentTracker/sentForm.ts';
import { type KeepingOptions, keepsText } from '../../hooks/commitmentTracker/useKeptForm.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import { type ActsMessages, acts as english } from '../../i18n/en/acts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { StyleScope } from '../ui/StyleScope.tsx';
import { ownCss } from '../ui/weight.ts';
import { PanelBody } from './PanelBody.tsx';
import { sidePanelCss } from './panelCss.ts';
import { type PanelForm, usePanelMode } from './usePanelMode.ts';

export interface CommitmentPanelProps extends KeepingOptions {
  readonly commitment: Commitment;
  readonly host: ConversationHost;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The form that is open at first. */
  readonly initialForm?: PanelForm | undefined;
  /** What was sent from here and not kept. */
  readonly unkept?: readonly UnkeptForm[] | undefined;
  /** Tells the host once more of what it failed to take. */
  readonly onTellAgain?: ((id: string) => void) | undefined;
  /** Goes to where the commitment comes from; without it, that is only named. */
  readonly onOpenSource?: ((source: CommitmentSource) => void) | undefined;
  /** Goes to another commitment, which this one waits for. */
  readonly onOpenCommitment?: ((id: string) => void) | undefined;
  /** Where the focus goes on closing when what opened the panel is gone. */
  readonly nextFocus?: (() => HTMLElement | null) | undefined;
  readonly messages?: Partial<ActsMessages> | undefined;
}

const SidePanel = styled(Dialog).withConfig({
  componentId: 'troth-commitment-tracker-commitment-panel',
})`${ownCss(sidePanelCss)}`;

/**
 * The conversation about one commitment, beside the list: where it stands, its terms, what this
 * viewer may do now, and the whole history. Closing it never loses words unasked.
 */
export function CommitmentPanel(props: CommitmentPanelProps) {
  const { commitment, host, open, onOpenChange, initialForm, messages: overrides } = props;
  const messages = useMessages('acts', english, overrides);
  const mode = usePanelMode(initialForm ?? null, keepsText(props));
  const { requester, performer } = commitment;

  const change = (next: boolean) => {
    if (next) onOpenChange(true);
    else if (mode.asksBefore()) mode.askBefore('close');
    else onOpenChange(false);
  };

  return (
    <StyleScope>
      <SidePanel
        open={open}
        onOpenChange={change}
        closeOnPressOutside={mode.chosen === null}
        nextFocus={props.nextFocus}
        title={commitment.title}
        description={messages.by({
          performer: host.nameOf(performer),
          requester: host.nameOf(requester),
        })}
      >
        <PanelBody
          {...props}
          key={commitment.id}
          mode={mode}
          messages={messages}
          onClose={() => onOpenChange(false)}
        />
      </SidePanel>
    </StyleScope>
  );
}
