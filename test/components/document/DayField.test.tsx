import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryDraftStore } from '../../../src/store/index.ts';
import { showForm, written } from '../rearticulation-form/smallText.tsx';

const field = () => screen.getByLabelText<HTMLInputElement>(/^To be looked at again/);
const pick = (value: string) => fireEvent.change(field(), { target: { value } });
/** What a browser says of half a day: that nothing stands there, and that it is no day. */
function half() {
  const day = field();
  Object.defineProperty(day, 'validity', { value: { badInput: true }, configurable: true });
  fireEvent.input(day, { target: { value: '' } });
  return () => Reflect.deleteProperty(day, 'validity');
}

describe('a day', () => {
  it('is kept from the moment when it is whole, also in the field that one is in', async () => {
    const kept = { defaultValue: written(), draftKey: 'k', store: createMemoryDraftStore() };
    const before = showForm(kept);
    await screen.findByText(/is saved on this device/);
    field().focus();
    pick('2026-11-02');
    expect(document.activeElement).toBe(field());
    before.unmount();
    showForm(kept);
    await waitFor(() => expect(field().value).toBe('2026-11-02'));
  });

  it('goes to the document after a pause, and the field stays as it is', async () => {
    vi.useFakeTimers();
    const onValueChange = vi.fn();
    showForm({ defaultValue: written(), onValueChange });
    const day = field();
    pick('2026-11-02');
    await act(() => vi.advanceTimersByTimeAsync(1000));
    vi.useRealTimers();
    expect(onValueChange).toHaveBeenCalledTimes(1);
    expect(onValueChange.mock.lastCall?.[0]).toMatchObject({ reviewBy: '2026-11-02' });
    expect(field()).toBe(day);
  });

  it('is not taken while its year is being typed', () => {
    const onValueChange = vi.fn();
    showForm({ defaultValue: written(), onValueChange });
    for (const day of ['0002-11-02', '0020-11-02', '0202-11-02', '2027-11-02']) pick(day);
    fireEvent.blur(field());
    expect(onValueChange).toHaveBeenCalledTimes(1);
    expect(onValueChange.mock.lastCall?.[0]).toMatchObject({ reviewBy: '2027-11-02' });
  });

  it('is refused at its field where there is no such year, and stays there to be put right', () => {
    showForm({ defaultValue: written() });
    pick('0027-11-02');
    fireEvent.blur(field());
    expect(field().value).toBe('0027-11-02');
    expect(screen.getByText('Choose a day in the years 1900 to 2999.')).toBeTruthy();
    pick('2027-11-02');
    fireEvent.blur(field());
    expect(screen.queryByText('Choose a day in the years 1900 to 2999.')).toBeNull();
  });

  it('does not empty the document while half of it is written', () => {
    const onValueChange = vi.fn();
    showForm({ defaultValue: written(), onValueChange });
    const whole = half();
    fireEvent.blur(field());
    expect(screen.getByText(/^This is no whole date yet/)).toBeTruthy();
    expect(onValueChange).not.toHaveBeenCalled();
    whole();
    pick('2026-11-02');
    expect(screen.queryByText(/^This is no whole date yet/)).toBeNull();
  });

  it('can be taken away', () => {
    const onValueChange = vi.fn();
    showForm({ defaultValue: written(), onValueChange });
    pick('');
    fireEvent.blur(field());
    expect(onValueChange.mock.lastCall?.[0]).toMatchObject({ reviewBy: '' });
  });
});
