import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articulationFrom,
  type Commitment,
  createCommitment,
  currentInstrument,
  dimensionEvidence,
  linksOf,
  type Partnership,
  parsePartnership,
  postMortemAbout,
  type RecordPlace,
  responsibilityRequests,
  surveyWaves,
  toJson,
  trustGlance,
  upcomingDays,
} from '../../../../src/core/index.ts';
import { createSamplePartnership } from '../../../../src/sample/index.ts';
import { inForce } from '../../articulation/support/conversations.ts';
import * as postMortems from '../../postmortem/support/postMortems.ts';
import { anyPartnership } from '../support/anyPartnership.ts';
import { begun, unwrap } from '../support/records.ts';

const TODAY = '2026-10-05';
const NOW = `${TODAY}T09:00:00Z`;
const sample = createSamplePartnership({ today: TODAY });
const by = { partyId: 'northwind', personId: 'n-wards' };

const collections = {
  'commitment-tracker': 'commitments',
  'post-mortem': 'postMortems',
  'rearticulation-form': 'articulations',
  'trust-survey': 'responses',
} as const;

const entryAt = (place: RecordPlace) =>
  place.widget === 'trust-radar'
    ? null
    : {
        collection: collections[place.widget],
        id: place.widget === 'trust-survey' ? (place.wave ?? '') : (place.id ?? ''),
      };

function withEntries(
  collection: 'commitments' | 'postMortems' | 'articulations',
  ...entries: readonly { readonly id: string }[]
): Partnership {
  const added = Object.fromEntries(entries.map((entry) => [entry.id, entry]));
  return { ...sample, [collection]: { ...sample[collection], ...added } };
}

describe('threads', () => {
  it('can be followed from both ends', () => {
    const ends = (['commitments', 'postMortems', 'articulations'] as const).flatMap((collection) =>
      Object.keys(sample[collection]).map((id) => ({ collection, id })),
    );
    let threads = 0;
    for (const here of ends) {
      for (const { place, title } of linksOf(sample, here).to) {
        const there = entryAt(place);
        if (!there || place.widget === 'post-mortem') continue;
        threads += 1;
        expect(title).not.toBe('');
        const back = linksOf(sample, there).from.map((link) => entryAt(link.place));
        expect(back).toContainEqual(here);
      }
    }
    expect(threads).toBeGreaterThan(3);
  });

  it('name the change or responsibility that a promise came from', () => {
    const sourced = Object.values(sample.commitments).filter(({ source }) => source);
    expect(sourced.length).toBeGreaterThan(3);
    for (const { id, source } of sourced) {
      const [link] = linksOf(sample, { collection: 'commitments', id }).from;
      expect(link?.place).toMatchObject({ id: source?.id, itemId: source?.itemId });
      expect(link?.item).toMatch(/\w/);
    }
  });

  it('say so where one end is not there any more', () => {
    const [promise] = Object.values(sample.commitments).filter(
      ({ source }) => source?.kind === 'post_mortem',
    );
    const { id = '', source } = promise ?? {};
    const without = { ...sample, postMortems: {} };
    expect(linksOf(without, { collection: 'commitments', id }).from).toEqual([
      { place: { widget: 'post-mortem', id: source?.id, itemId: source?.itemId }, title: '' },
    ]);
    expect(linksOf(sample, { collection: 'postMortems', id: 'nowhere' })).toEqual({
      from: [],
      to: [],
    });
  });
});

describe('evidence of a dimension', () => {
  const evidence = dimensionEvidence(sample, 'predictability', { today: TODAY });

  it('tells promises by how they turned out, the newest first, each once', () => {
    const { kept, keptLate, missed, open } = evidence;
    expect([kept, keptLate, missed, open].every((list) => list.length > 0)).toBe(true);
    const all = [...kept, ...keptLate, ...missed, ...open];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { dimensionIds } of all) expect(dimensionIds).toContain('predictability');
    expect(kept.every(({ state }) => state === 'satisfied')).toBe(true);
    const lastAt = kept.map(({ history }) => history.at(-1)?.at ?? '');
    expect(lastAt).toEqual([...lastAt].sort().reverse());
  });

  it('tells a post-mortem by its beginning and by the promises that it is about', () => {
    const begunFrom = unwrap(
      postMortemAbout(sample, { kind: 'dimension', id: 'benevolence' }, { id: 'x', by, at: NOW }),
    );
    const found = dimensionEvidence(withEntries('postMortems', begunFrom), 'benevolence', {
      today: TODAY,
    });
    expect(found.postMortems.map(({ id }) => id)).toContain('x');
  });

  it('keeps what a side states of its trust to itself until the talk begins', () => {
    const about = (doc: ReturnType<typeof postMortems.sharing>, after = 2) => {
      const impact = { northwind: { integrity: { before: 4, after } }, harbour: {} };
      return dimensionEvidence(
        { ...begun, postMortems: { [doc.id]: { ...doc, impact } } },
        'integrity',
        { today: TODAY },
      ).postMortems.length;
    };
    expect(about(postMortems.sharing())).toBe(0);
    expect(about(postMortems.revealed())).toBe(0);
    expect(about(postMortems.meeting())).toBe(1);
    // As much trust as before is no loss.
    expect(about(postMortems.meeting(), 4)).toBe(0);
  });
});

describe('a post-mortem that is begun from something', () => {
  it('is named after the dimension, and about what was missed on it', () => {
    const doc = unwrap(
      postMortemAbout(
        sample,
        { kind: 'dimension', id: 'predictability' },
        { id: 'x', by, at: NOW },
      ),
    );
    const dimensions = currentInstrument(sample)?.dimensions ?? [];
    const label = dimensions.find(({ id }) => id === 'predictability')?.label ?? '';
    const { missed } = dimensionEvidence(sample, 'predictability', { today: TODAY });
    expect(doc).toMatchObject({ title: label, stage: 'draft', createdBy: 'northwind' });
    expect(Object.keys(doc.event.commitments).sort()).toEqual(
      missed
        .slice(0, 5)
        .map(({ id }) => id)
        .sort(),
    );
    expect(
      linksOf(withEntries('postMortems', doc), { collection: 'postMortems', id: 'x' }).from,
    ).toEqual([{ place: { widget: 'trust-radar', dimensionId: 'predictability' }, title: label }]);
  });

  it('is about what was missed where its day is over', () => {
    const [open] = dimensionEvidence(sample, 'predictability', { today: TODAY }).open;
    const { id = '', terms = [] } = open ?? {};
    const record = { ...sample, commitments: { [id]: open as Commitment } };
    const lastHour = `${terms.at(-1)?.due}T23:30:00Z`;
    const namedIn = (timeZone?: string) => {
      const origin = { kind: 'dimension', id: 'predictability' } as const;
      const doc = postMortemAbout(record, origin, { id: 'x', by, at: lastHour, timeZone });
      return Object.keys(unwrap(doc).event.commitments);
    };
    expect(namedIn()).toEqual([]);
    expect(namedIn('America/New_York')).toEqual([]);
    expect(namedIn('Europe/Berlin')).toEqual([id]);
  });

  it('is about the commitment, between its two sides', () => {
    const [missed] = dimensionEvidence(sample, 'predictability', { today: TODAY }).missed;
    const { id = '', title } = missed ?? {};
    const doc = unwrap(
      postMortemAbout(sample, { kind: 'commitment', id }, { id: 'x', by, at: NOW }),
    );
    expect(doc.title).toBe(title);
    expect(Object.keys(doc.event.commitments)).toEqual([id]);
    expect(parsePartnership(unwrap(toJson(withEntries('postMortems', doc)))).ok).toBe(true);
  });

  it('is refused where nothing is known of it, or to a stranger', () => {
    const gone = postMortemAbout(
      sample,
      { kind: 'commitment', id: 'gone' },
      { id: 'x', by, at: NOW },
    );
    expect(gone).toMatchObject({ ok: false, error: { code: 'E_EMPTY', path: 'title' } });
    const stranger = postMortemAbout(
      sample,
      { kind: 'dimension', id: 'predictability' },
      { id: 'x', by: { partyId: 'lakeside' }, at: NOW },
    );
    expect(stranger).toMatchObject({ ok: false, error: { code: 'E_ACTOR' } });
  });
});

describe('a re-articulation after a post-mortem', () => {
  const doc = Object.values(sample.postMortems).find(({ stage }) => stage === 'agreed');
  if (!doc) throw new Error('The sample has an agreed post-mortem.');
  const made = unwrap(articulationFrom(sample, doc, { id: 'x', by, at: NOW }));

  it('says what was learned, who does what, and the principles', () => {
    const texts = Object.values(made.clauses).map(({ section, text }) => [section, text]);
    expect(texts).toContainEqual(['situation', doc.event.summary]);
    for (const { text } of Object.values(doc.changes)) {
      expect(texts).toContainEqual(['responsibility', text]);
    }
    for (const { text } of Object.values(doc.principles)) {
      expect(texts).toContainEqual(['principle', text]);
    }
    expect(made).toMatchObject({ trigger: 'after_post_mortem', triggerNote: doc.expectationReset });
  });

  it('takes the place of what is in force, with its clauses under their ids', () => {
    const before = Object.values(sample.articulations).find(({ status }) => status === 'in_force');
    expect(made.supersedes?.id).toBe(before?.id);
    expect(Object.keys(made.clauses)).toEqual(
      expect.arrayContaining(Object.keys(before?.clauses ?? {})),
    );
  });

  it('leaves alone what a version in force says already, as the parties have worded it since', () => {
    const [id = ''] =
      Object.entries(made.clauses).find(([, { text }]) => text === doc.event.summary) ?? [];
    const before = Object.values(sample.articulations).find(({ status }) => status === 'in_force');
    const worded = { ...made.clauses[id], text: 'Since March the vans leave at six.' };
    const inForceNow = { ...before, clauses: { ...before?.clauses, [id]: worded } } as never;
    const record = withEntries('articulations', inForceNow);
    const again = unwrap(articulationFrom(record, doc, { id: 'x', by, at: NOW }));
    expect(again.clauses[id]).toEqual(worded);
    expect(Object.keys(again.clauses).sort()).toEqual(Object.keys(made.clauses).sort());
  });

  it('is a document like any other, and leads back', () => {
    const next = withEntries('articulations', made);
    expect(parsePartnership(unwrap(toJson(next)))).toEqual({ ok: true, value: next });
    expect(linksOf(next, { collection: 'articulations', id: 'x' }).from).toEqual([
      { place: { widget: 'post-mortem', id: doc.id }, title: doc.title },
    ]);
  });

  it('takes the place of what is in force between the same parties, whatever else is', () => {
    const before = Object.values(sample.articulations).find(({ status }) => status === 'in_force');
    const other = { ...inForce(), id: 'elsewhere', partyIds: ['northwind', 'lakeside'] };
    const record = withEntries('articulations', other);
    const next = unwrap(articulationFrom(record, doc, { id: 'x', by, at: NOW }));
    expect(next.supersedes).toMatchObject({ id: before?.id, version: before?.version });
  });

  it('begins anew where nothing is in force', () => {
    const alone = unwrap(
      articulationFrom({ ...sample, articulations: {} }, doc, { id: 'x', by, at: NOW }),
    );
    expect(alone).toMatchObject({ version: 1, supersedes: null, title: doc.title });
  });
});

describe('requests from new responsibilities', () => {
  const doc = inForce();
  const responsibilities = Object.entries(doc.clauses).filter(
    ([, { section }]) => section === 'responsibility',
  );

  it('are asked of whoever answers for them, by another side, each once', () => {
    const asked = doc.partyIds.flatMap((partyId) => responsibilityRequests(doc, { partyId }));
    expect(asked.length).toBeGreaterThan(0);
    for (const draft of asked) {
      expect(createCommitment(draft).ok).toBe(true);
      expect(draft.performer.partyId).not.toBe(draft.requester.partyId);
      expect(draft.by).toEqual(draft.requester);
      expect(responsibilities.map(([id]) => id)).toContain(draft.source?.itemId);
    }
    expect(responsibilityRequests(doc, { partyId: 'stranger' })).toEqual([]);
  });

  it('leave out what the version before said already', () => {
    const again = {
      ...doc,
      supersedes: { id: 'before', version: 1, contentHash: '', clauses: doc.clauses },
    };
    expect(responsibilityRequests(again, { partyId: 'northwind' })).toEqual([]);
  });
});

describe('at a glance', () => {
  it('the last round is the one that was answered last, whatever it is called', () => {
    const last = surveyWaves(sample).findLast(({ responses }) => responses > 0);
    const again = Object.values(sample.responses)
      .filter(({ wave }) => wave === last?.id)
      .map((one) => ({
        ...one,
        ...{ id: `${one.id}-again`, wave: '2020-01', submittedAt: '2040-01-01T08:00:00Z' },
      }));
    const responses = { ...sample.responses, ...Object.fromEntries(again.map((r) => [r.id, r])) };
    const glance = trustGlance({ ...sample, responses });
    expect(glance).toHaveLength(2);
    for (const { series, change } of glance) {
      expect(series.wave).toBe('2020-01');
      // They say the same as the round before.
      expect(change).toBe(0);
    }
  });

  it('both directions of the last round are told with their change', () => {
    const glance = trustGlance(sample);
    const last = surveyWaves(sample).findLast(({ responses }) => responses > 0);
    expect(glance.map(({ rater, target }) => [rater, target]).sort()).toEqual([
      ['harbour', 'northwind'],
      ['northwind', 'harbour'],
    ]);
    for (const { series, change } of glance) {
      expect(series.wave).toBe(last?.id);
      expect(series.overall.index).not.toBeNull();
      expect(change).not.toBeNull();
    }
  });

  it('days are in order, each of something that is there', () => {
    const days = upcomingDays(sample);
    expect(new Set(days.map(({ kind }) => kind))).toEqual(new Set(['due', 'look', 'review']));
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).sort());
    for (const { collection, id } of days) expect(sample[collection]).toHaveProperty([id]);
  });
});

it('rounds that were called for come after those that were answered, with their looks', () => {
  const looked = postMortems.looked();
  const day = looked.history.at(-1)?.at.slice(0, 10);
  expect(surveyWaves({ ...begun, postMortems: { [looked.id]: looked } })).toEqual([
    {
      id: day,
      responses: 0,
      origins: [{ postMortemId: looked.id, checkId: Object.keys(looked.recurrence)[0] }],
    },
  ]);
});

it('nothing of the loop throws, whatever the record is', () => {
  const all = (record: Partnership) => [
    surveyWaves(record),
    trustGlance(record),
    upcomingDays(record),
    dimensionEvidence(record, 'predictability', { today: TODAY }),
    linksOf(record, { collection: 'postMortems', id: 'p1' }),
  ];
  fc.assert(
    fc.property(fc.oneof(anyPartnership, fc.anything() as fc.Arbitrary<never>), (record) => {
      expect(all(record)).toHaveLength(5);
    }),
    { numRuns: 60 },
  );
});

it('takes the instrument that was asked last by the moment, however that is written', () => {
  const [response] = Object.values(sample.responses);
  const [instrument] = Object.values(begun.instruments);
  const asked = (id: string, submittedAt: string) => ({
    ...response,
    id,
    instrumentId: id,
    submittedAt,
  });
  const record = {
    ...begun,
    instruments: { a: { ...instrument, id: 'a' }, b: { ...instrument, id: 'b' } },
    responses: {
      a: asked('a', '2026-09-01T10:00:00Z'),
      b: asked('b', '2026-09-01T10:00:00.500Z'),
    },
  } as Partnership;
  expect(currentInstrument(record)?.id).toBe('b');
});
