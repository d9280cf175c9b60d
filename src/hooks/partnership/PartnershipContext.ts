'use client';
import { createContext } from 'react';
import type { RecordPlace } from '../../core/partnership/loop/recordPlace.ts';
import type { Fillers } from './fill/fillers.ts';
import type { PartnershipViewer } from './partnershipTypes.ts';
import type { RecordKeeper } from './RecordKeeper.ts';

/** The shared record that is around, who is looking at it, and what widgets take from it. */
export interface SharedPartnership {
  readonly keeper: RecordKeeper;
  readonly viewer: PartnershipViewer | null;
  /** Goes where the host shows a place; `undefined`: it leads nowhere. */
  readonly onNavigate: ((place: RecordPlace) => void) | undefined;
  /** Under which widgets keep on this device what is being written; `undefined`: they do not. */
  readonly draftKey: string | undefined;
  /** Brought along by the provider, so that a widget that stands alone need not carry it. */
  readonly fill: Fillers;
}

/** `null`: no `<Partnership>` is around. */
export const PartnershipContext = createContext<SharedPartnership | null>(null);
