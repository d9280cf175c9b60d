'use client';
import { type ComponentPropsWithoutRef, type FormEvent, forwardRef, useId, useState } from 'react';
import { styled } from 'styled-components';
import { createPostMortem } from '../../core/postmortem/createPostMortem.ts';
import { postMortemTemplates } from '../../core/postmortem/templates/index.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { randomId } from '../../hooks/randomId.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { UsePostMortemOptions } from '../../hooks/usePostMortem.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import { postMortem as english } from '../../i18n/en/postMortem.ts';
import { Button } from '../ui/Button.tsx';
import { StyleScope } from '../ui/StyleScope.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { postMortemCss } from './postMortemCss.ts';

interface BeginProps extends ComponentPropsWithoutRef<'section'> {
  readonly options: UsePostMortemOptions;
  readonly level: 2 | 3;
  readonly onBegin: (doc: PostMortem) => void;
}

const Root = styled.section`${postMortemCss}`;
const templates = ['full', 'short'] as const;

/** Where there is no post-mortem yet: what one is for, how much of it, and the way to begin. */
export const Begin = forwardRef<HTMLElement, BeginProps>(function Begin(
  { options, level, onBegin, ...rest },
  ref,
) {
  const { parties, viewer } = options;
  const { clock } = useTroth();
  const messages = useMessages('postMortem', english, options.messages?.postMortem);
  const attributes = useRootAttributes('post-mortem');
  const [title, setTitle] = useState('');
  const [template, setTemplate] = useState<(typeof templates)[number]>('full');
  const [error, setError] = useState<string>();
  const id = useId();
  const Heading = `h${level}` as const;
  const isSide = viewer !== null && parties.some((party) => party.id === viewer.partyId);
  const mayBegin = isSide && viewer.role !== 'witness' && parties.length === 2;

  const begin = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!mayBegin) return;
    const { partyId, personId } = viewer;
    const created = createPostMortem({
      id: randomId(),
      title,
      partyIds: parties.map((party) => party.id),
      by: { partyId, ...(personId !== undefined && { personId }) },
      at: clock().toISOString(),
      template: postMortemTemplates[template],
    });
    if (created.ok) return onBegin(created.value);
    setError(messages.refusals[created.error.code] ?? messages.refused);
  };

  return (
    <StyleScope>
      <Root {...rest} {...attributes} ref={ref} aria-labelledby={`${id}-title`} data-state="empty">
        <div data-part="begin">
          <Heading data-part="title" id={`${id}-title`}>
            {mayBegin ? messages.newTitle : messages.nothingHere}
          </Heading>
          <p data-part="section-help">{messages.newIntro}</p>
          {mayBegin && (
            <form data-part="begin-form" noValidate onSubmit={begin}>
              <TextField
                label={messages.fields.title.label}
                hint={messages.fields.title.hint}
                error={error}
                requirement="required"
                autoComplete="off"
                dir="auto"
                value={title}
                onChange={({ target }) => {
                  setTitle(target.value);
                  setError(undefined);
                }}
              />
              <fieldset data-part="choices">
                <legend data-part="label">{messages.chooseTemplate}</legend>
                <div data-part="choice-list">
                  {templates.map((one) => (
                    <label key={one} data-part="choice">
                      <input
                        type="radio"
                        data-part="choice-control"
                        name={`${id}-template`}
                        checked={one === template}
                        onChange={() => setTemplate(one)}
                      />
                      <span>
                        {messages.templates[one].name}
                        <span data-part="choice-help">{messages.templates[one].means}</span>
                      </span>
                    </label>
                  ))}
                </div>
              </fieldset>
              <Button type="submit" variant="primary">
                {messages.begin}
              </Button>
            </form>
          )}
        </div>
      </Root>
    </StyleScope>
  );
});
