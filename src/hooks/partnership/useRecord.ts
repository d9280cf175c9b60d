'use client';
import { useContext, useSyncExternalStore } from 'react';
import type { Partnership } from '../../core/partnership/types.ts';
import { PartnershipContext, type SharedPartnership } from './PartnershipContext.ts';

/** The `<Partnership>` around, with its record as it is shown. */
export interface RecordAround extends SharedPartnership {
  /** `null`: it is loading, or there is none. */
  readonly partnership: Partnership | null;
}

const deaf = () => () => {};
const nothing = () => null;

/** `null`: no `<Partnership>` is around, the widget stands alone. */
export function useRecord(): RecordAround | null {
  const shared = useContext(PartnershipContext);
  const state = useSyncExternalStore(
    shared ? shared.keeper.subscribe : deaf,
    shared ? () => shared.keeper.state.partnership : nothing,
    shared ? () => shared.keeper.atFirst.partnership : nothing,
  );
  return shared && { ...shared, partnership: state };
}
