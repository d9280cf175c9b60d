'use client';
import { useMemo } from 'react';
import type { Party } from '../core/types.ts';
import { overview as english } from '../i18n/en/overview.ts';
import type { MessageOverrides } from '../i18n/messages.ts';
import { type OverviewState, overviewState } from './overview/overviewState.ts';
import { waveName } from './partnership/fill/waveName.ts';
import { useMessages } from './useMessages.ts';
import { usePartnership } from './usePartnership.ts';
import { useToday } from './useToday.ts';
import { useTroth } from './useTroth.ts';

export interface UsePartnershipOverviewOptions {
  /** Default: the provider's clock in its time zone. */
  readonly today?: string | undefined;
  readonly messages?: Pick<MessageOverrides, 'overview'> | undefined;
}

const nothing: OverviewState = { awaited: [], upcoming: [], overdue: 0, trust: [], review: null };

/**
 * A partnership in a few lines: what waits for the viewer, what comes up, how the partners see each
 * other and on how many answers, when they look again. Needs a `<Partnership>` around.
 */
export function usePartnershipOverview(options: UsePartnershipOverviewOptions = {}) {
  const { partnership, viewer, status, onNavigate } = usePartnership();
  const { formats } = useTroth();
  const messages = useMessages('overview', english, options.messages?.overview);
  const today = useToday(options.today);
  const state = useMemo(
    () => (partnership ? overviewState(partnership, viewer, today) : nothing),
    [partnership, viewer, today],
  );
  const nameOf = (partyId: string) => partnership?.parties[partyId]?.name ?? partyId;
  const partners = Object.values(partnership?.parties ?? {}).filter(
    (party: Party) => party.id !== viewer?.partyId,
  );
  return {
    state: {
      ...state,
      status,
      /** Nothing has been written down at all. */
      isEmpty:
        state.awaited.length === 0 &&
        state.upcoming.length === 0 &&
        state.overdue === 0 &&
        state.trust.length === 0 &&
        state.review === null,
      viewer,
      partners,
    },
    nameOf,
    waveName: (wave: string) => waveName(wave, formats),
    /** `undefined`: the host leads nowhere. */
    go: onNavigate,
    messages,
    formats,
  };
}

export type PartnershipOverviewApi = ReturnType<typeof usePartnershipOverview>;
