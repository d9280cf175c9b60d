'use client';
import { useContext } from 'react';
import type { Fillers } from './fill/fillers.ts';
import { PartnershipContext } from './PartnershipContext.ts';

/**
 * The options of a widget, or of its hook: what is not told here, the `<Partnership>` around says, if
 * there is one. `widget`: the same from render to render. The widgets do this by themselves.
 */
export function usePartnershipOptions<Widget extends keyof Fillers>(
  widget: Widget,
  given: Parameters<Fillers[Widget]>[0],
): ReturnType<Fillers[Widget]> {
  const shared = useContext(PartnershipContext);
  // A record stays around for all of a widget's life: the same hooks run each time.
  const fill = shared?.fill[widget] as ((given: unknown) => unknown) | undefined;
  return (fill ? fill(given) : given) as ReturnType<Fillers[Widget]>;
}
