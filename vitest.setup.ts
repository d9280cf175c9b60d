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
  if (isJsdom) keepWhatHides();
}

/**
 * jsdom holds every rule against every element that is looked for by its role: most of a test's
 * time. It draws nothing, so it is given only those rules that can show or hide something.
 */
function keepWhatHides(): void {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    const canHide = /display|visibility/.test(rule);
    return insertRule.call(this, canHide ? rule : '@media not all {}', index);
  };
}
