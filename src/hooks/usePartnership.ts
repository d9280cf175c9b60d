'use client';
import { useContext, useSyncExternalStore } from 'react';
import { PartnershipContext } from './partnership/PartnershipContext.ts';

/**
 * The shared record of the `<Partnership>` around: what is in it, how it is doing, and the verbs on
 * it. Throws where there is none around.
 */
export function usePartnership() {
  const shared = useContext(PartnershipContext);
  if (!shared) {
    throw new Error('usePartnership needs a <Partnership> around it, which keeps the record.');
  }
  const { keeper, viewer, onNavigate } = shared;
  const state = useSyncExternalStore(
    keeper.subscribe,
    () => keeper.state,
    () => keeper.atFirst,
  );
  return { ...state, viewer, onNavigate, actions: keeper.actions };
}
