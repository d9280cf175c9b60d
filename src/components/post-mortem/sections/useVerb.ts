'use client';
import type { PostMortemVerb } from '../../../core/postmortem/events.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { verbWords } from '../../../hooks/postMortem/verbWords.ts';
import { useVerb as useAnyVerb } from '../../document/useVerb.ts';

interface VerbOptions {
  readonly host: PostMortemHost;
  /** Tells the form apart from others: the verb, and what it is about. */
  readonly form: readonly string[];
  /** The fields of the form, by the names that the verb has for them. */
  readonly fields?: readonly string[] | undefined;
}

/** Does a verb of the post-mortem, and says at its place why it was refused. */
export function useVerb(options: VerbOptions) {
  const { actions } = options.host;
  return useAnyVerb<PostMortemVerb>({
    ...options,
    perform: actions.act,
    doneWords: ({ type }) => verbWords(type, options.host).done,
  });
}

export type VerbApi = ReturnType<typeof useVerb>;
