import { frame } from '../clock.ts';
import type { Blocked } from '../page.ts';

/** So long somebody who looks on is willing to wait. */
const GIVE_UP_MS = 120_000;

/** What people feel, and what browsers call a long task, in ms. */
const LONG_MS = 50;

/**
 * Does something and watches the main thread until it is done and painted. Two looks at it: a timer
 * that is due again and again shows for how long nothing else got a turn, whatever was done then (of
 * each such stretch up to 4 ms are the timer's own rest); and the browser tells of its long tasks,
 * but only of those that run a script.
 */
export async function watch(start: () => void, isDone: () => boolean): Promise<Blocked> {
  const seen: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => void seen.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  await tick();
  const begin = performance.now();
  start();
  const stretches: number[] = [];
  let [last, total, isPainted] = [begin, 0, false];
  while (!isPainted) {
    await tick();
    const now = performance.now();
    stretches.push(now - last);
    last = now;
    if (now - begin > GIVE_UP_MS) throw new Error(`it was not done after ${GIVE_UP_MS} ms`);
    if (total > 0 || !isDone()) continue;
    total = now - begin;
    void frame().then(() => {
      isPainted = true;
    });
  }
  // The browser tells of a task some time after it.
  await new Promise((resolve) => setTimeout(resolve, 100));
  seen.push(...observer.takeRecords());
  observer.disconnect();
  const tasks = seen.filter(
    ({ startTime, duration }) => startTime < last && startTime + duration > begin,
  );
  return {
    longest: Math.max(...stretches, ...tasks.map(({ duration }) => duration)),
    over: stretches.filter((stretch) => stretch > LONG_MS).length,
    tasks: tasks.length,
    total,
  };
}

/** The next turn of a timer: 4 ms later where nothing is in its way. */
function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
