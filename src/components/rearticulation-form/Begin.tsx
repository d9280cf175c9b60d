'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { createArticulation } from '../../core/articulation/createArticulation.ts';
import { articulationTemplates } from '../../core/articulation/templates/index.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { refusalInWords } from '../../hooks/document/refusalInWords.ts';
import { randomId } from '../../hooks/randomId.ts';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { UseRearticulationOptions } from '../../hooks/useRearticulation.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import { articulation as english } from '../../i18n/en/articulation.ts';
import { BeginForm, type Beginning } from '../document/BeginForm.tsx';
import { BeginImport } from '../document/BeginImport.tsx';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useMergedRef } from '../ui/useMergedRef.ts';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { Page } from './Page.tsx';
import { readingOptions } from './readingOptions.ts';
import { rearticulationCss } from './rearticulationCss.ts';

interface BeginProps extends ComponentPropsWithoutRef<'section'> {
  readonly options: UseRearticulationOptions;
  readonly level: 2 | 3;
  /** Opens a document that was begun here, or read from a file. */
  readonly onBegin: (doc: Articulation) => void;
}

const Root = styled.section`${rearticulationCss}`;
const loadImport = () => import('./ImportDialog.tsx');
const templates = ['light', 'full', 'afterPostMortem', 'staffTransition'] as const;
type Template = (typeof templates)[number];

/** Where nothing is written yet: what it is for, and the ways to begin: anew, or with a file. */
export const Begin = forwardRef<HTMLElement, BeginProps>(function Begin(
  { options, level, onBegin, ...rest },
  ref,
) {
  const { parties = [], viewer = null } = options;
  const { clock } = useTroth();
  const messages = useMessages('articulation', english, options.messages?.articulation);
  const attributes = useRootAttributes('rearticulation-form');
  const titleId = `${useId()}-title`;
  const Heading = `h${level}` as const;
  const root = useRef<HTMLElement>(null);
  const mergedRef = useMergedRef(root, ref);
  const focus = useFocusRequest(root);
  const [reading, setReading] = useState<Articulation | null>(null);
  const [beginning, setBeginning] = useState<Beginning<Template>>({ title: '', template: 'light' });
  const isSide = viewer !== null && parties.some(({ id }) => id === viewer.partyId);
  const mayBegin = isSide && viewer.role !== 'witness';

  /** Why it cannot be begun. */
  const begin = ({ title, template }: Beginning<Template>): string | null => {
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

  if (reading) {
    return (
      <Page
        {...rest}
        ref={ref}
        options={readingOptions(options, reading)}
        level={level}
        takesFocus
        onOther={onBegin}
        onReadingEnd={() => {
          setReading(null);
          focus(titleId);
        }}
      />
    );
  }
  return (
    <StyleScope>
      <Root aria-labelledby={titleId} {...rest} {...attributes} ref={mergedRef} data-state="empty">
        <div data-part="begin">
          <Heading data-part="title" id={titleId} tabIndex={-1}>
            {messages.beginTitle}
          </Heading>
          <p data-part="section-help">{mayBegin ? messages.beginIntro : messages.beginWitness}</p>
          {mayBegin && (
            <>
              <BeginForm
                titleLabel={messages.fields.title.label}
                titleHint={messages.fields.title.hint}
                templateLabel={messages.templateLabel}
                templates={templates.map((value) => ({
                  value,
                  label: messages.templates[value].name,
                  help: messages.templates[value].means,
                }))}
                value={beginning}
                onChange={setBeginning}
                submitLabel={messages.begin}
                onBegin={begin}
              />
              <BeginImport messages={messages} loadImport={loadImport}>
                {({ ImportDialog }, close) => (
                  <ImportDialog
                    host={{
                      messages,
                      announce: options.announce,
                      refusalWords: (refusal) => refusalInWords(refusal, messages),
                    }}
                    present={null}
                    onOther={onBegin}
                    onRead={setReading}
                    onClose={close}
                  />
                )}
              </BeginImport>
            </>
          )}
        </div>
      </Root>
    </StyleScope>
  );
});
