import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, mocked, screen, userEvent, waitFor, within } from 'storybook/test';
import { DistributionBar, TrustSurvey } from '../../src/components/trust-survey/index.ts';
import { instruments } from '../../src/core/index.ts';
import type { Answer, Instrument, SurveyResponse } from '../../src/core/trust/types.ts';
import { surveyDraftKey } from '../../src/hooks/trustSurvey/surveyDraft.ts';
import { createMemoryDraftStore, type DraftStore } from '../../src/store/index.ts';
import { parties } from '../support/partnership.ts';
import { OneAtATime } from './HeadlessSurvey.tsx';
import { surveyArgTypes } from './surveyArgTypes.ts';
import { undocumentedParts } from './surveyParts.ts';

const { alliance4, abi3, baseline1, hurley7, levels3 } = instruments;

const meta = {
  title: 'Measure/TrustSurvey',
  component: TrustSurvey,
  args: {
    instrument: alliance4,
    rater: 'northwind',
    target: 'harbour',
    wave: '2026-09',
    parties,
    onSubmit: fn(),
    onValueChange: fn(),
    onError: fn(),
  },
  argTypes: surveyArgTypes,
  // Every state shows only parts that the documentation lists.
  afterEach: async ({ canvasElement }) => {
    await expect(undocumentedParts(canvasElement)).toEqual([]);
  },
} satisfies Meta<typeof TrustSurvey>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const question = (canvas: Canvas, name: string) => within(canvas.getByRole('radiogroup', { name }));
const press = (canvas: Canvas, name: string) =>
  userEvent.click(canvas.getByRole('button', { name }));
const trust = 'To what extent do we trust each other?';
const fairness = 'They are fair to us when our interests differ.';

/** A plausible answer to everything, or to the first `count` questions. */
function answersTo(instrument: Instrument, count = Number.POSITIVE_INFINITY) {
  const cycle: Answer[] = [4, 3, 'dont_know', 5, 2, 4];
  const asked = [...instrument.items, ...(instrument.context ?? [])].slice(0, count);
  return Object.fromEntries(asked.map(({ id }, i) => [id, cycle[i % cycle.length] as Answer]));
}

const everything = {
  answers: answersTo(alliance4),
  comment: 'In March they told us of the delay two weeks ahead. That helped.',
};

/** Turn the knobs: instrument, perspective, anonymous or signed, language, density. */
export const Playground: Story = { args: { draftKey: 'playground' } };

/** Nothing answered yet. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('radiogroup')).toHaveLength(9);
    await expect(canvas.getAllByRole('radio', { checked: false })).toHaveLength(81);
    await expect(canvas.getByText('0 of 9 answered')).toBeVisible();
    await expect(canvas.getByText(/at least 5 people of Northwind Health/)).toBeVisible();
  },
};

/** One tab stop a question; arrows choose, on from the scale to the answers beside it. */
export const Keyboard: Story = {
  args: { instrument: abi3 },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('radiogroup').map((group) => within(group));
    await userEvent.tab();
    await expect(first?.getByRole('radio', { name: 'Disagree' })).toHaveFocus();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowRight}');
    await expect(first?.getByRole('radio', { name: 'Tend to disagree' })).toBeChecked();
    await userEvent.tab();
    await expect(second?.getByRole('radio', { name: 'Disagree' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect(second?.getByRole('radio', { name: 'Other' })).toBeChecked();
    await expect(canvas.getByText('2 of 6 answered')).toBeVisible();
  },
};

/** Half-way: answers on the scale and one beside it. */
export const HalfAnswered: Story = {
  args: { defaultValue: { answers: answersTo(alliance4, 5) } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '5');
  },
};

/** Going on with something missing: a list at the top takes the focus and links to each question. */
export const Errors: Story = {
  args: { defaultValue: { answers: answersTo(alliance4, 3) } },
  play: async ({ canvas }) => {
    await press(canvas, 'Check your answers');
    const summary = canvas.getByRole('group', { name: '6 things need your attention' });
    await expect(summary).toHaveFocus();
    await userEvent.click(
      within(summary).getByRole('link', { name: `Choose an answer: ${fairness}` }),
    );
    await expect(question(canvas, fairness).getByRole('radio', { name: 'Disagree' })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('group', { name: '5 things need your attention' })).toBeVisible();
    await press(canvas, 'Check your answers');
    await expect(summary).toHaveFocus();
  },
};

/** A comment that is too long stays where it is; the limit is named. */
export const CommentTooLong: Story = {
  args: {
    instrument: baseline1,
    defaultValue: { answers: { 'trust-1': 2 }, comment: 'And then. '.repeat(201) },
  },
  play: async ({ canvas }) => {
    await press(canvas, 'Check your answers');
    await userEvent.click(canvas.getByRole('link', { name: /at most 2,000 characters/ }));
    await expect(canvas.getByRole('textbox')).toHaveFocus();
    await expect(canvas.getByRole('textbox')).toHaveValue('And then. '.repeat(201));
  },
};

/** Every answer once more, with a way back to each. */
export const Review: Story = {
  args: { defaultValue: everything },
  play: async ({ canvas }) => {
    await press(canvas, 'Check your answers');
    await expect(canvas.getByRole('heading', { name: 'Check your answers' })).toHaveFocus();
    await press(canvas, `Change: ${fairness}`);
    await expect(question(canvas, fairness).getByRole('radio', { checked: true })).toHaveFocus();
    await userEvent.click(
      question(canvas, fairness).getByRole('radio', { name: 'Rather not say' }),
    );
    await press(canvas, 'Check your answers');
    await expect(canvas.getByText('Rather not say')).toBeVisible();
    await expect(canvas.getByText(/told us of the delay/)).toBeVisible();
  },
};

/** The host could not take the answers: nothing is lost, and sending can be tried again. */
export const SendingFailed: Story = {
  args: {
    defaultValue: everything,
    onSubmit: fn(async () => {
      throw new Error('The network is down');
    }),
  },
  play: async ({ canvas, args }) => {
    await press(canvas, 'Check your answers');
    await press(canvas, 'Send answers');
    const failure = await canvas.findByRole('group', { name: 'Your answers were not sent' });
    await expect(failure).toHaveFocus();
    await expect(failure).toHaveAccessibleDescription(/Nothing is lost/);
    await press(canvas, 'Send again');
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledTimes(2));
  },
};

/** On its way: the button says so and takes no second press. */
export const Sending: Story = {
  args: { defaultValue: everything, onSubmit: fn(() => new Promise(() => {})) },
  play: async ({ canvas, args }) => {
    await press(canvas, 'Check your answers');
    await press(canvas, 'Send answers');
    await press(canvas, 'Sending…');
    await expect(args.onSubmit).toHaveBeenCalledTimes(1);
  },
};

/** Thanks, and what happens next. */
export const Sent: Story = {
  args: { defaultValue: everything },
  play: async ({ canvas, args }) => {
    await press(canvas, 'Check your answers');
    await press(canvas, 'Send answers');
    await expect(await canvas.findByRole('heading', { name: 'Thank you' })).toHaveFocus();
    await expect(args.onSubmit).toHaveBeenCalledWith(
      expect.objectContaining({
        instrumentId: 'alliance4',
        answers: everything.answers,
        comment: everything.comment,
        submittedAt: '2026-10-05T09:00:00.000Z',
      }),
    );
  },
};

/** One consolidated answer for each organisation, and everybody knows it. */
export const Attributed: Story = {
  args: { attributed: true, instrument: baseline1 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Your answers are signed/)).toBeVisible();
    await expect(canvas.queryByText(/never shown on their own/)).not.toBeInTheDocument();
  },
};

/** A pseudonym goes along: the respondent is told. */
export const WithPseudonym: Story = {
  args: { instrument: baseline1, respondentId: 'p-0417', minRespondents: 8 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/A code goes with your answers/)).toBeVisible();
    await expect(canvas.getByText(/at least 8 people/)).toBeVisible();
  },
};

const kept = createMemoryDraftStore();
const draftOf = { instrument: alliance4, wave: '2026-09', rater: 'northwind', target: 'harbour' };

/** The draft of an earlier visit is back. */
export const RestoredDraft: Story = {
  args: { store: kept },
  beforeEach: () =>
    kept.write(surveyDraftKey(draftOf), {
      responseId: '5f3c9a40e1d24b7f8a6b2c1d0e9f8a7b',
      answers: answersTo(alliance4, 6),
      comment: 'To be continued',
      savedAt: '2026-10-02T15:40:00Z',
    }),
  play: async ({ canvas }) => {
    await canvas.findByText('Your draft of Oct 2, 2026, 3:40 PM is back');
    await expect(canvas.getByText('6 of 9 answered')).toBeVisible();
    await press(canvas, 'Start afresh');
    await expect(canvas.getByRole('button', { name: 'Keep them' })).toHaveFocus();
    await press(canvas, 'Keep them');
    await expect(canvas.getByRole('textbox')).toHaveValue('To be continued');
    await expect(canvas.getByRole('button', { name: 'Start afresh' })).toHaveFocus();
    canvas.getByRole('button', { name: 'Start afresh' }).blur();
    const news = canvas.getByText('Your draft of Oct 2, 2026, 3:40 PM is back');
    news.scrollIntoView({ block: 'center' });
    await expect(news).toBeVisible();
  },
};

/** Every change is kept at once; “saved” is said only when it is. */
export const DraftSaved: Story = {
  args: { store: createMemoryDraftStore(), instrument: baseline1 },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'A little' }));
    const saved = await canvas.findByText('Draft saved');
    await expect(saved).toBeVisible();
    saved.scrollIntoView({ block: 'center' });
  },
};

const full: DraftStore = {
  ...createMemoryDraftStore(),
  write: async () => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  },
};

/** The draft cannot be kept: said where one looks, and answering goes on. */
export const DraftNotSaved: Story = {
  args: { store: full, instrument: baseline1 },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'A little' }));
    await expect(await canvas.findByText(/^Draft not saved: the storage .* is full/)).toBeVisible();
    await expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'E_QUOTA' }));
    await press(canvas, 'Check your answers');
    await expect(canvas.getByText('A little')).toBeVisible();
    await press(canvas, 'Back to the questions');
    const said = await canvas.findByText(/^Draft not saved: the storage .* is full/);
    await expect(said).toBeVisible();
    said.scrollIntoView({ block: 'center' });
  },
};

const everybody = ([4, 3, 2, 2, 2, 2, 2, 'other', 'other'] as const).map(
  (answer, i): SurveyResponse => ({
    id: `r${i}`,
    instrumentId: 'baseline1',
    wave: '2026-09',
    rater: 'northwind',
    target: 'harbour',
    perspective: 'partner',
    referent: 'system',
    answers: { 'trust-1': answer },
    submittedAt: '2026-09-10T09:00:00Z',
  }),
);

/** The one question to begin with; afterwards, how everybody has answered. */
export const Baseline: Story = {
  args: {
    instrument: baseline1,
    referent: 'system',
    result: <DistributionBar instrument={baseline1} responses={everybody} />,
  },
  play: async ({ canvas }) => {
    await userEvent.click(question(canvas, trust).getByRole('radio', { name: 'A little' }));
    await press(canvas, 'Check your answers');
    await press(canvas, 'Send answers');
    const table = await canvas.findByRole('table', { name: trust });
    await expect(within(table).getByRole('row', { name: 'Other 2 22%' })).toBeVisible();
  },
};

/** Seven dimensions of the partner, then three questions about one’s own side, never scored. */
export const HurleyWithContext: Story = {
  args: { instrument: hurley7 },
  play: async ({ canvas }) => {
    const own = within(canvas.getByRole('region', { name: 'About your own position' }));
    await expect(own.getAllByRole('radiogroup')).toHaveLength(3);
  },
};

/** The same questions about one’s own organisation, to lay beside the partner’s view. */
export const SelfView: Story = {
  args: { target: 'northwind', perspective: 'self' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('We do good work that our partner can build on.')).toBeVisible();
  },
};

export const ThreeLevels: Story = { args: { instrument: levels3 } };

/** Answers may be left out, and taken back. */
export const NothingRequired: Story = {
  args: { requireAnswers: false, defaultValue: { answers: answersTo(alliance4, 2) } },
  play: async ({ canvas }) => {
    const [clear] = canvas.getAllByRole('button', { name: /^Clear the answer to/ });
    await userEvent.click(clear as HTMLElement);
    await expect(canvas.getByText('1 of 9 answered')).toBeVisible();
    await press(canvas, 'Check your answers');
    await expect(canvas.getAllByText('Not answered')).toHaveLength(8);
  },
};

const sevenPoints = { ...abi3, id: 'seven', scale: { min: 1, max: 7 } };

/** A scale without labels: numbers, and words at its two ends. */
export const SevenPointsWithoutLabels: Story = {
  args: { instrument: sevenPoints },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('radiogroup');
    await expect(
      within(first as HTMLElement).getByRole('radio', { name: '1 lowest' }),
    ).toBeVisible();
    await expect(
      within(first as HTMLElement).getByRole('radio', { name: '7 highest' }),
    ).toBeVisible();
  },
};

export const ElevenPoints: Story = {
  args: { instrument: { ...baseline1, id: 'eleven', scale: { min: 0, max: 10 } } },
};

/** Names that are missing or long. */
export const NamesMissing: Story = { args: { parties: [], instrument: baseline1 } };

export const NamesLong: Story = {
  args: {
    instrument: baseline1,
    parties: [
      { id: 'northwind', name: 'Northwind Health and Social Care Partnership (North and East)' },
      { id: 'harbour', name: 'HarbourLogisticsInternationalFreightForwardingAndColdStorageLtd' },
    ],
  },
};

/** A questionnaire with a fault says so, and says to its maker what is wrong. */
export const InvalidInstrument: Story = {
  args: { instrument: { ...baseline1, scale: { min: 4, max: 1 } } },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('heading', { name: 'This survey cannot be shown' }),
    ).toBeVisible();
    await expect(canvas.getByText('E_RANGE')).toBeVisible();
  },
};

export const German: Story = {
  globals: { locale: 'de' },
  args: { defaultValue: { answers: answersTo(alliance4, 4) }, respondentId: 'p-0417' },
  play: async ({ canvas }) => {
    await press(canvas, 'Antworten prüfen');
    await expect(
      canvas.getByRole('group', { name: '5 Stellen brauchen noch Ihre Aufmerksamkeit' }),
    ).toHaveFocus();
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { defaultValue: { answers: answersTo(alliance4, 4) } },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { defaultValue: { answers: answersTo(alliance4, 4) } },
};

export const MoreContrast: Story = {
  globals: { contrast: 'more' },
  args: { instrument: abi3, defaultValue: { answers: answersTo(abi3, 4) } },
};

export const Compact: Story = {
  globals: { density: 'compact' },
  args: { defaultValue: { answers: answersTo(alliance4, 4) } },
};

/** 320 px: the scale stands upright, nothing is cut off. */
export const Narrow: Story = {
  args: { defaultValue: { answers: answersTo(alliance4, 4) } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '320px' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const box = canvasElement.querySelector('[data-troth]') as HTMLElement;
    await expect(box.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** Text at twice its size. */
export const LargeText: Story = {
  args: { instrument: abi3, defaultValue: { answers: answersTo(abi3, 2) } },
  decorators: [
    (Story) => (
      <div style={{ fontSize: '200%' }}>
        <Story />
      </div>
    ),
  ],
};

/** What is read aloud: progress, once the respondent has come to rest. */
export const Announcements: Story = {
  args: { instrument: abi3 },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('radio', { name: 'Agree' });
    await userEvent.click(first as HTMLElement);
    await waitFor(async () => {
      const said = screen.getAllByText('1 of 6 answered');
      await expect(said.some((node) => node.closest('[aria-live="polite"]'))).toBe(true);
    });
  },
};

/** The hook with a view of one’s own: one question at a time. */
export const Headless: Story = {
  args: { instrument: abi3 },
  render: (args) => <OneAtATime {...args} />,
  play: async ({ canvas }) => {
    const [first = '', second = ''] = abi3.items.map(({ text }) => text);
    const radio = (name: string) => question(canvas, first).getByRole('radio', { name });
    await userEvent.click(radio('Agree'));
    // The arrow keys go on through the answers; only the button leaves the question.
    await userEvent.keyboard('{ArrowUp}');
    await waitFor(() => expect(radio('Tend to agree')).toHaveFocus());
    await expect(radio('Tend to agree')).toBeChecked();
    await press(canvas, '1 of 6: go on');
    const next = await canvas.findByRole('radiogroup', { name: second });
    await expect(canvas.getAllByRole('radiogroup')).toHaveLength(1);
    await waitFor(() => expect(next.contains(document.activeElement)).toBe(true));
  },
};

/** The same hook, by keys from the first question to the thanks, over a sending that fails. */
export const HeadlessSent: Story = {
  ...Headless,
  args: {
    ...Headless.args,
    onSubmit: fn(async () => false),
  },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    for (const { text } of abi3.items) {
      const radios = question(canvas, text);
      await waitFor(() => expect(radios.getAllByRole('radio')).toContain(document.activeElement));
      await userEvent.keyboard(' {Tab}{Enter}');
    }
    await waitFor(() => expect(canvas.getByText('These were all questions.')).toHaveFocus());
    await userEvent.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(canvas.getByText(/were not sent/)).toHaveFocus());
    mocked(args.onSubmit as () => Promise<boolean>).mockResolvedValueOnce(true);
    await userEvent.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(canvas.getByText('Thank you.')).toHaveFocus());
    await expect(args.onSubmit).toHaveBeenCalledTimes(2);
  },
};
