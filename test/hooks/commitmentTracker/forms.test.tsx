import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Commitment, CommitmentEventType } from '../../../src/core/commitments/types.ts';
import type { Result } from '../../../src/core/result.ts';
import { conversationActs } from '../../../src/hooks/commitmentTracker/conversationActs.ts';
import type { ActValues } from '../../../src/hooks/commitmentTracker/formTypes.ts';
import { historySentences } from '../../../src/hooks/commitmentTracker/historySentences.ts';
import { useActForm } from '../../../src/hooks/commitmentTracker/useActForm.ts';
import { useCommitmentForm } from '../../../src/hooks/commitmentTracker/useCommitmentForm.ts';
import { acts as english } from '../../../src/i18n/en/acts.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { memoryDrafts } from './memoryDrafts.ts';
import {
  after,
  asHarbour,
  asNorthwind,
  conversation,
  memoryHost,
  type Step,
} from './memoryHost.ts';

const request: Step = { type: 'request', on: '2026-03-02', respondBy: '2026-03-20' };
const requested = conversation(request);
const promised = after(requested, { type: 'promise', on: '2026-03-03' });
const reported = after(promised, { type: 'report', on: '2026-03-17' });
const kept = after(reported, { type: 'declareSatisfied', on: '2026-03-17' });
const proposed = after(promised, {
  type: 'proposeAmendment',
  on: '2026-03-04',
  by: asNorthwind,
  terms: { due: '2026-03-22' },
  reason: 'A ward moved',
});
const offered = conversation();
const idOf = ({ history }: Commitment) => history.at(-1)?.id;
/** What an answer to the change names: the proposal, and the promise that it would change. */
const answered = { of: idOf(proposed), base: idOf(promised) };
const lapsing = conversation({ ...request, respondBy: '2026-03-10' } as Step);

function openForm(type: CommitmentEventType, commitment: Commitment, viewer = asHarbour) {
  const host = memoryHost({ viewer }, [commitment]);
  const { result, rerender } = renderHook((now: Commitment) => useActForm(host, now, type), {
    initialProps: commitment,
  });
  const fill = (values: Partial<ActValues>) =>
    act(() => {
      for (const [key, value] of Object.entries(values)) {
        result.current.set(key as keyof ActValues, value as never);
      }
    });
  const submit = (unreadable?: string[]): Result<Commitment> => {
    const outcome: Result<Commitment>[] = [];
    act(() => void outcome.push(result.current.submit(unreadable)));
    return outcome[0] as Result<Commitment>;
  };
  return { host, result, rerender, fill, submit };
}

/** Each act with what it needs, by whom, and what the host is asked to do. */
const acts: [CommitmentEventType, Commitment, typeof asHarbour, Partial<ActValues>, object][] = [
  ['request', offered, asNorthwind, { respondBy: '2026-03-19' }, { respondBy: '2026-03-19' }],
  ['promise', requested, asHarbour, {}, { of: idOf(requested) }],
  ['decline', requested, asHarbour, { reason: ' No vans ' }, { reason: 'No vans' }],
  ['withdraw', requested, asNorthwind, {}, {}],
  ['defer', requested, asHarbour, { respondBy: '2026-03-25' }, { respondBy: '2026-03-25' }],
  ['lapse', lapsing, asHarbour, {}, {}],
  [
    'report',
    promised,
    asHarbour,
    { note: 'Done', evidence: [{ id: 'e', text: 'Log', url: '/log' }] },
    { note: 'Done', evidence: [{ text: 'Log', url: '/log' }] },
  ],
  [
    'flagRisk',
    promised,
    asHarbour,
    { note: 'Ice', expectedDue: '2026-03-24', varianceReason: 'unforeseen' },
    { note: 'Ice', expectedDue: '2026-03-24', varianceReason: 'unforeseen' },
  ],
  [
    'proposeAmendment',
    promised,
    asHarbour,
    { due: '2026-03-24', reason: 'Ice' },
    { terms: { due: '2026-03-24' }, reason: 'Ice' },
  ],
  ['acceptAmendment', proposed, asHarbour, {}, answered],
  ['rejectAmendment', proposed, asHarbour, {}, answered],
  ['renege', promised, asHarbour, { reason: 'No vans left' }, { reason: 'No vans left' }],
  ['cancel', promised, asNorthwind, { reason: 'Ward closed' }, { reason: 'Ward closed' }],
  [
    'reassign',
    promised,
    asHarbour,
    { person: 'fleet' },
    { performer: { partyId: 'harbour', personId: 'fleet' } },
  ],
  [
    'declareSatisfied',
    reported,
    asNorthwind,
    { exceeded: ['on-time'], waived: ['signed'] },
    { exceeded: ['on-time'], waived: ['signed'], of: idOf(reported) },
  ],
  [
    'declareDissatisfied',
    reported,
    asNorthwind,
    { unmet: ['signed'], note: 'Ward 4' },
    { unmet: ['signed'], note: 'Ward 4', of: idOf(reported) },
  ],
  ['acknowledge', kept, asNorthwind, { note: 'Thank you' }, { note: 'Thank you' }],
];

it.each(acts)('carries out: %s', (type, commitment, viewer, values, payload) => {
  const { host, fill, submit, result } = openForm(type, commitment, viewer);
  expect(conversationActs(commitment, host)).toContain(type);
  expect(result.current.will).toMatch(/Northwind Health|Harbour Logistics/);
  fill(values);
  expect(submit()).toMatchObject({ ok: true });
  expect(host.acts).toEqual([{ type, ...payload }]);
});

it('counters with other terms, shown before and after; empty lines are left out', () => {
  const { host, fill, submit, result } = openForm('counter', requested);
  expect(submit()).toMatchObject({ ok: false, error: { code: 'E_UNCHANGED' } });
  fill({
    due: '2026-03-24',
    conditions: [
      { id: 'on-time', text: 'Before ten' },
      { id: 'x', text: ' ' },
    ],
  });
  expect(result.current.errors).toEqual([]);
  expect(result.current.changes.map(({ key }) => key)).toEqual([
    'due',
    'condition-on-time',
    'condition-signed',
  ]);
  expect(submit().ok).toBe(true);
  expect(host.acts[0]).toMatchObject({
    terms: { due: '2026-03-24', conditions: [{ id: 'on-time', text: 'Before ten' }] },
  });
});

const faulty: [CommitmentEventType, Commitment, typeof asHarbour, Partial<ActValues>, string][] = [
  ['counter', requested, asHarbour, { deliverable: ' ' }, 'deliverable'],
  ['counter', requested, asHarbour, { due: '2026-02-30' }, 'due'],
  ['counter', requested, asHarbour, { due: '9999-12-31' }, 'due'],
  ['counter', requested, asHarbour, { conditions: [{ id: 'x', text: '' }] }, 'conditions'],
  ['defer', requested, asHarbour, { respondBy: '2026-03-19' }, 'respondBy'],
  ['defer', requested, asHarbour, {}, 'respondBy'],
  ['request', offered, asNorthwind, { respondBy: '2026-03-01' }, 'respondBy'],
  ['flagRisk', promised, asHarbour, {}, 'note'],
  ['flagRisk', promised, asHarbour, { note: 'x'.repeat(1_000_001) }, 'note'],
  ['proposeAmendment', promised, asHarbour, { due: '2026-03-24' }, 'reason'],
  ['renege', promised, asHarbour, { reason: '  ' }, 'reason'],
  ['reassign', promised, asHarbour, {}, 'person'],
  ['declareDissatisfied', reported, asNorthwind, {}, 'unmet'],
  ['acknowledge', kept, asNorthwind, {}, 'note'],
  [
    'report',
    promised,
    asHarbour,
    { evidence: [{ id: 'e', text: '', url: 'javascript:alert(1)' }] },
    'evidence.e',
  ],
];

it.each(faulty)('asks kindly, at the field: %s', (type, commitment, viewer, values, at) => {
  const { host, fill, submit, result } = openForm(type, commitment, viewer);
  fill(values);
  expect(submit()).toMatchObject({ ok: false, error: { path: at } });
  expect(result.current.errors.map((error) => error.at)).toEqual([at]);
  expect(result.current.errorAt(at)).toMatch(/\.$/);
  expect(host.acts).toEqual([]);
});

it('says that a day which the browser could not read is none', () => {
  const { result, submit } = openForm('defer', requested);
  submit(['respondBy']);
  expect(result.current.errorAt('respondBy')).toMatch(/^There is no such day/);
});

it('keeps what was typed when it is refused, or when the commitment changes meanwhile', () => {
  const { host, result, rerender, fill, submit } = openForm('flagRisk', promised);
  fill({ note: 'Ice on the road' });
  host.refuseWith = { code: 'E_DENIED', message: 'no' };
  expect(submit()).toMatchObject({ ok: false, error: { code: 'E_DENIED' } });
  expect(result.current.refusal).toBe('You are not allowed to do this here.');
  rerender(proposed);
  expect(result.current.values.note).toBe('Ice on the road');
  fill({ note: 'Ice on the roads' });
  expect(result.current.refusal).toBeNull();
  host.refuseWith = { code: 'E_TOO_LONG', message: 'too long', path: 'note' };
  submit();
  expect(result.current.errorAt('note')).toMatch(/too long/);
  host.refuseWith = null;
  expect(submit().ok).toBe(true);
});

it('answers only what is shown: what came in its place has to be read first', () => {
  const { host, result, rerender, submit } = openForm('acceptAmendment', proposed);
  const replaced = after(proposed, {
    type: 'proposeAmendment',
    on: '2026-03-05',
    by: asNorthwind,
    terms: { due: '2026-12-31' },
    reason: 'A ward closed',
  });
  host.commitments.set(proposed.id, replaced);
  expect(submit()).toMatchObject({ ok: false, error: { code: 'E_OUTDATED', path: 'of' } });
  expect(result.current.refusal).toBe(
    'Something else is on the table by now. Please look at it, then answer.',
  );
  expect(host.commitments.get(proposed.id)).toBe(replaced);
  rerender(replaced);
  expect(submit()).toMatchObject({ ok: true, value: { terms: [{}, { due: '2026-12-31' }] } });
});

it('judges only the report that is shown', () => {
  const { host, result, rerender, submit } = openForm('declareSatisfied', reported, asNorthwind);
  const anew = after(
    reported,
    { type: 'declareDissatisfied', on: '2026-03-17', unmet: ['signed'] },
    { type: 'report', on: '2026-03-18' },
  );
  host.commitments.set(reported.id, anew);
  expect(submit()).toMatchObject({ ok: false, error: { code: 'E_OUTDATED', path: 'of' } });
  expect(result.current.refusal).toBe(
    'Something else is on the table by now. Please look at it, then answer.',
  );
  rerender(anew);
  expect(submit()).toMatchObject({ ok: true, value: { state: 'satisfied' } });
});

it.each([
  ['renege', { reason: 'No keys' }],
  ['flagRisk', { note: 'No keys' }],
  ['proposeAmendment', { reason: 'No keys', due: '2026-04-30' }],
] as const)(
  'names in %s what it waited for, only where the partner promised something',
  (type, says) => {
    expect(openForm(type, promised).result.current.reasons).not.toContain(
      'prerequisite_from_partner',
    );
    const host = memoryHost({ promisesOf: () => [{ id: 'keys', title: 'Keys to the store' }] }, [
      promised,
    ]);
    const { result } = renderHook(() => useActForm(host, promised, type));
    for (const [key, value] of Object.entries(says)) {
      act(() => result.current.set(key as 'reason', value));
    }
    act(() => result.current.set('varianceReason', 'prerequisite_from_partner'));
    expect(result.current.fields.map(({ key }) => key)).toContain('blockedBy');
    act(() => void result.current.submit());
    expect(result.current.errorAt('blockedBy')).toBeTruthy();
    act(() => result.current.set('blockedBy', 'keys'));
    act(() => void result.current.submit());
    expect(host.acts).toMatchObject([{ type, blockedBy: 'keys' }]);
    const [next] = [...host.commitments.values()] as [Commitment];
    const told = { ...host, titleOf: () => 'Keys to the store' };
    expect(historySentences(next, told, english, createFormats('en')).at(-1)?.text).toContain(
      '(“Keys to the store”)',
    );
  },
);

it('offers no handover where nobody else is known, and a witness nothing', () => {
  expect(conversationActs(promised, memoryHost({ people: [] }))).not.toContain('reassign');
  const viewer = { ...asHarbour, role: 'witness' } as const;
  expect(conversationActs(promised, memoryHost({ viewer }))).toEqual([]);
});

it('keeps a half-written request as a draft, and sends a whole one', () => {
  const host = memoryHost({ viewer: asNorthwind });
  const { result } = renderHook(() => useCommitmentForm(host, 'request'));
  act(() => void result.current.submit('draft'));
  expect(result.current.errors.map(({ at }) => at)).toEqual(['title']);
  act(() => result.current.set('title', 'Ward rounds'));
  act(() => void result.current.submit('draft'));
  expect(host.saved).toMatchObject([
    { draft: { title: 'Ward rounds', performer: { partyId: 'harbour' } }, send: undefined },
  ]);

  act(() => void result.current.submit('send'));
  expect(result.current.errors.map(({ at }) => at)).toEqual(['deliverable', 'conditions', 'due']);
  act(() => result.current.set('deliverable', 'Rounds'));
  act(() => result.current.set('conditions', [{ id: 'c', text: 'Before nine' }]));
  act(() => result.current.set('due', '2026-04-01'));
  expect(result.current.hints.map(({ code }) => code)).toContain('explicit');
  act(() => void result.current.submit('send'));
  expect(host.saved[1]?.draft.id).toBe(host.saved[0]?.draft.id);
  expect([...host.commitments.values()]).toMatchObject([{ state: 'requested' }]);
});

it('keeps the day to answer with a draft, also a past one, and starts from it', () => {
  const host = memoryHost({ viewer: asNorthwind });
  const { result } = renderHook(() => useCommitmentForm(host, 'request'));
  act(() => result.current.set('title', 'Ward rounds'));
  act(() => result.current.set('respondBy', '2026-01-02'));
  act(() => void result.current.submit('draft'));
  const made = host.saved[0]?.draft;
  expect(made?.respondBy).toBe('2026-01-02');
  const again = renderHook(() => useCommitmentForm(host, 'request', made));
  expect(again.result.current.values.respondBy).toBe('2026-01-02');
  act(() => void again.result.current.submit('send'));
  expect(again.result.current.errorAt('respondBy')).toBeTruthy();

  const [kept] = [...host.commitments.values()] as [Commitment];
  const ask = renderHook(() => useActForm(host, kept, 'request'));
  expect(ask.result.current.values.respondBy).toBe('2026-01-02');
});

it('offers from the side that does it, and goes on from a draft', () => {
  const host = memoryHost();
  const { result } = renderHook(() => useCommitmentForm(host, 'offer'));
  act(() => result.current.set('title', 'Night rounds'));
  act(() => void result.current.submit('draft'));
  const made = host.saved[0]?.draft;
  expect(made).toMatchObject({ performer: asHarbour, requester: { partyId: 'northwind' } });
  const again = renderHook(() => useCommitmentForm(host, 'offer', made));
  expect(again.result.current.values.title).toBe('Night rounds');
});

it('keeps unsent text under a key until it is sent', async () => {
  const { texts, store } = memoryDrafts();
  const host = memoryHost({ viewer: asNorthwind });
  const open = () => renderHook(() => useCommitmentForm(host, 'request', undefined, { store }));
  const first = open();
  await waitFor(() => expect(first.result.current.keeping).toBe('ready'));
  act(() => first.result.current.set('title', 'Ward rounds'));
  await waitFor(() => expect(first.result.current.keeping).toBe('saved'));
  first.unmount();

  const second = open();
  await waitFor(() => expect(second.result.current.values.title).toBe('Ward rounds'));
  expect(second.result.current.keeping).not.toBe('ready');
  act(() => void second.result.current.submit('draft'));
  await waitFor(() => expect(texts.size).toBe(0));
});

it('keeps the unsent words of an act, apart from those of other acts, until it is sent', async () => {
  const { texts, store } = memoryDrafts();
  const host = memoryHost({ viewer: asHarbour }, [promised]);
  const open = (type: CommitmentEventType) =>
    renderHook(() => useActForm(host, promised, type, { store }));
  const first = open('flagRisk');
  await waitFor(() => expect(first.result.current.keeping).toBe('ready'));
  act(() => first.result.current.set('note', 'A van broke down'));
  await waitFor(() => expect(first.result.current.keeping).toBe('saved'));
  first.unmount();

  const other = open('report');
  await waitFor(() => expect(other.result.current.keeping).toBe('ready'));
  expect(other.result.current.values.note).toBe('');
  const second = open('flagRisk');
  await waitFor(() => expect(second.result.current.values.note).toBe('A van broke down'));
  expect(second.result.current.isDirty).toBe(true);
  act(() => void second.result.current.submit());
  await waitFor(() => expect(texts.size).toBe(0));
});

it('throws unsent words away when asked, and takes nothing from a store that is no value', async () => {
  const { texts, store } = memoryDrafts();
  const host = memoryHost({ viewer: asHarbour }, [promised]);
  const open = () => renderHook(() => useActForm(host, promised, 'report', { store }));
  const first = open();
  await waitFor(() => expect(first.result.current.keeping).toBe('ready'));
  act(() => first.result.current.set('note', 'Sent by post'));
  await waitFor(() => expect(first.result.current.keeping).toBe('saved'));
  const [key] = [...texts.keys()];
  first.unmount();
  texts.set(key as string, { note: 'Sent by post', evidence: [{ id: 1 }], unmet: 'all', due: 7 });

  const second = open();
  await waitFor(() => expect(second.result.current.values.note).toBe('Sent by post'));
  expect(second.result.current.values).toMatchObject({ evidence: [], unmet: [] });
  expect(second.result.current.values.due).toBe(promised.terms.at(-1)?.due);
  act(() => second.result.current.forget());
  expect(second.result.current.values.note).toBe('');
  expect(second.result.current.isDirty).toBe(false);
  await waitFor(() => expect(texts.size).toBe(0));
});

it('has what was typed for another act again, and nothing of what was sent', () => {
  const host = memoryHost({ viewer: asHarbour }, [promised]);
  const { result, rerender } = renderHook(
    (type: CommitmentEventType) => useActForm(host, promised, type),
    { initialProps: 'flagRisk' as CommitmentEventType },
  );
  act(() => result.current.set('note', 'Ice on the road'));
  rerender('renege');
  expect(result.current.values.note).toBe('');
  rerender('flagRisk');
  expect(result.current.values.note).toBe('Ice on the road');
  act(() => void result.current.submit());
  rerender('renege');
  rerender('flagRisk');
  expect(result.current.values.note).toBe('');
});
