import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import type { Actor, CommitmentEventType } from '../../src/core/index.ts';
import { title } from './actCommitments.ts';

export type Queries = ReturnType<typeof within>;

/** What a play function is given, as far as these steps need it. */
export interface Scene {
  readonly canvas: Queries;
  readonly args: { readonly onValueChange?: unknown };
}

interface ActStory {
  /** On the button; the same on the form. */
  readonly act: string;
  readonly type: CommitmentEventType;
  readonly by: Actor;
  /** What will happen, said before it happens. */
  readonly will: string;
  /** What the user fills in. */
  readonly fill?: (form: Queries) => Promise<void>;
  /** What happened, said right after it. */
  readonly done: string;
  /** The first sentence of the history then. */
  readonly told: string;
  /** What the event says besides who and when. */
  readonly says?: object;
}

/** Opens the commitment's panel from the list. */
export async function openPanel(canvas: Queries, name = title): Promise<Queries> {
  await userEvent.click(await canvas.findByRole('row', { name: new RegExp(name) }));
  return within(await screen.findByRole('dialog', { name }));
}

/** Opens an act's form: it says what will happen, and nothing has happened yet. */
export async function openAct(panel: Queries, act: string, will: string): Promise<Queries> {
  await userEvent.click(await panel.findByRole('button', { name: act }));
  const form = await panel.findByRole('form', { name: act });
  const heading = within(form).getByRole('heading', { name: act });
  await waitFor(() => expect(heading).toHaveFocus());
  await expect(heading).toHaveAccessibleDescription(will);
  await expect(within(form).getByText(will)).toBeVisible();
  return within(form);
}

/** An act as a user does it: opened, read, filled in, done, and found in the history. */
export async function perform({ canvas, args }: Scene, story: ActStory): Promise<Queries> {
  const { act, type, by, will, fill, done, told, says } = story;
  const panel = await openPanel(canvas);
  const form = await openAct(panel, act, will);
  await fill?.(form);
  await expect(args.onValueChange).not.toHaveBeenCalled();
  await userEvent.click(form.getByRole('button', { name: act }));
  await seeDone(panel, done);
  await expect(panel.queryByRole('form')).toBeNull();
  await expect(args.onValueChange).toHaveBeenCalledOnce();
  await expect(args.onValueChange).toHaveBeenCalledWith(expect.any(Array), {
    reason: type,
    changes: [
      {
        collection: 'commitments',
        id: 'alarm',
        path: ['history', expect.any(String)],
        value: expect.objectContaining({ type, by, ...says }),
      },
    ],
  });
  await expect(newestEntry(panel)).toHaveTextContent(told);
  return panel;
}

/** The status says what happened, and has the focus. */
export async function seeDone(panel: Queries, done: string) {
  const status = (await panel.findByText(done)).parentElement as HTMLElement;
  await waitFor(() => expect(status).toHaveFocus());
}

/** The history stands with the newest act first. */
export function newestEntry(panel: Queries): HTMLElement {
  const history = panel.getByRole('heading', { name: 'History' }).parentElement as HTMLElement;
  return within(history).getAllByRole('listitem')[0] as HTMLElement;
}

/** Puts another day into a field for days. */
export async function setDay(form: Queries, label: RegExp, day: string) {
  const field = form.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, day);
}
