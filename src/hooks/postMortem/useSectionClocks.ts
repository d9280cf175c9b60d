'use client';
import { useEffect, useRef, useState } from 'react';
import type { SectionId } from '../../core/postmortem/templateTypes.ts';
import { useTroth } from '../useTroth.ts';
import { SectionClocks } from './SectionClocks.ts';

/** The clocks of an open document, by the provider's; `onOver` is called once when one has run out. */
export function useSectionClocks(onOver: (section: SectionId) => void): SectionClocks {
  const { clock } = useTroth();
  const latest = useRef({ clock, onOver });
  useEffect(() => {
    latest.current = { clock, onOver };
  });
  const [clocks] = useState(
    () =>
      new SectionClocks(
        () => latest.current.clock().getTime(),
        (section) => latest.current.onOver(section),
      ),
  );
  useEffect(() => clocks.follow(), [clocks]);
  return clocks;
}
