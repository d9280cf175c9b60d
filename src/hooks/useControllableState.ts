'use client';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { callHost } from './tellHost.ts';
import { throwLater } from './throwLater.ts';
import { warnOnce } from './warnOnce.ts';

export interface ControllableOptions<Value, Details> {
  /** Given: the host owns the value. */
  readonly value?: Value | undefined;
  readonly defaultValue: Value;
  readonly onValueChange?: ((value: Value, details: Details) => void) | undefined;
  /** The component's name, for the warning. */
  readonly name: string;
  /** A host callback that throws or rejects is reported here and never undoes the change. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** Takes the new value or a function of the newest one, and says why it changed. */
export type SetControllable<Value, Details> = (
  next: Value | ((current: Value) => Value),
  details: Details,
) => void;

/**
 * State that the host may own (`value`) or leave to the component (`defaultValue`).
 * Switching between the two keeps the value last shown and warns once in development.
 */
export function useControllableState<Value, Details>({
  value,
  defaultValue,
  onValueChange,
  name,
  onError,
}: ControllableOptions<Value, Details>): [Value, SetControllable<Value, Details>] {
  const controlled = value !== undefined;
  const [own, setOwn] = useState(value ?? defaultValue);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  // A host that failed to take a change must not make what was typed vanish: it is held on screen
  // until the host passes another value.
  const [held, setHeld] = useState<{ readonly over: Value; readonly value: Value }>();
  const offered = controlled ? value : own;
  const shown = held && Object.is(held.over, offered) ? held.value : offered;

  // Several changes in one event build on each other: the newest value counts, not the rendered one.
  const latest = useRef(shown);
  const host = useRef({ onValueChange, onError, controlled, offered });
  const told = useRef(0);
  const startedControlled = useRef(controlled);
  useEffect(() => {
    latest.current = shown;
    host.current = { onValueChange, onError, controlled, offered };
  });
  useEffect(() => {
    // Kept in step, so that a host that lets go leaves what was on screen.
    if (controlled) setOwn(value);
    if (startedControlled.current !== controlled) {
      warnOnce(
        `${name} changed from ${controlled ? 'uncontrolled to controlled' : 'controlled to uncontrolled'}. Decide for the component's lifetime: pass \`value\`, or \`defaultValue\`.`,
      );
    }
  }, [controlled, value, name]);

  const set = useCallback<SetControllable<Value, Details>>((next, details) => {
    const value = typeof next === 'function' ? (next as (v: Value) => Value)(latest.current) : next;
    if (Object.is(value, latest.current)) return;
    latest.current = value;
    const { onValueChange, controlled, offered } = host.current;
    // A host that declines renders nothing anew; what it holds must be shown again all the same.
    if (controlled) renderAgain();
    else setOwn(value);
    told.current += 1;
    const call = told.current;
    const onFailed = (error: unknown) => {
      // A promise may fail when the host has long answered, or was told of something newer.
      const isLatest = call === told.current && Object.is(host.current.offered, offered);
      if (controlled && isLatest) setHeld({ over: offered, value });
      const { onError } = host.current;
      if (onError) onError(error);
      else throwLater(error);
    };
    callHost(() => onValueChange?.(value, details), onFailed);
  }, []);
  return [shown, set];
}
