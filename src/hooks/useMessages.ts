'use client';
import { useMemo } from 'react';
import type { MessageGroup, Messages } from '../i18n/messages.ts';
import { useTroth } from './useTroth.ts';

/**
 * The words of one group: the widget's English ones, over them the provider's language,
 * over that the host's own overrides.
 */
export function useMessages<Group extends MessageGroup>(
  group: Group,
  english: Messages[Group],
  overrides?: Partial<Messages[Group]>,
): Messages[Group] {
  const provided = useTroth().messages[group];
  return useMemo(
    () => (provided || overrides ? { ...english, ...provided, ...overrides } : english),
    [english, provided, overrides],
  );
}
