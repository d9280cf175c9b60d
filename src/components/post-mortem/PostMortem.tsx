'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { readPostMortem } from '../../core/postmortem/readPostMortem.ts';
import type { PostMortem as PostMortemDocument } from '../../core/postmortem/types.ts';
import { useShownDocument } from '../../hooks/document/useShownDocument.ts';
import { usePartnershipOptions } from '../../hooks/partnership/usePartnershipOptions.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { UsePostMortemOptions } from '../../hooks/usePostMortem.ts';
import { postMortem as english } from '../../i18n/en/postMortem.ts';
import { Unreadable } from '../document/Unreadable.tsx';
import { useAnnouncer } from '../ui/useAnnouncer.ts';
import { Begin } from './Begin.tsx';
import { Page } from './Page.tsx';
import { splitProps } from './splitProps.ts';

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof UsePostMortemOptions | 'children'>;

export interface PostMortemProps extends Omit<UsePostMortemOptions, 'announce'>, RootProps {
  /** Level of the heading on the host's page. 2 unless told. */
  readonly headingLevel?: 2 | 3 | undefined;
}

const kind = { name: 'post-mortem', collection: 'postMortems', read: readPostMortem };

/**
 * A guided document for two parties whose trust was shaken: first apart, then together, to find out
 * what happened, put it right, and keep it from coming back. Needs no provider; nothing is kept but
 * through `onValueChange`, or on this device where a `draftKey` asks for it.
 */
export const PostMortem = forwardRef<HTMLElement, PostMortemProps>(function PostMortem(
  { headingLevel = 2, ...props },
  ref,
) {
  const { options: given, rest } = splitProps(props);
  const announce = useAnnouncer();
  const options = { ...usePartnershipOptions('post-mortem', given), announce };
  const messages = useMessages('postMortem', english, options.messages?.postMortem);
  const { doc, refusal, isOpenedHere, open } = useShownDocument<PostMortemDocument>(kind, options);
  if (!doc) {
    return <Begin {...rest} ref={ref} options={options} level={headingLevel} onBegin={open} />;
  }
  if (refusal) {
    return (
      <Unreadable {...rest} ref={ref} widget="post-mortem" messages={messages} refusal={refusal} />
    );
  }
  return (
    // Another document is another page: nothing that is being typed may be carried over into it.
    <Page
      {...rest}
      key={doc.id}
      ref={ref}
      level={headingLevel}
      takesFocus={isOpenedHere}
      onOther={open}
      options={{ ...options, defaultValue: doc }}
    />
  );
});
