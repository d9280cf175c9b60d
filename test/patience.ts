/**
 * So long a test waits for what has to come, in milliseconds: as a busy machine may need for
 * what is fetched, and longer than all that the library itself waits for (a pause in typing, a moment
 * when the thread is idle).
 */
export const patience = 30_000;

/**
 * The longest that something may take in a test, where it takes `milliseconds` at the most on a
 * machine that does nothing else; `npm run bench -- --suite=store` holds the library to that.
 */
export const promptly = (milliseconds: number): number => 5 * milliseconds;
