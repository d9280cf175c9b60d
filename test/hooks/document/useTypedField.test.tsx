import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PAUSE } from '../../../src/hooks/document/TypedTexts.ts';
import { PageEditor, type PageEditorProps } from './PageEditor.tsx';
import { type Page, page } from './page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const field = (name = 'a') => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const type = (text: string, name = 'a') =>
  fireEvent.change(field(name), { target: { value: text } });
const pause = () => act(() => vi.advanceTimersByTime(PAUSE));
const shown = (): Page => JSON.parse(screen.getByTestId('value').textContent ?? '');

/** A host that owns the page; `setPage` changes it from outside. */
let setPage: (next: (page: Page) => Page) => void;
function Host(props: PageEditorProps) {
  const [value, setValue] = useState(page({ texts: { a: 'first', b: '', trimmed: '' } }));
  setPage = setValue;
  return <PageEditor isUncontrolled {...props} value={value} onValueChange={setValue} />;
}
const fromOutside = (text: string) =>
  act(() => setPage((now) => ({ ...now, texts: { ...now.texts, a: text } })));

it('draws nothing at a keystroke, and hands over what stands there', () => {
  const onDraw = vi.fn();
  render(<Host onDraw={onDraw} />);
  onDraw.mockClear();
  type('o');
  type('on');
  expect(onDraw).not.toHaveBeenCalled();
  pause();
  expect(shown().texts.a).toBe('on');
  expect(field().value).toBe('on');
});

it('shows what comes from elsewhere', () => {
  render(<Host />);
  expect(field().value).toBe('first');
  fromOutside('from outside');
  expect(field().value).toBe('from outside');
});

it('keeps both texts where another one came while it was typed in', () => {
  render(<Host />);
  type('mine');
  fromOutside('theirs');
  expect(field().value).toBe('mine');
  const conflict = within(screen.getByRole('region', { name: 'conflict a' }));
  expect(conflict.getByText('theirs: theirs')).toBeTruthy();
  type('mine, longer');
  expect(conflict.getByText('mine: mine, longer')).toBeTruthy();
  fireEvent.click(conflict.getByRole('button', { name: 'both' }));
  expect(field().value).toBe('mine, longer\n\ntheirs');
  expect(screen.queryByRole('region')).toBeNull();
  expect(shown().texts.a).toBe('mine, longer\n\ntheirs');
});

it('says why a text was not taken, and no more once it is', () => {
  render(<Host />);
  const long = 'x'.repeat(61);
  type(long);
  pause();
  expect(screen.getByRole('alert').textContent).toBe('E_TOO_LONG');
  expect(field().value).toBe(long);
  type('short');
  pause();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(shown().texts.a).toBe('short');
});

it('shows the document’s spelling once it is left', () => {
  render(<Host fields={['trimmed']} />);
  type('  cold  ', 'trimmed');
  pause();
  expect(field('trimmed').value).toBe('  cold  ');
  fireEvent.blur(field('trimmed'));
  expect(field('trimmed').value).toBe('cold');
});

it('hands over what was typed when it goes', () => {
  const { rerender } = render(<Host fields={['a']} />);
  type('before it went');
  rerender(<Host fields={['b']} />);
  expect(shown().texts.a).toBe('before it went');
});
