import { act, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type ControllableOptions,
  useControllableState,
} from '../../src/hooks/useControllableState.ts';
import { expectConsole } from '../expectConsole.ts';

type Details = { readonly reason: string };
type Options = Partial<ControllableOptions<string, Details>>;

const details: Details = { reason: 'test' };

const use = (initial: Options = {}, wrapper?: typeof StrictMode) =>
  renderHook(
    (options: Options) =>
      useControllableState<string, Details>({ defaultValue: 'a', name: 'Test', ...options }),
    { initialProps: initial, ...(wrapper && { wrapper }) },
  );

afterEach(() => vi.useRealTimers());

describe('useControllableState: its own value', () => {
  it('begins with the default and keeps what is set', () => {
    const onValueChange = vi.fn();
    const { result } = use({ onValueChange });
    expect(result.current[0]).toBe('a');
    act(() => result.current[1]('b', details));
    expect(result.current[0]).toBe('b');
    expect(onValueChange.mock.calls).toEqual([['b', details]]);
  });

  it('builds several changes in one event on each other', () => {
    const { result } = use();
    act(() => {
      result.current[1]((now) => `${now}b`, details);
      result.current[1]((now) => `${now}c`, details);
    });
    expect(result.current[0]).toBe('abc');
  });

  it('says nothing about a change to the same value', () => {
    const onValueChange = vi.fn();
    const { result } = use({ onValueChange });
    act(() => result.current[1]('a', details));
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('tells the host once under StrictMode', () => {
    const onValueChange = vi.fn();
    const { result } = use({ onValueChange }, StrictMode);
    act(() => result.current[1]((now) => `${now}b`, details));
    expect(onValueChange.mock.calls).toEqual([['ab', details]]);
  });

  it('hands out the same function at every render', () => {
    const { result, rerender } = use({ onValueChange: () => {} });
    const set = result.current[1];
    rerender({ onValueChange: () => {} });
    expect(result.current[1]).toBe(set);
  });

  it('calls the host function of the latest render', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const { result, rerender } = use({ onValueChange: first });
    rerender({ onValueChange: second });
    act(() => result.current[1]('b', details));
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledWith('b', details);
  });
});

describe('useControllableState: the host’s value', () => {
  it('shows what the host passes, and nothing else', () => {
    const { result, rerender } = use({ value: 'x' });
    act(() => result.current[1]('y', details));
    expect(result.current[0]).toBe('x');
    rerender({ value: 'z' });
    expect(result.current[0]).toBe('z');
  });

  it('builds on the value asked for when the host has not answered yet', () => {
    const onValueChange = vi.fn();
    const { result } = use({ value: 'x', onValueChange });
    act(() => {
      result.current[1]((now) => `${now}1`, details);
      result.current[1]((now) => `${now}2`, details);
    });
    expect(onValueChange.mock.calls.map(([value]) => value)).toEqual(['x1', 'x12']);
  });

  it('asks every time, however often the host declines', () => {
    const onValueChange = vi.fn();
    const { result } = use({ value: 'x', onValueChange });
    for (let i = 0; i < 4; i += 1) act(() => result.current[1]('y', details));
    expect(onValueChange).toHaveBeenCalledTimes(4);
  });

  it('keeps what was on screen when the host lets go, and warns once', () => {
    expectConsole('warn', /^Troth: Lets go changed from controlled to uncontrolled/);
    const { result, rerender } = use({ value: 'x', name: 'Lets go' });
    rerender({ name: 'Lets go' });
    expect(result.current[0]).toBe('x');
    act(() => result.current[1]('y', details));
    expect(result.current[0]).toBe('y');
  });

  it('follows the host that takes over, and warns once', () => {
    expectConsole('warn', /^Troth: Takes over changed from uncontrolled to controlled/);
    const { result, rerender } = use({ name: 'Takes over' });
    rerender({ value: 'x', name: 'Takes over' });
    rerender({ value: 'y', name: 'Takes over' });
    expect(result.current[0]).toBe('y');
  });
});

describe('useControllableState: a host that throws', () => {
  const broken = new Error('host');
  const onValueChange = () => {
    throw broken;
  };

  it('loses nothing of its own value', () => {
    const onError = vi.fn();
    const { result } = use({ onValueChange, onError });
    act(() => result.current[1]('b', details));
    expect(result.current[0]).toBe('b');
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('shows the change until the host passes another value', () => {
    const onError = vi.fn();
    const { result, rerender } = use({ value: 'x', onValueChange, onError });
    act(() => result.current[1]('xy', details));
    expect(result.current[0]).toBe('xy');
    rerender({ value: 'x', onValueChange, onError });
    expect(result.current[0]).toBe('xy');
    rerender({ value: 'z', onValueChange, onError });
    expect(result.current[0]).toBe('z');
  });

  it('throws later, uncaught, when nobody takes the error', () => {
    vi.useFakeTimers();
    const { result } = use({ onValueChange });
    expect(() => act(() => result.current[1]('b', details))).not.toThrow();
    expect(() => vi.runAllTimers()).toThrow(broken);
    expect(result.current[0]).toBe('b');
  });
});

describe('useControllableState: a host whose promise fails', () => {
  const broken = new Error('host');
  const fail = { value: () => {} };
  const onValueChange = () =>
    new Promise<void>((_, reject) => {
      fail.value = () => reject(broken);
    });
  const failNow = () => act(async () => fail.value());

  it('shows the change, from then until the host passes another value', async () => {
    const onError = vi.fn();
    const { result, rerender } = use({ value: 'x', onValueChange, onError });
    act(() => result.current[1]('xy', details));
    await failNow();
    expect(onError.mock.calls).toEqual([[broken]]);
    expect(result.current[0]).toBe('xy');
    rerender({ value: 'z', onValueChange, onError });
    expect(result.current[0]).toBe('z');
  });

  it('leaves alone what the host has answered by then', async () => {
    const onError = vi.fn();
    const { result, rerender } = use({ value: 'x', onValueChange, onError });
    act(() => result.current[1]('xy', details));
    rerender({ value: 'other', onValueChange, onError });
    await failNow();
    expect(onError).toHaveBeenCalledTimes(1);
    expect(result.current[0]).toBe('other');
  });

  it('leaves alone what it was told of since', async () => {
    const onError = vi.fn();
    const { result } = use({ value: 'x', onValueChange, onError });
    act(() => result.current[1]('xy', details));
    const failFirst = fail.value;
    act(() => result.current[1]('xyz', details));
    await act(async () => failFirst());
    expect(result.current[0]).toBe('x');
    await failNow();
    expect(result.current[0]).toBe('xyz');
    expect(onError).toHaveBeenCalledTimes(2);
  });
});
