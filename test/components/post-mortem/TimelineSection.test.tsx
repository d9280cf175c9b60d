import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TimelineSection } from '../../../src/components/post-mortem/sections/TimelineSection.tsx';
import { inOrder } from '../../../src/core/document/orderKeys.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { type Deed, look, postMortem, type Side } from './harness.tsx';

const show = (doc = postMortem(), options = {}) =>
  look(TimelineSection, doc, { section: 'timeline', ...options });
const fact = (by: Side, id: string, at: string, text: string, source = ''): Deed => [
  by,
  ['timeline', id],
  { order: `a${id}`, at, text, source, addedBy: by, positions: {} },
];
const texts = (doc: PostMortem) => inOrder(doc.timeline).map(([, { text }]) => text);
const row = (number: number) => within(screen.getByRole('group', { name: `Fact ${number}` }));
/** Fills in a native field for a day or a time, and leaves it. */
const fill = (field: HTMLElement, value: string) => {
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

it('adds a fact that its side vouches for, and begins with its day', async () => {
  const { doc } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Add a fact' }));
  expect(document.activeElement).toBe(row(1).getByLabelText('When'));
  expect(row(1).getByText('Time not known')).toBeTruthy();
  expect(row(1).getByText('Said by one side')).toBeTruthy();
  expect(Object.values(doc().timeline)).toMatchObject([
    { at: '', addedBy: 'northwind', positions: { northwind: 'agree' } },
  ]);
});

describe('the time of a fact', () => {
  const one = postMortem(fact('northwind', '0', '', 'The van left.'));

  it('is written in the zone that is named', () => {
    const { doc } = show(one);
    expect(screen.getByText(/Times in Europe\/Berlin/)).toBeTruthy();
    fill(row(1).getByLabelText('When'), '2026-03-04');
    expect(doc().timeline[0]?.at).toBe('2026-03-04');
    fill(row(1).getByLabelText('Time of day'), '10:30');
    expect(doc().timeline[0]?.at).toBe('2026-03-04T09:30:00Z');
    fill(row(1).getByLabelText('Time of day'), '');
    expect(doc().timeline[0]?.at).toBe('2026-03-04');
  });

  it('is refused where there was none, and keeps what was written', () => {
    const { doc } = show(one);
    fill(row(1).getByLabelText('When'), '2026-03-29');
    fill(row(1).getByLabelText('Time of day'), '02:30');
    expect(row(1).getByText(/There was no such time on this day/)).toBeTruthy();
    expect(row(1).getByLabelText<HTMLInputElement>('Time of day').value).toBe('02:30');
    expect(doc().timeline[0]?.at).toBe('2026-03-29');
  });

  it('asks which one it was where it came twice', async () => {
    const { doc } = show(one);
    fill(row(1).getByLabelText('When'), '2026-10-25');
    fill(row(1).getByLabelText('Time of day'), '02:30');
    expect(doc().timeline[0]?.at).toBe('2026-10-25T00:30:00Z');
    await userEvent.click(row(1).getByRole('radio', { name: /The second one/ }));
    expect(doc().timeline[0]?.at).toBe('2026-10-25T01:30:00Z');
  });

  it('needs its day', () => {
    const { doc } = show(one);
    fill(row(1).getByLabelText('Time of day'), '02:30');
    expect(row(1).getByText('A time of day needs its day.')).toBeTruthy();
    expect(doc().timeline[0]?.at).toBe('');
  });
});

it('lets each side agree, see it differently, and take it back', async () => {
  const { doc, said } = show(postMortem(fact('harbour', '0', '', 'The van left.')));
  expect(row(1).getByText('Harbour Logistics: it was so')).toBeTruthy();
  await userEvent.click(row(1).getByRole('button', { name: 'We see it differently' }));
  expect(row(1).getByText('Seen differently')).toBeTruthy();
  await userEvent.click(row(1).getByRole('button', { name: 'It was so' }));
  expect(row(1).getByText('Agreed')).toBeTruthy();
  await userEvent.click(row(1).getByRole('button', { name: 'Take it back' }));
  expect(doc().timeline[0]?.positions).toEqual({ harbour: 'agree' });
  expect(document.activeElement).toBe(row(1).getByRole('button', { name: 'It was so' }));
  expect(said).toHaveLength(3);
});

it('marks what is told too late, and puts it in order of time', async () => {
  const { doc, said } = show(
    postMortem(
      fact('northwind', '0', '2026-03-04', 'second'),
      fact('northwind', '1', '2026-03-05', 'third'),
      fact('northwind', '2', '2026-03-02', 'first'),
      fact('northwind', '3', '', 'whenever'),
    ),
  );
  expect(screen.getAllByText('Happened before a fact above')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Put in order of time' }));
  expect(texts(doc())).toEqual(['first', 'whenever', 'second', 'third']);
  expect(screen.queryByText('Happened before a fact above')).toBeNull();
  expect(said).toEqual(['The facts are in order of time now.']);
});

it('moves a fact by the keyboard and keeps the focus in it', async () => {
  const { doc } = show(
    postMortem(fact('northwind', '0', '', 'one'), fact('northwind', '1', '', 'two')),
  );
  const field = row(2).getByRole('textbox', { name: 'What happened' });
  field.focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(texts(doc())).toEqual(['two', 'one']);
  expect(document.activeElement).toBe(row(1).getByRole('textbox', { name: 'What happened' }));
});

it('links a source only where that is safe', () => {
  show(
    postMortem(
      fact('northwind', '0', '', 'one', 'https://example.org/log'),
      fact('northwind', '1', '', 'two', 'javascript:alert(1)'),
    ),
  );
  const links = screen.getAllByRole<HTMLAnchorElement>('link');
  expect(links.map(({ href }) => href)).toEqual(['https://example.org/log']);
});

it('shows a reader facts and no fields', () => {
  show(postMortem(fact('northwind', '0', '2026-03-04T09:30:00Z', 'The van left.')), {
    viewer: null,
  });
  expect(row(1).getByText(/Mar 4, 2026, 10:30/)).toBeTruthy();
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('brings a removed fact back without what the other side said to it', async () => {
  const entry = {
    order: 'a0',
    at: '2026-03-04',
    text: 'The van was late',
    source: '',
    addedBy: 'northwind',
    positions: { northwind: 'agree' },
  };
  const added = postMortem(
    ['northwind', ['timeline', 'late'], entry],
    ['harbour', { type: 'takePosition', factId: 'late', position: 'dispute' }],
  );
  const { doc, said } = look(TimelineSection, added, { section: 'timeline' });
  await userEvent.click(screen.getByRole('button', { name: /^Remove/ }));
  expect(doc().timeline).toEqual({});
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(doc().timeline.late).toEqual(entry);
  expect(said.at(-1)).toBe('It is back.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('takes the keyboard to the next entry when one is gone whose neighbour is the other side’s', async () => {
  show(
    postMortem(
      fact('northwind', '0', '2026-03-04', 'The van left.'),
      fact('harbour', '1', '2026-03-05', 'The van came back.'),
    ),
  );
  await userEvent.click(screen.getByRole('button', { name: /^Remove/ }));
  const left = row(1);
  expect(left.getByText('The van came back.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Move .*up$/ }));
});
