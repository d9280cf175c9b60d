import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent, page as view } from 'vitest/browser';
import { PAUSE } from '../../../src/hooks/document/TypedTexts.ts';
import { createIndexedDbDraftStore, type DraftStore } from '../../../src/store/index.ts';
import { eventually } from '../../eventually.ts';
import { keptPage, typedTexts } from './keptDrafts.ts';
import { type PageDocument, PageEditor } from './PageEditor.tsx';
import { type Page, page } from './page.ts';
import type { PageTab } from './pageTab.tsx';

const database = 'document-tabs';

interface Tab {
  readonly frame: HTMLIFrameElement;
  readonly tab: PageTab & { document: PageDocument };
  readonly field: (name?: string) => HTMLTextAreaElement;
  readonly type: (text: string, name?: string) => void;
  readonly shown: () => Page;
  readonly text: () => string;
  readonly press: (name: string) => void;
}

let store: DraftStore;
const frames: HTMLIFrameElement[] = [];

beforeEach(async () => {
  store = createIndexedDbDraftStore({ name: database });
  await store.clear();
});

afterEach(() => {
  vi.useRealTimers();
  for (const frame of frames.splice(0)) crash(frame);
  store.close();
});

/** Opens a tab: a window of its own, with its own modules, database connection and channel. */
async function openTab(): Promise<Tab> {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frames.push(frame);
  const inside = frame.contentWindow as Window & typeof globalThis & { tab?: PageTab };
  const script = inside.document.createElement('script');
  script.type = 'module';
  const module = new URL('./pageTab.tsx', import.meta.url).pathname;
  script.textContent = `import { openPageTab } from ${JSON.stringify(module)}; window.tab = openPageTab();`;
  inside.document.head.append(script);
  await eventually(() => expect(text()).toMatch(/ready|restored|saved/));

  function text(): string {
    return inside.document.body.textContent ?? '';
  }
  const field = (name = 'a') =>
    inside.document.querySelector(`[aria-label="${name}"]`) as HTMLTextAreaElement;
  const { set } = Object.getOwnPropertyDescriptor(
    inside.HTMLTextAreaElement.prototype,
    'value',
  ) as { set: (text: string) => void };
  return {
    frame,
    tab: inside.tab as Tab['tab'],
    field,
    text,
    type(text, name) {
      set.call(field(name), text);
      field(name).dispatchEvent(new inside.InputEvent('input', { bubbles: true }));
    },
    shown: () =>
      JSON.parse(inside.document.querySelector('[data-testid=value]')?.textContent ?? ''),
    press: (name) =>
      [...inside.document.querySelectorAll('button')]
        .find((button) => button.textContent === name)
        ?.click(),
  };
}

/** The tab ends without a word to the page in it. */
function crash(frame: HTMLIFrameElement) {
  const { contentWindow } = frame;
  for (const event of ['pagehide', 'visibilitychange', 'unload']) {
    contentWindow?.addEventListener(event, (one) => one.stopImmediatePropagation(), true);
  }
  frame.remove();
}

describe('a tab that goes', () => {
  it('has every keystroke in the database before the pause, and has it again after a crash', async () => {
    const one = await openTab();
    one.type('o');
    one.type('on');
    one.type('one');
    await eventually(async () => expect(await typedTexts(store)).toEqual(['one']));
    crash(one.frame);
    const again = await openTab();
    expect(again.field().value).toBe('one');
    await eventually(async () => expect((await keptPage(store))?.texts.a).toBe('one'));
    await eventually(async () => expect(await typedTexts(store)).toEqual([]));
  });
});

describe('two tabs on one document', () => {
  it('show each other’s changes', async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.type('new');
    await eventually(() => expect(other.field().value).toBe('new'));
    other.press('stamp');
    await eventually(() => expect(one.shown().history).toHaveLength(1));
  });

  it('keep both texts of one field until it is decided', async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.type('one');
    other.type('other');
    // In which order the two are written is open: one of them finds the other’s text there.
    await eventually(() => expect(one.text() + other.text()).toContain('theirs: '));
    const [loser, mine, theirs] = one.text().includes('theirs: ')
      ? [one, 'one', 'other']
      : [other, 'other', 'one'];
    expect(loser.field().value).toBe(mine);
    expect(loser.shown().texts.a).toBe(theirs);
    await eventually(async () => expect(await typedTexts(store)).toContain(mine));
    // Kept, not just shown: also when the tab crashes before anybody has decided.
    crash(loser.frame);
    const again = await openTab();
    expect(again.field().value).toBe(mine);
    expect(again.text()).toContain(`theirs: ${theirs}`);
    again.press('both');
    await eventually(async () =>
      expect((await keptPage(store))?.texts.a).toBe(`${mine}\n\n${theirs}`),
    );
    const rest = loser === one ? other : one;
    await eventually(() => expect(rest.field().value).toBe(`${mine}\n\n${theirs}`));
  });

  it('lose none of forty entries that both add at once', async () => {
    const [one, other] = [await openTab(), await openTab()];
    for (let i = 0; i < 20; i += 1) {
      one.tab.document.edit(['entries', `one${i}`], { text: `${i}`, note: '' });
      other.tab.document.edit(['entries', `other${i}`], { text: `${i}`, note: '' });
      if (i % 5 === 0) await eventually(async () => expect(await keptPage(store)).toBeDefined());
    }
    await eventually(async () => {
      expect(Object.keys((await keptPage(store))?.entries ?? {})).toHaveLength(40);
    });
    await eventually(() => expect(one.shown()).toEqual(other.shown()));
    expect([...one.tab.problems, ...other.tab.problems]).toEqual([]);
  });
});

describe('typing by hand', () => {
  let opened: PageDocument;
  const open = (texts = { a: 'base', b: '' }) =>
    render(
      <PageEditor
        defaultValue={page({ texts })}
        onOpen={(document) => {
          opened = document;
        }}
      />,
    );

  it('leaves the caret where it is', async () => {
    open({ a: '', b: '' });
    await userEvent.click(view.getByRole('textbox', { name: 'a' }));
    await userEvent.keyboard('ac{ArrowLeft}b');
    await expect.element(view.getByRole('textbox', { name: 'a' })).toHaveValue('abc');
    const field = view.getByRole('textbox', { name: 'a' }).element() as HTMLTextAreaElement;
    await eventually(() => expect(opened.value.texts.a).toBe('abc'));
    expect(field.selectionStart).toBe(2);
  });

  it('is not disturbed while an input method composes, by a pause nor by another’s text', async () => {
    open();
    const field = view.getByRole('textbox', { name: 'a' }).element() as HTMLTextAreaElement;
    await userEvent.fill(view.getByRole('textbox', { name: 'a' }), '');
    await eventually(() => expect(opened.value.texts.a).toBe(''));
    field.focus();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ends = vi.fn();
    field.addEventListener('compositionend', ends);
    const compose = (text: string) =>
      cdp().send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('k');
    await compose('か');
    vi.advanceTimersByTime(PAUSE);
    expect(opened.value.texts.a).toBe('');
    opened.adopt(page({ texts: { a: 'theirs', b: '' } }), 'sync');
    await compose('かん');
    expect(field.value).toBe('かん');
    expect(ends).not.toHaveBeenCalled();
    await cdp().send('Input.insertText', { text: '漢' });
    expect(ends).toHaveBeenCalled();
    vi.advanceTimersByTime(PAUSE);
    expect(field.value).toBe('漢');
    expect(opened.value.texts.a).toBe('theirs');
    expect(document.body.textContent).toContain('mine: 漢');
    opened.resolve(['texts', 'a'], 'mine');
    expect(opened.value.texts.a).toBe('漢');
  });
});
