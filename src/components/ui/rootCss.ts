import { groundCss, insideCss } from './frame.ts';
import { ownCss } from './weight.ts';

/** The styles of a root: its ground, which a class of the host may change, and what is its own. */
export function rootCss(css: string): string {
  return `${groundCss}${ownCss(`${insideCss}${css}`)}`;
}
