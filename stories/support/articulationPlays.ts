import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { group, press, type Queries, region, write } from './documentSteps.ts';

/** What leads on is under this heading. */
export const next = 'What comes next';

/** The clause at this place of its section. */
export const entry = (section: Queries, place: number) => group(section, `Entry ${place}`);

/** Writes a day, as a browser’s own field hands it over, and leaves the field. */
export function setDay(queries: Queries, name: RegExp, day: string): HTMLElement {
  const field = queries.getByLabelText(name);
  fireEvent.change(field, { target: { value: day } });
  fireEvent.focusOut(field);
  return field;
}

/** Opens a verb that asks for something first, and returns its form. */
export async function openForm(queries: Queries, name: string): Promise<Queries> {
  await press(queries, name);
  return within(await queries.findByRole('group', { name }));
}

/** Does a verb that leads back, with why. */
export async function giveReason(queries: Queries, name: string, label: RegExp, reason: string) {
  const form = await openForm(queries, name);
  await write(form.getByRole('textbox', { name: label }), reason);
  await press(form, name);
}

/** Offers another wording for a clause. */
export async function offerWording(clause: Queries, text: string, reason: string) {
  const form = await openForm(clause, 'Offer another wording');
  await write(form.getByRole('textbox', { name: /^How you would put it/ }), text);
  await write(form.getByRole('textbox', { name: /^Why you would put it so/ }), reason);
  await press(form, 'Offer another wording');
}

/** Signs for the viewer’s side, under the name that stands there. */
export async function signIn(signing: Queries) {
  await press(await openForm(signing, 'Sign'), 'Sign');
}

/** The clauses of a section in what changes, each as it is read aloud. */
export function toldOf(canvas: Queries, section: string): readonly string[] {
  const changes = region(canvas, 'What changes, and why');
  const clauses = within(changes.getByRole('list', { name: section }));
  return clauses.getAllByRole('listitem').map(readAloud);
}

/** A part of the page as text: also what only screen readers are given, and not what is drawn. */
export function readAloud(node: HTMLElement): string {
  const heard = node.cloneNode(true) as HTMLElement;
  for (const hidden of heard.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  for (const block of heard.querySelectorAll('p, li, blockquote')) block.append(' ');
  return (heard.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Nothing sticks out of the page to the side. */
export async function fits(canvasElement: HTMLElement) {
  const root = canvasElement.querySelector('[data-troth]') as HTMLElement;
  await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
}

/** Chooses one of a list by its words. */
export const choose = (queries: Queries, name: string | RegExp, choice: string) =>
  userEvent.selectOptions(queries.getByRole('combobox', { name }), choice);
