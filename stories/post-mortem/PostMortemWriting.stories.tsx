import type { Meta, StoryObj } from '@storybook/react-vite';
import { useSyncExternalStore } from 'react';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
// Fetched on demand; a server that prepares it only then would take longer than a test waits.
import '../../src/components/post-mortem/exportPostMortem.ts';
import '../../src/components/post-mortem/ImportDialog.tsx';
import { PostMortem } from '../../src/components/post-mortem/index.ts';
import '../../src/core/postmortem/lint/index.ts';
import { instruments, toPostMortemJson } from '../../src/core/index.ts';
import { createMemoryDraftStore, type DraftStore } from '../../src/store/index.ts';
import { sampleCommitments } from '../support/commitments.ts';
import {
  closeOptions,
  group,
  hear,
  keepsFocus,
  leave,
  press,
  region,
  turnTo,
  write,
} from '../support/documentSteps.ts';
import * as documents from '../support/postMortems.ts';
import { fleet, pharmacy } from '../support/roles.ts';
import { type SharedPostMortem, sharePostMortem } from '../support/sharedPostMortem.ts';
import { accepted } from '../support/walk.ts';
import { badPostMortem, oddNames } from './badPostMortem.ts';
import { postMortemArgTypes } from './postMortemArgTypes.ts';
import { undocumentedParts } from './postMortemParts.ts';
import { SharedWidget } from './SharedWidget.tsx';

const { talkDay, talkParties, talkPeople } = documents;

const meta = {
  title: 'Repair/PostMortem/Writing',
  component: PostMortem,
  args: {
    parties: talkParties,
    people: talkPeople,
    viewer: pharmacy,
    dimensions: instruments.alliance4.dimensions,
    commitments: sampleCommitments,
    defaultValue: documents.inMeeting,
    onValueChange: fn(),
    onViewChange: fn(),
    onError: fn(),
  },
  argTypes: postMortemArgTypes,
  parameters: { clock: () => new Date(`${talkDay}T12:00:00Z`) },
  // Also of the dialogs, which stand beside the story.
  afterEach: async ({ canvasElement }) => {
    await expect(undocumentedParts(canvasElement.ownerDocument.body)).toEqual([]);
  },
} satisfies Meta<typeof PostMortem>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const purposeOf = (canvas: Canvas) => canvas.getByRole('textbox', { name: /^What it is for/ });
const hintsIn = (canvas: Canvas) =>
  within(canvas.getByRole('list', { name: 'Hints on the wording' }));

const harsh = 'You should have called us. Your drivers never call. Please be more careful.';

/** Quiet notes appear once one pauses: the exact words, why, and what one could ask instead. */
export const LanguageHints: Story = {
  play: async ({ canvas, canvasElement }) => {
    const purpose = purposeOf(canvas) as HTMLTextAreaElement;
    await write(purpose, harsh);
    await expect(canvas.queryByRole('list', { name: 'Hints on the wording' })).toBeNull();
    await waitFor(() => hintsIn(canvas));
    const marked = () =>
      [...canvasElement.querySelectorAll('mark')].map((mark) => mark.textContent);
    await expect(marked()).toEqual(['should have called', 'never', 'be more careful']);
    const [first] = hintsIn(canvas).getAllByRole('listitem');
    await expect(within(first as HTMLElement).getByText(/^You could ask:/)).toBeVisible();

    await press(within(first as HTMLElement), 'Show in the text');
    await expect(purpose).toHaveFocus();
    const { selectionStart, selectionEnd } = purpose;
    await expect(harsh.slice(selectionStart, selectionEnd)).toBe('should have called');

    await press(within(first as HTMLElement), 'Leave it as it is');
    await expect(marked()).toEqual(['never', 'be more careful']);
    await expect(purpose).toHaveFocus();
    // They are in nobody's way: the text is taken as it is.
    await userEvent.tab();
    await expect(purpose).toHaveValue(harsh);

    await press(canvas, 'View options');
    const hints = canvas.getByRole('checkbox', { name: 'Hints on the wording' });
    await userEvent.click(hints);
    await expect(canvas.queryByRole('list', { name: 'Hints on the wording' })).toBeNull();
    await userEvent.click(hints);
    await waitFor(() => expect(hintsIn(canvas).getByText('never')).toBeVisible());
    // What was left as it is stays so.
    await expect(marked()).toEqual(['never', 'be more careful']);
    await closeOptions(canvas);
  },
};

/** What somebody said is quoted, not judged. */
export const QuotesAreExempt: Story = {
  play: async ({ canvas }) => {
    await write(purposeOf(canvas), 'The note said: “You should have called us.” You never came.');
    await waitFor(() => hintsIn(canvas));
    await expect(hintsIn(canvas).getAllByRole('listitem')).toHaveLength(1);
    await expect(hintsIn(canvas).getByText('never')).toBeVisible();
  },
};

/** A document that another page changes too. */
const shared = (): Partial<Story> => ({
  loaders: [() => ({ shared: sharePostMortem(documents.inMeeting) })],
  render: (args, { loaded }) => (
    <SharedWidget {...args} shared={loaded.shared as SharedPostMortem} />
  ),
});

const purposePath = 'frame.purpose';
const theirs = 'To be able to plan again.';
const mine = 'To sleep well again.';

/** Changed elsewhere while one writes: both texts are there until one decides. */
async function conflict(canvas: Canvas, loaded: Record<string, unknown>) {
  const purpose = purposeOf(canvas);
  await write(purpose, mine);
  (loaded.shared as SharedPostMortem).edit(fleet, { [purposePath]: theirs });
  const note = within(
    await canvas.findByRole('region', { name: '“What it is for” was changed in two places' }),
  );
  await expect(note.getByText(theirs)).toBeVisible();
  await expect(purpose).toHaveValue(mine);
  return note;
}

const purposeIn = ({ shared }: Record<string, unknown>) =>
  (shared as SharedPostMortem).read().frame.purpose;

export const ConflictKeepMine: Story = {
  ...shared(),
  play: async ({ canvas, loaded }) => {
    const note = await conflict(canvas, loaded);
    await expect(purposeIn(loaded)).toBe(theirs);
    await press(note, 'Keep mine');
    await waitFor(() => expect(purposeIn(loaded)).toBe(mine));
    await expect(purposeOf(canvas)).toHaveFocus();
    await expect(canvas.queryByText(/hanged in two places/)).toBeNull();
  },
};

export const ConflictTakeTheirs: Story = {
  ...shared(),
  play: async ({ canvas, loaded }) => {
    const note = await conflict(canvas, loaded);
    await press(note, 'Take the other');
    await expect(purposeOf(canvas)).toHaveValue(theirs);
    await expect(purposeIn(loaded)).toBe(theirs);
  },
};

export const ConflictKeepBoth: Story = {
  ...shared(),
  play: async ({ canvas, loaded }) => {
    const note = await conflict(canvas, loaded);
    await press(note, 'Keep both, one after the other');
    await waitFor(() => expect(purposeIn(loaded)).toContain(mine));
    await expect(purposeIn(loaded)).toContain(theirs);
    await expect(purposeOf(canvas)).toHaveValue(purposeIn(loaded));
  },
};

/** Nothing is decided yet: above the page stands where, and at the field both texts. */
export const ConflictOpen: Story = {
  ...shared(),
  play: async ({ canvas, loaded }) => {
    await conflict(canvas, loaded);
    const above = region(canvas, 'Changed in two places');
    await expect(above.getByRole('button', { name: 'The frame' })).toBeVisible();
    leave();
  },
};

/** A widget that can be taken away and put back, as by a reload. */
function createReload() {
  let count = 0;
  const listeners = new Set<() => void>();
  return {
    read: () => count,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: () => {
      count += 1;
      for (const listener of listeners) listener();
    },
  };
}
type Reload = ReturnType<typeof createReload>;

function Reloaded({ reload, ...args }: Story['args'] & { readonly reload: Reload }) {
  const count = useSyncExternalStore(reload.subscribe, reload.read);
  return <PostMortem key={count} {...(args as Required<Story>['args'] & typeof meta.args)} />;
}

/** What was typed is back after a reload, to the last letter. */
export const DraftSurvivesAReload: Story = {
  args: { draftKey: 'story', store: createMemoryDraftStore() },
  loaders: [() => ({ reload: createReload() })],
  render: (args, { loaded }) => <Reloaded {...args} reload={loaded.reload as Reload} />,
  play: async ({ canvas, loaded }) => {
    await expect(
      await canvas.findByText('What you write is saved on this device as you type.'),
    ).toBeVisible();
    await write(purposeOf(canvas), 'To find out wh');
    (loaded.reload as Reload).reload();
    await waitFor(() => expect(purposeOf(canvas)).toHaveValue('To find out wh'));
    await expect(await canvas.findByText('What you had written is back.')).toBeVisible();
  },
};

const full: DraftStore = {
  ...createMemoryDraftStore(),
  write: async () => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  },
};

/** Nothing can be kept: said at the top, and writing goes on. */
export const DraftNotKept: Story = {
  args: { draftKey: 'story', store: full },
  play: async ({ canvas, args }) => {
    await write(purposeOf(canvas), 'To find out why');
    await expect(
      await canvas.findByText(/^What you write cannot be saved on this device/),
    ).toBeVisible();
    await expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'E_QUOTA' }));
    await expect(purposeOf(canvas)).toHaveValue('To find out why');
  },
};

/** The host’s own function fails: what was written stays, and the host hears of it. */
export const FailingHost: Story = {
  args: {
    onValueChange: fn(() => {
      throw new Error('The host’s store is away.');
    }),
  },
  play: async ({ canvas, args }) => {
    await write(purposeOf(canvas), 'To find out why');
    await userEvent.tab();
    await waitFor(() =>
      expect(args.onError).toHaveBeenCalledWith(
        expect.objectContaining({ code: 'E_HOST_CALLBACK' }),
      ),
    );
    await expect(purposeOf(canvas)).toHaveValue('To find out why');
    leave();
  },
};

/** What cannot be read is named at its place and kept as it is; the rest is shown. */
export const UnreadableParts: Story = {
  args: { defaultValue: badPostMortem },
  play: async ({ canvas }) => {
    const issues = region(canvas, /places in this document could not be read/);
    for (const line of [
      /^“Sections”: it says something that is not known here/,
      /^“What happened, in order”, entry 9, “When”: a day or time in it does not exist/,
      /^“What contributed”, “What went well”: something else stands where it was expected/,
      /^“Has it come back\?”: something else stands where it was expected/,
      /^“What contributed”, an entry: something else stands where it was expected/,
      /^“What contributed”, entry \d, “What kind of thing it is”: it says something that is not/,
      /^“What shook trust”, “What brought it up”: it is too long/,
      /^Something that this page does not show: nothing like this belongs there/,
    ]) {
      await expect(issues.getByText(line)).toBeVisible();
    }
    await turnTo(canvas, 'What happened, in order');
    await expect(group(canvas, 'Fact 9').getByText('Time not known')).toBeVisible();
    await turnTo(canvas, 'What contributed');
    await expect(canvas.getByDisplayValue(/^The delivery card carried/)).toBeVisible();
  },
};

/** Nothing in it can be read: what is wrong is said, and nothing breaks. */
export const UnreadableDocument: Story = {
  args: { defaultValue: { id: 7, title: ['What?'] } as never },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^This post-mortem cannot be opened/)).toBeVisible();
  },
};

/** A text of a million characters is shown, and one can go on writing beside it. */
export const HugeText: Story = {
  args: {
    defaultValue: {
      ...documents.inMeeting,
      frame: { ...documents.inMeeting.frame, purpose: 'It was warm. '.repeat(76_900) },
    },
  },
  play: async ({ canvas }) => {
    await expect((purposeOf(canvas) as HTMLTextAreaElement).value).toHaveLength(999_700);
    const rule = canvas.getByRole('textbox', { name: 'Rule 1' });
    await userEvent.type(rule, ' Always.');
    await expect(rule).toHaveValue(
      'We speak for ourselves, and let the other side speak for itself. Always.',
    );
  },
};

/** Names that would turn a line around stay within their own place. */
export const OddNames: Story = {
  args: { parties: oddNames, defaultView: { section: 'understanding' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: /How .*Northwind Health/ })).toBeVisible();
  },
};

/** The rail and the way on and back by keys; the heading that one comes to has the focus. */
export const Keyboard: Story = {
  play: async ({ canvas }) => {
    const rail = within(canvas.getByRole('navigation', { name: 'Sections' }));
    const first = rail.getByRole('button', { name: /^The frame/ });
    await expect(first).toHaveAttribute('aria-current', 'step');
    first.focus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const event = await canvas.findByRole('heading', { name: 'What shook trust' });
    await waitFor(() => expect(event).toHaveFocus());
    // From the heading straight into the section.
    await userEvent.tab();
    await expect(canvas.getByRole('textbox', { name: /^In short/ })).toHaveFocus();
    canvas.getByRole('button', { name: 'On to: What happened, in order' }).focus();
    await userEvent.keyboard('{Enter}');
    const facts = await canvas.findByRole('heading', { name: 'What happened, in order' });
    await waitFor(() => expect(facts).toHaveFocus());
    canvas.getByRole('button', { name: 'Back to: What shook trust' }).focus();
    await userEvent.keyboard(' ');
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: 'What shook trust' })).toHaveFocus(),
    );
  },
};

/** Alt with an arrow moves a fact; where one writes keeps the focus, and the place is read out. */
export const ReorderFacts: Story = {
  args: { defaultView: { section: 'timeline' } },
  play: async ({ canvas }) => {
    const textOf = (number: number) =>
      group(canvas, `Fact ${number}`).getByRole('textbox', { name: /^What happened/ });
    const second = textOf(2) as HTMLTextAreaElement;
    const text = second.value;
    second.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(textOf(3)).toHaveValue(text));
    await waitFor(() => expect(textOf(3)).toHaveFocus());
    await hear('Moved to place 3 of 9.');
    await expect(canvas.getByText('Happened before a fact above')).toBeVisible();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(textOf(2)).toHaveFocus());
    const up = canvas.getByRole('button', { name: /^Move “The driver of van 7 .* up$/ });
    await userEvent.click(up);
    await waitFor(() => expect((textOf(2) as HTMLTextAreaElement).value).toMatch(/^The driver/));
    await expect(up).toHaveFocus();
    await press(canvas, 'Put in order of time');
    await expect(textOf(2)).toHaveValue(text);
    await hear('The facts are in order of time now.');
  },
};

/** A new fact is begun at once; one that is taken away leaves the focus to the next, and comes back. */
export const AddAndRemove: Story = {
  args: { defaultView: { section: 'timeline' } },
  play: async ({ canvas, canvasElement }) => {
    await press(canvas, 'Add a fact');
    const fact = group(canvas, 'Fact 10');
    await waitFor(() => expect(fact.getByLabelText(/^When/)).toHaveFocus());
    await write(fact.getByRole('textbox', { name: /^What happened/ }), 'A nurse rang the depot.');
    await userEvent.tab();
    await expect(fact.getByText('Said by one side')).toBeVisible();
    await press(canvas, 'Remove “A nurse rang the depot.”');
    await waitFor(() => expect(canvas.queryByRole('group', { name: 'Fact 10' })).toBeNull());
    await keepsFocus(canvasElement);
    await press(canvas, 'Undo');
    await expect(
      await canvas.findByRole('button', { name: 'Remove “A nurse rang the depot.”' }),
    ).toHaveFocus();
  },
};

/** The day is enough; the hour goes by the zone that is stated. */
export const DaysAndHours: Story = {
  args: { defaultView: { section: 'timeline' } },
  play: async ({ canvas, args }) => {
    const fact = group(canvas, 'Fact 8');
    await userEvent.type(fact.getByLabelText('Time of day'), '07:15');
    await userEvent.tab();
    await expect(await fact.findByText('A time of day needs its day.')).toBeVisible();
    await userEvent.type(fact.getByLabelText(/^When/), '2026-10-27');
    fact.getByRole('textbox', { name: /^What happened/ }).focus();
    await waitFor(() =>
      expect(args.onValueChange).toHaveBeenLastCalledWith(
        expect.objectContaining({
          timeline: expect.objectContaining({
            note: expect.objectContaining({ at: '2026-10-27T07:15:00Z' }),
          }),
        }),
        expect.objectContaining({ reason: 'edit' }),
      ),
    );
    leave();
  },
};

/** Each file holds what is shown; printing too. */
export const Exports: Story = {
  play: async ({ canvas }) => {
    await press(canvas, 'Files');
    for (const name of ['Save as Markdown', 'Save as JSON', 'Import a JSON file', 'Print']) {
      await expect(canvas.getByRole('button', { name })).toBeVisible();
    }
  },
};

const fileOf = (text: string) => new File([text], 'post-mortem.json', { type: 'application/json' });

async function openImport(canvas: Canvas): Promise<Canvas> {
  await press(canvas, 'Files');
  await press(canvas, 'Import a JSON file');
  return within(await screen.findByRole('dialog', { name: 'Read a post-mortem from a file' }));
}

/** A file is read first, and takes the place of what is open only when told to. */
export const ImportJson: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    const dialog = await openImport(canvas);
    const field = dialog.getByLabelText('JSON file');
    await userEvent.upload(field, fileOf('{"title":"Not one"}'));
    await expect(await dialog.findByText(/^This file cannot be imported/)).toBeVisible();
    const agreed = fileOf(accepted(toPostMortemJson(documents.agreed)));
    const ready = '“Two warm deliveries, and no call” can be imported. It stands at: Agreed.';
    await userEvent.upload(field, agreed);
    await expect(await dialog.findByText(ready)).toBeVisible();
    await expect(args.onValueChange).not.toHaveBeenCalled();
    await press(dialog, 'Take it over');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(canvas.getByText('Agreed')).toBeVisible();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ stage: 'agreed' }),
      expect.objectContaining({ reason: 'import' }),
    );
    await keepsFocus(canvasElement);
    const again = await openImport(canvas);
    await userEvent.upload(again.getByLabelText('JSON file'), agreed);
    await expect(await again.findByText(ready)).toBeVisible();
  },
};
