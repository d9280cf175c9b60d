import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryDraftStore, type DraftStore } from '../../../src/store/index.ts';
import { documentKey, keptPage, typedTexts } from './keptDrafts.ts';
import { type PageDocument, PageEditor, type PageEditorProps } from './PageEditor.tsx';
import { type Page, page } from './page.ts';

/** A channel within this page: what one posts, all others of its name hear in a later turn. */
class Channel {
  static readonly open = new Set<Channel>();
  onmessage: ((event: unknown) => void) | null = null;
  constructor(readonly name: string) {
    Channel.open.add(this);
  }
  postMessage(data: unknown) {
    for (const other of Channel.open) {
      if (other !== this && other.name === this.name) setTimeout(() => other.onmessage?.({ data }));
    }
  }
  close() {
    Channel.open.delete(this);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const settle = () => act(() => vi.advanceTimersByTimeAsync(5_000));

/** One tab: a root of its own over the store that all share. */
async function openTab(store: DraftStore, props: PageEditorProps = {}) {
  const onValueChange = vi.fn();
  const onProblem = vi.fn();
  let opened = null as unknown as PageDocument;
  const host = document.body.appendChild(document.createElement('div'));
  render(
    <PageEditor
      draftKey="k"
      store={store}
      onValueChange={onValueChange}
      onProblem={onProblem}
      onOpen={(document) => {
        opened = document;
      }}
      {...props}
    />,
    { container: host },
  );
  await settle();
  const inTab = within(host);
  const field = (name = 'a') => inTab.getByRole<HTMLTextAreaElement>('textbox', { name });
  return {
    field,
    inTab,
    onValueChange,
    onProblem,
    document: opened,
    type: (text: string, name = 'a') => fireEvent.change(field(name), { target: { value: text } }),
    leave: (name = 'a') => fireEvent.blur(field(name)),
    press: (name: string) => fireEvent.click(inTab.getByRole('button', { name })),
    shown: (): Page => JSON.parse(inTab.getByTestId('value').textContent ?? ''),
    conflict: () => inTab.queryByRole('region')?.textContent ?? null,
    unsettled: () =>
      inTab.queryAllByRole('listitem').map((item): unknown => JSON.parse(item.textContent ?? '')),
  };
}

/** Two tabs that have the same document. */
async function openTwo(start: Page = page({ texts: { a: 'base', b: '' } }), props = {}) {
  const store = createMemoryDraftStore();
  await store.write(documentKey, { revision: 'r0', value: start });
  return { store, one: await openTab(store, props), other: await openTab(store, props) };
}

const kept = async (store: DraftStore) => (await keptPage(store)) as Page;

describe('another tab', () => {
  it('is followed when nothing here is unsent, and nothing is written back', async () => {
    const { store, one, other } = await openTwo();
    one.type('new');
    await settle();
    expect(other.field().value).toBe('new');
    expect(other.onValueChange.mock.calls.at(-1)?.[1]).toEqual({
      reason: 'sync',
      giveBack: expect.any(Function),
      changes: [{ collection: 'pages', id: 'p1', path: ['texts', 'a'], value: 'new' }],
    });
    const before = await store.read(documentKey);
    await settle();
    expect(await store.read(documentKey)).toEqual(before);
    expect(one.onValueChange).toHaveBeenCalledTimes(2);
  });

  it.each(['focus', 'pageshow'])(
    'is followed by looking at %s where no channel tells',
    async (event) => {
      vi.stubGlobal('BroadcastChannel', undefined);
      const { one, other } = await openTwo();
      one.type('new');
      await settle();
      expect(other.field().value).toBe('base');
      fireEvent(window, new Event(event));
      await settle();
      expect(other.field().value).toBe('new');
    },
  );

  it('keeps both texts when it changed what is being typed here', async () => {
    const { store, one, other } = await openTwo();
    other.type('mine');
    one.type('theirs');
    one.leave();
    // One has written before the other pauses.
    await act(() => vi.advanceTimersByTimeAsync(300));
    expect(other.field().value).toBe('mine');
    expect(other.conflict()).toContain('theirs: theirs');
    expect((await kept(store)).texts.a).toBe('theirs');
    await settle();
    expect((await kept(store)).texts.a).toBe('theirs');
    other.press('both');
    await settle();
    expect(one.field().value).toBe('mine\n\ntheirs');
    expect(other.conflict()).toBeNull();
    expect((await kept(store)).texts.a).toBe('mine\n\ntheirs');
  });

  it('is merged with what was done here, field by field', async () => {
    const { store, one, other } = await openTwo();
    one.type('one');
    one.type('one', 'b');
    one.leave('b');
    act(() => {
      other.document.edit(['entries', 'x'], { text: 'other', note: '' });
      other.document.edit(['colour'], 'blue');
      other.document.act({ type: 'stamp', id: 'other' });
    });
    act(() => void one.document.act({ type: 'stamp', id: 'one' }));
    await settle();
    for (const { shown } of [one, other]) {
      expect(shown()).toMatchObject({
        texts: { a: 'one', b: 'one' },
        entries: { x: { text: 'other' } },
        colour: 'blue',
      });
      expect(new Set(shown().history.map(({ id }) => id))).toEqual(new Set(['one', 'other']));
      expect(shown()).toEqual(await kept(store));
    }
    expect([one.conflict(), other.conflict()]).toEqual([null, null]);
  });

  it('keeps both where both handed the same field over at once', async () => {
    const { store, one, other } = await openTwo();
    one.type('one');
    other.type('other');
    one.leave();
    other.leave();
    await settle();
    const { a } = (await kept(store)).texts;
    const [winner, loser] = a === 'one' ? [one, other] : [other, one];
    expect(winner.conflict()).toBeNull();
    expect(loser.conflict()).toContain(`theirs: ${a}`);
    expect(loser.field().value).toBe(a === 'one' ? 'other' : 'one');
    expect(loser.shown().texts.a).toBe(a);
    loser.press('both');
    await settle();
    expect((await kept(store)).texts.a).toContain('one');
    expect((await kept(store)).texts.a).toContain('other');
  });

  it('keeps both values of a field that is no text, until it is decided', async () => {
    const { store, one, other } = await openTwo();
    act(() => {
      one.document.edit(['colour'], 'blue');
      other.document.edit(['colour'], 'green');
    });
    await settle();
    const { colour } = await kept(store);
    const [loser, lost] = colour === 'blue' ? [other, 'green'] : [one, 'blue'];
    expect(loser.unsettled()).toEqual([[['colour'], lost, colour, null]]);
    act(() => loser.document.resolve(['colour'], 'mine'));
    await settle();
    expect(loser.unsettled()).toEqual([]);
    expect((await kept(store)).colour).toBe(lost);
    expect(one.shown()).toEqual(other.shown());
  });

  it('reports an act that no longer holds, and keeps the words that were refused with it', async () => {
    const { store, one, other } = await openTwo();
    act(() => void one.document.act({ type: 'close', id: 'close' }));
    act(() => {
      other.document.edit(['texts', 'b'], 'late');
      other.document.act({ type: 'stamp', id: 'late' });
    });
    await settle();
    expect((await kept(store)).stage).toBe('closed');
    expect(other.shown()).toMatchObject({ stage: 'closed', history: [{ id: 'close' }] });
    expect(other.onProblem.mock.calls).toMatchObject([
      [
        {
          code: 'E_OUTDATED',
          message: expect.stringContaining('"stamp" no longer holds. The page is closed.'),
          cause: { operation: { event: { id: 'late' } }, refusal: { code: 'E_CLOSED' } },
        },
      ],
    ]);
    expect(other.field('b').value).toBe('late');
    expect(other.inTab.getByRole('alert').textContent).toBe('E_CLOSED');
  });

  it('takes over another document that was put in its place, and hears what went over its own', async () => {
    const { one, other } = await openTwo();
    act(() => other.document.replace(page({ colour: 'blue' })));
    await settle();
    expect(one.shown()).toEqual(page({ colour: 'blue' }));
    act(() => {
      one.document.edit(['texts', 'a'], 'one');
      one.document.act({ type: 'stamp', id: 'one' });
      other.document.replace(page({ colour: 'green' }));
    });
    await settle();
    expect(one.shown()).toEqual(other.shown());
    const problems = [...one.onProblem.mock.calls, ...other.onProblem.mock.calls];
    expect(problems).toMatchObject([[{ code: 'E_OUTDATED' }]]);
  });

  it('never has its writing overwritten, whoever comes first', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { store, one, other } = await openTwo();
    for (let round = 0; round < 5; round += 1) {
      act(() => {
        one.document.edit(['entries', `one${round}`], { text: '', note: '' });
        other.document.edit(['entries', `other${round}`], { text: '', note: '' });
      });
      await settle();
    }
    expect(Object.keys((await kept(store)).entries)).toHaveLength(10);
    fireEvent(window, new Event('focus'));
    await settle();
    expect(one.shown()).toEqual(other.shown());
  });

  it('that leaves a text undecided keeps it beside the texts of this one', async () => {
    const { store, one, other } = await openTwo();
    other.type('x'.repeat(61));
    await settle();
    one.type('y'.repeat(61), 'b');
    await settle();
    expect(await typedTexts(store)).toEqual(['x'.repeat(61), 'y'.repeat(61)]);
  });

  it('that the host keeps in step itself is not listened to', async () => {
    const store = createMemoryDraftStore();
    const one = await openTab(store, { value: page() });
    const other = await openTab(store, { value: page() });
    expect(Channel.open.size).toBe(0);
    one.type('one');
    await settle();
    expect(other.field().value).toBe('');
    expect(screen.queryByRole('region')).toBeNull();
  });
});
