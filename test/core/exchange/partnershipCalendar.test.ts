import { describe, expect, it } from 'vitest';
import {
  type Articulation,
  type Commitment,
  type Partnership,
  type PartnershipCalendarOptions,
  partnershipCalendar,
  toICalendar,
} from '../../../src/core/index.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { P, play } from '../commitments/conversation.ts';
import { N, play as talkThrough } from '../postmortem/support/postMortems.ts';
import { expectWellFolded, type ReadEvent, readCalendar } from './support/readCalendar.ts';
import { now, parties, sampleRecord } from './support/sampleRecord.ts';

const write = (
  record: Partnership = sampleRecord(),
  rest: Partial<PartnershipCalendarOptions> = {},
) => partnershipCalendar(record, { now, words: en, formats: createFormats('en'), ...rest });

const read = (record?: Partnership, rest?: Partial<PartnershipCalendarOptions>) =>
  readCalendar(write(record, rest));

const byUid = (events: readonly ReadEvent[], uid: string) => {
  const found = events.filter((event) => event.uid === `${uid}@troth`);
  expect(found).toHaveLength(1);
  return found[0] as ReadEvent;
};

const LOOK = 'post-mortem/late-delivery/recurrence/look';
const late = () => sampleRecord().postMortems['late-delivery'] as PostMortem;
const withLate = (doc: PostMortem) => sampleRecord({ postMortems: { 'late-delivery': doc } });

describe('partnershipCalendar', () => {
  it('is one feed of all due days, reviews, outcomes and checks', () => {
    const days = read().map(({ uid, day, status }) => [uid, day, status]);
    expect(days).toEqual([
      ['dock@troth', '2026-05-10', 'CONFIRMED'],
      ['rounds@troth', '2026-04-30', 'CANCELLED'],
      ['card@troth', '2026-04-30', 'CANCELLED'],
      ['cold@troth', '2026-06-15', 'CONFIRMED'],
      ['list@troth', '2026-06-01', 'TENTATIVE'],
      ['articulation/v1/review@troth', '2026-10-01', 'CANCELLED'],
      ['articulation/v1/outcome/time@troth', '2026-09-30', 'CANCELLED'],
      ['articulation/v2/review@troth', '2026-11-01', 'CONFIRMED'],
      ['articulation/v2/outcome/time@troth', '2026-09-30', 'CONFIRMED'],
      [`${LOOK}@troth`, '2026-06-30', 'CONFIRMED'],
      ['post-mortem/lost-list/recurrence/look@troth', '2026-06-30', 'TENTATIVE'],
      ['post-mortem/quarrel/recurrence/look@troth', '2026-07-15', 'TENTATIVE'],
    ]);
  });

  it('tells what each day is for', () => {
    const events = read();
    expect(byUid(events, 'cold').description).toBe(
      'Harbour Logistics → Northwind Health\nAs said on the phone\n• Seen by the ward',
    );
    expect(byUid(events, 'articulation/v2/outcome/time').description).toBe(
      'Insulin is on the ward in time\nHow we will tell: Deliveries before nine\nWhere it is to stand: 99 %',
    );
    expect(byUid(events, LOOK)).toMatchObject({
      summary: 'Has it come back? The delivery of 4 March',
      description:
        'The day on which Northwind Health and Harbour Logistics want to look together whether it has come back.\nWhat would show that it came back: A late van without a call',
    });
  });

  it('has of a post-mortem that fewer may read its days, and none of its words', () => {
    const quarrel = 'post-mortem/quarrel/recurrence/look';
    expect(byUid(read(), quarrel)).toMatchObject({
      day: '2026-07-15',
      summary: 'Has it come back? Post-mortem',
      description:
        'The day on which Northwind Health and Harbour Logistics want to look together whether it has come back.',
    });
    const inside = byUid(read(sampleRecord(), { readers: 'participants' }), quarrel);
    expect(inside.summary).toBe('Has it come back? The quarrel at the gate');
    expect(inside.description).toContain('Somebody shouts');
  });

  it('says on a day that was looked at what was seen; closed, nobody looks any more', () => {
    const looked = talkThrough(late(), ['recordRecurrence', N, { note: 'Not once' }]);
    const seen = byUid(read(withLate(looked)), LOOK);
    expect(seen.status).toBe('CONFIRMED');
    expect(seen.description).toContain(
      'What you see: It did not come back\nA word about it: Not once',
    );
    const closed = byUid(read(withLate({ ...late(), stage: 'closed' })), LOOK);
    expect(closed.status).toBe('CANCELLED');
    const both = talkThrough(looked, ['close', N]);
    expect(byUid(read(withLate(both)), LOOK).status).toBe('CONFIRMED');
  });

  it('keeps the UID and raises SEQUENCE on a change', () => {
    const before = byUid(read(), LOOK);
    const looked = talkThrough(late(), ['recordRecurrence', N]);
    expect(byUid(read(withLate(looked)), LOOK).sequence).toBe(before.sequence + 1);
    // An edit after the signatures makes another version.
    const { look } = late().recurrence;
    const moved = { ...late(), version: 2, recurrence: { look: { ...look, date: '2026-08-01' } } };
    expect(byUid(read(withLate(moved as PostMortem)), LOOK)).toMatchObject({
      day: '2026-08-01',
      sequence: before.sequence + 1,
    });
    const cold = sampleRecord().commitments.cold as Commitment;
    const reported = sampleRecord({ commitments: { cold: play(cold, ['report', P]) } });
    expect(byUid(read(reported), 'cold').sequence).toBe(byUid(read(), 'cold').sequence + 1);
  });

  it('has each UID once: a version that was replaced is cancelled for good', () => {
    const { v1, v2 } = sampleRecord().articulations as Record<string, Articulation>;
    const inForce = { v1: { ...v1, status: 'in_force' } } as Partnership['articulations'];
    const before = byUid(read(sampleRecord({ articulations: inForce })), 'articulation/v1/review');
    expect(before.status).toBe('CONFIRMED');
    const after = byUid(read(), 'articulation/v1/review');
    expect(after.status).toBe('CANCELLED');
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after.description).toContain('version 2 took the place of the text');
    // Without the old version, too.
    const alone = { v2 } as Partnership['articulations'];
    const known = byUid(
      read(sampleRecord({ articulations: alone })),
      'articulation/v1/outcome/time',
    );
    expect(known.status).toBe('CANCELLED');
  });

  it('cancels what was taken out of the record since', () => {
    const before = sampleRecord();
    const { rounds, cold, list } = before.commitments as Record<string, Commitment>;
    const { v2 } = before.articulations as Record<string, Articulation>;
    const record = sampleRecord({
      commitments: { rounds, list } as Partnership['commitments'],
      articulations: { v2 } as Partnership['articulations'],
      postMortems: { 'late-delivery': { ...late(), recurrence: {} } },
    });
    const events = read(record, { before });
    for (const uid of ['dock', 'cold', LOOK, 'post-mortem/lost-list/recurrence/look']) {
      expect(byUid(events, uid)).toMatchObject({
        status: 'CANCELLED',
        sequence: byUid(read(), uid).sequence + 1,
        description: 'This day no longer counts: what it belonged to was taken out of the record.',
      });
    }
    expect(byUid(events, 'list').status).toBe('TENTATIVE');
    const uids = events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    // What had been cancelled already need not be told again.
    expect(uids).not.toContain('card@troth');
    // A promise that was kept meanwhile is over, and not taken out.
    const promised = sampleRecord({ commitments: { cold } as Partnership['commitments'] });
    const kept = play(
      cold as Commitment,
      ['report', P],
      ['declareSatisfied', { partyId: 'northwind' }],
    );
    const after = read(sampleRecord({ commitments: { cold: kept } }), { before: promised });
    expect(byUid(after, 'cold').status).toBe('CANCELLED');
    expect(byUid(after, 'cold').description).not.toContain('taken out');
    expect(read(before, { before })).toEqual(read(before));
  });

  it('keeps whatever people write inside of its line, folded as RFC 5545 asks', () => {
    const evil =
      'Wards; A, B\r\nATTENDEE:mailto:x@e.example\nEND:VEVENT\nBEGIN:VALARM \\ 👩‍👩‍👧‍👦 \u0000 北風 '.repeat(
        4,
      );
    const inside = JSON.stringify(evil).slice(1, -1);
    const spoilt = [
      'As said on the phone',
      'Insulin is on the ward in time',
      'A late van without a call',
    ].reduce((json, text) => json.replaceAll(text, inside), JSON.stringify(sampleRecord()));
    const file = write(JSON.parse(spoilt), {
      name: evil,
      url: (collection, id) => `https://troth.example/${collection}/${id}?${'x'.repeat(90)}`,
    });
    expectWellFolded(file);
    expect(file).not.toMatch(/^(ATTENDEE|BEGIN:VALARM)/m);
    const events = readCalendar(file);
    expect(events).toHaveLength(12);
    const plain = evil.replaceAll('\r\n', '\n').replaceAll('\u0000', '');
    expect(byUid(events, 'cold').description).toContain(plain);
    expect(byUid(events, 'articulation/v2/outcome/time').description).toContain(plain);
    expect(byUid(events, LOOK).description).toContain(plain);
    expect(byUid(events, LOOK).url).toBe(
      `https://troth.example/postMortems/late-delivery?${'x'.repeat(90)}`,
    );
  });

  it('links only to the web', () => {
    const file = write(sampleRecord(), { url: () => 'javascript:alert(1)' });
    expect(file).not.toContain('URL:');
  });

  it('has the due days that toICalendar has', () => {
    const options = { now, parties };
    const due = readCalendar(toICalendar(sampleRecord(), options));
    expect(due).toHaveLength(5);
    expect(read().slice(0, 5)).toEqual(due);
    expect(readCalendar(toICalendar({ commitments: [] }, options))).toEqual([]);
  });

  it('speaks German', () => {
    const options = { words: de, formats: createFormats('de') };
    expect(byUid(read(sampleRecord(), options), LOOK)).toMatchObject({
      summary: 'Kam es wieder? The delivery of 4 March',
      description:
        'An diesem Tag soll gemeinsam angesehen werden, ob es wiederkam: Northwind Health und Harbour Logistics.\nWoran wir merken würden, dass es wiederkommt: A late van without a call',
    });
  });

  it('passes over what cannot be read', () => {
    const broken = {
      commitments: { a: null, cold: { ...sampleRecord().commitments.cold, terms: 7 } },
      postMortems: { b: { ...late(), id: 'b', recurrence: { x: { date: '2026-02-30' } } } },
      articulations: { c: [], v2: { ...sampleRecord().articulations.v2, createdAt: 'once' } },
    };
    const events = read({ ...sampleRecord(), ...broken } as unknown as Partnership);
    expect(events.map(({ uid }) => uid)).toContain('articulation/v2/review@troth');
    expect(events.every(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
    expect(read(null as never)).toEqual([]);
    expect(read(sampleRecord(), { before: 7 as never })).toEqual(read());
  });
});
