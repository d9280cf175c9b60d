'use client';
import { useState } from 'react';
import type { useVerb } from './useVerb.ts';

/**
 * What one signs: the hash of the text as it stood when the form opened, and none that was changed
 * since. `readAgain` takes it as it is by now, and leads back to the form's beginning.
 */
export function useHeldHash(
  hashNow: () => string,
  verb: Pick<ReturnType<typeof useVerb>, 'clear' | 'focus'>,
  formId: string,
): readonly [contentHash: string, readAgain: () => void] {
  const [contentHash, setContentHash] = useState(hashNow);
  const readAgain = () => {
    setContentHash(hashNow());
    verb.clear();
    verb.focus(formId);
  };
  return [contentHash, readAgain];
}
