import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import type { PostMortem as Talk } from '../../../src/core/postmortem/types.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createMemoryDraftStore } from '../../../src/store/index.ts';
import { after, parties, people, postMortem } from './harness.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

const fact = { order: 'a0', at: '2026-03-04', text: 'The van left.', source: '' };
const told = after(postMortem(), [
  'northwind',
  ['timeline', 't1'],
  { ...fact, addedBy: 'northwind', positions: { northwind: 'agree' } },
]);
const dimensions = [{ id: 'integrity', label: 'Integrity', description: 'Words and deeds.' }];

async function open(props: object) {
  const view = render(
    <TrothProvider locale="en" timeZone="Europe/Berlin" clock={() => new Date('2026-03-10T09:00Z')}>
      <PostMortem
        {...{ parties, people, dimensions, viewer: { partyId: 'northwind' } }}
        {...{ defaultValue: told, scale: { min: 0, max: 100 } }}
        {...props}
      />
    </TrothProvider>,
  );
  await wait(50);
  return view;
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const pick = (name: string, value: string) => {
  field(name).focus();
  fireEvent.change(field(name), { target: { value } });
};
/** What a browser says of half a value: that nothing stands there, and that it is wrong. */
function half(name: string) {
  const validity = { badInput: true, valid: false };
  Object.defineProperty(field(name), 'validity', { value: validity, configurable: true });
  fireEvent.input(field(name), { target: { value: '' } });
}

const cases = [
  ['a day', 'timeline', 'When', '2026-03-05', (doc: Talk) => doc.timeline.t1?.at, '2026-03-05'],
  [
    ...(['a time of day', 'timeline', 'Time of day', '10:30'] as const),
    (doc: Talk) => doc.timeline.t1?.at,
    '2026-03-04T09:30:00Z',
  ],
  [
    ...(['a score', 'impact', 'Before', '70'] as const),
    (doc: Talk) => doc.impact.northwind?.integrity?.before,
    70,
  ],
] as const;

it.each(cases)('keeps %s before the field is left', async (_, section, name, written) => {
  const kept = { draftKey: 'k', store: createMemoryDraftStore(), defaultView: { section } };
  // A host that takes nothing stands for a page that goes before it has.
  const before = await open({ ...kept, value: told, onValueChange: () => {} });
  pick(name, written);
  await wait(20);
  before.unmount();
  await open({ ...kept, value: told, onValueChange: () => {} });
  expect(field(name).value).toBe(written);
});

it.each(cases)('hands %s over after a pause, in the field as it is', async (...one) => {
  const [, section, name, written, valueIn, value] = one;
  const onValueChange = vi.fn();
  await open({ onValueChange, defaultView: { section } });
  const input = field(name);
  pick(name, written);
  expect(onValueChange).not.toHaveBeenCalled();
  await wait(1_000);
  expect(onValueChange).toHaveBeenCalledTimes(1);
  expect(valueIn(onValueChange.mock.lastCall?.[0])).toBe(value);
  expect(field(name)).toBe(input);
  expect(document.activeElement).toBe(input);
  // Half of the next leaves the good one where it is.
  half(name);
  await wait(1_000);
  fireEvent.blur(input);
  expect(onValueChange).toHaveBeenCalledTimes(1);
});

it.each(cases)('asks which where somebody else wrote %s too', async (...one) => {
  const [, section, name, written, valueIn, value] = one;
  const theirs = section === 'timeline' ? '2026-03-06' : 30;
  const path =
    section === 'timeline'
      ? ['timeline', 't1', 'at']
      : ['impact', 'northwind', 'integrity', 'before'];
  let doc = told;
  const page = () => (
    <TrothProvider locale="en" timeZone="Europe/Berlin" clock={() => new Date('2026-03-10T09:00Z')}>
      <PostMortem
        {...{ parties, people, dimensions, viewer: { partyId: 'northwind' } }}
        {...{ value: doc, scale: { min: 0, max: 100 }, defaultView: { section } }}
        onValueChange={(next) => {
          doc = next;
        }}
      />
    </TrothProvider>
  );
  const view = render(page());
  pick(name, written);
  doc = after(doc, ['northwind', path, theirs]);
  view.rerender(page());
  await wait(1_000);
  expect(valueIn(doc)).toBe(theirs);
  expect(field(name).value).toBe(written);
  fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  view.rerender(page());
  expect(valueIn(doc)).toBe(value);
  expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull();
});
