import { type Refusal, refusal } from '../result.ts';
import type { ArticulationVerbType } from './events.ts';

/** From where a verb is possible (E_STATE), if not from here; whose it is (E_ACTOR), if not anybody's. */
const verbSentences: Record<ArticulationVerbType, { state: string; actor?: string }> = {
  propose: { state: 'Only a draft is proposed; this one is with the other side already.' },
  counter: { state: 'Other words are proposed in review; in a draft, change the clause itself.' },
  accept: { state: 'A wording is accepted in review; propose the draft first.' },
  sendBack: { state: 'Only what is in review can be sent back.' },
  echo: { state: 'A section is written back in review; propose the draft first.' },
  answerEcho: { state: 'What was written back is answered in review.' },
  sign: { state: 'Only what is in review can be signed; propose the draft first.' },
  unsign: { state: 'Only where somebody has signed can a signature be taken back.' },
  activate: { state: 'It comes into force once every side has signed it.' },
  supersede: { state: 'Another version can take the place only of one that is in force.' },
  decline: {
    state: 'Only what is in review can be declined.',
    actor: 'Your side has begun this: to end it, withdraw it.',
  },
  withdraw: {
    state: 'This cannot be withdrawn any more.',
    actor: 'Only the side that began this can withdraw it. You can decline it, with a reason.',
  },
};

/** The refusal of a verb that is not possible from here, or not this actor's. */
export function becauseOfVerb(type: ArticulationVerbType, reason: 'state' | 'actor'): Refusal {
  const { state, actor = '' } = verbSentences[type];
  return reason === 'state' ? refusal('E_STATE', state) : refusal('E_ACTOR', actor);
}
