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
    rememberStyles();
  }
}

/**
 * jsdom holds every rule against every element that is looked for by its role: most of a test's
 * time. It draws nothing, has no size and weighs no rule against another, so of each rule it is
 * given only what shows or hides something at every size.
 */
function keepWhatHides(): void {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    const [selectors = ''] = rule.split('{', 1);
    const says = rule.match(/(?<![\w-])(?:display|visibility):[^;}]+/g);
    const kept = `${weightless(selectors)}{${says?.join(';')}}`;
    return insertRule.call(this, rule.startsWith('@') || !says ? '@media not all {}' : kept, index);
  };
}

/** The same elements, without what is there for the weight of a rule. */
const weightless = (selectors: string) =>
  selectors.replaceAll(':not(x-x)', '').replace(/:where\(((?:\[[^\]]+\])+)\)/g, '$1');

/**
 * jsdom works a style out anew whenever it is asked for, which a search by role does again and again
 * for the same elements: until something changes, the answer is kept.
 */
function rememberStyles(): void {
  const { getComputedStyle } = window;
  let styles = new WeakMap<Element, CSSStyleDeclaration>();
  const forget = () => {
    styles = new WeakMap();
  };
  const changes = new MutationObserver(forget);
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  changes.observe(document, all);
  window.getComputedStyle = (element, pseudo) => {
    if (changes.takeRecords().length > 0) forget();
    const known = styles.get(element);
    if (known) return known;
    const style = getComputedStyle(element, pseudo);
    // This jsdom leaves out what every element begins with; names have a gap where one is a block.
    if (style.display === '') style.display = 'inline';
    // What changes in a shadow is not seen from here.
    if (element.getRootNode() === document) styles.set(element, style);
    return style;
  };
}
