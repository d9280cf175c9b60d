import { act, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Announce, useAnnouncer } from '../../../src/components/ui/useAnnouncer.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';

function Speaker({ give }: { give: (announce: Announce) => void }) {
  give(useAnnouncer());
  return null;
}

/** Mounts a widget that can speak. */
function speaker(locale?: string) {
  let announce: Announce = () => {};
  const view = render(
    <StrictMode>
      <TrothProvider messages={locale ? { locale } : undefined}>
        <Speaker
          give={(given) => {
            announce = given;
          }}
        />
      </TrothProvider>
    </StrictMode>,
  );
  return { announce: (...args: Parameters<Announce>) => act(() => announce(...args)), ...view };
}

const regions = (politeness = 'polite') => [
  ...document.querySelectorAll<HTMLElement>(`[aria-live="${politeness}"]`),
];
const spoken = (politeness?: string) => regions(politeness).map((node) => node.textContent);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('has its regions in the page for a moment before any text', () => {
  const { announce } = speaker();
  expect(regions()).toEqual([]);
  announce('Sent');
  expect(spoken()).toEqual(['', '']);
  vi.advanceTimersByTime(200);
  expect(spoken()).toEqual(['Sent', '']);
  expect(regions()[0]?.closest('[data-troth="announcer"]')?.parentElement).toBe(document.body);
});

it('reads the same words twice as two changes', () => {
  const { announce } = speaker();
  announce('Row 1');
  vi.advanceTimersByTime(200);
  announce('Row 1');
  vi.advanceTimersByTime(200);
  expect(spoken()).toEqual(['', 'Row 1']);
});

it('drops a widget’s words that are already outdated, not those of its neighbour', () => {
  const first = speaker();
  const second = speaker();
  first.announce('Goodwill');
  second.announce('Saved');
  first.announce('Predictability');
  vi.advanceTimersByTime(200);
  expect(spoken()).toEqual(['Saved\nPredictability', '']);
  expect(document.querySelectorAll('[data-troth="announcer"]')).toHaveLength(1);
});

it('interrupts only where it is told to', () => {
  const { announce } = speaker();
  announce('Could not be saved', 'assertive');
  vi.advanceTimersByTime(200);
  expect(spoken('assertive')).toEqual(['Could not be saved', '']);
  expect(spoken('polite')).toEqual(['', '']);
});

it('says in which language it speaks', () => {
  const { announce } = speaker('de');
  announce('Gesendet');
  vi.advanceTimersByTime(200);
  expect(regions()[0]?.lang).toBe('de');
});

it('leaves nothing to be found later by someone who reads through the page', () => {
  const { announce } = speaker();
  announce('Sent');
  vi.advanceTimersByTime(60_000);
  expect(spoken()).toEqual(['', '']);
});

it('goes with the last widget that spoke, and takes its timers along', () => {
  const first = speaker();
  const second = speaker();
  first.announce('One');
  second.announce('Two');
  first.unmount();
  expect(regions()).toHaveLength(2);
  second.unmount();
  expect(regions()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  first.announce('From beyond');
  expect(regions()).toEqual([]);
});
