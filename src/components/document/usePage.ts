'use client';
import { type ForwardedRef, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import { useMergedRef } from '../ui/useMergedRef.ts';

/**
 * Where things are on the page of a document, and the way to a section of it. `takesFocus`: the
 * title has the focus when the page opens. `goTo` shows a section; the same from edit to edit.
 */
export function usePage<Id extends string>(
  ref: ForwardedRef<HTMLElement>,
  takesFocus: boolean,
  goTo: (section: Id) => void,
) {
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const rootRef = useMergedRef(root, ref);
  const focus = useFocusRequest(root);
  const titleId = `${id}-title`;
  const [isFocused] = useState(takesFocus);
  useEffect(() => {
    if (isFocused) focus(titleId);
  }, [isFocused, focus, titleId]);
  const headingId = (section: Id) => `${id}-${section}`;
  const go = useCallback(
    (section: Id, controlId = `${id}-${section}`) => {
      goTo(section);
      focus(controlId);
    },
    [id, goTo, focus],
  );
  return {
    /** For the page's element. */
    rootRef,
    titleId,
    headingId,
    focus,
    /** Shows a section and puts the focus on its heading, or on a control in it. */
    go,
  };
}
