import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import type { StepId } from '../../../src/hooks/index.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createMemoryDraftStore } from '../../../src/store/index.ts';
import { draft as talk, talkParties, talkPeople } from '../../../stories/support/postMortems.ts';
import { afterwards, parties } from '../rearticulation-form/harness.tsx';
import { agreed, people, written } from '../rearticulation-form/smallText.tsx';

const at = '2026-03-10T09:00:00Z';
const northwind = { partyId: 'northwind', personId: 'ward' };
const title = 'Changed in two places';
const unsettled = () => screen.queryByRole('region', { name: title });

interface Loss<Doc> {
  readonly value: () => Doc;
  /** What was done last could not be kept: the other side's document stands there instead. */
  readonly lose: (theirs: Doc) => void;
}

/** A form whose host shows everything at once, and may have to take it back. */
function shown(doc: Articulation, props: object = {}): Loss<Articulation> {
  let value = doc;
  let set: (doc: Articulation) => void = () => {};
  let giveBack = () => {};
  function Host() {
    const [now, setNow] = useState(doc);
    value = now;
    set = setNow;
    return (
      <TrothProvider locale="en" timeZone="Europe/Berlin" clock={() => new Date(at)}>
        <RearticulationForm
          value={now}
          onValueChange={(next, details) => {
            giveBack = details.giveBack;
            setNow(next);
          }}
          {...{ parties, people, viewer: northwind }}
          {...props}
        />
      </TrothProvider>
    );
  }
  render(<Host />);
  const lose = (theirs: Articulation) =>
    act(() => {
      set(theirs);
      giveBack();
    });
  return { value: () => value, lose };
}

const withDay = (doc: Articulation, day: string) =>
  afterwards(doc, ['northwind', ['reviewBy'], day]);
const press = (name: string, among = screen) =>
  userEvent.click(among.getByRole('button', { name }));

describe('what could not be kept, since the other side was faster', () => {
  it('is no question where it only followed from a verb', async () => {
    const { lose } = shown(agreed(), { defaultView: { step: 'signOff' } });
    await press('Sign');
    const form = within(screen.getByRole('group', { name: 'Sign' }));
    await userEvent.click(form.getByRole('button', { name: 'Sign' }));
    expect(screen.getByText('Partly signed')).toBeTruthy();
    lose(afterwards(agreed(), ['harbour', { type: 'sendBack', reason: 'The days do not fit.' }]));
    expect(screen.getByText('Draft')).toBeTruthy();
    expect(unsettled()).toBeNull();
  });

  it.each([
    ['Keep mine', '2026-11-01'],
    ['Take the other', '2026-12-01'],
  ])('is asked at a day: %s', async (choice, day) => {
    const { value, lose } = shown(written());
    const field = screen.getByLabelText<HTMLInputElement>(/^To be looked at again/);
    fireEvent.change(field, { target: { value: '2026-11-01' } });
    fireEvent.blur(field);
    lose(withDay(written(), '2026-12-01'));
    expect(value().reviewBy).toBe('2026-12-01');
    expect(field.value).toBe('2026-11-01');
    const note = within(screen.getByRole('region', { name: /^“To be looked at again/ }));
    expect(note.getByText('Tuesday, December 1, 2026')).toBeTruthy();
    expect(note.queryByRole('button', { name: /both/ })).toBeNull();
    await userEvent.click(note.getByRole('button', { name: choice }));
    expect(value().reviewBy).toBe(day);
    expect(field.value).toBe(day);
    expect(document.activeElement).toBe(field);
    expect(unsettled()).toBeNull();
  });

  const withTrigger = (trigger: string) =>
    afterwards(written(), ['northwind', ['trigger'], trigger]);

  it.each([
    ['Keep mine', 'scope_changed', 'The work has changed'],
    ['Take the other', 'partner_leaving', 'A partner leaves'],
  ])('is asked at a choice: %s', async (choice, trigger, name) => {
    const { value, lose } = shown(written());
    await userEvent.click(screen.getByRole('radio', { name: /^The work has changed/ }));
    lose(withTrigger('partner_leaving'));
    const radio = screen.getByRole<HTMLInputElement>('radio', { name: /^The work has changed/ });
    expect(radio.checked).toBe(true);
    const note = within(screen.getByRole('region', { name: /was changed in two places$/ }));
    expect(note.getByText('A partner leaves')).toBeTruthy();
    await userEvent.click(note.getByRole('button', { name: choice }));
    expect(value().trigger).toBe(trigger);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: new RegExp(name) }));
    expect(unsettled()).toBeNull();
  });

  it('is decided by choosing anew, too', async () => {
    const { value, lose } = shown(written());
    await userEvent.click(screen.getByRole('radio', { name: /^The work has changed/ }));
    lose(withTrigger('partner_leaving'));
    await userEvent.click(screen.getByRole('radio', { name: /^People have changed/ }));
    expect(value().trigger).toBe('people_changed');
    expect(unsettled()).toBeNull();
  });

  it('is asked above the page where a table has one control for several places', async () => {
    const duty = {
      ...{ order: 'a1', section: 'responsibility', proposedBy: 'northwind', text: 'Answer calls' },
      ...{ accountable: '', responsible: [] },
    };
    const doc = afterwards(written(), ['northwind', ['clauses', 'call'], duty]);
    const who = (id: string) =>
      afterwards(doc, ['northwind', ['clauses', 'call', 'accountable'], id]);
    const { value, lose } = shown(doc, { defaultView: { step: 'responsibility' } });
    const cell = screen.getByRole('combobox', { name: /^Northwind Health: Answer calls/ });
    await userEvent.selectOptions(cell, 'accountable');
    lose(who('harbour'));
    const box = within(unsettled() as HTMLElement);
    expect(box.getByText(/: Answer calls$/)).toBeTruthy();
    expect(box.getByText('Northwind Health')).toBeTruthy();
    expect(box.getByText('Harbour Logistics')).toBeTruthy();
    await userEvent.click(box.getByRole('button', { name: 'Keep mine' }));
    expect((value().clauses.call as { accountable?: string }).accountable).toBe('northwind');
    expect(unsettled()).toBeNull();
  });

  it('can be let go where it can only be read by now', async () => {
    const { value, lose } = shown(written());
    const note = screen.getByRole('textbox', { name: /^What led to it/ });
    await userEvent.type(note, 'The bridge is closed.');
    await userEvent.tab();
    const theirs = afterwards(
      afterwards(written(), ['northwind', ['triggerNote'], 'The road is closed.']),
      ['northwind', { type: 'withdraw', reason: 'No.' }],
    );
    lose(theirs);
    const box = within(unsettled() as HTMLElement);
    expect(box.getByText('The bridge is closed.')).toBeTruthy();
    await userEvent.click(box.getByRole('button', { name: 'Keep mine' }));
    expect(box.getByText(/can no longer be changed/)).toBeTruthy();
    await userEvent.click(box.getByRole('button', { name: 'Take the other' }));
    expect(value()).toBe(theirs);
    expect(unsettled()).toBeNull();
  });
});

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

describe('what another tab has changed as well', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('BroadcastChannel', Channel);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const settle = () => act(() => vi.advanceTimersByTimeAsync(5_000));

  /** Two tabs of one browser with the same widget, over one store. */
  async function twoTabs(widget: (kept: object) => ReactElement) {
    const store = createMemoryDraftStore();
    const open = async () => {
      const container = document.body.appendChild(document.createElement('div'));
      render(
        <TrothProvider locale="en" timeZone="Europe/Berlin" clock={() => new Date(at)}>
          {widget({ store, draftKey: 'k' })}
        </TrothProvider>,
        { container },
      );
      await settle();
      return within(container);
    };
    return [await open(), await open()] as const;
  }
  type Tab = Awaited<ReturnType<typeof twoTabs>>[0];

  /** Presses the first that is offered, until nothing waits any more. */
  async function settleAll(tab: Tab, most = 6) {
    for (let i = 0; i < most; i += 1) {
      const box = tab.queryByRole('region', { name: title });
      if (!box) return;
      const notes = tab.queryAllByRole('region', { name: /was changed in two places$/ });
      const buttons = [box, ...notes].flatMap((one) => within(one).queryAllByRole('button'));
      const choice = buttons.find(({ textContent }) =>
        /^(Keep mine|Start)/.test(textContent ?? ''),
      );
      fireEvent.click(choice ?? (buttons[0] as HTMLElement));
      await settle();
    }
    expect(tab.queryByRole('region', { name: title })).toBeNull();
  }

  const form = (doc: Articulation, step: StepId) => (kept: object) => (
    <RearticulationForm
      {...{ parties, people, viewer: northwind, defaultValue: doc, defaultView: { step } }}
      {...kept}
    />
  );
  const duty = {
    ...{ order: 'a1', section: 'responsibility', proposedBy: 'northwind', text: 'Answer calls' },
    ...{ accountable: '', responsible: [] },
  };
  const withDuty = () => afterwards(written(), ['northwind', ['clauses', 'call'], duty]);
  const day = (tab: Tab, to: string) => {
    const field = tab.getByLabelText(/^To be looked at again/);
    fireEvent.change(field, { target: { value: to } });
    fireEvent.blur(field);
  };
  const part = (tab: Tab, who: RegExp, to: string) =>
    fireEvent.change(tab.getByRole('combobox', { name: who }), { target: { value: to } });
  const step = (tab: Tab, name: RegExp) =>
    fireEvent.click(within(tab.getByRole('navigation')).getByRole('button', { name }));

  it.each<[string, (kept: object) => ReactElement, (tab: Tab) => void, (tab: Tab) => void]>([
    [
      'a day',
      form(written(), 'start'),
      (tab) => day(tab, '2026-11-01'),
      (tab) => day(tab, '2026-12-01'),
    ],
    [
      'a day, while another step is open',
      form(written(), 'start'),
      (tab) => day(tab, '2026-11-01'),
      (tab) => {
        day(tab, '2026-12-01');
        step(tab, /^Signing/);
      },
    ],
    [
      'a choice',
      form(written(), 'start'),
      (tab) => fireEvent.click(tab.getByRole('radio', { name: /^A partner leaves/ })),
      (tab) => fireEvent.click(tab.getByRole('radio', { name: /^A partner joins/ })),
    ],
    [
      'who does a task',
      form(withDuty(), 'responsibility'),
      (tab) => part(tab, /^Northwind Health: Answer/, 'responsible'),
      (tab) => part(tab, /^Harbour Logistics: Answer/, 'responsible'),
    ],
    [
      'an entry that one took away and the other wrote in',
      form(written(), 'situation'),
      (tab) => {
        fireEvent.change(tab.getByRole('textbox', { name: /^What/ }), { target: { value: 'New' } });
        fireEvent.blur(tab.getByRole('textbox', { name: /^What/ }));
      },
      (tab) => fireEvent.click(tab.getByRole('button', { name: /^Remove/ })),
    ],
    [
      'an entry that one wrote in and the other took away',
      form(written(), 'situation'),
      (tab) => fireEvent.click(tab.getByRole('button', { name: /^Remove/ })),
      (tab) => {
        fireEvent.change(tab.getByRole('textbox', { name: /^What/ }), { target: { value: 'New' } });
        fireEvent.blur(tab.getByRole('textbox', { name: /^What/ }));
      },
    ],
    [
      'the frame of a post-mortem',
      (kept) => (
        <PostMortem
          {...{ parties: talkParties, people: talkPeople, viewer: { partyId: 'northwind' } }}
          {...{ defaultValue: talk, defaultView: { section: 'frame' } }}
          {...kept}
        />
      ),
      (tab) => fireEvent.click(tab.getAllByRole('radio', { checked: false })[0] as HTMLElement),
      (tab) => fireEvent.click(tab.getAllByRole('radio', { checked: false })[1] as HTMLElement),
    ],
  ])('can be settled: %s', async (_, widget, there, here) => {
    const [one, other] = await twoTabs(widget);
    there(one);
    here(other);
    await settle();
    const waits = [one, other].filter((tab) => tab.queryByRole('region', { name: title }));
    expect(waits).toHaveLength(1);
    await settleAll(waits[0] as Tab);
  });

  it('is no question where two moved an entry: one of the places holds', async () => {
    const { proposedBy } = duty;
    const second = { section: 'situation', proposedBy, text: 'The ward has moved', order: 'a2' };
    const third = { ...second, text: 'The road is closed', order: 'a3' };
    const doc = [second, third].reduce(
      (before, clause, i) => afterwards(before, ['northwind', ['clauses', `c${i}`], clause]),
      written(),
    );
    const [one, other] = await twoTabs(form(doc, 'situation'));
    fireEvent.click(one.getByRole('button', { name: /^Move “The road.*up/ }));
    fireEvent.click(one.getByRole('button', { name: /^Move “The road.*up/ }));
    fireEvent.click(other.getByRole('button', { name: /^Move “The road.*up/ }));
    await settle();
    for (const tab of [one, other]) expect(tab.queryByRole('region', { name: title })).toBeNull();
  });
});
