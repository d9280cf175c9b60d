import { describe, expect, it } from 'vitest';
import {
  type Actor,
  articulationChain,
  CLOCK,
  commitmentFlags,
  type Partnership,
  parseArticulation,
  parsePartnership,
  parsePostMortem,
  partnershipIssues,
  type Result,
  toArticulationJson,
  toJson,
  toPostMortemJson,
} from '../../src/core/index.ts';
import { createSamplePartnership as create, type SampleOptions } from '../../src/sample/index.ts';
import { days } from './today.ts';

const samples = new Map<string, Partnership>();

function sampleOn(today: string): Partnership {
  const sample = samples.get(today) ?? create({ today });
  samples.set(today, sample);
  return sample;
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.path}`);
  return result.value;
}

describe.each(days)('the sample on %s', (today) => {
  const sample = sampleOn(today);
  const commitments = Object.values(sample.commitments);
  const postMortems = Object.values(sample.postMortems);
  const articulations = Object.values(sample.articulations);

  it('is read again as the very same record, with nothing passed over', () => {
    const text = unwrap(toJson(sample));
    expect(unwrap(parsePartnership(text))).toEqual(sample);
    expect(partnershipIssues(sample)).toEqual([]);
  });

  it('has documents that can each be read as a file of its own', () => {
    for (const doc of postMortems) {
      expect(unwrap(parsePostMortem(unwrap(toPostMortemJson(doc))))).toEqual(doc);
    }
    for (const doc of articulations) {
      const read = parseArticulation(unwrap(toArticulationJson(doc)));
      expect(read).toEqual({ ok: true, value: doc });
    }
  });

  it('knows of nothing that has not happened yet', () => {
    const moments = [
      ...Object.values(sample.responses).map(({ submittedAt }) => submittedAt),
      ...[...commitments, ...postMortems, ...articulations].flatMap(({ history }) =>
        history.map(({ at }) => at),
      ),
      ...postMortems.flatMap(({ timeline }) => Object.values(timeline).map(({ at }) => at)),
    ];
    expect(moments.filter((at) => at >= today)).toEqual([]);
  });

  it('has something overdue, due today, due within three days and due next week', () => {
    const due = (from: number, to: number) =>
      commitments.filter((one) => {
        const left = daysLeft(today, one.terms.at(-1)?.due ?? null);
        return one.state === 'promised' && left !== null && left >= from && left <= to;
      });
    expect(due(-60, -1).length).toBeGreaterThanOrEqual(2);
    expect(due(0, 0).length).toBeGreaterThanOrEqual(2);
    expect(due(1, 4).length).toBeGreaterThanOrEqual(1);
    expect(due(5, 14).length).toBeGreaterThanOrEqual(2);
  });

  it('has something that waits for each side', () => {
    const awaiting = commitments.map((one) => commitmentFlags(one, today).awaiting);
    for (const id of Object.keys(sample.parties)) {
      expect(awaiting.filter((party) => party === id).length).toBeGreaterThanOrEqual(5);
    }
  });

  it('has a chain of versions', () => {
    expect(articulationChain(sample.articulations)).toMatchObject({ ok: true });
  });
});

describe('ids in the sample', () => {
  const sample = sampleOn(days[0]);
  const { people, commitments, postMortems, articulations, instruments } = sample;

  it('are the same whatever the day, so that a page can link to them', () => {
    const idsOf = ({ commitments, postMortems, articulations }: Partnership) =>
      [commitments, postMortems, articulations].map((collection) => Object.keys(collection));
    expect(idsOf(sampleOn(days[1]))).toEqual(idsOf(sample));
  });

  it('of people who act are those of people in the record', () => {
    const acts = [commitments, postMortems, articulations]
      .flatMap<Acted>(Object.values)
      .flatMap(({ history }) => history.map(({ by }) => by));
    const strangers = acts.filter(
      ({ partyId, personId }) => partyId !== CLOCK && people[personId ?? '']?.partyId !== partyId,
    );
    expect(strangers).toEqual([]);
  });

  it('that lead from one thing to another lead somewhere', () => {
    for (const { source, dimensionIds = [], blockedBy = [], id } of Object.values(commitments)) {
      const dimensions = Object.values(instruments).flatMap(({ dimensions }) => dimensions);
      expect(dimensions.map((one) => one.id)).toEqual(expect.arrayContaining(dimensionIds));
      expect(blockedBy.filter((one) => !(one in commitments))).toEqual([]);
      if (!source) continue;
      const items =
        source.kind === 'post_mortem'
          ? postMortems[source.id]?.changes
          : articulations[source.id]?.clauses;
      expect(items, id).toHaveProperty([source.itemId]);
    }
    for (const { event } of Object.values(postMortems)) {
      expect(Object.keys(event.commitments).filter((id) => !(id in commitments))).toEqual([]);
    }
    for (const doc of Object.values(articulations)) {
      expect(Object.keys(doc.commitments).filter((id) => !(id in commitments))).toEqual([]);
    }
  });
});

it('is the same at every call, and never the same object', () => {
  const again = create({ today: days[1] });
  expect(again).toEqual(sampleOn(days[1]));
  expect(again).not.toBe(sampleOn(days[1]));
});

it('has no sample for a day that there is not', () => {
  for (const today of ['2026-02-30', '', 'tomorrow', undefined]) {
    expect(() => create({ today } as SampleOptions)).toThrow(/no such day/);
  }
});

interface Acted {
  readonly history: readonly { readonly by: Actor }[];
}

function daysLeft(today: string, due: string | null): number | null {
  return due === null ? null : (Date.parse(due) - Date.parse(today)) / 86_400_000;
}
