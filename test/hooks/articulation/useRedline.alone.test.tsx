import { act, renderHook, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import type { HasClauses } from '../../../src/core/articulation/clausesOf.ts';
import type { StoredClause } from '../../../src/core/articulation/types.ts';
import * as words from '../../../src/core/articulation/words/diffWords.ts';
import { type Redline, useRedline } from '../../../src/hooks/articulation/useRedline.ts';

vi.mock('../../../src/core/articulation/words/diffWords.ts', { spy: true });

afterEach(() => {
  vi.clearAllMocks();
});

/** As on a machine that takes long for everything. */
function slowly() {
  let now = 0;
  return vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 10;
    return now;
  });
}

const clause = (text: string, rest: Partial<StoredClause> = {}): StoredClause => ({
  order: 'a0',
  section: 'purpose',
  proposedBy: 'northwind',
  text,
  ...rest,
});
const version = (...texts: readonly string[]): HasClauses => ({
  clauses: Object.fromEntries(texts.map((text, i) => [`c${i}`, clause(text, { order: `a${i}` })])),
});
/** Each with so many words that not all are compared at once. */
const long = (ending: string) =>
  version(...Array.from({ length: 12 }, (_, i) => `${'so many words '.repeat(600)}${i} ${ending}`));

type Given = { before: HasClauses | null; after: HasClauses; shownText?: (text: string) => string };
/** Every answer that was on the screen, the newest last. */
function follow(given: Given) {
  const seen: Redline[] = [];
  const hook = renderHook(
    (props: Given) => {
      const redline = useRedline(props);
      seen.push(redline);
      return redline;
    },
    { initialProps: given },
  );
  return { ...hook, seen };
}
const isMarked = ({ diffs }: Redline) =>
  diffs.every(({ fields }) => fields.every(({ words }) => words !== null));

it('has the words of a small document before it is on the screen', () => {
  const { result } = follow({
    before: version('We call at nine'),
    after: version('We call at ten'),
  });
  expect(result.current.progress).toBeNull();
  expect(result.current.diffs[0]?.fields[0]?.words).toEqual([
    { kind: 'same', text: 'We call at ' },
    { kind: 'removed', text: 'nine' },
    { kind: 'added', text: 'ten' },
  ]);
});

it('has everything as new where there is no version before', () => {
  const { result } = follow({ before: null, after: version('We call') });
  expect(result.current.diffs[0]).toMatchObject({
    kind: 'added',
    fields: [{ words: [{ kind: 'added', text: 'We call' }] }],
  });
});

it('compares a long document piece by piece, tells how far it is, and ends', async () => {
  const clock = slowly();
  const { result, seen } = follow({ before: long('by day'), after: long('by night') });
  expect(result.current.progress).toMatchObject({ total: 12 });
  expect(result.current.progress?.done).toBeLessThan(12);
  await waitFor(() => expect(result.current.progress).toBeNull());
  expect(isMarked(result.current)).toBe(true);
  const done = seen.flatMap(({ progress }) => progress?.done ?? []);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(vi.mocked(words.diffWords)).toHaveBeenCalledTimes(12);
  clock.mockRestore();
});

it('compares a clause anew only when it says something else', async () => {
  const before = version('One', 'Two', 'Three');
  const after = version('One.', 'Two.', 'Three');
  const { result, rerender } = follow({ before, after });
  const [one, two, three] = result.current.diffs;
  expect(vi.mocked(words.diffWords)).toHaveBeenCalledTimes(2);
  rerender({ before, after: { ...after, clauses: { ...after.clauses } } });
  expect(result.current.diffs).toEqual([one, two, three]);
  expect(vi.mocked(words.diffWords)).toHaveBeenCalledTimes(2);
  const edited = { ...after.clauses, c1: clause('Two!', { order: 'a1' }) };
  rerender({ before, after: { clauses: edited } });
  expect(vi.mocked(words.diffWords)).toHaveBeenCalledTimes(3);
  // What says the same is the same, so that it need not be drawn anew.
  expect(result.current.diffs[0]).toBe(one);
  expect(result.current.diffs[1]).not.toBe(two);
  expect(result.current.diffs[2]).toBe(three);
});

it('leaves off when the document changes or goes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const clock = slowly();
  vi.stubGlobal('MessageChannel', undefined);
  try {
    const { rerender, unmount } = follow({ before: long('by day'), after: long('by night') });
    const first = vi.mocked(words.diffWords).mock.calls.length;
    expect(first).toBeLessThan(12);
    rerender({ before: version('One'), after: version('One.') });
    act(() => vi.runAllTimers());
    expect(vi.mocked(words.diffWords)).toHaveBeenCalledTimes(first + 1);
    rerender({ before: long('by night'), after: long('by day') });
    const begun = vi.mocked(words.diffWords).mock.calls.length;
    unmount();
    act(() => vi.runAllTimers());
    expect(vi.mocked(words.diffWords)).toHaveBeenCalledTimes(begun);
  } finally {
    vi.unstubAllGlobals();
    clock.mockRestore();
    vi.useRealTimers();
  }
});

it('compares what is shown, where names are not', () => {
  const shownText = (text: string) => text.replace('Ada', 'the dispatcher');
  const { result } = follow({
    before: version('Ada calls at nine'),
    after: version('Ada calls at ten'),
    shownText,
  });
  const parts = result.current.diffs[0]?.fields[0]?.words ?? [];
  expect(parts[0]).toEqual({ kind: 'same', text: 'the dispatcher calls at ' });
});

it('marks nothing in the first markup', () => {
  const seen: Redline[] = [];
  function Page() {
    seen.push(useRedline({ before: version('One'), after: version('Two') }));
    return null;
  }
  // Markup is made without effects, as on a server.
  renderToString(<Page />);
  expect(seen.map(isMarked)).toEqual([false]);
  expect(seen[0]?.progress).toBeNull();
});
