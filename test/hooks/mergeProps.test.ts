import { describe, expect, it, vi } from 'vitest';
import { mergeProps } from '../../src/hooks/index.ts';

const event = (defaultPrevented = false) => ({ defaultPrevented });

describe('mergeProps', () => {
  it('gives the own props where the caller has none', () => {
    const own = { id: 'own', onClick: () => {} };
    expect(mergeProps(own, undefined)).toEqual(own);
  });

  it('runs the caller’s handler first, then its own', () => {
    const calls: string[] = [];
    const { onClick } = mergeProps(
      { onClick: (_: unknown) => calls.push('own') },
      { onClick: (_: unknown) => calls.push('caller') },
    );
    onClick(event());
    expect(calls).toEqual(['caller', 'own']);
  });

  it('leaves its own handler out when the caller prevents the default', () => {
    const own = vi.fn();
    const { onKeyDown } = mergeProps(
      { onKeyDown: own },
      {
        onKeyDown: (given: { defaultPrevented: boolean }) => {
          given.defaultPrevented = true;
        },
      },
    );
    onKeyDown(event());
    expect(own).not.toHaveBeenCalled();
  });

  it('hands every argument to both', () => {
    const own = vi.fn();
    const caller = vi.fn();
    mergeProps({ onValueChange: own }, { onValueChange: caller }).onValueChange('a', 2);
    expect(own).toHaveBeenCalledWith('a', 2);
    expect(caller).toHaveBeenCalledWith('a', 2);
  });

  it('adds up class names and descriptions', () => {
    expect(
      mergeProps(
        { className: 'own', 'aria-describedby': 'a' },
        { className: 'caller', 'aria-describedby': 'b c' },
      ),
    ).toEqual({ className: 'own caller', 'aria-describedby': 'a b c' });
    expect(mergeProps({}, { className: 'caller' })).toEqual({ className: 'caller' });
  });

  it('takes everything else from the caller when given, and keeps its own where it is not', () => {
    expect(
      mergeProps<object, object>(
        { type: 'button', id: 'own', 'aria-label': 'Own' },
        { id: 'caller', 'aria-label': undefined, hidden: false, title: '' },
      ),
    ).toEqual({ type: 'button', id: 'caller', 'aria-label': 'Own', hidden: false, title: '' });
  });

  it('keeps its own handler when the caller’s is undefined, and its own props as they were', () => {
    const own = { onClick: vi.fn(), className: 'own' };
    const merged = mergeProps<typeof own, object>(own, { onClick: undefined, className: 'more' });
    merged.onClick();
    expect(own.onClick).toHaveBeenCalledTimes(1);
    expect(own.className).toBe('own');
  });
});
