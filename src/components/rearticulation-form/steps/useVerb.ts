'use client';
import type { ArticulationVerb } from '../../../core/articulation/events.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { useVerb as useAnyVerb } from '../../document/useVerb.ts';

interface VerbOptions {
  readonly host: RearticulationHost;
  /** Tells the form apart from others: the verb, and what it is about. */
  readonly form: readonly string[];
  /** The fields of the form, by the names that the verb has for them. */
  readonly fields?: readonly string[] | undefined;
}

/** Does a verb of the re-articulation, and says at its place why it was refused. */
export function useVerb(options: VerbOptions) {
  const { messages, actions, others } = options.host;
  return useAnyVerb<ArticulationVerb>({
    ...options,
    perform: actions.act,
    doneWords: ({ type }) => messages.done[type]({ others }),
  });
}

export type VerbApi = ReturnType<typeof useVerb>;
