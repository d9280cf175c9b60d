const controls = 'input:not([type="hidden"]), textarea, select, button, [tabindex]';

/**
 * The control that the focus goes to in an element: itself, else its first. Of radio buttons it is the
 * chosen one; further down a chosen one is not, for what is before it would be passed over.
 */
export function controlIn(target: HTMLElement): HTMLElement | null {
  if (target.matches(controls)) return target;
  const first = target.querySelector<HTMLElement>(controls);
  if (!first?.matches('[type="radio"]')) return first;
  const { name } = first as HTMLInputElement;
  const chosen = target.querySelectorAll<HTMLInputElement>('[type="radio"]:checked');
  return [...chosen].find((radio) => radio.name === name) ?? first;
}
