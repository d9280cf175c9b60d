import { cleanup, render, screen } from '@testing-library/react';
import { cloneElement, createRef, type ReactElement, StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { danglingReferences, repeatedIds } from './ids.ts';
import { renderOnServer } from './renderOnServer.tsx';
import { watchLeaks } from './watchLeaks.tsx';

export interface ConformanceOptions {
  /** Selector of the outermost element: className and style reach it. */
  readonly root: string;
  /** What the ref holds. */
  readonly refInstance: new (
    ...args: never[]
  ) => HTMLElement;
  /** Selector of the element that takes ref, id and attributes, where it is not the root. */
  readonly control?: string;
  /** It is a part of the page with a name (a region, a figure), and a host may give it another. */
  readonly named?: 'region' | 'figure';
  /** It lives in a portal: nothing in server markup, and one at a time. */
  readonly modal?: boolean;
}

/**
 * What every component keeps to, whatever it does: its ref, className, style, id and attributes
 * arrive, it survives StrictMode, renders on a server, hydrates, and leaves nothing behind.
 */
export function describeConformance(
  name: string,
  element: ReactElement,
  { root, refInstance, control = root, named, modal = false }: ConformanceOptions,
): void {
  const withProps = (props: object) => cloneElement(element as ReactElement<object>, props);
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${name}: nothing matches ${selector}`);
    return found;
  };

  describe(`${name} conforms`, () => {
    afterEach(cleanup);

    it('gives an object ref its element, and takes it back', () => {
      const ref = createRef<HTMLElement>();
      const { unmount } = render(withProps({ ref }));
      expect(ref.current).toBeInstanceOf(refInstance);
      expect(ref.current).toBe(find(control));
      unmount();
      expect(ref.current).toBeNull();
    });

    it('calls a function ref once with its element, and once when it goes', () => {
      const calls: (HTMLElement | null)[] = [];
      const ref = (node: HTMLElement | null) => {
        calls.push(node);
      };
      const { rerender, unmount } = render(withProps({ ref }));
      const node = find(control);
      rerender(withProps({ ref, 'data-again': '' }));
      expect(calls).toEqual([node]);
      unmount();
      expect(calls).toEqual([node, null]);
    });

    it('adds the host’s className and style to its own', () => {
      const { unmount } = render(element);
      const own = [...find(root).classList];
      unmount();
      render(withProps({ className: 'host-a host-b', style: { scrollMarginTop: '7px' } }));
      // A dialog's look is on the layer around it.
      expect(own.length > 0).toBe(!modal);
      expect([...find(root).classList]).toEqual(expect.arrayContaining([...own, 'host-a']));
      expect(find(root).classList).toContain('host-b');
      expect(find(root).style.scrollMarginTop).toBe('7px');
    });

    it('passes on id, data and aria attributes', () => {
      const given = { id: 'host-id', 'data-host': 'yes', 'aria-roledescription': 'part' };
      render(withProps(given));
      const target = find(control);
      const passed = Object.keys(given).map((key) => [key, target.getAttribute(key)]);
      expect(Object.fromEntries(passed)).toEqual(given);
      expect(repeatedIds()).toEqual([]);
      expect(danglingReferences()).toEqual([]);
    });

    if (named) {
      it('has the name that the host gives it', () => {
        const { unmount } = render(withProps({ 'aria-label': 'Named by the page' }));
        expect(screen.getByRole(named, { name: 'Named by the page' })).toBe(find(root));
        unmount();
        render(
          <>
            <h2 id="host-heading">The page’s own heading</h2>
            {withProps({ 'aria-labelledby': 'host-heading' })}
          </>,
        );
        expect(screen.getByRole(named, { name: 'The page’s own heading' })).toBe(find(root));
      });
    }

    it('mounts twice under StrictMode and leaves nothing behind', () => {
      const leaks = watchLeaks();
      try {
        const { unmount } = render(<StrictMode>{element}</StrictMode>);
        expect(document.querySelectorAll(root)).toHaveLength(1);
        expect(repeatedIds()).toEqual([]);
        expect(danglingReferences()).toEqual([]);
        unmount();
        cleanup();
        expect(leaks.left()).toEqual([]);
      } finally {
        leaks.stop();
      }
    });

    it('hydrates what the server made without a difference', () => {
      const { html, css } = renderOnServer(element);
      expect(html.includes('style=')).toBe(false);
      if (!modal) expect(css).toMatch(/\{[^}]+:[^}]+\}/);
      const complaints: unknown[] = [];
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = html;
      const served = container.querySelector(root);
      expect(served === null).toBe(modal);
      render(element, {
        container,
        hydrate: true,
        onRecoverableError: (error) => complaints.push(error),
      });
      expect(complaints).toEqual([]);
      // The very node the server made, not a second one drawn over it.
      if (!modal) expect(find(root)).toBe(served);
    });

    it.skipIf(modal)('stands twice on a page with ids of its own', () => {
      render(
        <>
          {element}
          {element}
        </>,
      );
      expect(document.querySelectorAll(root)).toHaveLength(2);
      expect(repeatedIds()).toEqual([]);
      expect(danglingReferences()).toEqual([]);
    });
  });
}
