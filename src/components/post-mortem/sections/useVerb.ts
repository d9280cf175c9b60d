'use client';
import type { PostMortemVerb } from '../../../core/postmortem/events.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { useVerb as useAnyVerb } from '../../document/useVerb.ts';
import { otherSide } from './otherSide.ts';

interface VerbOptions {
  readonly host: PostMortemHost;
  /** Tells the form apart from others: the verb, and what it is about. */
  readonly form: readonly string[];
  /** The fields of the form, by the names that the verb has for them. */
  readonly fields?: readonly string[] | undefined;
}

/** Does a verb of the post-mortem, and says at its place why it was refused. */
export function useVerb(options: VerbOptions) {
  const { messages, actions } = options.host;
  return useAnyVerb<PostMortemVerb>({
    ...options,
    perform: actions.act,
    doneWords: ({ type }) => messages.done[type]({ other: otherSide(options.host) }),
  });
}

export type VerbApi = ReturnType<typeof useVerb>;
