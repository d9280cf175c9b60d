/** What is drawn, as `from act to`. */
export function drawnSteps(root: HTMLElement): string[] {
  return [...root.querySelectorAll<SVGGElement>('[data-act]')]
    .flatMap(({ dataset: { from = '', act, to } }) =>
      from.split(' ').map((state) => `${state} ${act} ${to}`),
    )
    .toSorted();
}

/** Texts that lie on each other. */
export function overlappingTexts(root: HTMLElement): string[] {
  const boxes = [...root.querySelectorAll<SVGTextElement>('svg g:not(.diagram-phase) > text')].map(
    (text) => ({ text: text.textContent, box: text.getBoundingClientRect() }),
  );
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        ({ box }) =>
          box.left < one.box.right &&
          one.box.left < box.right &&
          box.top < one.box.bottom &&
          one.box.top < box.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}
