'use client';
import { type ForwardedRef, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import { useMergedRef } from '../ui/useMergedRef.ts';
import { usePrinting } from '../ui/usePrinting.ts';
import { keepScroll } from './keepScroll.ts';
import { landOn } from './landOn.ts';

interface PageOptions<Id extends string> {
  /** The title has the focus when the page opens. */
  readonly takesFocus: boolean;
  /** One section at a time, or all on one page. */
  readonly layout: 'guided' | 'page';
  /** Shows a section, in which one comes to a control; the same from edit to edit. */
  readonly goTo: (section: Id, control?: string) => void;
}

/** Where things are on the page of a document, and the way to a section of it. */
export function usePage<Id extends string>(
  ref: ForwardedRef<HTMLElement>,
  { takesFocus, layout, goTo }: PageOptions<Id>,
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
  const landing = useRef<(() => void) | null>(null);
  useEffect(() => () => landing.current?.(), []);
  const isPrinting = usePrinting(() => keepScroll(root.current));
  const isWhole = layout === 'page';
  const go = useCallback(
    (section: Id, control?: string) => {
      const heading = `${id}-${section}`;
      const target = control ?? heading;
      goTo(section, control);
      // What can only be read has no control: then one comes to its section.
      focus(target, heading);
      landing.current?.();
      const find = () => {
        const page = root.current?.getRootNode() as Document | ShadowRoot | undefined;
        return page?.getElementById(target) ?? page?.getElementById(heading);
      };
      // Of a whole page, a section begins at the top of the window; a single step is there already.
      const block = control === undefined ? 'start' : 'center';
      landing.current = landOn(find, isWhole ? block : 'nearest');
    },
    [id, goTo, focus, isWhole],
  );
  return {
    /** For the page's element. */
    rootRef,
    titleId,
    headingId,
    focus,
    /** It goes to paper, which wants every section. */
    isPrinting,
    /** Shows a section and puts the focus on its heading, or on a control in it. */
    go,
  };
}
