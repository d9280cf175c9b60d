import { afterAll, afterEach } from 'vitest';
import { checkConsole, recordConsole } from './test/expectConsole.ts';
import { patience } from './test/patience.ts';

recordConsole();

// jsdom reads a style sheet anew for each text that is added to it: styled-components writes rule
// by rule, as in production. Read when it is loaded.
if (typeof process !== 'undefined') process.env.SC_DISABLE_SPEEDY = 'false';

// Hooks run last-in first-out: registered first, the check also sees what the clean-up writes.
afterEach(checkConsole);
afterAll(checkConsole);

if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: patience });
  afterEach(cleanup);
  // In jsdom every update goes through act(); a real browser's own events cannot.
  const isJsdom = navigator.userAgent.includes('jsdom');
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = isJsdom;
  if (isJsdom) {
    keepWhatHides();
    knowWhatIsInline();
  }
}

/**
 * jsdom holds every rule against every element that is looked for by its role: most of a test's
 * time. It draws nothing and has no size, so it is given only those rules that can show or hide
 * something at every size.
 */
function keepWhatHides(): void {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    const canHide = !rule.startsWith('@') && /display|visibility/.test(rule);
    return insertRule.call(this, canHide ? rule : '@media not all {}', index);
  };
}

/** This jsdom leaves out what every element begins with; names have a gap where one is a block. */
function knowWhatIsInline(): void {
  const { getComputedStyle } = window;
  window.getComputedStyle = (...of) => {
    const style = getComputedStyle(...of);
    if (style.display === '') style.display = 'inline';
    return style;
  };
}
