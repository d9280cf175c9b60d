const element = ':not(x-x)';

/** The weight of five elements, for what a class of the host may change. */
export const ofElements = element.repeat(5);

/** Just less than that, or than `ownCss`: it holds unless the library says otherwise. */
export const underOwn = element.repeat(4);

/**
 * The weight of a class and five elements for everything in a style template: more than a page's
 * `.content table td` or `[role='group']` has, less than `[data-troth='…'] [data-part='…']`.
 */
export function ownCss(css: string): string {
  return `&${ofElements} { ${css} }`;
}
