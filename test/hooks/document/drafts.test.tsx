import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAUSE } from '../../../src/hooks/document/TypedTexts.ts';
import type { TrothProblem } from '../../../src/hooks/problem.ts';
import { createMemoryDraftStore, type DraftStore, StoreError } from '../../../src/store/index.ts';
import { copyDrafts, documentKey, keptPage, textsOf, typedKey, typedTexts } from './keptDrafts.ts';
import { type PageDocument, PageEditor, type PageEditorProps } from './PageEditor.tsx';
import { type Page, page } from './page.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // One tab, and no news: what the store does is what is looked at here.
  vi.stubGlobal('BroadcastChannel', undefined);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** All that is due is done. */
const settle = () => act(() => vi.advanceTimersByTimeAsync(5_000));
/** What the store answers arrives; no pause has passed. */
const arrive = () => act(() => vi.advanceTimersByTimeAsync(0));
const field = (name = 'a') => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const type = (text: string, name = 'a') =>
  fireEvent.change(field(name), { target: { value: text } });
const shown = (): Page => JSON.parse(screen.getByTestId('value').textContent ?? '');
const status = () =>
  screen.getByText(/^(off|loading|ready|restored|saving|saved|failed)/).textContent;

/** A memory store whose calls are listed, and held back while `isHeld`. */
function watchedStore(inner: DraftStore = createMemoryDraftStore()) {
  const writes: [string, unknown][] = [];
  let release: (() => void)[] | null = null;
  let underWay = 0;
  let most = 0;
  const gate = () =>
    release ? new Promise<void>((resolve) => release?.push(resolve)) : Promise.resolve();
  const change = async (key: string, value: unknown, work: () => Promise<void>) => {
    if (key === typedKey) return work();
    writes.push([key, value]);
    underWay += 1;
    most = Math.max(most, underWay);
    await gate();
    underWay -= 1;
    await work();
  };
  const store: DraftStore = {
    ...inner,
    write: (key, value) => change(key, value, () => inner.write(key, value)),
    remove: (key) => change(key, undefined, () => inner.remove(key)),
  };
  const control = {
    hold: () => {
      release = [];
    },
    /** Lets one call go on. */
    next: async () => {
      release?.shift()?.();
      await arrive();
    },
    letGo: async () => {
      const waiting = release ?? [];
      release = null;
      for (const one of waiting) one();
      await settle();
    },
    most: () => most,
    documents: () => writes.filter(([key]) => key === documentKey).map(([, value]) => value),
    /** Records of what is being typed. */
    records: () =>
      writes.filter(([key]) => key.startsWith(`${typedKey} `)).map(([, value]) => value),
  };
  return { store, ...control };
}

function edited(store: DraftStore, props: PageEditorProps = {}) {
  return <PageEditor draftKey="k" store={store} {...props} />;
}

/** The page goes without a word, as in a crash: nothing that was due is written any more. */
async function crash(store: DraftStore, unmount: () => void): Promise<DraftStore> {
  const after = createMemoryDraftStore();
  await copyDrafts(store, after);
  unmount();
  await settle();
  return after;
}

describe('what is kept while typing', () => {
  it('is nothing when nobody asked for it', async () => {
    render(<PageEditor />);
    type('one');
    await settle();
    expect(status()).toBe('off');
  });

  it('is every keystroke, at once, and nothing of the document', async () => {
    const { store, records, documents } = watchedStore();
    render(edited(store));
    await settle();
    expect(status()).toBe('ready');
    for (const text of ['o', 'on', 'one']) {
      type(text);
      await arrive();
    }
    expect(records().map(textsOf)).toEqual([['o'], ['on'], ['one']]);
    expect(Object.values(records().at(-1) as object)).toEqual([
      { path: ['texts', 'a'], text: 'one', base: '' },
    ]);
    expect(documents()).toEqual([]);
  });

  it('has at most one write under way, and writes the newest next', async () => {
    const { store, hold, next, most, letGo, records } = watchedStore();
    render(edited(store));
    await settle();
    hold();
    for (const text of ['o', 'on', 'one', 'one ', 'one t']) {
      type(text);
      await arrive();
    }
    expect(records().map(textsOf)).toEqual([['o']]);
    expect(status()).toBe('saving');
    await next();
    expect(records().map(textsOf)).toEqual([['o'], ['one t']]);
    expect(status()).toBe('saving');
    await letGo();
    expect(most()).toBe(1);
    expect(status()).toBe('saved');
  });

  it('says that it is saved only when it is durable', async () => {
    const { store, hold, letGo } = watchedStore();
    render(edited(store));
    await settle();
    hold();
    type('one');
    await settle();
    expect(status()).toBe('saving');
    await letGo();
    expect(status()).toBe('saved');
  });

  it('draws the field and the status alone at a keystroke', async () => {
    const onDraw = vi.fn();
    const { store } = watchedStore();
    render(edited(store, { onDraw }));
    await settle();
    onDraw.mockClear();
    for (const text of ['o', 'on', 'one']) {
      type(text);
      await arrive();
    }
    expect(onDraw.mock.calls).toEqual([['a'], ['a'], ['a']]);
  });

  it('stays there after handing over until the document is durable, and goes then', async () => {
    const { store, hold, letGo, documents } = watchedStore();
    render(edited(store));
    await settle();
    type('one');
    await arrive();
    await act(() => vi.advanceTimersByTimeAsync(PAUSE));
    expect(shown().texts.a).toBe('one');
    expect(await typedTexts(store)).toEqual(['one']);
    hold();
    await settle();
    expect(documents()).toHaveLength(1);
    expect(await typedTexts(store)).toEqual(['one']);
    await letGo();
    expect(await store.read(documentKey)).toMatchObject({ value: { texts: { a: 'one' } } });
    expect(await typedTexts(store)).toEqual([]);
  });

  it('writes what was typed into a field while that field was being written', async () => {
    const { store, hold, letGo } = watchedStore();
    render(edited(store));
    await settle();
    type('one');
    hold();
    fireEvent(window, new Event('pagehide'));
    await settle();
    type('one two');
    fireEvent.blur(field());
    await settle();
    await letGo();
    expect(await keptPage(store)).toMatchObject({ texts: { a: 'one two' } });
    expect(await typedTexts(store)).toEqual([]);
  });

  it('is another document that was put in its place', async () => {
    let opened = null as unknown as PageDocument;
    const { store } = watchedStore();
    const onOpen = (document: PageDocument) => {
      opened = document;
    };
    render(edited(store, { onOpen }));
    await settle();
    act(() => opened.replace(page({ colour: 'blue' })));
    await arrive();
    expect(await keptPage(store)).toMatchObject({ colour: 'blue' });
  });

  it('writes the document when the thread is idle, not on the keystroke nor the change', async () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
    vi.stubGlobal('cancelIdleCallback', (handle: number) => {
      idle[handle - 1] = () => {};
    });
    const { store, documents } = watchedStore();
    render(edited(store));
    await settle();
    type('one');
    await settle();
    expect(shown().texts.a).toBe('one');
    expect(documents()).toEqual([]);
    for (const run of idle) run();
    await settle();
    expect(documents()).toMatchObject([
      { revision: expect.any(String), value: { texts: { a: 'one' } } },
    ]);
  });

  it.each([
    ['a verb was said', () => fireEvent.click(screen.getByRole('button', { name: 'stamp' }))],
    ['the page goes', () => fireEvent(window, new Event('pagehide'))],
  ])('writes the document at once when %s', async (_, happen) => {
    vi.stubGlobal('requestIdleCallback', () => 1);
    vi.stubGlobal('cancelIdleCallback', () => {});
    const { store, documents } = watchedStore();
    render(edited(store));
    await settle();
    type('one');
    happen();
    await arrive();
    expect(documents()).toMatchObject([{ value: { texts: { a: 'one' } } }]);
  });

  it('is not the document when the host owns it', async () => {
    const { store, documents } = watchedStore();
    const { rerender } = render(edited(store, { value: page() }));
    await settle();
    type('one');
    await arrive();
    rerender(edited(store, { value: page({ texts: { a: 'one', b: '' } }) }));
    await settle();
    expect(documents()).toEqual([]);
    expect(await typedTexts(store)).toEqual([]);
  });
});

describe('what comes back', () => {
  it('is what was typed, applied to the same text as an edit', async () => {
    const { store } = watchedStore();
    const { unmount } = render(edited(store, { value: page() }));
    await settle();
    type('one');
    await arrive();
    const after = await crash(store, unmount);
    const onValueChange = vi.fn();
    render(edited(after, { onValueChange }));
    expect(status()).toBe('loading');
    await settle();
    expect(field().value).toBe('one');
    expect(shown().texts.a).toBe('one');
    expect(onValueChange.mock.calls[0]?.[1]).toEqual({
      reason: 'restore',
      giveBack: expect.any(Function),
      changes: [{ collection: 'pages', id: 'p1', path: ['texts', 'a'], value: 'one' }],
    });
  });

  it('is the document first, then what was typed into it', async () => {
    const { store } = watchedStore();
    const { unmount } = render(edited(store));
    await settle();
    fireEvent.click(screen.getByRole('button', { name: 'stamp' }));
    type('one');
    await settle();
    type('one two');
    await arrive();
    const after = await crash(store, unmount);
    render(edited(after));
    await settle();
    expect(shown()).toMatchObject({ texts: { a: 'one two' }, history: [{ id: 's0' }] });
    expect(screen.queryByRole('region')).toBeNull();
    await settle();
    expect(status()).toBe('restored');
    expect(await typedTexts(after)).toEqual([]);
    expect(await after.read(documentKey)).toMatchObject({ value: { texts: { a: 'one two' } } });
    type('one two three');
    await settle();
    expect(status()).toBe('saved');
  });

  it('is also an edit that was in the document, but not yet in the store', async () => {
    const { store, documents } = watchedStore();
    const { unmount } = render(edited(store));
    await settle();
    type('one');
    fireEvent.blur(field());
    await arrive();
    expect(documents()).toEqual([]);
    const after = await crash(store, unmount);
    render(edited(after));
    await settle();
    expect(shown().texts.a).toBe('one');
  });

  it('is what was typed on top of an edit that was not in the store yet', async () => {
    const { store } = watchedStore();
    const { unmount } = render(edited(store));
    await settle();
    type('one');
    fireEvent.blur(field());
    type('one two');
    await arrive();
    const after = await crash(store, unmount);
    render(edited(after));
    await settle();
    expect(screen.queryByRole('region')).toBeNull();
    expect(shown().texts.a).toBe('one two');
  });

  it('is also what another tab wrote while its text was being taken over', async () => {
    const first = watchedStore().store;
    const { unmount } = render(edited(first));
    await settle();
    type('t');
    await arrive();
    const disk = await crash(first, unmount);
    const [tab] = (await disk.read(typedKey)) as string[];
    const { store, hold, letGo } = watchedStore(disk);
    hold();
    const second = render(edited(store));
    await settle();
    expect(field().value).toBe('t');
    await disk.write(`${typedKey} ${tab}`, { a: { path: ['texts', 'a'], text: 'two', base: '' } });
    await letGo();
    expect(await typedTexts(disk)).toEqual(['two']);
    const after = await crash(disk, second.unmount);
    render(edited(after));
    await settle();
    expect(field().value).toBe('two');
    expect(screen.getByText('theirs: t')).toBeTruthy();
  });

  it('is nothing when the document has it already', async () => {
    const { store } = watchedStore();
    const { unmount } = render(edited(store, { value: page() }));
    await settle();
    type('one');
    await arrive();
    const after = await crash(store, unmount);
    const onValueChange = vi.fn();
    render(edited(after, { value: page({ texts: { a: 'one', b: '' } }), onValueChange }));
    await settle();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(status()).toBe('ready');
    expect(await typedTexts(after)).toEqual([]);
  });

  it('is a conflict when the document has changed since', async () => {
    const { store } = watchedStore();
    const { unmount } = render(edited(store, { value: page() }));
    await settle();
    type('mine');
    await arrive();
    let kept = await crash(store, unmount);
    for (let reload = 0; reload < 2; reload += 1) {
      const value = page({ texts: { a: 'theirs', b: '' } });
      const { unmount } = render(edited(kept, { value }));
      await settle();
      expect(field().value).toBe('mine');
      expect(screen.getByText('theirs: theirs')).toBeTruthy();
      kept = await crash(kept, unmount);
    }
  });

  it('is a refused text, with its refusal', async () => {
    const long = 'x'.repeat(61);
    const { store } = watchedStore();
    const { unmount } = render(edited(store));
    await settle();
    type(long);
    await settle();
    const after = await crash(store, unmount);
    render(edited(after));
    await settle();
    expect(field().value).toBe(long);
    expect(screen.getByRole('alert').textContent).toBe('E_TOO_LONG');
  });

  it('is joined with what was typed while it was being read', async () => {
    const kept = watchedStore();
    const first = render(edited(kept.store, { value: page() }));
    await settle();
    type('before');
    await arrive();
    const after = await crash(kept.store, first.unmount);
    render(edited(after));
    type('meanwhile');
    await settle();
    expect(field().value).toBe('before\n\nmeanwhile');
    expect(shown().texts.a).toBe('before\n\nmeanwhile');
  });

  it('is what was left, when the component comes back at once', async () => {
    const { store } = watchedStore();
    const { unmount } = render(edited(store));
    await settle();
    type('one');
    unmount();
    render(edited(store));
    await settle();
    expect(shown().texts.a).toBe('one');
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is the same under StrictMode', async () => {
    const { store } = watchedStore();
    const strict = () => render(<StrictMode>{edited(store)}</StrictMode>);
    const { unmount } = strict();
    await settle();
    type('one');
    await settle();
    unmount();
    await settle();
    strict();
    await settle();
    expect(shown().texts.a).toBe('one');
    expect(status()).toBe('restored');
  });

  it('comes after a server’s markup without a mismatch', async () => {
    const { store } = watchedStore();
    const first = render(edited(store));
    await settle();
    type('one');
    await settle();
    first.unmount();
    await settle();
    const container = document.body.appendChild(document.createElement('div'));
    // On a server there is none.
    vi.stubGlobal('document', undefined);
    const html = renderToString(edited(store));
    vi.unstubAllGlobals();
    vi.stubGlobal('BroadcastChannel', undefined);
    container.innerHTML = html;
    render(edited(store), { container, hydrate: true });
    expect(field().value).toBe('');
    await settle();
    expect(field().value).toBe('one');
    container.remove();
  });

  it('is left alone and reported when it is no document', async () => {
    const { store } = watchedStore();
    await store.write(documentKey, { revision: 'r', value: 'nonsense' });
    const onProblem = vi.fn();
    render(edited(store, { onProblem }));
    await settle();
    expect(onProblem.mock.calls).toMatchObject([[{ code: 'E_SHAPE', cause: 'nonsense' }]]);
    type('one');
    await settle();
    expect(await store.read(documentKey)).toMatchObject({ value: { texts: { a: 'one' } } });
  });

  it.each([null, 'x', [1], { k: null }, { k: { path: 'a', text: 'x' } }])(
    'is nothing of a broken record (%j)',
    async (record) => {
      const { store } = watchedStore();
      await store.write(typedKey, ['t']);
      await store.write(`${typedKey} t`, record);
      const onProblem = vi.fn();
      render(edited(store, { onProblem }));
      await settle();
      expect(status()).toBe('ready');
      expect(onProblem).not.toHaveBeenCalled();
      type('one');
      await settle();
      expect(shown().texts.a).toBe('one');
    },
  );
});

describe('a host that throws', () => {
  it('has not taken the text: the draft stays, and comes back', async () => {
    const { store } = watchedStore();
    const onValueChange = () => {
      throw new Error('host');
    };
    const onProblem = vi.fn();
    const value = page();
    const { unmount } = render(edited(store, { value, onValueChange, onProblem }));
    await settle();
    type('one');
    await settle();
    expect(onProblem.mock.calls).toMatchObject([[{ code: 'E_HOST_CALLBACK' }]]);
    expect(field().value).toBe('one');
    expect(await typedTexts(store)).toEqual(['one']);
    const after = await crash(store, unmount);
    render(edited(after));
    await settle();
    expect(shown().texts.a).toBe('one');
  });

  it('has taken it once it passes it: the draft goes', async () => {
    const { store } = watchedStore();
    const onProblem = () => {};
    const onValueChange = () => {
      throw new Error('host');
    };
    const { rerender } = render(edited(store, { value: page(), onValueChange, onProblem }));
    await settle();
    type('one');
    await settle();
    rerender(
      edited(store, { value: page({ texts: { a: 'one', b: '' } }), onValueChange, onProblem }),
    );
    await settle();
    expect(await typedTexts(store)).toEqual([]);
  });
});

describe('a store that fails', () => {
  const full = new StoreError('E_QUOTA', 'Full.');

  it('is reported once per trouble, editing goes on, and it recovers', async () => {
    const inner = createMemoryDraftStore();
    let isFull = true;
    const store: DraftStore = {
      ...inner,
      write: (key, value) => (isFull ? Promise.reject(full) : inner.write(key, value)),
    };
    const problems: TrothProblem[] = [];
    render(edited(store, { onProblem: (problem) => problems.push(problem) }));
    await settle();
    for (const text of ['o', 'on', 'one']) {
      type(text);
      await settle();
    }
    expect(problems.map(({ code }) => code)).toEqual(['E_QUOTA']);
    expect(status()).toBe('failed E_QUOTA');
    expect(shown().texts.a).toBe('one');
    isFull = false;
    type('one two');
    await settle();
    expect(status()).toBe('saved');
    expect(await inner.read(documentKey)).toMatchObject({ value: { texts: { a: 'one two' } } });
    isFull = true;
    type('one two three');
    await settle();
    expect(problems.map(({ code }) => code)).toEqual(['E_QUOTA', 'E_QUOTA']);
  });

  it('that throws instead of rejecting is no different', async () => {
    const store: DraftStore = {
      ...createMemoryDraftStore(),
      read: () => {
        throw new Error('store');
      },
    };
    const onProblem = vi.fn();
    render(edited(store, { onProblem }));
    await settle();
    expect(status()).toBe('failed E_INTERNAL');
    type('one');
    await settle();
    expect(shown().texts.a).toBe('one');
    expect(onProblem).toHaveBeenCalledTimes(1);
  });

  it('loses nothing when it is given anew while the old one fails', async () => {
    const broken: DraftStore = { ...createMemoryDraftStore(), write: () => Promise.reject(full) };
    const { rerender } = render(edited(broken));
    await settle();
    type('one');
    await settle();
    const next = createMemoryDraftStore();
    await next.write(documentKey, { revision: 'r', value: page({ colour: 'blue' }) });
    rerender(edited(next));
    await settle();
    expect(shown()).toMatchObject({ colour: 'blue', texts: { a: 'one' } });
    expect(await next.read(documentKey)).toMatchObject({ value: { texts: { a: 'one' } } });
  });
});

it('leaves nothing running behind', async () => {
  const { store } = watchedStore();
  const adding = vi.spyOn(window, 'addEventListener');
  const removing = vi.spyOn(window, 'removeEventListener');
  const { unmount } = render(edited(store));
  await settle();
  type('one');
  unmount();
  const ours = ['pagehide', 'pageshow', 'focus'];
  const count = (spy: { mock: { calls: unknown[][] } }) =>
    spy.mock.calls.filter(([name]) => ours.includes(name as string)).length;
  expect(count(removing)).toBe(count(adding));
  await settle();
  expect(vi.getTimerCount()).toBe(0);
});
