'use client';
import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';
import { readPostMortem } from '../../core/postmortem/readPostMortem.ts';
import type { PostMortem as PostMortemDocument } from '../../core/postmortem/types.ts';
import type { Refusal } from '../../core/result.ts';
import { useBegun } from '../../hooks/document/useBegun.ts';
import type { UsePostMortemOptions } from '../../hooks/usePostMortem.ts';
import { useAnnouncer } from '../ui/useAnnouncer.ts';
import { Begin } from './Begin.tsx';
import { Page } from './Page.tsx';
import { splitProps } from './splitProps.ts';
import { Unreadable } from './Unreadable.tsx';

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof UsePostMortemOptions | 'children'>;

export interface PostMortemProps extends Omit<UsePostMortemOptions, 'announce'>, RootProps {
  /** Level of the heading on the host's page. 2 unless told. */
  readonly headingLevel?: 2 | 3 | undefined;
}

const kind = {
  name: 'post-mortem',
  collection: 'postMortems',
  isReadable: (kept: unknown) => readPostMortem(kept).ok,
};

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
  const options = { ...given, announce };
  const [begun, begin] = useBegun<PostMortemDocument>(kind, options);
  const [opened, setOpened] = useState<string>();
  const open = (doc: PostMortemDocument) => {
    setOpened(doc.id);
    begin(doc);
  };
  const first: PostMortemDocument | undefined = options.value ?? begun ?? options.defaultValue;
  if (!first) {
    return <Begin {...rest} ref={ref} options={options} level={headingLevel} onBegin={open} />;
  }
  const refusal = refusalOf(first);
  if (refusal) return <Unreadable {...rest} ref={ref} options={options} refusal={refusal} />;
  // Another document is another page: nothing that is being typed may be carried over into it.
  return (
    <Page
      {...rest}
      key={first.id}
      ref={ref}
      level={headingLevel}
      // What was pressed to open it has gone.
      takesFocus={first.id === opened}
      onOther={open}
      options={{ ...options, defaultValue: first }}
    />
  );
});

/** Why nothing of a document can be shown: it does not say which it is, or between whom. */
function refusalOf({ id, partyIds }: PostMortemDocument): Refusal | null {
  const read = readPostMortem({ id, partyIds });
  return read.ok ? null : read.error;
}
