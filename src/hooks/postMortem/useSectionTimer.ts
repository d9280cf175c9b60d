'use client';
import { useSyncExternalStore } from 'react';
import type { SectionId } from '../../core/postmortem/templateTypes.ts';
import type { SectionClocks } from './SectionClocks.ts';

/** The clock for the talk about one section, as it shows and is used. */
export function useSectionTimer(clocks: SectionClocks, section: SectionId, minutes: number) {
  const read = () => clocks.read(section);
  const { used, isRunning, isOver } = useSyncExternalStore(clocks.subscribe, read, read);
  return {
    isRunning,
    isOver,
    hasBegun: used > 0,
    leftSeconds: Math.max(0, Math.ceil((minutes * 60_000 - used) / 1000)),
    start: () => clocks.start(section, minutes),
    pause: () => clocks.pause(section),
    reset: () => clocks.reset(section),
  };
}
