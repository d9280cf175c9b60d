'use client';
import type { BegunForm } from '../../hooks/commitmentTracker/useBegunForms.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { Button } from '../ui/Button.tsx';
import { wordsIn } from './wordsIn.ts';

interface BegunProps {
  readonly begun: readonly BegunForm[];
  /** Whether its form can be opened now. */
  readonly isPossible: (type: BegunForm['type']) => boolean;
  readonly onGoOn: (type: BegunForm['type']) => void;
  readonly onThrowAway: (type: BegunForm['type']) => void;
  readonly messages: ActsMessages;
}

/** Words that were left in a form, with the way back to them; where that is gone, the words. */
export function Begun({ begun, isPossible, onGoOn, onThrowAway, messages }: BegunProps) {
  return begun.map(({ type, values }) => {
    const act = type === 'edit' ? messages.editDraft : messages.acts[type];
    if (isPossible(type)) {
      return (
        <div key={type} data-part="begun">
          <p>{messages.begun({ act, isPossible: true })}</p>
          <Button size="small" onClick={() => onGoOn(type)}>
            {messages.goOn}
          </Button>
        </div>
      );
    }
    const words = wordsIn(values);
    return (
      words.length > 0 && (
        <div key={type} data-part="begun">
          <p>{messages.begun({ act, isPossible: false })}</p>
          {words.map((text) => (
            <p key={text} dir="auto">
              {messages.quote({ text })}
            </p>
          ))}
          <Button size="small" onClick={() => onThrowAway(type)}>
            {messages.throwAway}
          </Button>
        </div>
      )
    );
  });
}
