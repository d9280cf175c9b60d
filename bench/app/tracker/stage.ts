import type { Contestant } from './contestant.ts';
import { expectedRows, type Input, readRows, visible } from './view.ts';

/** An empty box in the page with a contestant's list in it. */
export function openStage({ open, row, place, cells, scroller, page }: Contestant) {
  const element = document.createElement('div');
  element.className = 'box';
  document.body.append(element);
  const list = open(element);

  const rowsInPage = () =>
    [...element.querySelectorAll(row)].sort(
      (a, b) => Number(a.getAttribute(place)) - Number(b.getAttribute(place)),
    );

  return {
    show: list.show,
    shows: (input: Input) => readRows(rowsInPage(), cells) === expectedRows(input),
    /** Throws a sentence when the list is not really on the screen; runs outside the clock. */
    inspect(input: Input) {
      const found = readRows(rowsInPage(), cells);
      if (found !== expectedRows(input)) {
        throw new Error(`it shows\n${found}\ninstead of\n${expectedRows(input)}\n`);
      }
      let last = Number.NEGATIVE_INFINITY;
      for (const [i, one] of rowsInPage().slice(0, visible).entries()) {
        const { top, height, left, width } = one.getBoundingClientRect();
        if (top < last) throw new Error(`row ${i + 1} lies above the one before`);
        if (height < 40 || width < 900) throw new Error(`row ${i + 1} is ${width} x ${height} px`);
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        if (!one.contains(hit)) throw new Error(`row ${i + 1} cannot be seen`);
        for (const [name, cell] of Object.entries(cells)) {
          if (!one.querySelector(cell)?.textContent) throw new Error(`row ${i + 1} has no ${name}`);
        }
        last = top + height - 1;
      }
      const scrolled = element.querySelector(scroller)?.scrollHeight ?? 0;
      const least = 40 * Math.min(input.count, page ?? input.count);
      if (scrolled < least) throw new Error(`the list is only ${scrolled} px long`);
    },
    elements: () => element.querySelectorAll('*').length,
    close() {
      list.close();
      element.remove();
    },
  };
}
