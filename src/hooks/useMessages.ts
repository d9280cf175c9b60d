'use client';
import { useMemo } from 'react';
import type { MessageGroup, Messages } from '../i18n/messages.ts';
import { useTroth } from './useTroth.ts';

/**
 * The words of one group: the widget's English ones, over them the provider's language,
 * over that the host's own overrides. A widget that needs a part of the group passes that part.
 */
export function useMessages<Group extends MessageGroup, Key extends keyof Messages[Group]>(
  group: Group,
  english: Pick<Messages[Group], Key>,
  overrides?: Partial<Messages[Group]>,
): Pick<Messages[Group], Key> {
  const provided = useTroth().messages[group];
  return useMemo(
    () => (provided || overrides ? { ...english, ...said(provided), ...said(overrides) } : english),
    [english, provided, overrides],
  );
}

/** A word that is `undefined`, as from an option that is not set, is not said: it takes no word away. */
function said<Words extends object>(words: Words | undefined): Words {
  const entries = Object.entries(words ?? {}).filter(([, word]) => word !== undefined);
  return Object.fromEntries(entries) as Words;
}
