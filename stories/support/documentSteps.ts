import { expect, screen, userEvent, waitFor, within } from 'storybook/test';

export type Queries = ReturnType<typeof within>;

/** Presses a button; what another screen leads to, it may take a moment to hear of. */
export const press = async (queries: Queries, name: string | RegExp) =>
  userEvent.click(await queries.findByRole('button', { name }));

/** A part of the page that has a name: a section, or what comes next. */
export const region = (queries: Queries, name: string | RegExp) =>
  within(queries.getByRole('region', { name }));

export const group = (queries: Queries, name: string | RegExp) =>
  within(queries.getByRole('group', { name }));

/** Turns to a section by the rail; its heading has the focus then. */
export async function turnTo(canvas: Queries, title: string): Promise<Queries> {
  const rail = within(canvas.getByRole('navigation', { name: 'Sections' }));
  // Where there is little room, the sections are behind a button.
  const toggle = rail.queryByRole('button', { name: /^Section \d/, expanded: false });
  if (toggle) await userEvent.click(toggle);
  await userEvent.click(rail.getByRole('button', { name: new RegExp(`^${escaped(title)}`) }));
  await waitFor(() => expect(canvas.getByRole('heading', { name: title })).toHaveFocus());
  return region(canvas, title);
}

/** Writes a text at once, as from the clipboard, in place of what stands there. */
export async function write(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
}

/** What a screen reader is given to read out. */
export async function hear(text: string | RegExp) {
  await waitFor(() => {
    const said = screen.queryAllByText(text);
    expect(said.some((node) => node.closest('[aria-live="polite"]'))).toBe(true);
  });
}

/** Whether words stand anywhere in a page or a part of it, in the markup or in a field. */
export function isInPage(words: string, root = document.documentElement): boolean {
  const fields = [...root.querySelectorAll<HTMLTextAreaElement>('textarea, input')];
  const begin = words.slice(0, 40);
  return root.outerHTML.includes(begin) || fields.some(({ value }) => value.includes(begin));
}

/** What was pressed may go, but the focus must stay where one works. */
export async function keepsFocus(canvasElement: HTMLElement) {
  await waitFor(() =>
    expect(canvasElement).toContainElement(document.activeElement as HTMLElement),
  );
}

/** Leaves the field that one is in, so that nothing in it is marked. */
export const leave = () => (document.activeElement as HTMLElement | null)?.blur();

/** Ends a story at what it is about: in the middle of the window, and the focus nowhere. */
export function show(target: HTMLElement) {
  leave();
  target.scrollIntoView({ block: 'center' });
}

/** Closes the view options, which lie over what they change. */
export async function closeOptions(canvas: Queries) {
  await userEvent.keyboard('{Escape}');
  await waitFor(() =>
    expect(canvas.queryByRole('radio', { name: 'Everything on one page' })).toBeNull(),
  );
  leave();
}

/** It is in the window once nothing moves any more: all that is near it has its own height then. */
export async function endsInView(target: HTMLElement) {
  const place = () => target.getBoundingClientRect();
  for (let rests = 0, last = Number.NaN; rests < 20; ) {
    await new Promise(requestAnimationFrame);
    rests = place().top === last ? rests + 1 : 0;
    last = place().top;
  }
  await expect(place().top).toBeGreaterThanOrEqual(0);
  // A page scrolls by whole pixels.
  await expect(Math.floor(place().bottom)).toBeLessThanOrEqual(innerHeight);
}

function escaped(text: string): string {
  return text.replace(/[?.]/g, '\\$&');
}
