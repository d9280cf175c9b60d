import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useFocusRequest } from '../../src/hooks/useFocusRequest.ts';

let ask: (id: string, otherwise?: string) => void = () => {};

function Page({ fields }: { readonly fields: readonly string[] }) {
  const root = useRef<HTMLDivElement>(null);
  ask = useFocusRequest(root);
  return (
    <div ref={root}>
      <button type="button">Elsewhere</button>
      {fields.map((id) => (
        <input key={id} id={id} aria-label={id} />
      ))}
    </div>
  );
}

let now = 0;

/** Somewhere else has the focus; `wait` lets so many milliseconds pass. */
function show(fields: readonly string[] = []) {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const { rerender } = render(<Page fields={fields} />);
  screen.getByRole('button').focus();
  const wait = (ms: number) => {
    now += ms;
  };
  return { wait, draw: (next: readonly string[]) => rerender(<Page fields={next} />) };
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? 'elsewhere';

afterEach(() => vi.restoreAllMocks());

it('comes to what is drawn with the request, however long the drawing takes', () => {
  const { wait, draw } = show();
  act(() => {
    ask('title');
    wait(3_000);
    draw(['title']);
  });
  expect(focused()).toBe('title');
});

it('waits a moment for what a host draws later, and no longer', () => {
  const { wait, draw } = show();
  act(() => ask('title'));
  wait(400);
  draw(['title']);
  expect(focused()).toBe('title');
  act(() => ask('note'));
  wait(600);
  draw(['title', 'note']);
  expect(focused()).toBe('title');
});

it('comes to the other one until there is such an element', () => {
  const { draw } = show(['heading']);
  act(() => ask('field', 'heading'));
  expect(focused()).toBe('heading');
  draw(['heading', 'field']);
  expect(focused()).toBe('field');
});

it('takes the focus from nobody who has gone on', () => {
  const { draw } = show(['heading']);
  act(() => ask('field', 'heading'));
  screen.getByRole('button').focus();
  draw(['heading', 'field']);
  expect(focused()).toBe('elsewhere');
});

it('comes to the first control of a group, and of radio buttons to the chosen one', () => {
  function Groups() {
    const root = useRef<HTMLDivElement>(null);
    ask = useFocusRequest(root);
    return (
      <div ref={root}>
        <fieldset id="offer">
          <textarea aria-label="wording" />
          <input type="checkbox" aria-label="who" defaultChecked />
          <input type="radio" name="kind" aria-label="kind" defaultChecked />
        </fieldset>
        <fieldset id="stance">
          <input type="radio" name="stance" aria-label="no" />
          <input type="radio" name="stance" aria-label="yes" defaultChecked />
        </fieldset>
      </div>
    );
  }
  render(<Groups />);
  act(() => ask('offer'));
  expect(focused()).toBe('wording');
  act(() => ask('stance'));
  expect(focused()).toBe('yes');
});
