import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CommitmentTracker } from '../../../src/components/commitment-tracker/index.ts';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import { TrustRadar } from '../../../src/components/trust-radar/index.ts';
import { TrustSurvey } from '../../../src/components/trust-survey/index.ts';
import {
  applyCommitmentEvent,
  type Change,
  instruments,
  type Partnership as PartnershipRecord,
  type RecordPlace,
  type SurveyResponse,
} from '../../../src/core/index.ts';
import { commitFor } from '../../../src/hooks/partnership/fill/commitFor.ts';
import { RecordKeeper } from '../../../src/hooks/partnership/RecordKeeper.ts';
import { usePartnership } from '../../../src/hooks/usePartnership.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { Partnership, type PartnershipProps } from '../../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createMemoryStore } from '../../../src/store/partnership/createMemoryStore.ts';
import type { PartnershipStore } from '../../../src/store/partnership/PartnershipStore.ts';
import { RefusedChangeError, storeError } from '../../../src/store/StoreError.ts';
import { allSigned, first } from '../../../stories/support/articulations.ts';
import { answersOf, groups } from '../../../stories/support/partnership.ts';
import { act as event, make, P, R } from '../../core/commitments/conversation.ts';
import { begun, unwrap } from '../../core/partnership/support/records.ts';
import * as postMortems from '../../core/postmortem/support/postMortems.ts';

const NOW = new Date('2026-10-05T09:00:00Z');
const clock = () => NOW;

function Page({ children, ...props }: PartnershipProps) {
  return (
    <TrothProvider locale="en" timeZone="UTC" clock={clock}>
      <Partnership {...props}>{children}</Partnership>
    </TrothProvider>
  );
}

const entries = <Entry extends { readonly id: string }>(...list: readonly Entry[]) =>
  Object.fromEntries(list.map((entry) => [entry.id, entry]));

const withPostMortem = (doc = postMortems.written()): PartnershipRecord => ({
  ...begun,
  postMortems: { [doc.id]: doc },
});

async function kept(store: PartnershipStore): Promise<PartnershipRecord> {
  const loaded = await store.load();
  if (!loaded) throw new Error('Nothing is kept.');
  return loaded.partnership;
}

/** A store that fails to keep anything for as long as it is told to. */
function failing(store: PartnershipStore) {
  const control = { isDown: false };
  const commit = (changes: readonly Change[]) =>
    control.isDown ? Promise.reject(storeError('E_QUOTA')) : store.commit(changes);
  return {
    control,
    store: Object.create(store, { commit: { value: commit } }) as PartnershipStore,
  };
}

/** A promise whose day has passed without a report. */
const missed = unwrap(
  applyCommitmentEvent(
    unwrap(
      applyCommitmentEvent(make({ dimensionIds: ['predictability'] }), {
        ...event('request', R, '2026-03-02T09:00:00Z'),
        id: 'e1',
      }),
    ),
    { ...event('promise', P, '2026-03-02T10:00:00Z'), id: 'e2' },
  ),
);
describe('a post-mortem inside a partnership', () => {
  const purpose = () => screen.findByRole('textbox', { name: /^What it is for/ });

  it('takes what waits for the viewer, and writes each word into the record', async () => {
    const store = createMemoryStore();
    const user = userEvent.setup();
    render(
      <Page store={store} initial={withPostMortem()} viewer={{ partyId: 'northwind' }}>
        <PostMortem />
      </Page>,
    );
    await user.clear(await purpose());
    await user.type(await purpose(), 'To hear of delays');
    await user.tab();
    await waitFor(async () => {
      const { postMortems: docs } = await kept(store);
      expect(docs['late-delivery']?.frame.purpose).toBe('To hear of delays');
    });
  });

  it('keeps both texts when two write the same one', async () => {
    const store = createMemoryStore();
    const user = userEvent.setup();
    const initial = withPostMortem();
    const onError = vi.fn();
    render(
      <Page store={store} initial={initial} viewer={{ partyId: 'northwind' }}>
        <PostMortem onError={onError} />
      </Page>,
    );
    const field = await purpose();
    await user.clear(field);
    await user.type(field, 'Mine');
    const theirs: Change = {
      collection: 'postMortems',
      id: 'late-delivery',
      path: ['frame', 'purpose'],
      value: 'Theirs',
      was: initial.postMortems['late-delivery']?.frame.purpose,
    };
    // In the same moment, before either has heard of the other.
    await act(async () => {
      const committing = store.commit([theirs]);
      field.blur();
      await committing;
    });
    const { postMortems: docs } = await kept(store);
    const text = docs['late-delivery']?.frame.purpose;
    expect(['Mine', 'Theirs']).toContain(text);
    await waitFor(() => {
      const page = document.body;
      const fields = [...page.querySelectorAll('textarea')].map(({ value }) => value);
      const shown = [...fields, page.textContent].join(' ');
      expect(shown).toContain('Mine');
      expect(shown).toContain('Theirs');
    });
    expect(onError).toHaveBeenCalledTimes(text === 'Theirs' ? 1 : 0);
  });

  it('begins one where there is none, goes there, and shows it', async () => {
    const store = createMemoryStore();
    const user = userEvent.setup();
    const onNavigate = vi.fn<(place: RecordPlace) => void>();
    render(
      <Page store={store} initial={begun} viewer={{ partyId: 'northwind' }} onNavigate={onNavigate}>
        <PostMortem />
      </Page>,
    );
    await user.type(await screen.findByRole('textbox', { name: /^Title/ }), 'A van');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('heading', { name: 'A van' });
    const [doc] = Object.values((await kept(store)).postMortems);
    expect(doc).toMatchObject({ title: 'A van', createdBy: 'northwind' });
    expect(onNavigate).toHaveBeenCalledWith({ widget: 'post-mortem', id: doc?.id });
  });

  it('shows the first that comes into the record after the widget, and stays with it', async () => {
    const written = postMortems.written();
    const Other = () => {
      const { actions } = usePartnership();
      const begin = (id: string, title: string) => () =>
        actions.commit([
          { collection: 'postMortems', id, value: { ...written, id, title, history: [] } },
        ]);
      return (
        <>
          <button type="button" onClick={begin('p8', 'The first')}>
            First
          </button>
          <button type="button" onClick={begin('p9', 'The second')}>
            Second
          </button>
        </>
      );
    };
    const user = userEvent.setup();
    render(
      <Page initial={begun} viewer={{ partyId: 'northwind' }}>
        <PostMortem />
        <Other />
      </Page>,
    );
    expect(screen.queryByDisplayValue('The first')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'First' }));
    expect((await screen.findAllByRole('heading', { name: /The first/ })).length).toBeGreaterThan(
      0,
    );
    await user.click(screen.getByRole('button', { name: 'Second' }));
    expect(screen.queryByRole('heading', { name: /The second/ })).toBeNull();
    expect(screen.getAllByRole('heading', { name: /The first/ }).length).toBeGreaterThan(0);
  });

  it('shows the one that the host asks for', async () => {
    const other = { ...postMortems.closed(), id: 'other', title: 'Another delivery' };
    const initial = { ...begun, postMortems: entries(postMortems.written(), other) };
    render(
      <Page initial={initial} viewer={{ partyId: 'northwind' }}>
        <PostMortem entry="other" />
      </Page>,
    );
    await screen.findByRole('heading', { name: 'Another delivery' });
  });
});

describe('the radar inside a partnership', () => {
  const initial: PartnershipRecord = {
    ...begun,
    responses: entries(...answersOf(groups.northwindOnHarbour, instruments.alliance4)),
    commitments: { [missed.id]: missed },
  };
  const radar = (children: ReactNode, rest: Partial<PartnershipProps> = {}) =>
    render(
      <Page initial={initial} viewer={{ partyId: 'northwind' }} {...rest}>
        {children}
      </Page>,
    );

  it('tells what bears on a dimension, and leads there', async () => {
    const user = userEvent.setup();
    const onNavigate = vi.fn();
    radar(<TrustRadar defaultDimension="predictability" />, { onNavigate });
    await user.click(await screen.findByText('1 missed'));
    await user.click(screen.getByRole('button', { name: missed.title }));
    expect(onNavigate).toHaveBeenCalledWith({ widget: 'commitment-tracker', id: missed.id });
  });

  it('starts a post-mortem about it, once', async () => {
    const store = createMemoryStore();
    const user = userEvent.setup();
    const onNavigate = vi.fn();
    radar(<TrustRadar defaultDimension="predictability" />, { store, onNavigate });
    await user.click(await screen.findByRole('button', { name: 'Start a post-mortem' }));
    await user.click(await screen.findByRole('button', { name: 'Go on with the post-mortem' }));
    const docs = Object.values((await kept(store)).postMortems);
    expect(docs).toMatchObject([
      { title: 'Predictability', origin: { kind: 'dimension', id: 'predictability' } },
    ]);
    const place = { widget: 'post-mortem', id: docs[0]?.id };
    expect(onNavigate.mock.calls).toEqual([[place], [place]]);
  });

  it('starts one with each of several partners', async () => {
    const store = createMemoryStore();
    const user = userEvent.setup();
    const carrier = { id: 'carrier', name: 'Ferry Lane Carriers' };
    const three = { ...initial, parties: { ...initial.parties, carrier } };
    const onNavigate = vi.fn();
    radar(<TrustRadar defaultDimension="predictability" />, { initial: three, store, onNavigate });
    const withCarrier = 'Start a post-mortem with Ferry Lane Carriers';
    await user.click(await screen.findByRole('button', { name: withCarrier }));
    await screen.findByRole('button', {
      name: 'Go on with the post-mortem with Ferry Lane Carriers',
    });
    screen.getByRole('button', { name: 'Start a post-mortem with Harbour Logistics' });
    expect(screen.queryByRole('button', { name: withCarrier })).toBeNull();
    const [doc] = Object.values((await kept(store)).postMortems);
    expect(doc?.partyIds).toEqual(['northwind', 'carrier']);
  });

  it('offers nobody who only reads along to begin something', async () => {
    radar(<TrustRadar defaultDimension="predictability" />, { viewer: null });
    await screen.findByText('1 missed');
    expect(screen.queryByRole('button', { name: 'Start a post-mortem' })).toBeNull();
  });

  it('says nothing of all this where no record is around', async () => {
    render(
      <TrustRadar
        dimensions={instruments.alliance4.dimensions}
        series={[]}
        defaultDimension="predictability"
      />,
    );
    await screen.findByText('Keeping to what was said, with few surprises.');
    expect(screen.queryByText('What bears on it')).toBeNull();
  });
});

describe('the tracker inside a partnership', () => {
  it('offers to talk a missed promise over, and leads to what came of it', async () => {
    const store = createMemoryStore();
    const user = userEvent.setup();
    const onNavigate = vi.fn();
    const initial = { ...begun, commitments: { [missed.id]: missed } };
    render(
      <Page
        store={store}
        initial={initial}
        viewer={{ partyId: 'northwind' }}
        onNavigate={onNavigate}
      >
        <CommitmentTracker defaultOpen={missed.id} />
      </Page>,
    );
    const panel = within(await screen.findByRole('dialog'));
    await user.click(await panel.findByRole('button', { name: 'Start a post-mortem' }));
    const [doc] = Object.values((await kept(store)).postMortems);
    expect(doc?.event.commitments).toHaveProperty([missed.id]);
    await user.click(await panel.findByRole('button', { name: doc?.title ?? '' }));
    expect(onNavigate).toHaveBeenLastCalledWith({ widget: 'post-mortem', id: doc?.id });
  });
});

it('tells a host of an act that the store refused, and shows what is kept', async () => {
  const memory = createMemoryStore();
  const refused = new RefusedChangeError({ code: 'E_OUTDATED', message: 'It is gone.' });
  const store = Object.create(memory, {
    commit: { value: () => Promise.reject(refused) },
  }) as PartnershipStore;
  const user = userEvent.setup();
  const onError = vi.fn();
  const initial = { ...begun, commitments: { [missed.id]: missed } };
  render(
    <Page store={store} initial={initial} viewer={{ partyId: 'harbour', personId: 'dispatcher' }}>
      <CommitmentTracker defaultOpen={missed.id} onError={onError} />
    </Page>,
  );
  const panel = within(await screen.findByRole('dialog'));
  await user.click(panel.getByRole('button', { name: 'Report it done' }));
  const form = within(await panel.findByRole('form', { name: 'Report it done' }));
  await user.click(form.getByRole('button', { name: 'Report it done' }));
  await waitFor(() => {
    expect(onError).toHaveBeenCalledWith({ code: 'E_OUTDATED', message: 'It is gone.' });
  });
  await panel.findByText('Promised');
  expect((await kept(memory)).commitments[missed.id]?.state).toBe('promised');
});

it('throws, as a host that fails does, what the record refuses at once', () => {
  const keeper = new RecordKeeper(createMemoryStore(), null);
  const change = { collection: 'parties', id: 'x', value: { id: 'x', name: 'X' } };
  expect(() => commitFor(keeper, [change], { onError: undefined })).toThrow(RefusedChangeError);
});

describe('the survey inside a partnership', () => {
  const { baseline1 } = instruments;
  const oneQuestion: PartnershipRecord = { ...begun, instruments: { baseline1 } };
  const earlier: SurveyResponse = {
    id: 'r0',
    instrumentId: baseline1.id,
    wave: '2026-09',
    rater: 'harbour',
    target: 'northwind',
    perspective: 'partner',
    referent: 'organisation',
    answers: {},
    submittedAt: '2026-09-10T09:00:00Z',
  };

  async function answerAll() {
    const user = userEvent.setup();
    await screen.findByRole('button', { name: 'Check your answers' });
    for (const question of screen.getAllByRole('radiogroup')) {
      await user.click(within(question).getAllByRole('radio')[3] as HTMLElement);
    }
    await user.click(screen.getByRole('button', { name: 'Check your answers' }));
    return user;
  }

  it('asks the viewer about the other side, in the last round, and keeps the answers', async () => {
    const store = createMemoryStore();
    const initial = { ...oneQuestion, responses: entries(earlier) };
    render(
      <Page store={store} initial={initial} viewer={{ partyId: 'northwind' }}>
        <TrustSurvey />
      </Page>,
    );
    const user = await answerAll();
    await user.click(screen.getByRole('button', { name: 'Send answers' }));
    await screen.findByRole('heading', { name: 'Thank you' });
    const own = Object.values((await kept(store)).responses).filter(
      ({ rater }) => rater === 'northwind',
    );
    expect(own).toMatchObject([{ target: 'harbour', wave: '2026-09', instrumentId: 'baseline1' }]);
  });

  it('says so when they cannot be kept, loses none, and sends them again', async () => {
    const { store, control } = failing(createMemoryStore());
    render(
      <Page store={store} initial={oneQuestion} viewer={{ partyId: 'northwind' }}>
        <TrustSurvey onError={() => {}} />
      </Page>,
    );
    const user = await answerAll();
    control.isDown = true;
    await user.click(screen.getByRole('button', { name: 'Send answers' }));
    const again = await screen.findByRole('button', { name: 'Send again' });
    control.isDown = false;
    await user.click(again);
    await screen.findByRole('heading', { name: 'Thank you' });
    // The first round of all is named after its month.
    expect(Object.values((await kept(store)).responses)).toMatchObject([{ wave: '2026-10' }]);
  });

  it('says that they are sent once the record has them, whatever the host makes of them', async () => {
    const store = createMemoryStore();
    const cause = new Error('The server is down.');
    const onError = vi.fn();
    render(
      <Page store={store} initial={oneQuestion} viewer={{ partyId: 'northwind' }}>
        <TrustSurvey onSubmit={() => Promise.reject(cause)} onError={onError} />
      </Page>,
    );
    const user = await answerAll();
    await user.click(screen.getByRole('button', { name: 'Send answers' }));
    await screen.findByRole('heading', { name: 'Thank you' });
    expect(Object.values((await kept(store)).responses)).toHaveLength(1);
    expect(onError.mock.calls).toMatchObject([[{ code: 'E_HOST_CALLBACK', cause }]]);
  });
});

describe('a re-articulation inside a partnership', () => {
  const ask = async (viewer: PartnershipProps['viewer'], store = createMemoryStore()) => {
    const initial = { ...begun, articulations: entries(first) };
    render(
      <Page store={store} initial={initial} viewer={viewer}>
        <RearticulationForm />
      </Page>,
    );
    const part = within(await screen.findByRole('region', { name: 'New responsibilities' }));
    await userEvent.click(part.getByRole('button', { name: /^Ask for/ }));
    return { said: part.getByRole('status').textContent, made: (await kept(store)).commitments };
  };

  it('asks for promises on new responsibilities, and says how many drafts there are', async () => {
    const { said, made } = await ask({ partyId: 'northwind' });
    expect(said).toMatch(/^\d+ drafts? of .* for you/);
    expect(Object.values(made)).toHaveLength(Number.parseInt(said ?? '', 10));
  });

  it('says so where they cannot be made, and makes none', async () => {
    // No id of anybody: a draft by them is refused.
    const { said, made } = await ask({ partyId: 'northwind', personId: '' });
    expect(said).toBe('That was not possible. Nothing has changed.');
    expect(made).toEqual({});
  });

  it('ends the version before in the same commit that brings it into force', async () => {
    const store = createMemoryStore();
    const commit = vi.spyOn(store, 'commit');
    const user = userEvent.setup();
    const initial = { ...begun, articulations: entries(first, allSigned) };
    render(
      <Page store={store} initial={initial} viewer={{ partyId: 'northwind' }}>
        <RearticulationForm />
      </Page>,
    );
    await user.click(await screen.findByRole('button', { name: 'Bring it into force' }));
    await waitFor(async () => {
      const { articulations } = await kept(store);
      expect(articulations[allSigned.id]?.status).toBe('in_force');
      expect(articulations[first.id]?.status).toBe('superseded');
    });
    expect(commit).toHaveBeenCalledTimes(1);
  });
});

describe('who has nothing to do here', () => {
  it('is told kindly that there is nothing to answer yet', async () => {
    render(
      <Page initial={{ ...begun, instruments: {} }} viewer={{ partyId: 'northwind' }}>
        <TrustSurvey />
      </Page>,
    );
    await screen.findByRole('heading', { name: 'Nothing to answer yet' });
    expect(screen.queryByText(/fault/)).toBeNull();
  });

  it('is told so in German as well', async () => {
    render(
      <TrothProvider locale="de" messages={de} timeZone="UTC" clock={clock}>
        <Partnership viewer={{ partyId: 'northwind' }}>
          <TrustSurvey />
        </Partnership>
      </TrothProvider>,
    );
    await screen.findByRole('heading', { name: 'Noch nichts zu beantworten' });
  });

  it.each([
    ['there is no record', undefined, 'northwind'],
    ['the record does not know the party', withPostMortem(), 'nobody'],
  ])('is offered nothing where %s', async (_, initial, partyId) => {
    const { baseline1 } = instruments;
    const record = initial && { ...initial, instruments: { baseline1 } };
    const store = createMemoryStore();
    const load = vi.spyOn(store, 'load');
    render(
      <Page store={store} {...(record && { initial: record })} viewer={{ partyId }}>
        <CommitmentTracker />
        <TrustSurvey />
        <PostMortem />
        <RearticulationForm />
      </Page>,
    );
    await screen.findByRole('heading', { name: 'Nothing to answer yet' });
    await act(async () => {
      await load.mock.results[0]?.value;
    });
    if (initial) await screen.findByRole('heading', { name: /delivery/i });
    for (const name of ['Ask for something', 'Offer something', 'Begin']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('offers as before to somebody whom the record knows', async () => {
    render(
      <Page initial={begun} viewer={{ partyId: 'northwind' }}>
        <CommitmentTracker />
      </Page>,
    );
    await screen.findByRole('button', { name: 'Ask for something' });
  });
});
