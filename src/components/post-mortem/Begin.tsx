'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from 'react';
import { styled } from 'styled-components';
import { createPostMortem } from '../../core/postmortem/createPostMortem.ts';
import { postMortemTemplates } from '../../core/postmortem/templates/index.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { randomId } from '../../hooks/randomId.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { UsePostMortemOptions } from '../../hooks/usePostMortem.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import { postMortem as english } from '../../i18n/en/postMortem.ts';
import { BeginForm, type Beginning } from '../document/BeginForm.tsx';
import { BeginImport } from '../document/BeginImport.tsx';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { postMortemCss } from './postMortemCss.ts';

interface BeginProps extends ComponentPropsWithoutRef<'section'> {
  readonly options: UsePostMortemOptions;
  readonly level: 2 | 3;
  /** Opens a document that was begun here, or read from a file. */
  readonly onBegin: (doc: PostMortem) => void;
}

const Root = styled.section`${postMortemCss}`;
const loadImport = () => import('./ImportDialog.tsx');
const templates = ['full', 'short'] as const;
type Template = (typeof templates)[number];

/** Where there is no post-mortem yet: what one is for, and the ways to begin: anew, or with a file. */
export const Begin = forwardRef<HTMLElement, BeginProps>(function Begin(
  { options, level, onBegin, ...rest },
  ref,
) {
  const { parties = [], viewer = null } = options;
  const { clock } = useTroth();
  const messages = useMessages('postMortem', english, options.messages?.postMortem);
  const attributes = useRootAttributes('post-mortem');
  const id = useId();
  const Heading = `h${level}` as const;
  const [beginning, setBeginning] = useState<Beginning<Template>>({ title: '', template: 'full' });
  const isSide = viewer !== null && parties.some((party) => party.id === viewer.partyId);
  const mayBegin = isSide && viewer.role !== 'witness' && parties.length === 2;

  /** Why it cannot be begun. */
  const begin = ({ title, template }: Beginning<Template>): string | null => {
    if (!mayBegin) return messages.refused;
    const { partyId, personId } = viewer;
    const created = createPostMortem({
      id: randomId(),
      title,
      partyIds: parties.map((party) => party.id),
      by: { partyId, ...(personId !== undefined && { personId }) },
      at: clock().toISOString(),
      template: postMortemTemplates[template],
    });
    if (!created.ok) return messages.refusals[created.error.code] ?? messages.refused;
    onBegin(created.value);
    return null;
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
            <>
              <BeginForm
                titleLabel={messages.fields.title.label}
                titleHint={messages.fields.title.hint}
                templateLabel={messages.chooseTemplate}
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
                    host={{ messages, announce: options.announce }}
                    present={null}
                    onOther={onBegin}
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
