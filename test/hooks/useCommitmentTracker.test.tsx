import { act, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CLOCK, type Commitment, mergeCommitmentEvents } from '../../src/core/index.ts';
import {
  actsFor,
  readTrackerView,
  type TrackerChangeDetails,
  trackerParams,
  type UseCommitmentTrackerOptions,
  useCommitmentTracker,
} from '../../src/hooks/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { people, sampleCommitments, today } from '../../stories/support/commitments.ts';
import { harbour, northwind, parties } from '../../stories/support/partnership.ts';

const base = {
  defaultValue: sampleCommitments,
  parties,
  people,
  viewer: { partyId: northwind.id },
  today,
} satisfies UseCommitmentTrackerOptions;

const clock = () => new Date('2026-11-16T08:00:00Z');

function use(options: Partial<UseCommitmentTrackerOptions> = {}) {
  return renderHook(
    (more: Partial<UseCommitmentTrackerOptions>) =>
      useCommitmentTracker({ ...base, ...options, ...more }),
    {
      initialProps: {},
      wrapper: ({ children }) => (
        <StrictMode>
          <TrothProvider clock={clock}>{children}</TrothProvider>
        </StrictMode>
      ),
    },
  );
}

type Tracker = ReturnType<typeof useCommitmentTracker>;

const titles = (tracker: Tracker, column = 0) =>
  tracker.state.columns[column]?.lines.flatMap((line) =>
    line.kind === 'row' ? [line.commitment.title] : [],
  );
const groups = (tracker: Tracker, column = 0) =>
  tracker.state.columns[column]?.lines.flatMap((line) =>
    line.kind === 'group' ? [`${line.label} ${line.count}`] : [],
  );
const find = (tracker: Tracker, id: string) =>
  tracker.state.commitments.find((one) => one.id === id) as Commitment;

describe('what is listed', () => {
  it('puts what we do beside what they do, each by its day', () => {
    const { result } = use();
    expect(result.current.state.columns.map(({ id, label }) => [id, label])).toEqual([
      ['ours', 'What we do'],
      ['theirs', 'What Harbour Logistics does'],
    ]);
    expect(groups(result.current, 0)).toEqual(['This week 1', 'Later 1']);
    expect(groups(result.current, 1)).toEqual([
      'Overdue 1',
      'Delivered, awaiting confirmation 1',
      'Later 2',
      'No date yet 1',
    ]);
  });

  it('lists the same from the other side with the directions turned', () => {
    const { result } = use({ viewer: { partyId: harbour.id } });
    expect(titles(result.current, 0)).toContain('Notes on the stock interface');
    expect(titles(result.current, 1)).toContain('Delivery windows for all wards');
  });

  it('gives somebody who reads along one list, without drafts', () => {
    const { result } = use({ viewer: null, defaultView: { show: 'all' } });
    expect(result.current.state.columns.map(({ id }) => id)).toEqual(['all']);
    expect(result.current.state.canAct).toBe(false);
    expect(result.current.state.commitments.some(({ state }) => state === 'draft')).toBe(false);
  });

  it('tells a witness of neither drafts nor turns', () => {
    for (const { id } of parties) {
      const viewer = { partyId: id, role: 'witness' } as const;
      const { state } = use({ viewer, defaultView: { show: 'all' } }).result.current;
      expect(state.commitments.some((one) => one.state === 'draft')).toBe(false);
      expect(state.rows.some(({ awaitsViewer }) => awaitsViewer)).toBe(false);
    }
  });

  it('never shows one side the other side’s drafts', () => {
    const drafts = sampleCommitments.filter(({ state }) => state === 'draft');
    expect(drafts.length).toBeGreaterThan(0);
    for (const party of parties) {
      const { result } = use({ viewer: { partyId: party.id }, defaultView: { show: 'drafts' } });
      const shown = result.current.state.rows.map(({ commitment }) => commitment);
      expect(shown).toEqual(drafts.filter(({ by }) => by.partyId === party.id));
    }
  });

  it.each([
    ['awaiting', ['Your side’s turn', 'The other side’s turn']],
    ['state', ['Requested', 'Offered', 'Other terms proposed', 'Promised', 'Reported done']],
  ] as const)('groups by %s', (group, labels) => {
    const { result } = use({ defaultView: { layout: 'list', group } });
    const found = groups(result.current)?.map((text) => text.replace(/ \d+$/, ''));
    expect(found).toEqual(expect.arrayContaining([...labels]));
    expect(found?.filter((label) => (labels as readonly string[]).includes(label))).toEqual(labels);
  });

  it('groups by the person who does it, in the order of the alphabet', () => {
    const { result } = use({ defaultView: { layout: 'list', group: 'person' } });
    const found = groups(result.current) ?? [];
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual([...found].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('orders by title, last change and person, either way', () => {
    for (const sort of ['title', 'changed', 'person'] as const) {
      const view = { layout: 'list', group: 'state', show: 'closed', sort } as const;
      const { state, host } = use({ defaultView: view }).result.current;
      const up = state.rows;
      const down = use({ defaultView: { ...view, descending: true } }).result.current.state.rows;
      const key = ({ commitment: { title, history, at, performer } }: (typeof up)[number]) =>
        ({ title, changed: history.at(-1)?.at ?? at, person: host.nameOf(performer) })[sort];
      const keys = up.map(key);
      expect(new Set(keys).size).toBeGreaterThan(1);
      expect(keys).toEqual([...keys].sort((a, b) => a.localeCompare(b, 'en')));
      expect(down.map(key)).toEqual([...keys].reverse());
    }
  });
});

describe('search and filters', () => {
  it.each([
    ['ALARM', ['Alarm when a cold box warms up']],
    ['two minutes', ['Alarm when a cold box warms up']],
    ['fleet manager vaccines', ['Half a day on handling vaccines']],
    ['nothing of the kind', []],
  ])('finds “%s” in titles, conditions and names', (search, expected) => {
    const { result } = use({ defaultView: { layout: 'list', search } });
    expect(titles(result.current)).toEqual(expected);
  });

  it('finds without accents what is written with them', () => {
    const [first, ...rest] = sampleCommitments;
    const accented = { ...(first as Commitment), title: 'Étude à Genève' };
    const { result } = use({
      defaultValue: [accented, ...rest],
      defaultView: { layout: 'list', show: 'all', search: 'etude geneve' },
    });
    expect(titles(result.current)).toEqual(['Étude à Genève']);
  });

  it('tells the host of every change of the view, and why', () => {
    const onViewChange = vi.fn();
    const { result } = use({ onViewChange });
    act(() => result.current.actions.setView('search', { search: 'alarm' }));
    expect(onViewChange).toHaveBeenLastCalledWith(expect.objectContaining({ search: 'alarm' }), {
      reason: 'search',
    });
    expect(result.current.state.isFiltered).toBe(true);
    act(() => result.current.actions.clearFilters());
    expect(onViewChange).toHaveBeenLastCalledWith(expect.objectContaining({ search: '' }), {
      reason: 'reset',
    });
    expect(result.current.state.isFiltered).toBe(false);
  });

  it('says how much was found, once, after a pause', () => {
    vi.useFakeTimers();
    const announce = vi.fn();
    const { result } = use({ announce, defaultView: { layout: 'list' } });
    for (const search of ['a', 'al', 'alarm']) {
      act(() => result.current.actions.setView('search', { search }));
    }
    act(() => void vi.advanceTimersByTime(5000));
    expect(announce.mock.calls).toEqual([['1 of 19 shown']]);
    vi.useRealTimers();
  });

  it('goes into a URL and back', () => {
    const view = readTrackerView({ search: 'für & wider', group: 'state', descending: true });
    const params = new URLSearchParams(trackerParams(view));
    expect(params.toString()).toBe('group=state&search=f%C3%BCr+%26+wider&descending=true');
    expect(readTrackerView(Object.fromEntries(params))).toEqual(view);
  });

  it.each([null, 7, 'x', [], { group: 'size', search: 3, person: {}, descending: 'yes' }])(
    'reads %j as the view that it starts with',
    (given) => {
      expect(trackerParams(readTrackerView(given))).toEqual({});
    },
  );
});

describe('acts', () => {
  it('changes one commitment, names just that, and leaves the others the same objects', () => {
    const onValueChange = vi.fn();
    const { result } = use({ onValueChange });
    const before = result.current.state.commitments;
    let done: ReturnType<Tracker['actions']['act']> | undefined;
    act(() => {
      done = result.current.actions.act('alarm-thresholds', { type: 'declareSatisfied' });
    });
    expect(done).toMatchObject({ ok: true, value: { state: 'satisfied' } });
    expect(onValueChange).toHaveBeenCalledTimes(1);
    const [value, details] = onValueChange.mock.calls[0] as [Commitment[], TrackerChangeDetails];
    const entry = value.find(({ id }) => id === 'alarm-thresholds')?.history.at(-1);
    expect(details).toEqual({
      reason: 'declareSatisfied',
      changes: [
        {
          collection: 'commitments',
          id: 'alarm-thresholds',
          path: ['history', entry?.id],
          value: entry,
        },
      ],
    });
    expect(entry).toMatchObject({ by: { partyId: northwind.id }, at: '2026-11-16T08:00:00.000Z' });
    expect(entry?.id).toMatch(/^[0-9a-f]{32}$/);
    for (const one of result.current.state.commitments) {
      if (one.id !== 'alarm-thresholds') expect(before).toContain(one);
    }
  });

  it('refuses what is not this side’s to do, and tells the host nothing', () => {
    const onValueChange = vi.fn();
    const { result } = use({ onValueChange });
    act(() => {
      expect(result.current.actions.act('interface-notes', { type: 'report' })).toMatchObject({
        ok: false,
        error: { code: 'E_ACTOR' },
      });
      expect(result.current.actions.act('not-there', { type: 'report' }).ok).toBe(false);
    });
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('lets a witness do nothing', () => {
    const { result } = use({ viewer: { partyId: northwind.id, role: 'witness' } });
    act(() => {
      const done = result.current.actions.act('alarm-thresholds', { type: 'declareSatisfied' });
      expect(done.ok).toBe(false);
    });
  });

  it('answers what was seen: what comes late with an earlier date binds nobody', () => {
    const onValueChange = vi.fn();
    const { result, rerender } = use({
      value: sampleCommitments,
      onValueChange,
      defaultView: { layout: 'list' },
    });
    const [, counter] = find(result.current, 'invoice-lines').history;
    act(() => {
      const done = result.current.actions.act('invoice-lines', { type: 'accept' });
      expect(done).toMatchObject({ ok: true, value: { state: 'promised' } });
    });
    rerender({ value: onValueChange.mock.lastCall?.[0] });
    const agreed = find(result.current, 'invoice-lines');
    expect(agreed.history.at(-1)).toMatchObject({ type: 'accept', of: counter?.id });

    const colleague = {
      ...counter,
      id: 'by-a-colleague',
      at: '2026-11-04T09:00:00Z',
      terms: { ...agreed.terms[0], due: '2027-12-31' },
    };
    const { commitment } = mergeCommitmentEvents(agreed, [colleague]);
    rerender({ value: [commitment] });
    const [row] = result.current.state.rows;
    expect(row).toMatchObject({ id: 'invoice-lines', due: '2027-12-31', awaitsViewer: true });
    expect(row?.commitment).toMatchObject({ state: 'countered', agreed: [] });
    expect(row?.commitment.history.at(-1)).toMatchObject({ type: 'accept', overtaken: true });
  });

  it('gives a party that is called as the clock is nothing to do', () => {
    const late = { clock: () => new Date('2027-06-01T08:00:00Z') };
    const { result } = renderHook(
      () => useCommitmentTracker({ ...base, viewer: { partyId: CLOCK } }),
      { wrapper: ({ children }) => <TrothProvider {...late}>{children}</TrothProvider> },
    );
    const open = find(result.current, 'festive-cover');
    expect(actsFor(open, { partyId: CLOCK }, '2027-06-01T08:00:00Z')).toEqual([]);
    expect(actsFor(open, { partyId: northwind.id }, '2027-06-01T08:00:00Z')).toContain('lapse');
    act(() => {
      expect(result.current.actions.act('festive-cover', { type: 'lapse' }).ok).toBe(false);
    });
  });

  it('puts an act after what it answers, even when the clock was set back', () => {
    const { result } = renderHook(() => useCommitmentTracker(base), {
      wrapper: ({ children }) => (
        <TrothProvider clock={() => new Date('2020-01-01T00:00:00Z')}>{children}</TrothProvider>
      ),
    });
    act(() => {
      const done = result.current.actions.act('alarm-thresholds', { type: 'declareSatisfied' });
      expect(done).toMatchObject({ ok: true, value: { state: 'satisfied' } });
    });
  });

  it('keeps what was done on screen when the host’s function fails', () => {
    const onError = vi.fn();
    const { result } = use({
      onError,
      onValueChange: () => {
        throw new Error('no network');
      },
    });
    act(() => {
      result.current.actions.act('alarm-thresholds', { type: 'declareSatisfied' });
    });
    expect(find(result.current, 'alarm-thresholds').state).toBe('satisfied');
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'E_HOST_CALLBACK' }));
  });

  it('builds on the newest value when two acts come in one event', () => {
    const { result } = use({ viewer: { partyId: harbour.id } });
    act(() => {
      result.current.actions.act('interface-notes', { type: 'flagRisk', note: 'A week late.' });
      result.current.actions.act('interface-notes', { type: 'report' });
    });
    expect(
      find(result.current, 'interface-notes')
        .history.slice(-2)
        .map(({ type }) => type),
    ).toEqual(['flagRisk', 'report']);
  });
});

describe('drafts', () => {
  const draft = {
    id: 'new-one',
    title: 'A quieter loading bay',
    requester: { partyId: northwind.id },
    performer: { partyId: harbour.id },
    by: { partyId: northwind.id },
    at: '2026-11-16T08:00:00Z',
    terms: {
      deliverable: 'Rubber mats on the ramp',
      conditions: [{ id: 'c1', text: 'Below 70 dB at night' }],
      due: '2026-12-01',
    },
  };

  it('can be undone while they are private, step by step, and say so', () => {
    const announce = vi.fn();
    const onValueChange = vi.fn();
    const { result } = use({ announce, onValueChange });
    act(() => void result.current.host.save(draft));
    expect(find(result.current, 'new-one').state).toBe('draft');
    expect(announce).toHaveBeenLastCalledWith('Draft kept. Only your side sees it.');
    expect(result.current.state.undoable).toBe('kept');

    // Where another page has changed it since, its words stay.
    const was = find(result.current, 'new-one');
    act(() => result.current.host.discard('new-one'));
    expect(find(result.current, 'new-one')).toBeUndefined();
    expect(onValueChange.mock.lastCall?.[1]).toEqual({
      reason: 'discard',
      changes: [{ collection: 'commitments', id: 'new-one', value: null, was }],
    });
    act(() => result.current.actions.undo());
    expect(find(result.current, 'new-one').title).toBe('A quieter loading bay');
    expect(announce).toHaveBeenLastCalledWith('Undone.');
    expect(result.current.state.undoable).toBeNull();
  });

  it.each([
    ['taken away', () => []],
    ['sent', ([one]: readonly Commitment[]) => [{ ...one, state: 'requested' } as Commitment]],
  ])('cannot be undone once they are %s elsewhere', (_, elsewhere) => {
    const onValueChange = vi.fn();
    const { result, rerender } = use({ value: [], onValueChange });
    act(() => void result.current.host.save(draft));
    const [kept] = onValueChange.mock.lastCall ?? [];
    rerender({ value: kept });
    expect(result.current.state.undoable).toBe('kept');

    rerender({ value: elsewhere(kept) });
    expect(result.current.state.undoable).toBeNull();
    onValueChange.mockClear();
    act(() => result.current.actions.undo());
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('are sent in one step, and then cannot be taken back', () => {
    const onValueChange = vi.fn();
    const { result } = use({ onValueChange });
    act(() => {
      const sent = result.current.host.save(draft, { respondBy: '2026-11-20' });
      expect(sent).toMatchObject({ ok: true, value: { state: 'requested' } });
    });
    expect(onValueChange.mock.lastCall?.[1]).toMatchObject({ reason: 'request' });
    expect(find(result.current, 'new-one').respondBy).toBe('2026-11-20');
    expect(result.current.state.undoable).toBeNull();
    act(() => result.current.host.discard('new-one'));
    expect(find(result.current, 'new-one').state).toBe('requested');
    act(() => {
      expect(result.current.host.save(draft)).toMatchObject({
        ok: false,
        error: { code: 'E_STATE' },
      });
    });
  });

  it('that lack what a promise needs are kept, and refused when sent', () => {
    const { result } = use();
    const bare = { ...draft, terms: { deliverable: '', conditions: [], due: null } };
    act(() => {
      expect(result.current.host.save(bare).ok).toBe(true);
      expect(result.current.host.save(bare, {})).toMatchObject({ ok: false });
    });
    expect(find(result.current, 'new-one').state).toBe('draft');
  });

  it('come in together or not at all', () => {
    const { result } = use();
    const count = result.current.state.commitments.length;
    act(() => {
      const bad = { ...draft, id: 'bad', title: '' };
      expect(result.current.actions.takeIn([draft, bad]).ok).toBe(false);
    });
    expect(result.current.state.commitments).toHaveLength(count);
    act(() => {
      expect(result.current.actions.takeIn([draft, { ...draft, id: 'second' }]).ok).toBe(true);
    });
    expect(result.current.state.commitments).toHaveLength(count + 2);
  });

  it('come in under no id that is taken, also by what this side does not see', () => {
    const theirs = {
      ...find(use({ viewer: { partyId: harbour.id } }).result.current, 'lift-gate'),
      id: 'hidden',
      state: 'draft',
      by: { partyId: harbour.id },
      history: [],
    } as Commitment;
    const broken = { id: 'broken', state: 'draft' } as Commitment;
    const onValueChange = vi.fn();
    const defaultValue = [...sampleCommitments, theirs, broken];
    const { result } = use({ defaultValue, onValueChange });
    expect(result.current.takenIds()).toEqual(expect.arrayContaining(['hidden', 'broken']));
    for (const id of ['hidden', 'broken', 'alarm-thresholds']) {
      const drafts = [draft, { ...draft, id }];
      act(() =>
        expect(result.current.actions.takeIn(drafts)).toMatchObject({
          ok: false,
          error: { code: 'E_DUPLICATE_ID', path: 'id' },
        }),
      );
    }
    act(() => expect(result.current.actions.takeIn([draft, draft]).ok).toBe(false));
    // Nor is the other side's draft written over, or thrown away.
    act(() => {
      expect(result.current.host.save({ ...draft, id: 'hidden' }).ok).toBe(false);
      result.current.host.discard('hidden');
    });
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('that came in from a file can be undone together, until one is sent', () => {
    const onValueChange = vi.fn();
    const { result } = use({ onValueChange });
    const count = result.current.state.commitments.length;
    act(() => void result.current.actions.takeIn([draft, { ...draft, id: 'second' }]));
    expect(result.current.state.undoable).toBe('imported');
    const created = find(result.current, 'new-one');
    act(() => result.current.actions.undo());
    expect(result.current.state.commitments).toHaveLength(count);
    expect(onValueChange.mock.lastCall?.[1]).toEqual({
      reason: 'undo',
      changes: ['new-one', 'second'].map((id) => ({
        ...{ collection: 'commitments', id, value: null },
        was: { ...created, id },
      })),
    });
    act(() => void result.current.actions.takeIn([draft, { ...draft, id: 'second' }]));
    act(() => void result.current.actions.act('second', { type: 'request' }));
    expect(result.current.state.undoable).toBeNull();
  });
});

describe('entries that cannot be read', () => {
  const good = ['alarm-thresholds', 'interface-notes', 'delivery-windows'].map(
    (id) => sampleCommitments.find((one) => one.id === id) as Commitment,
  );
  const bad: readonly [string, unknown, string][] = [
    ['no object', 7, 'E_SHAPE'],
    ['null', null, 'E_SHAPE'],
    ['an unknown state', { ...good[0], id: 'x1', state: 'flying' }, 'E_ENUM'],
    ['no id', { ...good[0], id: 3 }, 'E_ID'],
    ['an id that is there before', { ...good[0] }, 'E_DUPLICATE_ID'],
    ['parts missing', { ...good[0], id: 'x2', terms: [] }, 'E_SHAPE'],
  ];

  it.each(bad)(
    '%s: says so, shows the rest, and gives the entry back untouched',
    (_, entry, code) => {
      const onValueChange = vi.fn();
      const value = [...good, entry] as Commitment[];
      const { result } = use({ defaultValue: value, onValueChange });
      expect(result.current.state.commitments).toHaveLength(3);
      expect(result.current.state.issues).toMatchObject([{ index: 3, refusal: { code } }]);
      act(() => {
        result.current.actions.act('alarm-thresholds', { type: 'declareSatisfied' });
      });
      expect(onValueChange.mock.lastCall?.[0][3]).toBe(entry);
    },
  );

  it('names commitments that wait for each other, and shows them', () => {
    const [a, b] = good as [Commitment, Commitment];
    const value = [
      { ...a, blockedBy: [b.id] },
      { ...b, blockedBy: [a.id] },
    ];
    const { result } = use({ defaultValue: value });
    expect(result.current.state.issues).toMatchObject([{ refusal: { code: 'E_CYCLE' } }]);
    expect(result.current.state.commitments).toHaveLength(2);
  });

  it('tells one side nothing of what is wrong with the other side’s drafts', () => {
    const [seen, other] = good as [Commitment, Commitment];
    const secret = {
      ...other,
      id: 'secret',
      title: 'Our secret plan',
      state: 'draft',
      by: { partyId: harbour.id },
      history: [],
      agreed: [],
      blockedBy: [seen.id],
    } as unknown as Commitment;
    const value = [
      { ...seen, blockedBy: ['secret'] },
      secret,
      { ...secret, terms: [] },
      { ...secret, id: 'nobody', title: 'Whose is it?', by: null } as unknown as Commitment,
    ];
    const issuesOf = (partyId: string) =>
      use({ defaultValue: value, viewer: { partyId } }).result.current.state.issues;
    expect(issuesOf(northwind.id)).toMatchObject([{ index: 3, name: '' }]);
    expect(JSON.stringify(issuesOf(northwind.id))).not.toContain('secret');
    expect(issuesOf(harbour.id)).toMatchObject([
      { index: 2, name: 'Our secret plan' },
      { index: 3, name: '' },
      { refusal: { code: 'E_CYCLE' } },
    ]);
  });

  it('opens and acts on what the history says, and keeps what the host added', () => {
    const [, notes] = good as [Commitment, Commitment];
    const forged = {
      ...notes,
      terms: [...notes.terms, { ...notes.terms[0], deliverable: 'A new warehouse' }],
      note: 'of the host',
    } as unknown as Commitment;
    const onValueChange = vi.fn();
    const viewer = { partyId: notes.performer.partyId };
    const { result } = use({
      defaultValue: [forged],
      defaultOpen: notes.id,
      viewer,
      onValueChange,
    });
    expect(result.current.state.opened?.terms).toEqual(notes.terms);
    act(() => void result.current.actions.act(notes.id, { type: 'report' }));
    const [kept] = onValueChange.mock.lastCall?.[0] ?? [];
    expect(kept).toMatchObject({ state: 'reported', terms: notes.terms, note: 'of the host' });
  });

  it.each([undefined, null, 'text', {}])('takes %j for no commitments', (value) => {
    const { result } = use({ defaultValue: value as unknown as Commitment[] });
    expect(result.current.state.commitments).toEqual([]);
  });
});

it('shows a host’s own value, and only that', () => {
  const onValueChange = vi.fn();
  const { result, rerender } = use({ value: sampleCommitments, onValueChange });
  act(() => {
    result.current.actions.act('alarm-thresholds', { type: 'declareSatisfied' });
  });
  expect(onValueChange).toHaveBeenCalledTimes(1);
  expect(find(result.current, 'alarm-thresholds').state).toBe('reported');
  rerender({ value: onValueChange.mock.calls[0]?.[0] });
  expect(find(result.current, 'alarm-thresholds').state).toBe('satisfied');
});
