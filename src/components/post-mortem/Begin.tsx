'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { styled } from 'styled-components';
import { createPostMortem } from '../../core/postmortem/createPostMortem.ts';
import { postMortemTemplates } from '../../core/postmortem/templates/index.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { readNamed, useHostList } from '../../hooks/useHostList.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { UsePostMortemOptions } from '../../hooks/usePostMortem.ts';
import { postMortem as english } from '../../i18n/en/postMortem.ts';
import { BeginBody } from '../document/BeginBody.tsx';
import { useBegin } from '../document/useBegin.ts';
import { rootCss } from '../ui/rootCss.ts';
import { rootName } from '../ui/rootName.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { postMortemCss } from './postMortemCss.ts';

interface BeginProps extends ComponentPropsWithoutRef<'section'> {
  readonly options: UsePostMortemOptions;
  readonly level: 2 | 3;
  /** Opens a document that was begun here, or read from a file. */
  readonly onBegin: (doc: PostMortem) => void;
}

const Root = styled.section.withConfig({
  componentId: 'troth-post-mortem-begin',
})`${rootCss(postMortemCss)}`;
const loadImport = () => import('./ImportDialog.tsx');
const templates = ['full', 'short'] as const;
type Template = (typeof templates)[number];

/** Where there is no post-mortem yet: what one is for, and the ways to begin: anew, or with a file. */
export const Begin = forwardRef<HTMLElement, BeginProps>(function Begin(
  { options, level, onBegin, ...rest },
  ref,
) {
  const { viewer = null } = options;
  const { list: parties } = useHostList('parties', options.parties, readNamed);
  const messages = useMessages('postMortem', english, options.messages?.postMortem);
  const attributes = useRootAttributes('post-mortem');
  const titleId = `${useId()}-title`;
  const api = useBegin<PostMortem, Template>({
    parties,
    viewer,
    partyCount: 2,
    template: 'full',
    create: (draft, template) =>
      createPostMortem({ ...draft, template: postMortemTemplates[template] }),
    messages,
    onBegin,
  });
  return (
    <StyleScope>
      <Root {...rootName(titleId, rest)} {...rest} {...attributes} ref={ref} data-state="empty">
        <BeginBody
          level={level}
          titleId={titleId}
          title={api.mayBegin ? messages.newTitle : messages.nothingHere}
          intro={messages.newIntro}
          api={api}
          messages={messages}
          templateLabel={messages.chooseTemplate}
          templates={templates}
          loadImport={loadImport}
        >
          {({ ImportDialog }, close) => (
            <ImportDialog
              host={{ messages, announce: options.announce }}
              present={null}
              checkImport={options.checkImport}
              onOther={onBegin}
              onClose={close}
            />
          )}
        </BeginBody>
      </Root>
    </StyleScope>
  );
});
