import { flushSync } from 'react-dom';

/** Milliseconds from the render call. */
export type Sample = {
  /** Until React's synchronous work returned. */
  script: number;
  /** Until all was in the page and what is on the screen was laid out: the number that counts. */
  drawn: number;
  /** Until the main thread had finished the next frame (style, layout, paint, commit). */
  paint: number;
  /** Whether the drawing was still missing when the synchronous work returned. */
  late: boolean;
};

const GIVE_UP_MS = 5000;

/**
 * Runs one render under the clock. The cost of asking `isDrawn` is taken off again; `finish` lays out
 * what is on the screen, and is part of the price.
 *
 * Nothing waits for a frame beforehand: after a frame without a change Chromium sits out the rest
 * of the 16 ms, and `paint` would measure that.
 */
export async function time(
  render: () => void,
  isDrawn: () => boolean,
  finish = layOut,
): Promise<Sample> {
  await task();
  finish();
  const start = performance.now();
  flushSync(render);
  const script = performance.now() - start;
  finish();
  let drawn = performance.now() - start;
  let asking = 0;
  const ask = () => {
    const before = performance.now();
    const answer = isDrawn();
    asking += performance.now() - before;
    return answer;
  };
  const late = !ask();
  if (late) {
    do {
      await task();
      finish();
      drawn = performance.now() - start - asking;
      if (drawn > GIVE_UP_MS) throw new Error(`the drawing was not there after ${GIVE_UP_MS} ms`);
    } while (!ask());
  }
  await frame();
  return { script, drawn, paint: performance.now() - start - asking, late };
}

/** Waits until `read` has given the same answer for 6 frames and 120 ms; returns that answer. */
export async function settled(read: () => string): Promise<string> {
  const start = performance.now();
  let value = read();
  let since = start;
  let frames = 0;
  while (frames < 6 || performance.now() - since < 120) {
    await frame();
    frames += 1;
    const now = read();
    if (now === value) continue;
    value = now;
    since = performance.now();
    frames = 0;
    if (since - start > GIVE_UP_MS) throw new Error(`the drawing never came to rest`);
  }
  return value;
}

/** The end of the next frame's work on the main thread. */
export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => void task().then(resolve)));
}

/** A fresh task, without the delay of a timer. */
function task(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Makes the browser lay out everything that waits for it, also inside the boxes on the screen: what
 * `content-visibility: auto` would put off to the frame belongs to the price of what one sees.
 */
export function layOut(): void {
  for (const box of document.querySelectorAll('.box')) {
    if (box.getBoundingClientRect().top > window.innerHeight) break;
    box.querySelector('svg, canvas')?.getBoundingClientRect();
  }
  void document.body.offsetHeight;
}
