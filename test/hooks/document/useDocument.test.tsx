import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAUSE } from '../../../src/hooks/document/TypedTexts.ts';
import { type PageDocument, PageEditor, type PageEditorProps } from './PageEditor.tsx';
import { emptyPage, type Page, page } from './page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const field = (name = 'a') => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const type = (text: string, name = 'a') =>
  fireEvent.change(field(name), { target: { value: text } });
const pause = () => act(() => vi.advanceTimersByTime(PAUSE));
const shown = (): Page => JSON.parse(screen.getByTestId('value').textContent ?? '');
const conflict = (name = 'a') => screen.getByRole('region', { name: `conflict ${name}` });
const choose = (choice: string) =>
  fireEvent.click(within(conflict()).getByRole('button', { name: choice }));
const unsettled = () =>
  within(screen.getByRole('list', { name: 'unsettled' }))
    .queryAllByRole('listitem')
    .map((item) => JSON.parse(item.textContent ?? ''));

/** A host that owns the page; `setPage` changes it from outside. */
let setPage: (next: Page | ((page: Page) => Page)) => void;
function Host({
  start = emptyPage,
  take = (next: Page) => next,
  ...props
}: PageEditorProps & { start?: Page; take?: (next: Page, now: Page) => Page }) {
  const [value, setValue] = useState(start);
  setPage = setValue;
  return (
    <PageEditor
      {...props}
      value={value}
      onValueChange={(next, details) => {
        props.onValueChange?.(next, details);
        setValue((now) => take(next, now));
      }}
    />
  );
}
const fromOutside = (text: string, name = 'a') =>
  act(() => setPage((now) => ({ ...now, texts: { ...now.texts, [name]: text } })));

describe('typing', () => {
  it('draws the one field at a keystroke, and nothing else', () => {
    const onDraw = vi.fn();
    const onValueChange = vi.fn();
    render(<PageEditor onDraw={onDraw} onValueChange={onValueChange} />);
    onDraw.mockClear();
    type('o');
    type('on');
    type('one');
    expect(onDraw.mock.calls).toEqual([['a'], ['a'], ['a']]);
    expect(field().value).toBe('one');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('looks nothing up that the size of the document bears on', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [`e${i}`, { text: `${i}`, note: '' }]),
    );
    const looked = vi.fn();
    const watched = new Proxy(entries, {
      get(target, key) {
        looked(key);
        return Reflect.get(target, key);
      },
      ownKeys(target) {
        looked('all');
        return Reflect.ownKeys(target);
      },
    });
    let opened = null as unknown as PageDocument;
    render(
      <PageEditor
        defaultValue={page({ entries: watched })}
        onOpen={(document) => {
          opened = document;
        }}
      />,
    );
    looked.mockClear();
    type('one');
    expect(looked).not.toHaveBeenCalled();
    act(() => opened.typed.flush());
    expect(shown().texts.a).toBe('one');
  });

  it('hands over after a pause, once, with just what changed', () => {
    const onValueChange = vi.fn();
    render(<PageEditor onValueChange={onValueChange} />);
    type('on');
    act(() => vi.advanceTimersByTime(PAUSE - 1));
    type('one');
    act(() => vi.advanceTimersByTime(PAUSE - 1));
    expect(onValueChange).not.toHaveBeenCalled();
    pause();
    expect(onValueChange.mock.calls).toEqual([
      [
        page({ texts: { a: 'one', b: '' } }),
        {
          reason: 'edit',
          giveBack: expect.any(Function),
          changes: [{ collection: 'pages', id: 'p1', path: ['texts', 'a'], value: 'one' }],
        },
      ],
    ]);
    expect(shown().texts.a).toBe('one');
    expect(field().value).toBe('one');
  });

  it('draws at the handing over only what shows the changed place', () => {
    const onDraw = vi.fn();
    render(<PageEditor onDraw={onDraw} />);
    type('one');
    onDraw.mockClear();
    pause();
    expect(new Set(onDraw.mock.calls.map(([what]) => what))).toEqual(new Set(['a', 'page']));
  });

  it.each([
    ['the field is left', () => fireEvent.blur(field())],
    ['the page is left', () => fireEvent(window, new Event('pagehide'))],
    [
      'the page is hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        fireEvent(document, new Event('visibilitychange'));
      },
    ],
  ])('hands over when %s', (_, leave) => {
    const onValueChange = vi.fn();
    render(<PageEditor onValueChange={onValueChange} />);
    type('one');
    leave();
    expect(onValueChange).toHaveBeenCalledTimes(1);
    expect(shown().texts.a).toBe('one');
    pause();
    expect(onValueChange).toHaveBeenCalledTimes(1);
  });

  it('hands over when the field goes, and when all of it goes', () => {
    const onValueChange = vi.fn();
    const { rerender, unmount } = render(<PageEditor onValueChange={onValueChange} />);
    type('one');
    rerender(<PageEditor onValueChange={onValueChange} fields={['b']} />);
    expect(shown().texts.a).toBe('one');
    type('two', 'b');
    unmount();
    expect(onValueChange.mock.calls.map(([next]) => next.texts)).toEqual([
      { a: 'one', b: '' },
      { a: 'one', b: 'two' },
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives two fields in one step to the host as two changes that build on each other', () => {
    const onValueChange = vi.fn();
    render(<Host onValueChange={onValueChange} />);
    type('one');
    type('two', 'b');
    pause();
    expect(onValueChange.mock.calls.map(([next]) => next.texts)).toEqual([
      { a: 'one', b: '' },
      { a: 'one', b: 'two' },
    ]);
    expect(shown().texts).toEqual({ a: 'one', b: 'two' });
  });

  it('says nothing when the text is typed back to what it was', () => {
    const onValueChange = vi.fn();
    render(<PageEditor onValueChange={onValueChange} />);
    type('one');
    type('');
    pause();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('waits while an input method composes, and takes the text when it is done', () => {
    const onValueChange = vi.fn();
    render(<PageEditor onValueChange={onValueChange} />);
    const compose = (text: string) => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') as {
        set: (text: string) => void;
      };
      set.call(field(), text);
      fireEvent(field(), new InputEvent('input', { bubbles: true, isComposing: true }));
    };
    fireEvent.compositionStart(field());
    compose('k');
    compose('か');
    pause();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(field().value).toBe('か');
    fireEvent.compositionEnd(field());
    pause();
    expect(shown().texts.a).toBe('か');
  });

  it('keeps showing what was typed until the field is left, where the document spells it otherwise', () => {
    const texts = { trimmed: '' };
    render(<PageEditor defaultValue={page({ texts })} fields={['trimmed']} />);
    type('one ', 'trimmed');
    pause();
    expect(shown().texts.trimmed).toBe('one');
    expect(field('trimmed').value).toBe('one ');
    type('one two ', 'trimmed');
    pause();
    expect(shown().texts.trimmed).toBe('one two');
    fireEvent.blur(field('trimmed'));
    expect(field('trimmed').value).toBe('one two');
    type('one two  ', 'trimmed');
    pause();
    expect(field('trimmed').value).toBe('one two  ');
    fireEvent.blur(field('trimmed'));
    expect(field('trimmed').value).toBe('one two');
  });
});

describe('edits and acts', () => {
  let opened: PageDocument;
  const onOpen = (document: PageDocument) => {
    opened = document;
  };

  it('gives the act what is being typed first', () => {
    const onValueChange = vi.fn();
    render(<PageEditor onValueChange={onValueChange} />);
    type('one');
    fireEvent.click(screen.getByRole('button', { name: 'close' }));
    expect(onValueChange.mock.calls.map(([, details]) => details)).toEqual([
      {
        reason: 'edit',
        giveBack: expect.any(Function),
        changes: [{ collection: 'pages', id: 'p1', path: ['texts', 'a'], value: 'one' }],
      },
      {
        reason: 'close',
        giveBack: expect.any(Function),
        changes: [
          { collection: 'pages', id: 'p1', path: ['stage'], value: 'closed' },
          {
            collection: 'pages',
            id: 'p1',
            path: ['history', 'c'],
            value: { id: 'c', type: 'close' },
          },
        ],
      },
    ]);
    expect(shown()).toMatchObject({ stage: 'closed', texts: { a: 'one' } });
  });

  it.each([
    ['its own value', PageEditor],
    ['the host’s value', Host],
  ])('builds several in one event on each other (%s)', (_, Editor) => {
    render(<Editor onOpen={onOpen} />);
    act(() => {
      expect(opened.edit(['entries', 'x'], { text: 'x', note: '' }).ok).toBe(true);
      expect(opened.edit(['entries', 'x', 'note'], 'more').ok).toBe(true);
      expect(opened.act({ type: 'stamp', id: 's' }).ok).toBe(true);
    });
    expect(shown()).toMatchObject({
      entries: { x: { text: 'x', note: 'more' } },
      history: [{ id: 's' }],
    });
    act(() => void opened.edit(['entries', 'x'], null));
    expect(shown().entries).toEqual({});
  });

  it('hands a refusal back and changes nothing', () => {
    const onValueChange = vi.fn();
    render(<PageEditor onOpen={onOpen} onValueChange={onValueChange} />);
    act(() => {
      expect(opened.edit(['entries', 'none', 'text'], 'x')).toMatchObject({
        ok: false,
        error: { code: 'E_ID' },
      });
    });
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('keeps a refused text in its field, with the refusal, and takes it when it fits', () => {
    render(<PageEditor />);
    const long = 'x'.repeat(61);
    type(long);
    pause();
    expect(field().value).toBe(long);
    expect(screen.getByRole('alert').textContent).toBe('E_TOO_LONG');
    expect(unsettled()).toEqual([[['texts', 'a'], long, '', 'E_TOO_LONG']]);
    expect(shown().texts.a).toBe('');
    type('short');
    expect(screen.queryByRole('alert')).toBeNull();
    pause();
    expect(shown().texts.a).toBe('short');
    expect(unsettled()).toEqual([]);
  });

  it('leaves a refused text behind when somebody acts', () => {
    render(<PageEditor onOpen={onOpen} />);
    type('x'.repeat(61));
    fireEvent.blur(field());
    fireEvent.click(screen.getByRole('button', { name: 'stamp' }));
    expect(shown().history).toHaveLength(1);
    expect(field().value).toHaveLength(61);
    expect(shown().texts.a).toBe('');
  });

  it.each([
    ['refused', () => type('x'.repeat(61))],
    [
      'in conflict',
      () => {
        type('mine');
        act(() => opened.adopt(page({ texts: { a: 'theirs', b: '' } }), 'sync'));
      },
    ],
  ])('refuses to close the page over a text that is %s', (_, leave) => {
    render(<PageEditor onOpen={onOpen} />);
    leave();
    fireEvent.blur(field());
    const close = { type: 'close', id: 'c' } as const;
    expect(opened.act(close)).toMatchObject({ error: { code: 'E_UNSETTLED', path: 'texts.a' } });
    expect(shown().stage).toBe('open');
    act(() => opened.resolve(['texts', 'a'], 'theirs'));
    act(() => void opened.act(close));
    expect(shown().stage).toBe('closed');
  });

  it('tells only those whose place has changed', () => {
    render(<PageEditor onOpen={onOpen} />);
    const [colour, text] = [vi.fn(), vi.fn()];
    opened.typed.subscribe(['colour'], colour);
    const stop = opened.typed.subscribe(['texts', 'a'], text);
    act(() => void opened.edit(['texts', 'a'], 'one'));
    expect(text).toHaveBeenCalledTimes(1);
    expect(colour).not.toHaveBeenCalled();
    stop();
    act(() => void opened.edit(['texts', 'a'], 'two'));
    expect(text).toHaveBeenCalledTimes(1);
  });

  it('can be replaced as a whole', () => {
    const onValueChange = vi.fn();
    render(<PageEditor onOpen={onOpen} onValueChange={onValueChange} />);
    act(() => opened.replace(page({ colour: 'blue' })));
    expect(onValueChange.mock.calls[0]?.[1]).toEqual({
      reason: 'import',
      giveBack: expect.any(Function),
      changes: [{ collection: 'pages', id: 'p1', path: ['colour'], value: 'blue' }],
    });
    expect(screen.getByLabelText('colour').textContent).toBe('blue');
  });

  it('does not tell twice under StrictMode', () => {
    const onValueChange = vi.fn();
    render(
      <StrictMode>
        <PageEditor onValueChange={onValueChange} />
      </StrictMode>,
    );
    type('one');
    pause();
    expect(onValueChange).toHaveBeenCalledTimes(1);
    expect(field().value).toBe('one');
  });
});

describe('a host that owns the value', () => {
  it('may answer late: what is typed stays in the field meanwhile', () => {
    const answers: Page[] = [];
    const keep = (next: Page, now: Page) => {
      answers.push(next);
      return now;
    };
    render(<Host take={keep} />);
    type('one');
    pause();
    expect(field().value).toBe('one');
    expect(shown().texts.a).toBe('');
    type('one two');
    act(() => setPage(answers[0] as Page));
    expect(shown().texts.a).toBe('one');
    expect(field().value).toBe('one two');
    expect(screen.queryByRole('region')).toBeNull();
    pause();
    act(() => setPage(answers.at(-1) as Page));
    expect(shown().texts.a).toBe('one two');
    expect(unsettled()).toEqual([]);
  });

  it('may answer late what was typed back meanwhile: the last text counts', () => {
    const answers: Page[] = [];
    const keep = (next: Page, now: Page) => {
      answers.push(next);
      return now;
    };
    render(<Host take={keep} />);
    type('one');
    pause();
    type('');
    pause();
    act(() => setPage(answers[0] as Page));
    expect(field().value).toBe('');
    pause();
    expect(answers.at(-1)?.texts.a).toBe('');
  });

  it('may decline: what is typed is not lost, and is offered again with the next act', () => {
    const onValueChange = vi.fn();
    render(<Host onValueChange={onValueChange} take={(_, now) => now} />);
    type('one');
    pause();
    expect(field().value).toBe('one');
    fireEvent.click(screen.getByRole('button', { name: 'stamp' }));
    expect(onValueChange.mock.calls.at(-1)?.[0]).toMatchObject({
      texts: { a: 'one' },
      history: [{ id: 's0' }],
    });
  });

  it('may spell it otherwise: shown when the field is left', () => {
    render(
      <Host
        take={(next) => ({ ...next, texts: { ...next.texts, a: (next.texts.a ?? '').trim() } })}
      />,
    );
    type('one ');
    pause();
    expect(field().value).toBe('one ');
    expect(screen.queryByRole('region')).toBeNull();
    fireEvent.blur(field());
    expect(field().value).toBe('one');
  });

  it('may throw: the text stays, the problem is reported, and it is offered again', () => {
    const onProblem = vi.fn();
    let isBroken = true;
    const onValueChange = vi.fn(() => {
      if (isBroken) throw new Error('host');
    });
    render(<Host onProblem={onProblem} onValueChange={onValueChange} />);
    type('one');
    pause();
    expect(onProblem.mock.calls).toMatchObject([[{ code: 'E_HOST_CALLBACK' }]]);
    expect(field().value).toBe('one');
    isBroken = false;
    act(() => setPage((now) => ({ ...now, colour: 'blue' })));
    expect(field().value).toBe('one');
    fireEvent.blur(field());
    expect(shown()).toMatchObject({ colour: 'blue', texts: { a: 'one' } });
  });

  it('draws anew only what it changed', () => {
    const onDraw = vi.fn();
    render(<Host onDraw={onDraw} />);
    onDraw.mockClear();
    act(() => setPage((now) => ({ ...now, colour: 'blue' })));
    expect(screen.getByLabelText('colour').textContent).toBe('blue');
    expect(new Set(onDraw.mock.calls.map(([what]) => what))).toEqual(new Set(['colour', 'page']));
  });
});

describe('a text that the host took and could not keep', () => {
  const takeOne = () => {
    const onValueChange = vi.fn();
    render(<Host start={page({ texts: { a: 'base', b: '' } })} onValueChange={onValueChange} />);
    type('mine');
    fireEvent.blur(field());
    expect(shown().texts.a).toBe('mine');
    return () => act(() => onValueChange.mock.calls[0]?.[1].giveBack());
  };

  it.each([
    ['after', (giveBack: () => void) => [() => fromOutside('theirs'), giveBack]],
    ['before', (giveBack: () => void) => [giveBack, () => fromOutside('theirs')]],
  ])('waits beside theirs, given back %s the host shows theirs', (_, inOrder) => {
    for (const step of inOrder(takeOne())) step();
    expect(unsettled()).toEqual([[['texts', 'a'], 'mine', 'theirs', null]]);
    choose('both');
    expect(shown().texts.a).toBe('mine\n\ntheirs');
    expect(unsettled()).toEqual([]);
  });

  it('is handed over again where nobody has changed it', () => {
    const giveBack = takeOne();
    fromOutside('base');
    giveBack();
    expect(field().value).toBe('mine');
    expect(unsettled()).toEqual([]);
    fireEvent.blur(field());
    expect(shown().texts.a).toBe('mine');
  });
});

describe('a text that changes from outside while it is typed', () => {
  const clash = () => {
    render(<Host start={page({ texts: { a: 'base', b: '' } })} />);
    type('mine');
    fromOutside('theirs');
  };

  it('is overwritten by nobody', () => {
    clash();
    expect(field().value).toBe('mine');
    expect(shown().texts.a).toBe('theirs');
    expect(conflict().textContent).toContain('mine: mine');
    expect(conflict().textContent).toContain('theirs: theirs');
    expect(unsettled()).toEqual([[['texts', 'a'], 'mine', 'theirs', null]]);
    pause();
    fireEvent.blur(field());
    expect(shown().texts.a).toBe('theirs');
    expect(field().value).toBe('mine');
  });

  it.each([
    ['mine', 'mine'],
    ['theirs', 'theirs'],
    ['both', 'mine\n\ntheirs'],
  ])('is resolved with %s', (choice, text) => {
    clash();
    choose(choice);
    expect(field().value).toBe(text);
    expect(shown().texts.a).toBe(text);
    expect(screen.queryByRole('region')).toBeNull();
    expect(unsettled()).toEqual([]);
  });

  it('goes on being typed in, and keeps up with theirs', () => {
    clash();
    type('mine too');
    fromOutside('theirs too');
    expect(conflict().textContent).toContain('mine: mine too');
    expect(conflict().textContent).toContain('theirs: theirs too');
    choose('both');
    expect(shown().texts.a).toBe('mine too\n\ntheirs too');
  });

  it('is no conflict when it is the same text, nor when theirs goes back', () => {
    clash();
    fromOutside('base');
    expect(screen.queryByRole('region')).toBeNull();
    expect(field().value).toBe('mine');
    fromOutside('mine');
    expect(unsettled()).toEqual([]);
    fromOutside('later');
    expect(field().value).toBe('later');
  });

  it('goes to the document by itself when theirs went back', () => {
    clash();
    fromOutside('base');
    pause();
    expect(shown().texts.a).toBe('mine');
  });

  it('ends when the same is typed', () => {
    clash();
    type('theirs');
    expect(screen.queryByRole('region')).toBeNull();
    expect(unsettled()).toEqual([]);
  });

  it('is not lost when its entry was removed', () => {
    const entries = { x: { text: 'base', note: '' } };
    render(<Host start={page({ entries })} fields={['entries/x/text']} />);
    type('mine', 'entries/x/text');
    act(() => setPage((now) => ({ ...now, entries: {} })));
    expect(unsettled()).toEqual([[['entries', 'x', 'text'], 'mine', null, null]]);
    fireEvent.click(screen.getByRole('button', { name: 'mine' }));
    expect(unsettled()).toEqual([[['entries', 'x', 'text'], 'mine', null, 'E_ID']]);
    expect(field('entries/x/text').value).toBe('mine');
  });

  it('stays out of the way of an act', () => {
    clash();
    fireEvent.click(screen.getByRole('button', { name: 'stamp' }));
    expect(shown()).toMatchObject({ texts: { a: 'theirs' }, history: [{ id: 's0' }] });
    expect(field().value).toBe('mine');
  });
});
