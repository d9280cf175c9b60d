'use client';
import { useEffect, useRef, useState } from 'react';
import { useTroth } from '../useTroth.ts';

/** Looked at so often, in milliseconds; what is shown are minutes. */
const EVERY = 1_000;

interface Run {
  /** Milliseconds used before the present run. */
  readonly used: number;
  /** When the present run began, by the provider's clock; `null`: it stands still. */
  readonly since: number | null;
}

/** A clock for the talk about one section; `onOver` is called once when its time has passed. */
export function useSectionTimer(minutes: number, onOver: () => void) {
  const { clock } = useTroth();
  const [run, setRun] = useState<Run>({ used: 0, since: null });
  const [now, setNow] = useState(0);
  const total = minutes * 60_000;
  const used = run.used + (run.since === null ? 0 : Math.max(0, now - run.since));
  const isOver = used >= total;
  const isRunning = run.since !== null;

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(clock().getTime()), EVERY);
    return () => clearInterval(timer);
  }, [isRunning, clock]);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    if (isOver) over.current();
  }, [isOver]);

  const at = () => clock().getTime();
  return {
    isRunning,
    isOver,
    hasBegun: used > 0,
    leftSeconds: Math.max(0, Math.ceil((total - used) / 1000)),
    start: () => {
      const since = at();
      setNow(since);
      setRun({ used, since });
    },
    pause: () =>
      setRun({ used: run.used + (run.since === null ? 0 : at() - run.since), since: null }),
    reset: () => setRun({ used: 0, since: null }),
  };
}
