'use client';
import { useState } from 'react';
import { postMortemHash } from '../../../core/postmortem/postMortemHash.ts';
import { type PostMortem, type Stance, stances } from '../../../core/postmortem/types.ts';
import type { PartyId } from '../../../core/types.ts';
import type { useKeptText } from '../../../hooks/document/useKeptText.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { formatHash } from '../../document/formatHash.ts';
import { RadioList } from '../../document/RadioList.tsx';
import { useHeldHash } from '../../document/useHeldHash.ts';
import { KeptArea } from './KeptArea.tsx';
import { useVerb } from './useVerb.ts';
import { VerbForm } from './VerbForm.tsx';

interface SignFormProps {
  readonly host: PostMortemHost;
  readonly doc: PostMortem;
  readonly id: string;
  readonly ownParty: PartyId;
  readonly kept: ReturnType<typeof useKeptText>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** How a side signs: whether it agrees, and what it sees differently. */
export function SignForm({ host, doc, id, ownParty, kept, onClose, onDone }: SignFormProps) {
  const { messages, viewer } = host;
  const [difference, setDifference, clearDifference] = kept;
  const [chosen, setStance] = useState<Stance | null>(null);
  // Words that come back while the form is open must not be hidden by a choice nobody made.
  if (chosen === null && difference !== '') setStance('agree_with_difference');
  const stance = chosen ?? 'agree';
  const verb = useVerb({ host, form: ['sign'], fields: ['difference'] });
  const [contentHash, readAgain] = useHeldHash(() => postMortemHash(doc), verb, id);
  const person = host.people.find((one) => one.id === viewer?.personId);
  const differs = stance === 'agree_with_difference';
  const sign = () => {
    const said = differs ? { difference } : {};
    if (!verb.act({ type: 'sign', stance, ...said, contentHash })) return;
    clearDifference();
    onDone();
  };
  const isOutdated = verb.refusal?.code === 'E_OUTDATED';
  return (
    <div ref={verb.root}>
      <VerbForm
        host={host}
        type="sign"
        id={id}
        refused={verb.words}
        remedy={isOutdated && { label: messages.readAgain, onPress: readAgain }}
        onAct={sign}
        onClose={onClose}
      >
        <RadioList
          id={verb.fieldId('stance')}
          label={messages.fields.stance.label}
          options={stances.map((value) => ({
            value,
            label: messages.stances[value].name,
            help: messages.stances[value].means,
          }))}
          value={stance}
          onChange={setStance}
        />
        {differs && (
          <KeptArea
            host={host}
            id={verb.fieldId('difference')}
            {...messages.fields.difference}
            error={verb.errorAt('difference')}
            requirement="required"
            text={difference}
            onText={setDifference}
          />
        )}
        <p>
          {messages.signingAs({
            who: person ? host.personName(person.id) : null,
            party: host.partyName(ownParty),
          })}{' '}
          <span data-part="soft">{messages.contentHash({ hash: formatHash(contentHash) })}</span>
        </p>
      </VerbForm>
    </div>
  );
}
