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
    () => (provided || overrides ? { ...english, ...provided, ...overrides } : english),
    [english, provided, overrides],
  );
}
