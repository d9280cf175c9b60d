import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Contestant } from './contestant.ts';

export type FormProps<Data> = {
  data: Data;
  /** Says, once there, how to ask for the typed field's text. */
  answer(read: () => string | undefined): void;
};

/** Opens a component in a React root of its own. */
export function reactForm<Data>(Component: ComponentType<FormProps<Data>>) {
  const open: Contestant<Data>['open'] = (box, data) => {
    const root = createRoot(box);
    let read: () => string | undefined = () => undefined;
    const answer: FormProps<Data>['answer'] = (how) => {
      read = how;
    };
    return {
      show: () => root.render(<Component data={data} answer={answer} />),
      close: () => flushSync(() => root.unmount()),
      text: () => read(),
    };
  };
  return open;
}
