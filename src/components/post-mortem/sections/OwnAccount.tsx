'use client';
import { hasSubmitted } from '../../../core/postmortem/reveal.ts';
import { type PostMortem, perspectiveFields } from '../../../core/postmortem/types.ts';
import { maySubmit } from '../../../core/postmortem/verbGuards.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { Refused } from '../../document/Refused.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { TextBox } from '../TextBox.tsx';
import { otherSide } from './otherSide.ts';
import { useVerb } from './useVerb.ts';

interface OwnAccountProps {
  readonly host: PostMortemHost;
  readonly doc: PostMortem;
  readonly ownParty: string;
  /** The id of what has the focus once both accounts are open. */
  readonly openId: string;
  readonly onSubmitted: (id: string) => void;
}

/** One's own account, before both are open: written, submitted, taken back. */
export function OwnAccount({ host, doc, ownParty, openId, onSubmitted }: OwnAccountProps) {
  const { messages } = host;
  const verb = useVerb({ host, form: ['account'] });
  const isSubmitted = hasSubmitted(doc, ownParty);
  const path = ['perspectives', ownParty];
  const stateId = host.fieldId([...path, 'state']);
  const readOnly = !host.mayEdit(doc, [...path, 'happened']);
  const isSharing = doc.stage === 'sharing';
  const other = otherSide(host);

  const act = (type: 'submitPerspective' | 'withdrawPerspective', focusId: string) => {
    if (!verb.act({ type })) return;
    // The button that was pressed goes, and with it its focus.
    verb.focus(focusId);
    onSubmitted(openId);
  };
  const needs = isSharing
    ? maySubmit(doc, ownParty) && messages.submitNeedsWords
    : messages.submitNeedsStage;

  return (
    <div data-part="account" ref={verb.root}>
      {isSubmitted && doc.stage !== 'closed' && (
        <p data-part="status" id={stateId} tabIndex={-1}>
          <CheckIcon />
          <span>{messages.done.submitPerspective({ other })}</span>
        </p>
      )}
      {perspectiveFields.map((field) => (
        <TextBox
          key={field}
          host={host}
          path={[...path, field]}
          {...messages.fields[field]}
          readOnly={readOnly}
        />
      ))}
      {!isSubmitted && !readOnly && (
        <>
          {needs && <p data-part="soft">{needs}</p>}
          {isSharing && (
            <>
              <p data-part="will">{messages.will.submitPerspective({ other })}</p>
              <div>
                <Button variant="primary" onClick={() => act('submitPerspective', stateId)}>
                  {messages.acts.submitPerspective}
                </Button>
              </div>
            </>
          )}
        </>
      )}
      {isSubmitted && isSharing && (
        <>
          <p data-part="will">{messages.will.withdrawPerspective({ other })}</p>
          <div>
            <Button
              onClick={() =>
                act('withdrawPerspective', host.fieldId([...path, perspectiveFields[0]]))
              }
            >
              {messages.acts.withdrawPerspective}
            </Button>
          </div>
        </>
      )}
      <Refused words={verb.words} />
    </div>
  );
}
