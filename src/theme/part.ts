/**
 * Selects a part of a widget by its `data-part` (and further attribute conditions), with no weight
 * of its own: a host's `[data-troth='…'] [data-part='x']` wins. One part a selector, so that browsers
 * find the rule by its attribute instead of trying it on every element.
 */
export function part(name: string, condition = ''): string {
  return `:where([data-part='${name}']${condition})`;
}
