'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { createArticulation } from '../../core/articulation/createArticulation.ts';
import { articulationTemplates } from '../../core/articulation/templates/index.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import { readNamed, useHostList } from '../../hooks/useHostList.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { UseRearticulationOptions } from '../../hooks/useRearticulation.ts';
import { articulation as english } from '../../i18n/en/articulation.ts';
import { BeginBody } from '../document/BeginBody.tsx';
import { useBegin } from '../document/useBegin.ts';
import { rootCss } from '../ui/rootCss.ts';
import { rootName } from '../ui/rootName.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useMergedRef } from '../ui/useMergedRef.ts';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { Page } from './Page.tsx';
import { type ReadFile, readingOptions } from './readingOptions.ts';
import { rearticulationCss } from './rearticulationCss.ts';

interface BeginProps extends ComponentPropsWithoutRef<'section'> {
  readonly options: UseRearticulationOptions;
  readonly level: 2 | 3;
  /** Opens a document that was begun here, or read from a file. */
  readonly onBegin: (doc: Articulation) => void;
}

const Root = styled.section.withConfig({
  componentId: 'troth-rearticulation-form-begin',
})`${rootCss(rearticulationCss)}`;
const loadImport = () => import('./ImportDialog.tsx');
const templates = ['light', 'full', 'afterPostMortem', 'staffTransition'] as const;
type Template = (typeof templates)[number];

/** Where nothing is written yet: what it is for, and the ways to begin: anew, or with a file. */
export const Begin = forwardRef<HTMLElement, BeginProps>(function Begin(
  { options, level, onBegin, ...rest },
  ref,
) {
  const { viewer = null } = options;
  const { list: parties } = useHostList('parties', options.parties, readNamed);
  const messages = useMessages('articulation', english, options.messages?.articulation);
  const attributes = useRootAttributes('rearticulation-form');
  const titleId = `${useId()}-title`;
  const root = useRef<HTMLElement>(null);
  const mergedRef = useMergedRef(root, ref);
  const focus = useFocusRequest(root);
  const [reading, setReading] = useState<ReadFile | null>(null);
  const api = useBegin<Articulation, Template>({
    parties,
    viewer,
    template: 'light',
    create: (draft, template) =>
      createArticulation({ ...draft, template: articulationTemplates[template] }),
    messages,
    onBegin,
  });

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
      <Root
        {...rootName(titleId, rest)}
        {...rest}
        {...attributes}
        ref={mergedRef}
        data-state="empty"
      >
        <BeginBody
          level={level}
          titleId={titleId}
          title={messages.beginTitle}
          intro={api.mayBegin ? messages.beginIntro : messages.beginWitness}
          api={api}
          messages={messages}
          templateLabel={messages.templateLabel}
          templates={templates}
          loadImport={loadImport}
        >
          {({ ImportDialog }, close) => (
            <ImportDialog
              host={{ messages, announce: options.announce }}
              present={null}
              checkImport={options.checkImport}
              onOther={onBegin}
              onRead={setReading}
              onClose={close}
            />
          )}
        </BeginBody>
      </Root>
    </StyleScope>
  );
});
