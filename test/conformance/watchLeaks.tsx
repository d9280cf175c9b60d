import { render } from '@testing-library/react';
import { createPortal } from 'react-dom';
import { vi } from 'vitest';

type Listening = { target: string; type: string; listener: unknown; capture: boolean };

/** Records what is started from here on; `left()` names what has not been stopped again. */
export function watchLeaks(): { left(): string[]; stop(): void } {
  warmUpReact();
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'requestAnimationFrame',
      'cancelAnimationFrame',
    ],
  });
  const nodes = new Set(document.body.children);
  const observing = watchObservers();
  const listening = watchListeners();
  return {
    left() {
      // Radix tidies the focus up in a task of its own right after unmounting.
      vi.advanceTimersByTime(0);
      return [
        ...[...document.body.children].filter((node) => !nodes.has(node)).map(describeNode),
        ...listening.map(({ target, type }) => `a listener for ${type} on ${target}`),
        ...[...observing].map((name) => `a ${name}`),
        ...(vi.getTimerCount() > 0 ? [`${vi.getTimerCount()} timers`] : []),
      ];
    },
    stop() {
      vi.useRealTimers();
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    },
  };
}

/** React's own listeners on the page come with its first root and its first portal, and stay. */
function warmUpReact() {
  render(createPortal(null, document.body)).unmount();
}

function watchListeners(): Listening[] {
  const listening: Listening[] = [];
  const targets = { window, document, 'the html element': document.documentElement };
  for (const [name, target] of Object.entries({ ...targets, body: document.body })) {
    const key = (type: string, listener: unknown, options: unknown): Listening => ({
      target: name,
      type,
      listener,
      capture: typeof options === 'object' ? Boolean(captureOf(options)) : Boolean(options),
    });
    const same = (a: Listening) => (b: Listening) =>
      a.target === b.target &&
      a.type === b.type &&
      a.listener === b.listener &&
      a.capture === b.capture;
    const { addEventListener, removeEventListener } = target;
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      const entry = key(type, listener, options);
      if (!isOnce(options) && !listening.some(same(entry))) listening.push(entry);
      addEventListener.call(target, type, listener, options);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
      const at = listening.findIndex(same(key(type, listener, options)));
      if (at >= 0) listening.splice(at, 1);
      removeEventListener.call(target, type, listener, options);
    });
  }
  return listening;
}

function captureOf(options: unknown): unknown {
  return (options as AddEventListenerOptions | null)?.capture;
}

function isOnce(options: unknown): boolean {
  return typeof options === 'object' && (options as AddEventListenerOptions | null)?.once === true;
}

/** Observers that jsdom lacks: they never report, but they count who still observes. */
function watchObservers(): Set<string> {
  const observing = new Set<string>();
  let count = 0;
  for (const name of ['ResizeObserver', 'IntersectionObserver']) {
    vi.stubGlobal(
      name,
      class {
        readonly label = `${name} (${++count})`;
        readonly targets = new Set<unknown>();
        observe(target: unknown) {
          this.targets.add(target);
          observing.add(this.label);
        }
        unobserve(target: unknown) {
          this.targets.delete(target);
          if (this.targets.size === 0) observing.delete(this.label);
        }
        disconnect() {
          this.targets.clear();
          observing.delete(this.label);
        }
      },
    );
  }
  return observing;
}

function describeNode(node: Element): string {
  return `the node ${node.outerHTML.slice(0, 120)}`;
}
