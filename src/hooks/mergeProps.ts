'use client';

// biome-ignore lint/suspicious/noExplicitAny: handlers of every event type pass through here.
type Handler = (...args: any[]) => void;
type Props = Record<string, unknown>;

/**
 * Joins a part's own props with the caller's: handlers run the caller's first, and the part's own
 * only if the caller has not prevented the default; `className`s and `aria-describedby` add up;
 * everything else is the caller's when given.
 */
export function mergeProps<Own extends object, Caller extends object>(
  own: Own,
  caller: Caller | undefined,
): Own & Caller {
  if (!caller) return own as Own & Caller;
  const merged: Props = { ...(own as Props) };
  for (const [key, theirs] of Object.entries(caller)) {
    const ours = merged[key];
    if (isHandler(key, ours) && isHandler(key, theirs)) merged[key] = chain(theirs, ours);
    else if (joins(key) && ours && theirs) merged[key] = `${ours} ${theirs}`;
    else if (theirs !== undefined) merged[key] = theirs;
  }
  return merged as Own & Caller;
}

const joins = (key: string) => key === 'className' || key === 'aria-describedby';

function isHandler(key: string, value: unknown): value is Handler {
  return /^on[A-Z]/.test(key) && typeof value === 'function';
}

function chain(first: Handler, second: Handler): Handler {
  return (...args) => {
    first(...args);
    const event = args[0] as { defaultPrevented?: boolean } | undefined;
    if (!event?.defaultPrevented) second(...args);
  };
}
