import { act, renderHook, waitFor } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refuse } from '../../src/core/result.ts';
import { instruments } from '../../src/core/trust/instruments.ts';
import type { SurveyResponse } from '../../src/core/trust/types.ts';
import {
  commentLimit,
  type SurveyChangeDetails,
  type SurveyValue,
  type UseTrustSurveyOptions,
  useTrustSurvey,
} from '../../src/hooks/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { createMemoryDraftStore, type DraftStore } from '../../src/store/index.ts';
import { expectConsole } from '../expectConsole.ts';

const { abi3, baseline1, hurley7 } = instruments;
const base = {
  instrument: baseline1,
  rater: 'northwind',
  target: 'harbour',
  wave: '2026-09',
} satisfies UseTrustSurveyOptions;

const noon = new Date('2026-10-05T12:00:00Z');
const wrapper = ({ children }: { children: ReactNode }) => (
  <TrothProvider clock={() => noon}>{children}</TrothProvider>
);

const use = (options: Partial<UseTrustSurveyOptions> = {}) =>
  renderHook(
    (more: Partial<UseTrustSurveyOptions>) => useTrustSurvey({ ...base, ...options, ...more }),
    {
      wrapper,
      initialProps: {},
    },
  );

afterEach(() => vi.useRealTimers());

describe('useTrustSurvey: the value', () => {
  it('asks every question and counts what is answered, of whatever kind', () => {
    const { result } = use({ instrument: abi3 });
    expect(result.current.state.progress).toEqual({
      answered: 0,
      total: 6,
      text: '0 of 6 answered',
    });
    act(() => {
      result.current.actions.answer('competence-1', 4);
      result.current.actions.answer('competence-2', 'prefer_not');
      result.current.actions.answer('integrity-1', 'other');
    });
    expect(result.current.state.progress.answered).toBe(3);
    expect(result.current.state.value.answers).toEqual({
      'competence-1': 4,
      'competence-2': 'prefer_not',
      'integrity-1': 'other',
    });
  });

  it('tells the host what changed, and why, with the smallest changes', () => {
    const calls: [SurveyValue, SurveyChangeDetails][] = [];
    const { result } = use({
      createId: () => 'r1',
      onValueChange: (...call) => calls.push(call),
    });
    act(() => result.current.actions.answer('trust-1', 2));
    act(() => result.current.actions.answer('trust-1', 2));
    act(() => result.current.actions.setComment('Late again.'));
    act(() => result.current.actions.clearAnswer('trust-1'));
    act(() => result.current.actions.discardDraft());
    const change = (path: string[], value: unknown) => ({
      collection: 'responses',
      id: 'r1',
      path,
      value,
    });
    expect(calls.map(([, details]) => details)).toEqual([
      { reason: 'answer', changes: [change(['answers', 'trust-1'], 2)] },
      { reason: 'comment', changes: [change(['comment'], 'Late again.')] },
      { reason: 'clear', changes: [change(['answers', 'trust-1'], null)] },
      { reason: 'discard', changes: [change(['comment'], null)] },
    ]);
    expect(calls.at(-1)?.[0]).toEqual({ answers: {}, comment: '' });
  });

  it('shows what the host holds, and nothing else, when the host holds it', () => {
    const onValueChange = vi.fn();
    const value = { answers: { 'trust-1': 1 }, comment: '' };
    const { result, rerender } = use({ value, onValueChange });
    act(() => result.current.actions.answer('trust-1', 4));
    expect(onValueChange).toHaveBeenCalledTimes(1);
    expect(result.current.state.value).toEqual(value);
    rerender({ value: { answers: { 'trust-1': 4 }, comment: '' } });
    expect(result.current.state.sections[0]?.items[0]?.answer).toBe(4);
  });

  it('keeps the value and warns once when the host lets go of it', () => {
    expectConsole('warn', 'TrustSurvey changed from controlled to uncontrolled');
    const { result, rerender } = use({ value: { answers: { 'trust-1': 3 }, comment: 'kept' } });
    rerender({ value: undefined });
    expect(result.current.state.value).toEqual({ answers: { 'trust-1': 3 }, comment: 'kept' });
    act(() => result.current.actions.answer('trust-1', 4));
    expect(result.current.state.value.answers).toEqual({ 'trust-1': 4 });
  });

  it.each([
    ['uncontrolled', undefined],
    ['controlled', { answers: {}, comment: '' }],
  ])('keeps what was typed when onValueChange throws (%s)', (_, value) => {
    const onError = vi.fn();
    const broken = new Error('broken host');
    const { result } = use({
      value,
      onError,
      onValueChange: () => {
        throw broken;
      },
    });
    act(() => result.current.actions.setComment('Do not lose me'));
    expect(result.current.state.comment.text).toBe('Do not lose me');
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'E_HOST_CALLBACK', cause: broken }),
    );
  });

  it('treats answers off the scale and unknown items as not there', () => {
    const answers = { 'trust-1': 9, __proto__: 3, 'no-such-item': 1 } as Record<string, number>;
    const { result } = use({ defaultValue: { answers } });
    expect(result.current.state.progress.answered).toBe(0);
    act(() => void result.current.actions.goToReview());
    expect(result.current.state.errors).toHaveLength(1);
  });

  it.each([
    ['nothing', null],
    ['no answers', { comment: 'kept' }],
    ['a list', []],
    ['wrong kinds', { answers: 'many', comment: 3 }],
  ])('works with a value that holds %s', (_, value) => {
    const onValueChange = vi.fn();
    const { result } = use({ value: value as never, onValueChange });
    act(() => result.current.actions.answer('trust-1', 2));
    act(() => result.current.actions.setComment('word'));
    expect(onValueChange.mock.calls.map(([, { reason }]) => reason)).toEqual(['answer', 'comment']);
  });

  it('asks about the own side in its own words, and context questions last', () => {
    const { result } = use({ instrument: hurley7, perspective: 'self' });
    const { sections } = result.current.state;
    expect(sections.map((section) => section.dimension?.id ?? 'context').slice(-2)).toEqual([
      'openness',
      'context',
    ]);
    const texts = sections.flatMap((section) => section.items.map((item) => item.text));
    expect(texts).toContain('We have the skills and people this work needs.');
    expect(texts.at(-1)).toBe('If something went wrong, we could put it right.');
  });

  it('reports an instrument with a fault instead of asking it', () => {
    const { result } = use({ instrument: { ...baseline1, scale: { min: 4, max: 1 } } });
    expect(result.current.state.fault).toMatchObject({ code: 'E_RANGE', path: 'scale' });
    expect(result.current.state.progress.total).toBe(0);
    const nothing = use({ instrument: null as never });
    expect(nothing.result.current.state.fault?.code).toBe('E_SHAPE');
  });
});

describe('useTrustSurvey: the way to the end', () => {
  it('says what is missing before the review, and forgets it when it is answered', () => {
    const { result } = use({ instrument: abi3 });
    act(() => result.current.actions.answer('competence-1', 4));
    expect(result.current.state.errors).toEqual([]);
    act(() => expect(result.current.actions.goToReview()).toBe(false));
    expect(result.current.state.step).toBe('answer');
    expect(result.current.state.errors).toHaveLength(5);
    expect(result.current.state.errors[0]).toMatchObject({
      code: 'unanswered',
      itemId: 'competence-2',
      message: 'Choose an answer: They do good work that we can build on.',
    });
    act(() => result.current.actions.answer('competence-2', 'dont_know'));
    expect(result.current.state.errors).toHaveLength(4);
  });

  it('lets questions stay open when the host says so', () => {
    const { result } = use({ instrument: abi3, requireAnswers: false });
    act(() => expect(result.current.actions.goToReview()).toBe(true));
    expect(result.current.state.step).toBe('review');
  });

  it('sends a complete response once, with the time of the clock and an id of 128 random bits', async () => {
    const sent: SurveyResponse[] = [];
    const { result } = use({ onSubmit: (response) => sent.push(response), respondentId: 'p-7' });
    act(() => {
      result.current.actions.answer('trust-1', 'other');
      result.current.actions.setComment('  Half \uD83D a character, whole 👩‍👩‍👧  ');
    });
    await act(async () => {
      await Promise.all([result.current.actions.submit(), result.current.actions.submit()]);
    });
    expect(sent).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        instrumentId: 'baseline1',
        wave: '2026-09',
        rater: 'northwind',
        target: 'harbour',
        perspective: 'partner',
        referent: 'organisation',
        respondentId: 'p-7',
        answers: { 'trust-1': 'other' },
        comment: 'Half \uFFFD a character, whole 👩‍👩‍👧',
        submittedAt: '2026-10-05T12:00:00.000Z',
      },
    ]);
    expect(result.current.state.step).toBe('sent');
    expect(result.current.state.response).toEqual(sent[0]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('offline');
      },
    ],
    ['rejects', () => Promise.reject(new Error('offline'))],
    ['gives false', () => false],
    ['hands on the answer of a server that fails', async () => new Response('', { status: 500 })],
    ['promises a refusal', async () => refuse('E_DENIED', 'Not you.')],
  ])('keeps everything when onSubmit %s, and sends the same response again', async (_, fail) => {
    const ids: string[] = [];
    const onError = vi.fn();
    const onSubmit = vi.fn((response: SurveyResponse): unknown => {
      ids.push(response.id);
      return ids.length === 1 ? fail() : undefined;
    });
    const { result } = use({ onSubmit, onError });
    act(() => result.current.actions.answer('trust-1', 3));
    act(() => void result.current.actions.goToReview());
    await act(async () => {
      expect(await result.current.actions.submit()).toBe(false);
    });
    expect(result.current.state).toMatchObject({
      step: 'review',
      sendStatus: 'failed',
      value: { answers: { 'trust-1': 3 } },
    });
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'E_HOST_CALLBACK' }));
    await act(async () => {
      expect(await result.current.actions.submit()).toBe(true);
    });
    expect(result.current.state.step).toBe('sent');
    expect(ids[1]).toBe(ids[0]);
  });

  it('keeps a comment that is too long and names the limit', () => {
    const { result } = use({ defaultValue: { answers: { 'trust-1': 1 } } });
    const long = 'a'.repeat(commentLimit + 1);
    act(() => result.current.actions.setComment(long));
    act(() => expect(result.current.actions.goToReview()).toBe(false));
    expect(result.current.state.comment).toMatchObject({ text: long, left: -1 });
    expect(result.current.state.errors).toEqual([
      expect.objectContaining({
        code: 'comment_too_long',
        message: expect.stringContaining('at most 2,000 characters'),
      }),
    ]);
    act(() => result.current.actions.setComment(long.slice(1)));
    expect(result.current.state.errors).toEqual([]);
  });

  it.each([
    ['700 families of four', '👩‍👩‍👧‍👦'.repeat(700), 1_300],
    ['10,000 marks on one letter', `a${'\u0301'.repeat(10_000)}`, -8_001],
    ['a megabyte', 'a'.repeat(1_000_000), -998_000],
  ])('counts %s as a reader would, within bounds', (_, text, left) => {
    const { result } = use();
    act(() => result.current.actions.setComment(text));
    expect(result.current.state.comment.left).toBe(left);
  });
});

/** A store that never answers. */
const pending: DraftStore = { ...createMemoryDraftStore(), read: () => new Promise(() => {}) };

describe('useTrustSurvey: who sees what', () => {
  const lines = (options: Partial<UseTrustSurveyOptions>) =>
    use({
      parties: [
        { id: 'northwind', name: 'Northwind Health' },
        { id: 'harbour', name: ' ' },
      ],
      ...options,
    }).result.current.state.seenBy;

  it('names the threshold that the scoring will use, never less than 3', () => {
    expect(lines({})[0]).toContain('at least 5 people of Northwind Health');
    expect(lines({ minRespondents: 1 })[0]).toContain('at least 3 people');
  });

  it('says that answers are signed, that a code goes along, that a draft is kept', () => {
    expect(lines({ attributed: true })).toEqual([expect.stringContaining('are signed')]);
    expect(lines({ respondentId: 'p-1' })).toHaveLength(3);
    expect(lines({ draftKey: undefined, store: pending }).at(-1)).toContain('kept as a draft');
  });

  it('takes out of a name what turns or hides the words around it', () => {
    const parties = [{ id: 'northwind', name: 'North\u202Ewind\n Health\u{E0041}' }, null as never];
    expect(lines({ parties })[0]).toContain('people of Northwind Health have');
  });

  it('stands in plain words for a name that is missing', () => {
    expect(lines({})[0]).toContain('Northwind Health and your partner see');
  });
});

describe('useTrustSurvey: the draft', () => {
  it('keeps none, and touches no storage, unless it is asked to', () => {
    const { result } = use();
    act(() => result.current.actions.answer('trust-1', 1));
    expect(result.current.state.draftStatus).toBe('off');
  });

  it('brings the draft back in the next visit, with the id it had', async () => {
    const store = createMemoryDraftStore();
    const first = use({ store });
    await waitFor(() => expect(first.result.current.state.draftStatus).toBe('ready'));
    act(() => first.result.current.actions.answer('trust-1', 'dont_know'));
    act(() => first.result.current.actions.setComment('So far'));
    await waitFor(() => expect(first.result.current.state.draftStatus).toBe('saved'));
    first.unmount();

    const reasons: string[] = [];
    const sent: SurveyResponse[] = [];
    const second = use({
      store,
      onValueChange: (_, { reason, changes }) => {
        reasons.push(reason, ...changes.map(({ id }) => id));
      },
      onSubmit: (response) => sent.push(response),
    });
    await waitFor(() => expect(second.result.current.state.draftStatus).toBe('restored'));
    expect(second.result.current.state.value).toEqual({
      answers: { 'trust-1': 'dont_know' },
      comment: 'So far',
    });
    expect(second.result.current.state.draftText).toBe(
      'Your draft of Oct 5, 2026, 12:00 PM is back',
    );
    await act(async () => void (await second.result.current.actions.submit()));
    expect(reasons).toEqual(['restore', sent[0]?.id, sent[0]?.id]);

    const third = use({ store });
    await waitFor(() => expect(third.result.current.state.draftStatus).toBe('ready'));
    expect(third.result.current.state.value.answers).toEqual({});
  });

  it('lets what is filled in while the draft is on its way win over the draft', async () => {
    const store = createMemoryDraftStore();
    const first = use({ store, instrument: abi3 });
    act(() => {
      first.result.current.actions.answer('competence-1', 1);
      first.result.current.actions.answer('competence-2', 2);
      first.result.current.actions.setComment('old');
    });
    await waitFor(() => expect(first.result.current.state.draftStatus).toBe('saved'));
    first.unmount();

    const second = use({ store, instrument: abi3 });
    act(() => second.result.current.actions.answer('competence-1', 5));
    await waitFor(() => expect(second.result.current.state.value.comment).toBe('old'));
    expect(second.result.current.state.value.answers).toEqual({
      'competence-1': 5,
      'competence-2': 2,
    });
    await waitFor(() => expect(second.result.current.state.draftStatus).toBe('saved'));
    second.unmount();
    const third = use({ store, instrument: abi3 });
    await waitFor(() => expect(third.result.current.state.progress.answered).toBe(2));
    expect(third.result.current.state.value.answers['competence-1']).toBe(5);
  });

  it('gives each target, wave and person a draft of their own', async () => {
    const store = createMemoryDraftStore();
    const first = use({ store, draftKey: 'ada' });
    act(() => first.result.current.actions.answer('trust-1', 1));
    await waitFor(() => expect(first.result.current.state.draftStatus).toBe('saved'));
    for (const other of [{ target: 'quay' }, { wave: '2027-01' }, { draftKey: 'ben' }]) {
      const { result } = use({ store, draftKey: 'ada', ...other });
      await waitFor(() => expect(result.current.state.draftStatus).toBe('ready'));
      expect(result.current.state.progress.answered).toBe(0);
    }
  });

  it('forgets the draft when it is discarded, also while it is still on its way', async () => {
    const store = createMemoryDraftStore();
    const first = use({ store });
    act(() => first.result.current.actions.answer('trust-1', 1));
    await waitFor(() => expect(first.result.current.state.draftStatus).toBe('saved'));
    first.unmount();
    const second = use({ store });
    act(() => second.result.current.actions.discardDraft());
    await waitFor(() => expect(second.result.current.state.draftStatus).toBe('ready'));
    expect(second.result.current.state.progress.answered).toBe(0);
    const third = use({ store });
    await waitFor(() => expect(third.result.current.state.draftStatus).toBe('ready'));
  });

  it.each([
    ['text', 'nonsense'],
    ['another shape', { answers: null }],
    ['a list', []],
  ])('passes by a draft that is %s', async (_, kept) => {
    const store: DraftStore = { ...createMemoryDraftStore(), read: async () => kept };
    const { result } = use({ store });
    await waitFor(() => expect(result.current.state.draftStatus).toBe('ready'));
    expect(result.current.state.value).toEqual({ answers: {}, comment: '' });
  });

  it('leaves out of a draft what the instrument does not know', async () => {
    const kept = { answers: { 'trust-1': 99, gone: 2 }, comment: 7, savedAt: null };
    const store: DraftStore = { ...createMemoryDraftStore(), read: async () => kept };
    const { result } = use({ store });
    await waitFor(() => expect(result.current.state.draftStatus).toBe('restored'));
    expect(result.current.state.value).toEqual({ answers: {}, comment: '' });
    expect(result.current.state.draftText).toBe('Your draft is back');
  });

  it('goes on without storage and says so, once to the host', async () => {
    const onError = vi.fn();
    // jsdom has no IndexedDB: like a page that may not keep anything.
    const { result } = use({ draftKey: 'ada', onError });
    await waitFor(() => expect(result.current.state.draftStatus).toBe('failed'));
    act(() => result.current.actions.answer('trust-1', 2));
    await waitFor(() => expect(result.current.state.draftStatus).toBe('failed'));
    act(() => result.current.actions.setComment('still here'));
    await waitFor(() => expect(result.current.state.draftStatus).toBe('failed'));
    expect(result.current.state.value).toEqual({
      answers: { 'trust-1': 2 },
      comment: 'still here',
    });
    expect(result.current.state.draftText).toContain('cannot keep a draft');
    expect(onError).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'E_DENIED' }));
  });

  it('says "saved" when the store has done it, not before', async () => {
    const done: (() => void)[] = [];
    const store: DraftStore = {
      ...createMemoryDraftStore(),
      write: () => new Promise<void>((resolve) => done.push(resolve)),
    };
    const { result } = use({ store });
    await waitFor(() => expect(result.current.state.draftStatus).toBe('ready'));
    act(() => result.current.actions.setComment('a'));
    act(() => result.current.actions.setComment('ab'));
    expect(result.current.state.draftStatus).toBe('saving');
    await act(async () => done[0]?.());
    expect(result.current.state.draftStatus).toBe('saving');
    await act(async () => done[1]?.());
    expect(result.current.state.draftStatus).toBe('saved');
  });

  it('says "saved" only of the last write, and recovers when the store does', async () => {
    let full = true;
    const memory = createMemoryDraftStore();
    const store: DraftStore = {
      ...memory,
      write: (key, value) => {
        if (full) throw new Error('a store of the host that throws at once');
        return memory.write(key, value);
      },
    };
    const { result } = use({ store });
    await waitFor(() => expect(result.current.state.draftStatus).toBe('ready'));
    act(() => result.current.actions.answer('trust-1', 2));
    await waitFor(() => expect(result.current.state.draftStatus).toBe('failed'));
    full = false;
    act(() => result.current.actions.answer('trust-1', 3));
    await waitFor(() => expect(result.current.state.draftStatus).toBe('saved'));
  });

  it('reads once and restores once under StrictMode', async () => {
    const store = createMemoryDraftStore();
    const first = use({ store });
    act(() => first.result.current.actions.answer('trust-1', 2));
    await waitFor(() => expect(first.result.current.state.draftStatus).toBe('saved'));
    first.unmount();
    const onValueChange = vi.fn();
    const { result } = renderHook(() => useTrustSurvey({ ...base, store, onValueChange }), {
      wrapper: StrictMode,
    });
    await waitFor(() => expect(result.current.state.draftStatus).toBe('restored'));
    expect(onValueChange).toHaveBeenCalledTimes(1);
    expect(result.current.state.value.answers).toEqual({ 'trust-1': 2 });
  });

  it('keeps the draft when the sending fails, and removes it even if nobody is left to see', async () => {
    const store = createMemoryDraftStore();
    let finish = () => {};
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { result, unmount } = use({ store, onSubmit: () => waiting });
    act(() => result.current.actions.answer('trust-1', 2));
    await waitFor(() => expect(result.current.state.draftStatus).toBe('saved'));
    act(() => void result.current.actions.submit());
    unmount();
    const meanwhile = use({ store });
    await waitFor(() => expect(meanwhile.result.current.state.draftStatus).toBe('restored'));
    meanwhile.unmount();
    finish();
    await act(async () => void (await waiting));
    const after = use({ store });
    await waitFor(() => expect(after.result.current.state.draftStatus).toBe('ready'));
  });

  it('says of a draft that it was being sent when the page went, until it is known', async () => {
    const store = createMemoryDraftStore();
    const sent: string[] = [];
    const never = (response: SurveyResponse) => {
      sent.push(response.id);
      return new Promise<void>(() => {});
    };
    const visit = async (onSubmit?: UseTrustSurveyOptions['onSubmit']) => {
      const { result, unmount } = use({ store, onSubmit });
      await waitFor(() => expect(result.current.state.draftStatus).toMatch(/ready|restored/));
      return {
        text: () => result.current.state.draftText,
        actions: result.current.actions,
        unmount,
      };
    };
    const wasSent =
      /is back\. It was being sent when the page was left: it may have arrived already/;

    const first = await visit(never);
    act(() => first.actions.answer('trust-1', 2));
    await act(async () => void first.actions.submit());
    first.unmount();

    const second = await visit();
    expect(second.text()).toMatch(wasSent);
    act(() => second.actions.setComment('And one thing more'));
    await waitFor(() => expect(second.text()).toBe('Draft saved'));
    second.unmount();

    // It may have arrived all the same; sent once more, it is the same response.
    const third = await visit(never);
    expect(third.text()).toMatch(wasSent);
    await act(async () => void third.actions.submit());
    expect(sent[1]).toBe(sent[0]);
    third.unmount();
  });

  it('says nothing of the kind where the sending failed', async () => {
    const store = createMemoryDraftStore();
    const first = use({ store, onSubmit: () => Promise.reject(new Error('No line')) });
    act(() => first.result.current.actions.answer('trust-1', 2));
    await act(async () => void (await first.result.current.actions.submit()));
    await waitFor(() => expect(first.result.current.state.draftStatus).toBe('saved'));
    first.unmount();
    const second = use({ store });
    await waitFor(() => expect(second.result.current.state.draftStatus).toBe('restored'));
    expect(second.result.current.state.draftText).toMatch(/is back$/);
  });
});

describe('useTrustSurvey: what is read aloud', () => {
  it('announces progress when the respondent comes to rest, not at every key', () => {
    vi.useFakeTimers();
    const announce = vi.fn();
    const { result } = use({ instrument: abi3, announce });
    act(() => result.current.actions.answer('competence-1', 1));
    act(() => result.current.actions.answer('competence-1', 2));
    act(() => void vi.advanceTimersByTime(500));
    act(() => result.current.actions.answer('competence-2', 2));
    act(() => void vi.advanceTimersByTime(900));
    expect(announce).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(100));
    expect(announce.mock.calls).toEqual([['2 of 6 answered']]);
    act(() => result.current.actions.answer('competence-2', 3));
    act(() => void vi.advanceTimersByTime(5_000));
    expect(announce).toHaveBeenCalledTimes(1);
  });
});
