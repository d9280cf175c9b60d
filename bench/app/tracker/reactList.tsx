import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Contestant } from './contestant.ts';
import type { Input } from './view.ts';

/** Opens a component in a React root of its own. */
export function reactList(Component: ComponentType<Input>): Contestant['open'] {
  return (box) => {
    const root = createRoot(box);
    return {
      show: (input) => root.render(<Component {...input} />),
      close: () => flushSync(() => root.unmount()),
    };
  };
}
