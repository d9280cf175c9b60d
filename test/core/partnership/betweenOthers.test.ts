import { describe, expect, it } from 'vitest';
import {
  awaitedFrom,
  createPartnership,
  instruments,
  type Partnership,
  partnershipFor,
  type SurveyResponse,
  upcomingDays,
} from '../../../src/core/index.ts';
import { createSamplePartnership } from '../../../src/sample/index.ts';
import { unwrap } from './support/records.ts';

const sample = createSamplePartnership({ today: '2026-11-22' });
const { northwind, harbour } = sample.parties;
if (!northwind || !harbour) throw new Error('The sample is of these two.');

/** Everything that the two have between them, with a third beside them. */
const three: Partnership = {
  ...unwrap(
    createPartnership({
      id: 'three',
      parties: [northwind, harbour, { id: 'lakeside', name: 'Lakeside Pharmacies' }],
      people: Object.values(sample.people).filter(({ partyId }) => partyId in sample.parties),
      instruments: Object.values(sample.instruments),
    }),
  ),
  responses: sample.responses,
  commitments: sample.commitments,
  postMortems: sample.postMortems,
  articulations: sample.articulations,
};

const third = { partyId: 'lakeside' };

describe('a third party of the record', () => {
  it('is told nothing of what is between the two others', () => {
    const seen = partnershipFor(three, third);
    expect(seen.commitments).toEqual({});
    expect(seen.postMortems).toEqual({});
    expect(seen.articulations).toEqual({});
    expect(upcomingDays(seen)).toEqual([]);
    expect(upcomingDays(three)).not.toEqual([]);
    expect(awaitedFrom(seen, third, '2026-11-22')).toEqual([]);
    const views = new Set(seen.scores?.map(({ perspective }) => perspective));
    expect(views).toEqual(new Set(['self']));
    const rated = Object.values(seen.responses).map(({ perspective }) => perspective);
    expect(new Set(rated)).toEqual(new Set(['self']));
  });

  it('leaves the two all that they had without it', () => {
    for (const partyId of ['northwind', 'harbour']) {
      const { parties: _, people: __, id: ___, ...before } = partnershipFor(sample, { partyId });
      expect(partnershipFor(three, { partyId })).toMatchObject(before);
    }
  });

  it('gets what is its own', () => {
    const [promise] = Object.values(sample.commitments).filter(({ state }) => state !== 'draft');
    const [doc] = Object.values(sample.postMortems);
    if (!promise || !doc) throw new Error('There are some in the sample.');
    const own = { ...promise, id: 'own', performer: { partyId: 'lakeside' } };
    const talk = { ...doc, id: 'talk', partyIds: ['harbour', 'lakeside'] };
    const response: SurveyResponse = {
      ...{ id: 'r1', instrumentId: instruments.alliance4.id, wave: '2026-11' },
      ...{ rater: 'harbour', target: 'lakeside', perspective: 'partner' },
      referent: 'organisation',
      answers: {},
      submittedAt: '2026-11-01T10:00:00Z',
    };
    const record: Partnership = {
      ...three,
      commitments: { ...three.commitments, own },
      postMortems: { talk },
      responses: { r1: response },
    };
    const seen = partnershipFor(record, third);
    expect(Object.keys(seen.commitments)).toEqual(['own']);
    expect(Object.keys(seen.postMortems)).toEqual(['talk']);
    expect(Object.keys(seen.responses)).toEqual(['r1']);
    expect(seen.scores?.map(({ rater }) => rater)).toEqual(['harbour']);
  });

  it('reads what is between the others where an agreement in force names all three', () => {
    const inForce = Object.values(sample.articulations).find(({ status }) => status === 'in_force');
    if (!inForce) throw new Error('One of them is in force.');
    const withAll = (status: typeof inForce.status): Partnership => ({
      ...three,
      articulations: {
        all: { ...inForce, id: 'all', status, partyIds: ['northwind', 'harbour', 'lakeside'] },
      },
    });
    // A draft of its own opens nothing.
    for (const status of ['draft', 'in_review', 'partly_signed', 'withdrawn'] as const) {
      expect(partnershipFor(withAll(status), third).commitments).toEqual({});
    }
    const seen = partnershipFor(withAll('in_force'), third);
    const sent = Object.values(sample.commitments).filter(({ state }) => state !== 'draft');
    expect(Object.values(seen.commitments)).toEqual(sent);
    expect(seen.scores).toEqual(partnershipFor(sample, null).scores);
    // Who may read a post-mortem is said in each.
    expect(seen.postMortems).toEqual({});
  });
});
