'use client';
import { memo, useState } from 'react';
import {
  type Acknowledgement,
  type ApologyElement,
  apologyElements,
} from '../../../core/postmortem/types.ts';
import type { Party } from '../../../core/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { Group } from '../../document/Group.tsx';
import { SectionMark } from '../../document/SectionMark.tsx';
import { ChevronIcon } from '../../ui/icons.tsx';
import { TextBox } from '../TextBox.tsx';
import { Receipts } from './Receipts.tsx';

interface AcknowledgementFieldsProps {
  readonly host: PostMortemHost;
  readonly party: Party;
  readonly said: Acknowledgement;
}

/** The elements of an apology, the weightiest first; each opens, none has to be filled in. */
export function AcknowledgementFields({ host, party, said }: AcknowledgementFieldsProps) {
  return (
    <Group label={party.name} hint={host.messages.repairIntro}>
      <ol data-part="elements">
        {apologyElements.map((element) => (
          <li key={element}>
            <ElementField
              host={host}
              partyId={party.id}
              element={element}
              isWritten={Boolean(said.elements[element]?.trim())}
            />
          </li>
        ))}
      </ol>
      <Receipts host={host} received={said.received} />
    </Group>
  );
}

interface ElementFieldProps {
  readonly host: PostMortemHost;
  readonly partyId: string;
  readonly element: ApologyElement;
  readonly isWritten: boolean;
}

const ElementField = memo(function ElementField(props: ElementFieldProps) {
  const { host, partyId, element, isWritten } = props;
  const { apologyElements: terms, elementWritten } = host.messages;
  const { name, means } = terms[element];
  // As it was at first: what one types must not open or shut what one types in.
  const [opens] = useState(isWritten);
  return (
    <details data-part="element" open={opens}>
      <summary data-part="element-summary">
        <SectionMark status={isWritten ? 'done' : 'empty'} />
        <span>
          <span data-part="element-name">{name}</span>
          {isWritten && <span data-part="element-state"> ({elementWritten})</span>}
          <span data-part="choice-help">{means}</span>
        </span>
        <ChevronIcon />
      </summary>
      <TextBox
        host={host}
        path={['acknowledgements', partyId, 'elements', element]}
        label={name}
        readOnly={false}
      />
    </details>
  );
});
