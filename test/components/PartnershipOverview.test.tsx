import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  PartnershipOverview,
  type PartnershipOverviewProps,
} from '../../src/components/partnership-overview/index.ts';
import type {
  Partnership as PartnershipRecord,
  PostMortem,
  SurveyResponse,
} from '../../src/core/index.ts';
import { instruments } from '../../src/core/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { Partnership, type PartnershipProps } from '../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { createMemoryStore } from '../../src/store/partnership/createMemoryStore.ts';
import { storeError } from '../../src/store/StoreError.ts';
import { answersOf, harbour, northwind } from '../../stories/support/partnership.ts';
import * as articulations from '../core/articulation/support/conversations.ts';
import {
  make,
  P,
  play,
  promised,
  R,
  reported,
  wholeTerms,
} from '../core/commitments/conversation.ts';
import { begun } from '../core/partnership/support/records.ts';
import * as postMortems from '../core/postmortem/support/postMortems.ts';

const TODAY = '2026-03-20';

type Entries = Partial<
  Pick<PartnershipRecord, 'responses' | 'commitments' | 'postMortems' | 'articulations'>
>;
type Documents = { readonly [Name in keyof Entries]: readonly { readonly id: string }[] };

const record = (documents: Documents = {}): PartnershipRecord => ({
  ...begun,
  ...Object.fromEntries(
    Object.entries(documents).map(([name, list]) => [
      name,
      Object.fromEntries(list.map((one) => [one.id, one])),
    ]),
  ),
});

/** A promise of Harbour Logistics, to be kept by a day. */
const dueOn = (due: string, title = `Due ${due}`) =>
  play(make({ id: due, title, terms: { ...wholeTerms, due } }), ['request', R], ['promise', P]);

const inForce = (reviewBy: '' | `${number}-${number}-${number}`) => ({
  ...articulations.inForce(),
  reviewBy,
});

/** What `people` of one side answer about the other, all around one level. */
const round = (
  wave: string,
  from: typeof northwind,
  about: typeof harbour,
  people: number,
  level = 4,
) => {
  const levels = Object.fromEntries(instruments.alliance4.dimensions.map(({ id }) => [id, level]));
  const group = { wave, rater: from, target: about, people, levels };
  return answersOf(group, instruments.alliance4) as readonly SurveyResponse[];
};

interface Shown extends Omit<PartnershipProps, 'children'> {
  readonly props?: PartnershipOverviewProps;
  readonly around?: (children: ReactNode) => ReactNode;
}

/** The overview of a record, once it is open. */
async function show(documents: Documents | undefined, shown: Shown = {}) {
  const { props, around = (children) => children, ...rest } = shown;
  const { container } = render(
    around(
      <Partnership
        initial={documents && record(documents)}
        viewer={{ partyId: 'harbour' }}
        {...rest}
      >
        <PartnershipOverview today={TODAY} {...props} />
      </Partnership>,
    ),
  );
  const root = await waitFor(() => {
    const found = container.querySelector('[data-troth]');
    expect(found).not.toBeNull();
    expect(found?.getAttribute('data-state')).not.toBe('loading');
    return found as HTMLElement;
  });
  return within(root);
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const itemsOf = (name: string) =>
  part(name)
    .getAllByRole('listitem')
    .map(({ children }) =>
      [...children].flatMap((child) =>
        child.children.length > 0
          ? [...child.children].map((one) => one.textContent)
          : child.textContent,
      ),
    );

describe('what waits', () => {
  it('says what is to be done, with what, and when; the most pressing first', async () => {
    await show({
      commitments: [dueOn('2026-04-20'), dueOn('2026-03-17'), dueOn('2026-03-21')],
      postMortems: [postMortems.sharing()],
    });
    expect(itemsOf('Waiting for you')).toEqual([
      ['Due 2026-03-17', 'Do what you promised', 'due 3 days ago'],
      ['Due 2026-03-21', 'Do what you promised', 'tomorrow'],
      ['Due 2026-04-20', 'Do what you promised', 'in 4 weeks'],
      ['The delivery of 4 March', 'Say how it was for you'],
    ]);
  });

  it('is what waits for this side', async () => {
    const documents = { commitments: [reported()] };
    await show(documents, { viewer: { partyId: 'northwind' } });
    expect(itemsOf('Waiting for you')).toEqual([
      ['Ward rounds', 'Say whether you are satisfied', 'in 5 weeks'],
    ]);
  });

  it('is thanked for where there is nothing', async () => {
    await show({ commitments: [promised()] }, { viewer: { partyId: 'northwind' } });
    part('Waiting for you').getByText('Nothing is waiting for you. Thank you.');
    expect(part('Waiting for you').queryByRole('list')).toBeNull();
  });

  it('names a round of the survey, which both are asked for after a look', async () => {
    await show({ postMortems: [postMortems.closed()] });
    const [[title, act] = []] = itemsOf('Waiting for you');
    expect(act).toBe('Say how you see each other');
    expect(title).toMatch(/^Survey of \w+ \d+, 2026$/);
  });

  it('is there in full when it is asked for', async () => {
    const days = [23, 24, 25, 26, 27, 28].map((day) => `2026-03-${day}`);
    await show({ commitments: days.map((day) => dueOn(day)) });
    expect(itemsOf('Waiting for you')).toHaveLength(4);
    await userEvent.click(part('Waiting for you').getByRole('button', { name: 'Show 2 more' }));
    expect(itemsOf('Waiting for you').map(([title]) => title)).toEqual(
      days.map((day) => `Due ${day}`),
    );
    await userEvent.click(part('Waiting for you').getByRole('button', { name: 'Show fewer' }));
    expect(itemsOf('Waiting for you')).toHaveLength(4);
  });

  it('shows a fifth rather than a button for it', async () => {
    const days = [23, 24, 25, 26, 27].map((day) => `2026-03-${day}`);
    await show({ commitments: days.map((day) => dueOn(day)) });
    expect(itemsOf('Waiting for you')).toHaveLength(5);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['nobody', null],
    ['a witness', { partyId: 'harbour', role: 'witness' } as const],
    ['somebody of no side', { partyId: 'lakeside' }],
  ])('is not said to %s, who may do nothing', async (_, viewer) => {
    const overview = await show({ commitments: [dueOn('2026-03-25')] }, { viewer });
    expect(overview.queryByText('Waiting for you')).toBeNull();
    overview.getByRole('heading', { name: 'Harbour Logistics and Northwind Health' });
    expect(itemsOf('Coming up')).toEqual([['Due 2026-03-25', 'by Harbour Logistics', 'in 5 days']]);
  });
});

describe('what comes up', () => {
  it('counts what is overdue, and names what is due within two weeks, for everybody', async () => {
    await show(
      {
        commitments: [
          dueOn('2026-03-01'),
          dueOn('2026-03-19'),
          dueOn('2026-03-20'),
          dueOn('2026-04-03'),
          dueOn('2026-04-04'),
        ],
      },
      { viewer: { partyId: 'northwind' } },
    );
    part('Coming up').getByText('2 promises are overdue');
    expect(itemsOf('Coming up')).toEqual([
      ['Due 2026-03-20', 'by Harbour Logistics', 'today'],
      ['Due 2026-04-03', 'by Harbour Logistics', 'in 2 weeks'],
    ]);
    expect(screen.getByText('today').getAttribute('datetime')).toBe('2026-03-20');
  });

  it('does not say again what waits for the viewer', async () => {
    await show({ commitments: [dueOn('2026-03-25')] });
    expect(itemsOf('Waiting for you')).toHaveLength(1);
    part('Coming up').getByText('Nothing else is due in the next 14 days.');
  });

  it('says so where nothing is due', async () => {
    await show({ commitments: [dueOn('2026-12-01')] });
    part('Coming up').getByText('Nothing is due in the next 14 days.');
    expect(screen.queryByText(/overdue/)).toBeNull();
  });
});

describe('trust at a glance', () => {
  it('shows each view with its people, its round and its change, the viewer’s own first', async () => {
    await show({
      responses: [
        ...round('2026-01', northwind, harbour, 6, 3),
        ...round('2026-01', harbour, northwind, 6, 4),
        ...round('2026-03', northwind, harbour, 6, 5),
        ...round('2026-03', harbour, northwind, 6, 4),
      ],
    });
    const [own, theirs] = itemsOf('Trust at a glance').map((item) => item.join('|'));
    expect(own).toMatch(
      /^How you see Northwind Health\|\d+ of 100\|.*6 answers, March 2026 · as in the round before$/,
    );
    expect(theirs).toMatch(
      /^How Northwind Health sees you\|\d+ of 100\|.*6 answers, March 2026 · \+\d+ since the round before$/,
    );
  });

  it('keeps back what would give somebody away', async () => {
    await show({ responses: [...round('2026-03', northwind, harbour, 3)] });
    expect(itemsOf('Trust at a glance')).toEqual([
      ['How Northwind Health sees you', 'Too few answers to be shown', '3 answers, March 2026'],
    ]);
  });

  it('names both for somebody of neither', async () => {
    await show({ responses: [...round('2026-03', northwind, harbour, 6)] }, { viewer: null });
    part('Trust at a glance').getByText('Northwind Health on Harbour Logistics');
  });

  it('says where nobody has answered yet', async () => {
    await show({ commitments: [promised()] });
    part('Trust at a glance').getByText('Nobody has answered a survey yet.');
  });
});

describe('the next review', () => {
  it('is that of the agreement in force', async () => {
    await show({ articulations: [inForce('2026-09-01')] });
    part('Next review').getByText('How we deliver to the wards');
    part('Next review').getByText('Tuesday, September 1, 2026');
    part('Next review').getByText('in 5 months');
  });

  it('is none where none is planned', async () => {
    await show({ articulations: [inForce('')] });
    part('Next review').getByText('No review is planned.');
  });
});

describe('the ways on', () => {
  it('lead the host to each place', async () => {
    const onNavigate = vi.fn();
    await show(
      {
        commitments: [dueOn('2026-03-01'), dueOn('2026-03-25')],
        postMortems: [postMortems.sharing()],
        articulations: [inForce('2026-09-01')],
        responses: [...round('2026-03', northwind, harbour, 6)],
      },
      { onNavigate },
    );
    const press = (name: string, button: string) =>
      userEvent.click(part(name).getByRole('button', { name: button }));
    await press('Waiting for you', 'The delivery of 4 March');
    await press('Coming up', '1 promise is overdue');
    await press('Waiting for you', 'Due 2026-03-25');
    await press('Trust at a glance', 'See it by dimension');
    await press('Next review', 'How we deliver to the wards');
    expect(onNavigate.mock.calls.map(([place]) => place)).toEqual([
      { widget: 'post-mortem', id: 'late-delivery' },
      { widget: 'commitment-tracker' },
      { widget: 'commitment-tracker', id: '2026-03-25' },
      { widget: 'trust-radar' },
      { widget: 'rearticulation-form', id: expect.any(String) },
    ]);
  });

  it('are names where the host leads nowhere', async () => {
    const overview = await show({
      commitments: [dueOn('2026-03-01'), dueOn('2026-03-25')],
      responses: [...round('2026-03', northwind, harbour, 6)],
    });
    overview.getByText('1 promise is overdue');
    expect(overview.queryByRole('button')).toBeNull();
    expect(overview.queryByText('See it by dimension')).toBeNull();
  });

  it('have a name even where what they lead to has none', async () => {
    const nameless: PostMortem = { ...postMortems.sharing(), title: ' ' };
    await show({ postMortems: [nameless] }, { onNavigate: () => {} });
    part('Waiting for you').getByRole('button', { name: 'Without a title' });
  });
});

describe('the record', () => {
  it('says in one line that it is empty', async () => {
    const overview = await show({});
    overview.getByText(/^Nothing has been written down here yet\. /);
    expect(overview.getAllByRole('heading')).toHaveLength(1);
  });

  it('is not called empty because all is done', async () => {
    const kept = play(reported(), ['declareSatisfied', R]);
    const overview = await show({ commitments: [kept] });
    overview.getByText('Nothing is waiting for you. Thank you.');
    expect(overview.queryByText(/^Nothing has been written down here yet/)).toBeNull();
  });

  it('that cannot be kept says so, and can be tried again', async () => {
    const store = createMemoryStore();
    let isDown = true;
    const failing = {
      ...store,
      begin: (given: PartnershipRecord) =>
        isDown ? Promise.reject(storeError('E_DENIED')) : store.begin(given),
    };
    const overview = await show({ commitments: [promised()] }, { store: failing });
    const said = overview.getByRole('status').textContent;
    expect(said).toContain('cannot be saved at the moment');
    expect(said).toContain('as in a private window');
    part('Waiting for you').getByText('Ward rounds');
    isDown = false;
    await userEvent.click(overview.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(overview.getByRole('status').textContent).toBe(''));
    expect(overview.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it.each([
    [
      'that the browser has lost',
      [{ path: [], code: 'E_LOST' }],
      /found what was saved here damaged/,
    ],
    ['of which one entry is damaged', [{ path: ['people', 'p'], code: 'E_SHAPE' }], /^1 entry is/],
    [
      'of which some entries are damaged',
      [
        { path: ['people', 'p'], code: 'E_SHAPE' },
        { path: ['people', 'q'], code: 'E_SHAPE' },
      ],
      /^2 entries are damaged/,
    ],
  ] as const)('%s says so, and what is there is shown', async (_, given, words) => {
    const store = createMemoryStore();
    const issues = given.map(({ path, code }) => ({ path, refusal: { code, message: '' } }));
    const load = async () => {
      const loaded = await store.load();
      return loaded && { ...loaded, issues };
    };
    const overview = await show({ commitments: [promised()] }, { store: { ...store, load } });
    await waitFor(() => expect(overview.getByRole('status').textContent).toMatch(words));
    part('Waiting for you').getByText('Ward rounds');
    expect(overview.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('that cannot be opened is not called empty', async () => {
    const failing = { ...createMemoryStore(), load: () => Promise.reject(storeError('E_BLOCKED')) };
    const overview = await show(undefined, { store: failing });
    expect(overview.getByRole('status').textContent).toContain(
      'What is saved here cannot be opened at the moment.',
    );
    expect(overview.queryByText(/Nothing has been written/)).toBeNull();
  });

  it('that waits for the line is kept later', async () => {
    const failing = { ...createMemoryStore(), load: () => Promise.reject(storeError('E_OFFLINE')) };
    const overview = await show({ commitments: [promised()] }, { store: failing });
    expect(overview.getByRole('status').textContent).toContain('as soon as the connection is back');
  });

  it('may change while it is looked at', async () => {
    const [listeners, store] = [new Set<(event: never) => void>(), createMemoryStore()];
    const heard: typeof store = {
      ...store,
      subscribe: (listener) => {
        listeners.add(listener as never);
        return () => listeners.delete(listener as never);
      },
    };
    await show({ commitments: [promised()] }, { store: heard });
    const value = reported();
    const entries = [{ collection: 'commitments', id: value.id, value }];
    await act(async () => {
      for (const listener of listeners) listener({ type: 'entries', entries } as never);
    });
    part('Waiting for you').getByText('Nothing is waiting for you. Thank you.');
  });
});

describe('the host', () => {
  it('may give a title, a level, words and a day; a day that does not exist is the clock’s', async () => {
    const overview = await show(
      { commitments: [dueOn('2026-03-25')] },
      {
        props: {
          title: 'Our carrier',
          headingLevel: 3,
          today: '2026-02-30',
          messages: { overview: { due: 'Soon' } },
        },
        around: (children) => (
          <TrothProvider clock={() => new Date('2026-03-24T12:00:00Z')} timeZone="UTC">
            {children}
          </TrothProvider>
        ),
      },
    );
    overview.getByRole('heading', { name: 'Our carrier', level: 3 });
    overview.getByRole('heading', { name: 'Soon', level: 4 });
    expect(itemsOf('Waiting for you')[0]?.at(-1)).toBe('tomorrow');
  });

  it('may speak German', async () => {
    const overview = await show(
      {
        commitments: [dueOn('2026-03-19'), dueOn('2026-03-21')],
        responses: [...round('2026-03', northwind, harbour, 6)],
      },
      { around: (children) => <TrothProvider messages={de}>{children}</TrothProvider> },
    );
    overview.getByRole('heading', { name: 'Zusammenarbeit mit Northwind Health' });
    expect(itemsOf('Wartet auf Sie')).toEqual([
      ['Due 2026-03-19', 'Tun, was Sie zugesagt haben', 'war gestern fällig'],
      ['Due 2026-03-21', 'Tun, was Sie zugesagt haben', 'morgen'],
    ]);
    part('Demnächst').getByText('1 Zusage ist überfällig');
    part('Vertrauen auf einen Blick').getByText('Wie Northwind Health Sie sieht');
    part('Nächste Durchsicht').getByText('Es ist keine Durchsicht geplant.');
  });
});
