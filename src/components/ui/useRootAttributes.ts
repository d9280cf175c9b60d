'use client';
import { useTroth } from '../../hooks/useTroth.ts';

/** The attributes that every widget's root carries: its name, language, direction and look. */
export function useRootAttributes(widget: string) {
  const { lang, dir, colorScheme, contrast, density } = useTroth();
  return {
    'data-troth': widget,
    'data-color-scheme': colorScheme,
    'data-contrast': contrast,
    'data-density': density,
    lang,
    dir,
  };
}
