import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { de } from '../../../src/i18n/de/index.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { parties, people, postMortem } from './harness.tsx';

const mediator = { partyId: 'outside-both', personId: 'mediator', role: 'facilitator' } as const;
const facts = 'What happened, in order';
const event = 'What shook trust';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-11T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function show(
  section: 'timeline' | 'event',
  viewer: object = mediator,
  messages: Messages | undefined = undefined,
) {
  render(
    <TrothProvider
      locale={messages ? 'de' : 'en'}
      messages={messages}
      timeZone="UTC"
      clock={() => new Date()}
    >
      <PostMortem
        defaultValue={postMortem()}
        parties={parties}
        people={people}
        viewer={viewer as typeof mediator}
        defaultView={{ section }}
      />
    </TrothProvider>,
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const go = (title: string) => {
  const rail = within(screen.getByRole('navigation', { name: 'Sections' }));
  fireEvent.click(rail.getByRole('button', { name: new RegExp(`^${title}`) }));
};
const wait = (minutes: number) => act(() => vi.advanceTimersByTime(minutes * 60_000));
const clock = () => screen.getByRole('timer').textContent;
const over = `The time for “${facts}” is up. Finish your thought, or take more time.`;
const announced = () => document.querySelector('[data-troth="announcer"]')?.textContent ?? '';

it('runs on while whoever leads looks at another section', () => {
  show('timeline');
  press(`Start the time ${facts}`);
  wait(5);
  go(event);
  expect(clock()).toBe('5 minutes left');
  wait(3);
  go(facts);
  expect(clock()).toBe('7 minutes left');
  press(`Pause ${facts}`);
  go(event);
  wait(3);
  go(facts);
  expect(clock()).toBe('7 minutes left');
});

it('says once that the time of a section is over, also while that is not on the page', () => {
  show('timeline');
  press(`Start the time ${facts}`);
  wait(5);
  go(event);
  expect(screen.queryByText(over)).toBeNull();
  wait(10);
  // What is read out stands there for a moment only.
  act(() => vi.advanceTimersByTime(200));
  expect(announced()).toContain(over);
  wait(1);
  expect(announced()).toBe('');
  expect(screen.getAllByText(over).some((one) => one.dataset.part === 'timer-over')).toBe(true);
  go(facts);
  expect(clock()).toBe(over);
  expect(document.querySelector('[data-part="timer-over"]')).toBeNull();
  press(`Start over ${facts}`);
  expect(clock()).toBe('15 minutes left');
  go(event);
  expect(document.querySelector('[data-part="timer-over"]')).toBeNull();
});

it('runs for each section by itself', () => {
  show('timeline');
  press(`Start the time ${facts}`);
  wait(2);
  go(event);
  press(`Start the time ${event}`);
  wait(1);
  expect(clock()).toBe('4 minutes left');
  go(facts);
  expect(clock()).toBe('12 minutes left');
});

it.each([
  [
    undefined,
    'Start the time',
    [
      '5 minutes left',
      '4 minutes 59 seconds left',
      '1 minute left',
      '59 seconds left',
      '1 second left',
    ],
  ],
  [
    de,
    'Zeit starten',
    [
      'noch 5 Minuten',
      'noch 4 Minuten 59 Sekunden',
      'noch 1 Minute',
      'noch 59 Sekunden',
      'noch 1 Sekunde',
    ],
  ],
])('says no minutes and no seconds that are none', (messages, start, said) => {
  show('event', mediator, messages);
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${start}`) }));
  const heard = [0, 1, 239, 1, 58].map((seconds) => {
    wait(seconds / 60);
    return clock();
  });
  expect(heard).toEqual(said);
});

it('is only for whoever leads', () => {
  show('timeline', { partyId: 'northwind' });
  expect(screen.queryByRole('timer')).toBeNull();
});
