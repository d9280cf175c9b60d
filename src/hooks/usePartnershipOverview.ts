'use client';
import { useMemo } from 'react';
import { ownValue } from '../core/own.ts';
import { entriesOf } from '../core/partnership/entriesOf.ts';
import { overview as english } from '../i18n/en/overview.ts';
import type { MessageOverrides } from '../i18n/messages.ts';
import { type OverviewState, overviewState } from './overview/overviewState.ts';
import { waveName } from './partnership/fill/waveName.ts';
import { isOfSide } from './partnership/isOfSide.ts';
import { useMessages } from './useMessages.ts';
import { usePartnership } from './usePartnership.ts';
import { useToday } from './useToday.ts';
import { useTroth } from './useTroth.ts';

export interface UsePartnershipOverviewOptions {
  /** Default, and where there is no such day: the provider's clock in its time zone. */
  readonly today?: string | undefined;
  readonly messages?: Pick<MessageOverrides, 'overview'> | undefined;
}

const nothing: OverviewState = {
  isEmpty: true,
  awaited: [],
  upcoming: [],
  overdue: 0,
  trust: [],
  review: null,
};

/**
 * A partnership in a few lines: what waits for the viewer, what comes up, how the partners see each
 * other and on how many answers, when they look again. Needs a `<Partnership>` around.
 */
export function usePartnershipOverview(options: UsePartnershipOverviewOptions = {}) {
  const { partnership, viewer, status, issues, onNavigate, actions } = usePartnership();
  const { formats } = useTroth();
  const messages = useMessages('overview', english, options.messages?.overview);
  const today = useToday(options.today);
  const parties = partnership?.parties ?? {};
  const side = isOfSide(viewer, partnership) ? viewer : null;
  const state = useMemo(
    () => (partnership ? overviewState(partnership, side, today) : nothing),
    [partnership, side, today],
  );
  return {
    state: {
      ...state,
      /** `false`: there is no record, or it could not be opened. */
      isOpen: partnership !== null,
      status,
      /** The browser itself has removed what was kept; this record was begun since. */
      isLost: issues.some(({ refusal }) => refusal.code === 'E_LOST'),
      /** Entries that cannot be read, and that the record is without. */
      unreadable: issues.filter(({ path }) => path.length > 0).length,
      viewer,
      /** Whether the viewer belongs to one of the sides and acts for it. */
      isSide: side !== null,
      /** The other organisations; for somebody of none, all. */
      partners: entriesOf(parties).filter(({ id }) => id !== side?.partyId),
    },
    actions: {
      /** Tries once more to open the record, or to keep what could not be kept. */
      retry: actions.retry,
    },
    nameOf: (partyId: string) => ownValue(parties, partyId)?.name ?? partyId,
    waveName: (wave: string) => waveName(wave, formats),
    /** `undefined`: the host leads nowhere. */
    go: onNavigate,
    messages,
    formats,
  };
}

export type PartnershipOverviewApi = ReturnType<typeof usePartnershipOverview>;
