'use client';
import { createContext } from 'react';
import type { Viewer } from '../commitmentTracker/trackerTypes.ts';
import type { RecordKeeper } from './RecordKeeper.ts';

/** The shared record that is around, and who is looking at it. */
export interface SharedPartnership {
  readonly keeper: RecordKeeper;
  readonly viewer: Viewer | null;
}

/** `null`: no `<Partnership>` is around. */
export const PartnershipContext = createContext<SharedPartnership | null>(null);
