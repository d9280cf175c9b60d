import { afterAll, afterEach } from 'vitest';
import { checkConsole, recordConsole } from './test/expectConsole.ts';

recordConsole();

// jsdom reads a style sheet anew for each text that is added to it: styled-components writes rule
// by rule, as in production. Read when it is loaded.
if (typeof process !== 'undefined') process.env.SC_DISABLE_SPEEDY = 'false';

// Hooks run last-in first-out: registered first, the check also sees what the clean-up writes.
afterEach(checkConsole);
afterAll(checkConsole);

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
  // In jsdom every update goes through act(); a real browser's own events cannot.
  const isJsdom = navigator.userAgent.includes('jsdom');
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = isJsdom;
}
