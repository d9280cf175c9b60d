'use client';
import { type Acknowledgement, apologyElements } from '../../../core/postmortem/types.ts';
import type { Party } from '../../../core/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { Group } from '../../document/Group.tsx';
import { Refused } from '../../document/Refused.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextBox } from '../TextBox.tsx';
import { otherSide } from './otherSide.ts';
import { Receipts } from './Receipts.tsx';
import { useVerb } from './useVerb.ts';

interface AcknowledgementReadProps {
  readonly host: PostMortemHost;
  readonly party: Party;
  readonly said: Acknowledgement;
  readonly mayReceive: boolean;
}

/** What a side acknowledged; the other side can note that it has arrived, and need not. */
export function AcknowledgementRead(props: AcknowledgementReadProps) {
  const { host, party, said, mayReceive } = props;
  const { messages, ownParty } = host;
  const verb = useVerb({ host, form: ['receiveAcknowledgement', party.id] });
  const written = apologyElements.filter((element) => said.elements[element]?.trim());
  // Silence is no news for the other side.
  if (written.length === 0 && ownParty !== null && ownParty !== party.id) return null;
  const receive = () => {
    if (verb.act({ type: 'receiveAcknowledgement', from: party.id })) {
      verb.focus(verb.fieldId('received'));
    }
  };
  return (
    <Group label={party.name}>
      {written.length === 0 && (
        <p data-part="soft">{messages.nothingAcknowledged({ party: party.name })}</p>
      )}
      {written.map((element) => (
        <TextBox
          key={element}
          host={host}
          path={['acknowledgements', party.id, 'elements', element]}
          label={messages.apologyElements[element].name}
          readOnly
        />
      ))}
      <div data-part="receipt" ref={verb.root}>
        <Receipts host={host} received={said.received} id={verb.fieldId('received')} />
        {mayReceive && (
          <div data-part="verb">
            <p data-part="will" id={verb.fieldId('will')}>
              {messages.will.receiveAcknowledgement({ other: otherSide(host) })}{' '}
              {messages.receivingIsFree}
            </p>
            <Button aria-describedby={verb.fieldId('will')} onClick={receive}>
              {messages.acts.receiveAcknowledgement}
            </Button>
            <Refused words={verb.words} />
          </div>
        )}
      </div>
    </Group>
  );
}
