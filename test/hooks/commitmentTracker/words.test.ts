import { expect, it } from 'vitest';
import { mergeCommitmentEvents } from '../../../src/core/commitments/mergeCommitmentEvents.ts';
import { dueInWords } from '../../../src/hooks/commitmentTracker/dueInWords.ts';
import {
  historySentences,
  shownEvidence,
} from '../../../src/hooks/commitmentTracker/historySentences.ts';
import { acts as german } from '../../../src/i18n/de/acts.ts';
import { acts } from '../../../src/i18n/en/acts.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import {
  after,
  asHarbour,
  asNorthwind,
  conversation,
  memoryHost,
  type Step,
} from './memoryHost.ts';

const formats = createFormats('en');
const request: Step = { type: 'request', on: '2026-03-02', respondBy: '2026-03-10' };
const promised = conversation(request, { type: 'promise', on: '2026-03-03' });

const due = (commitment = promised, today = '2026-03-18', viewer = asHarbour) =>
  dueInWords(commitment, memoryHost({ today, viewer }), acts, formats).text;
const told = (commitment = promised) => historySentences(commitment, memoryHost(), acts, formats);

it('says in words when something is due, with the full date on hand', () => {
  expect(dueInWords(promised, memoryHost(), acts, formats)).toEqual({
    text: 'Due in 2 days',
    date: 'Friday, March 20, 2026',
    day: '2026-03-20',
  });
  expect(due(promised, '2026-03-20')).toBe('Due today');
  expect(due(promised, '2026-03-21')).toBe('Due yesterday; no word yet');
});

it('says what has been heard since the day passed', () => {
  const warned = after(promised, { type: 'flagRisk', on: '2026-03-10', note: 'No van' });
  expect(due(warned, '2026-03-21')).toBe('Due yesterday; a heads-up was given');
  const proposal = {
    type: 'proposeAmendment',
    terms: { due: '2026-03-22' },
    reason: 'Vans',
  } as const;
  const proposed = after(warned, { ...proposal, on: '2026-03-11', by: asHarbour });
  expect(due(proposed, '2026-03-21')).toBe('Due yesterday; a change is proposed');
  const handed = after(
    warned,
    { type: 'reassign', on: '2026-03-11', performer: { partyId: 'harbour', personId: 'fleet' } },
    { type: 'acceptAmendment', on: '2026-03-12' },
  );
  expect(due(handed, '2026-03-21')).toBe('Due yesterday; a heads-up was given');
  const agreed = after(proposed, { type: 'acceptAmendment', on: '2026-03-12' });
  expect(due(agreed, '2026-03-23')).toBe('Due yesterday; no word yet');
  const back = after(
    promised,
    { type: 'report', on: '2026-03-19' },
    { type: 'declareDissatisfied', on: '2026-03-19', unmet: ['signed'] },
  );
  expect(due(back, '2026-03-21')).toBe('Due yesterday; sent back, not reported again yet');
});

it('names who has to answer or to judge, and how early it came', () => {
  expect(due(conversation(request), '2026-03-19')).toBe('Wanted tomorrow; waiting for your answer');
  expect(due(conversation(request), '2026-03-21', asNorthwind)).toBe(
    'Wanted yesterday; still waiting for an answer from Harbour Logistics',
  );
  const reported = after(promised, { type: 'report', on: '2026-03-18' });
  expect(due(reported)).toBe(
    'Delivered 2 days early; waiting for Northwind Health to say whether it is satisfied',
  );
  const kept = after(reported, { type: 'declareSatisfied', on: '2026-03-19' });
  expect(due(kept)).toBe('Delivered 2 days early; accepted as satisfied');
  const late = after(
    promised,
    { type: 'report', on: '2026-03-21' },
    { type: 'declareSatisfied', on: '2026-03-21' },
  );
  expect(due(late, '2026-03-22')).toBe('Delivered 1 day late; accepted as satisfied');
  expect(due(after(promised, { type: 'cancel', on: '2026-03-04' }))).toMatch(/^Released/);
});

it('tells the whole history, who and when, with what was said word for word', () => {
  const story = told(
    after(
      promised,
      { type: 'flagRisk', on: '2026-03-10', note: 'No van', varianceReason: 'third_party' },
      {
        type: 'report',
        on: '2026-03-18',
        note: 'All run',
        evidence: [
          { text: 'Log', url: 'https://harbour.example/log' },
          { text: 'Photo', url: 'javascript:alert(1)' },
        ],
      },
      { type: 'declareDissatisfied', on: '2026-03-19', unmet: ['signed'], note: 'Ward 4' },
    ),
  );
  expect(story.map(({ text }) => text)).toEqual([
    'Ward manager (Northwind Health) wrote a draft.',
    'Ward manager (Northwind Health) asked Harbour Logistics for it, with an answer by Mar 10, 2026.',
    'Dispatcher (Harbour Logistics) promised it.',
    'Dispatcher (Harbour Logistics) gave a heads-up. What lies behind it: A third party.',
    'Dispatcher (Harbour Logistics) reported it as done, 2 days early.',
    'Ward manager (Northwind Health) sent it back; not met yet: “Signed for on each ward”.',
  ]);
  expect(story.map(({ quote }) => quote)).toEqual([
    null,
    null,
    null,
    'No van',
    'All run',
    'Ward 4',
  ]);
  expect(story[4]?.evidence).toEqual([
    { text: 'Log', href: 'https://harbour.example/log' },
    { text: 'Photo javascript:alert(1)', href: null },
  ]);
  expect(story[1]).toMatchObject({
    when: 'Mar 2, 2026, 9:00 AM',
    who: 'Ward manager (Northwind Health)',
  });
});

it('sets terms side by side wherever an act changes them', () => {
  const terms = {
    deliverable: 'One round',
    conditions: [
      { id: 'on-time', text: 'Before ten' },
      { id: 'list', text: 'A list' },
    ],
    due: '2026-03-24',
  };
  const story = told(
    conversation(
      request,
      { type: 'counter', on: '2026-03-03', terms },
      { type: 'accept', on: '2026-03-04' },
      { type: 'proposeAmendment', on: '2026-03-05', terms: { due: '2026-03-27' }, reason: 'Vans' },
      { type: 'acceptAmendment', on: '2026-03-06' },
      { type: 'proposeAmendment', on: '2026-03-07', terms: { due: '2026-03-29' }, reason: 'Ice' },
    ),
  );
  expect(story[2]?.changes.map(({ label, before, after: next }) => [label, before, next])).toEqual([
    ['What is delivered', expect.stringContaining('Two rounds'), 'One round'],
    ['Due', 'Mar 20, 2026', 'Mar 24, 2026'],
    ['Condition 1', 'Before nine and before five', 'Before ten'],
    ['Condition 2', 'Signed for on each ward', null],
    ['Condition 2', null, 'A list'],
  ]);
  expect(story[4]?.changes).toMatchObject([{ before: 'Mar 24, 2026', after: 'Mar 27, 2026' }]);
  expect(story[6]?.changes).toMatchObject([{ before: 'Mar 27, 2026', after: 'Mar 29, 2026' }]);
});

it('says so when an act came too late, and that nobody answered', () => {
  const withdrawn = after(conversation(request), { type: 'withdraw', on: '2026-03-03' });
  const { commitment } = mergeCommitmentEvents(withdrawn, [
    { type: 'promise', id: 'late', by: asHarbour, at: '2026-03-04T09:00:00Z' },
  ]);
  const last = told(commitment).at(-1);
  expect(last).toMatchObject({ overtaken: true });
  expect(last?.text).toBe(
    'Dispatcher (Harbour Logistics) promised it. The other side had acted first, so this changed nothing.',
  );

  // Answered was the change of the 5th; by then one of the 6th had taken its place.
  const change = { type: 'proposeAmendment', by: asNorthwind, reason: 'Vans' } as const;
  const proposed = after(promised, { ...change, on: '2026-03-05', terms: { due: '2026-03-27' } });
  const answer = { type: 'acceptAmendment', id: 'answer', by: asHarbour } as const;
  const of = proposed.history.at(-1)?.id as string;
  const replaced = after(proposed, { ...change, on: '2026-03-06', terms: { due: '2026-12-31' } });
  const answered = mergeCommitmentEvents(replaced, [{ ...answer, of, at: '2026-03-07T09:00:00Z' }]);
  expect(told(answered.commitment).at(-1)).toMatchObject({
    overtaken: true,
    text: 'Dispatcher (Harbour Logistics) agreed to the change. By then something else was on the table, so this changed nothing.',
  });

  // Sent back was the report of the 17th; a colleague's of the 16th had come first. A change waits.
  const waiting = after(promised, { ...change, on: '2026-03-05', terms: { due: '2026-03-27' } });
  const reported = after(waiting, { type: 'report', on: '2026-03-16' });
  const sentBack = { type: 'declareDissatisfied', unmet: ['signed'], by: asNorthwind } as const;
  const judged = mergeCommitmentEvents(reported, [
    { ...sentBack, id: 'judged', of: 'r17', at: '2026-03-18T09:00:00Z' },
  ]);
  expect(told(judged.commitment).at(-1)).toMatchObject({
    overtaken: true,
    text: expect.stringMatching(
      /By then something else was on the table, so this changed nothing\.$/,
    ),
  });
  const twice = mergeCommitmentEvents(reported, [
    { ...sentBack, id: 'a', of: reported.history.at(-1)?.id, at: '2026-03-18T09:00:00Z' },
    { ...sentBack, id: 'b', of: reported.history.at(-1)?.id, at: '2026-03-18T09:00:00Z' },
    { ...answer, of: 'another', at: '2026-03-19T09:00:00Z' },
  ]);
  const [, second, third] = told(twice.commitment).slice(-3);
  expect(second?.text).toMatch(/The other side had acted first, so this changed nothing\.$/);
  expect(third?.text).toMatch(
    /By then something else was on the table, so this changed nothing\.$/,
  );
  const lapsed = after(conversation(request), {
    type: 'lapse',
    on: '2026-03-12',
    by: { partyId: 'clock' },
  });
  expect(told(lapsed).at(-1)?.text).toBe('The time to answer passed.');
});

it('names who takes over', () => {
  const reassign = {
    type: 'reassign',
    performer: { partyId: 'harbour', personId: 'fleet' },
  } as const;
  const story = told(
    after(
      promised,
      { ...reassign, on: '2026-03-05' },
      { type: 'acceptAmendment', on: '2026-03-06' },
    ),
  );
  expect(story.slice(-2).map(({ text }) => text)).toEqual([
    'Dispatcher (Harbour Logistics) proposed that Fleet manager (Harbour Logistics) takes over.',
    'Ward manager (Northwind Health) agreed that Fleet manager (Harbour Logistics) takes over.',
  ]);
});

it('speaks German in full', () => {
  const deutsch = createFormats('de');
  expect(dueInWords(promised, memoryHost({ today: '2026-03-21' }), german, deutsch).text).toBe(
    'Fällig gestern; noch keine Nachricht',
  );
  const [, asked] = historySentences(promised, memoryHost(), german, deutsch);
  expect(asked?.text).toContain('hat Harbour Logistics darum gebeten, mit Antwort bis');
});

it('shows a bare link by its address', () => {
  expect(shownEvidence({ text: '', url: '/log' })).toEqual({ text: '/log', href: '/log' });
  expect(shownEvidence({ text: 'Log' })).toEqual({ text: 'Log', href: null });
});
