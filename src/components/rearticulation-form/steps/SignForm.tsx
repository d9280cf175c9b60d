'use client';
import { useState } from 'react';
import { contentHash as hashOf } from '../../../core/articulation/contentHash.ts';
import {
  type Articulation,
  type ArticulationStance,
  articulationStances,
} from '../../../core/articulation/types.ts';
import type { PartyId } from '../../../core/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import type { useKeptText } from '../../../hooks/document/useKeptText.ts';
import { formatHash } from '../../document/formatHash.ts';
import { KeptArea } from '../../document/KeptArea.tsx';
import { RadioList } from '../../document/RadioList.tsx';
import { useHeldHash } from '../../document/useHeldHash.ts';
import { VerbForm } from '../../document/VerbForm.tsx';
import { SignerFields } from './SignerFields.tsx';
import type { KeptSigner } from './useKeptSigner.ts';
import { useVerb } from './useVerb.ts';

interface SignFormProps {
  readonly host: RearticulationHost;
  readonly doc: Articulation;
  readonly id: string;
  readonly ownParty: PartyId;
  /** What the side reserves. */
  readonly kept: ReturnType<typeof useKeptText>;
  readonly keptSigner: KeptSigner;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Who signs, and how: whether they agree, and what they reserve. */
export function SignForm(props: SignFormProps) {
  const { host, doc, id, ownParty, kept, keptSigner, onClose, onDone } = props;
  const { messages, others, openCommitments } = host;
  const { signer } = keptSigner;
  const [reservation, setReservation, clearReservation] = kept;
  const [chosen, setStance] = useState<ArticulationStance | null>(null);
  // Words that come back while the form is open must not be hidden by a choice nobody made.
  if (chosen === null && reservation !== '') setStance('agree_with_reservation');
  const stance = chosen ?? 'agree';
  const verb = useVerb({ host, form: ['sign'], fields: ['name', 'role', 'reservation'] });
  const [contentHash, readAgain] = useHeldHash(() => hashOf(doc), verb, id);
  const reserves = stance === 'agree_with_reservation';
  const sign = () => {
    const said = reserves ? { reservation } : {};
    const signed = verb.act({
      type: 'sign',
      ...signer,
      stance,
      ...said,
      contentHash,
      openCommitments,
    });
    if (!signed) return;
    clearReservation();
    keptSigner.clear();
    onDone();
  };
  const isOutdated = verb.refusal?.code === 'E_OUTDATED';
  return (
    <div ref={verb.root}>
      <VerbForm
        id={id}
        label={messages.acts.sign}
        will={messages.will.sign({ others })}
        notNow={messages.notNow}
        refused={verb.words}
        remedy={isOutdated && { label: messages.readAgain, onPress: readAgain }}
        onAct={sign}
        onClose={onClose}
      >
        <p>
          {messages.signIntro}{' '}
          <span data-part="soft">{messages.contentHash({ hash: formatHash(contentHash) })}</span>
        </p>
        <p>{messages.signingAs({ who: null, party: host.partyName(ownParty) })}</p>
        <RadioList
          id={verb.fieldId('stance')}
          label={messages.fields.stance.label}
          options={articulationStances.map((value) => ({
            value,
            label: messages.stances[value].name,
            help: messages.stances[value].means,
          }))}
          value={stance}
          onChange={setStance}
        />
        {reserves && (
          <KeptArea
            id={verb.fieldId('reservation')}
            {...messages.fields.reservation}
            error={verb.errorAt('reservation')}
            requirement="required"
            text={reservation}
            onText={setReservation}
          />
        )}
        <SignerFields host={host} verb={verb} signer={signer} onChange={keptSigner.change} />
      </VerbForm>
    </div>
  );
}
