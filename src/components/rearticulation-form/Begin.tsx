'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { styled } from 'styled-components';
import { createArticulation } from '../../core/articulation/createArticulation.ts';
import { articulationTemplates } from '../../core/articulation/templates/index.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { randomId } from '../../hooks/randomId.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { UseRearticulationOptions } from '../../hooks/useRearticulation.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import { articulation as english } from '../../i18n/en/articulation.ts';
import { BeginForm } from '../document/BeginForm.tsx';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { rearticulationCss } from './rearticulationCss.ts';

interface BeginProps extends ComponentPropsWithoutRef<'section'> {
  readonly options: UseRearticulationOptions;
  readonly level: 2 | 3;
  readonly onBegin: (doc: Articulation) => void;
}

const Root = styled.section`${rearticulationCss}`;
const templates = ['light', 'full', 'afterPostMortem', 'staffTransition'] as const;

/** Where nothing is written yet: what it is for, how much of it, and the way to begin. */
export const Begin = forwardRef<HTMLElement, BeginProps>(function Begin(
  { options, level, onBegin, ...rest },
  ref,
) {
  const { parties, viewer } = options;
  const { clock } = useTroth();
  const messages = useMessages('articulation', english, options.messages?.articulation);
  const attributes = useRootAttributes('rearticulation-form');
  const titleId = `${useId()}-title`;
  const Heading = `h${level}` as const;
  const isSide = viewer !== null && parties.some(({ id }) => id === viewer.partyId);
  const mayBegin = isSide && viewer.role !== 'witness';

  /** Why it cannot be begun. */
  const begin = (title: string, template: (typeof templates)[number]): string | null => {
    if (!mayBegin) return messages.refused;
    const { partyId, personId } = viewer;
    const created = createArticulation({
      id: randomId(),
      title,
      partyIds: parties.map(({ id }) => id),
      by: { partyId, ...(personId !== undefined && { personId }) },
      at: clock().toISOString(),
      template: articulationTemplates[template],
    });
    if (!created.ok) return messages.refusals[created.error.code] ?? messages.refused;
    onBegin(created.value);
    return null;
  };

  return (
    <StyleScope>
      <Root aria-labelledby={titleId} {...rest} {...attributes} ref={ref} data-state="empty">
        <div data-part="begin">
          <Heading data-part="title" id={titleId}>
            {messages.beginTitle}
          </Heading>
          <p data-part="section-help">{mayBegin ? messages.beginIntro : messages.beginWitness}</p>
          {mayBegin && (
            <BeginForm
              titleLabel={messages.fields.title.label}
              titleHint={messages.fields.title.hint}
              templateLabel={messages.templateLabel}
              templates={templates.map((value) => ({
                value,
                label: messages.templates[value].name,
                help: messages.templates[value].means,
              }))}
              first="light"
              submitLabel={messages.begin}
              onBegin={begin}
            />
          )}
        </div>
      </Root>
    </StyleScope>
  );
});
