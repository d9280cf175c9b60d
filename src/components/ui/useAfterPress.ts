'use client';
import { useEffect, useRef, useState } from 'react';

/**
 * True once `value` is, but not in the middle of a press: what appears then moves what is being
 * pressed away from under the pointer, and the press is lost.
 */
export function useAfterPress(value: boolean): boolean {
  const [shown, setShown] = useState(value);
  const isPressed = useRef(false);
  const wanted = useRef(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onPress = () => {
      isPressed.current = true;
    };
    const onRelease = () => {
      // The click comes after the release.
      timer = setTimeout(() => {
        isPressed.current = false;
        setShown(wanted.current);
      });
    };
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('pointerup', onRelease, true);
    document.addEventListener('pointercancel', onRelease, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('pointerup', onRelease, true);
      document.removeEventListener('pointercancel', onRelease, true);
    };
  }, []);
  useEffect(() => {
    wanted.current = value;
    if (!isPressed.current) setShown(value);
  }, [value]);
  return shown;
}
