import { makeSignature } from '../../../../src/core/articulation/makeSignature.ts';
import {
  type Answer,
  type Articulation,
  type Commitment,
  type CommitmentDraft,
  createCommitment,
  createPartnership,
  instruments,
  type Partnership,
  type Person,
  parsePartnership,
  type SurveyResponse,
} from '../../../../src/core/index.ts';
import type { PostMortem } from '../../../../src/core/postmortem/types.ts';
import { begun, written as writtenArticulation } from '../../articulation/support/agreements.ts';
import { P, play, R } from '../../commitments/conversation.ts';
import {
  agreed,
  blank,
  submittedByN,
  unwrap,
  written,
} from '../../postmortem/support/postMortems.ts';

export const now = '2026-05-20T09:30:00Z';

export const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];

// Words of an alphabet in the place of names: the samples name nobody.
export const people: Person[] = [
  { id: 'ward-lead', partyId: 'northwind', name: 'Alpha Bravo', role: 'Ward lead' },
  { id: 'buyer', partyId: 'northwind', name: 'Golf Hotel' },
  { id: 'dispatcher', partyId: 'harbour', name: 'Charlie Delta', role: 'Dispatcher' },
];

const items = instruments.alliance4.items;

/** One party's answers about the other in a wave: for each person the point chosen throughout. */
function answers(
  wave: string,
  [rater, target]: readonly [string, string],
  points: readonly Answer[],
): SurveyResponse[] {
  return points.map((point, i) => ({
    id: `${wave}-${rater}-${i}`,
    instrumentId: 'alliance4',
    wave,
    rater,
    target,
    perspective: 'partner',
    referent: 'organisation',
    respondentId: `${rater}-${i}`,
    answers: Object.fromEntries(items.map(({ id, reverse }) => [id, turned(point, reverse)])),
    submittedAt: `${wave}-20T10:00:00Z`,
  }));
}

function turned(point: Answer, reverse = false): Answer {
  return reverse && typeof point === 'number' ? 6 - point : point;
}

const toHarbour = ['northwind', 'harbour'] as const;
const toNorthwind = ['harbour', 'northwind'] as const;

export const responses: SurveyResponse[] = [
  ...answers('2025-09', toHarbour, [2, 2, 3, 3, 3]),
  ...answers('2025-09', toNorthwind, [4, 4, 4]),
  ...answers('2026-03', toHarbour, [3, 3, 4, 4, 4]),
  ...answers('2026-03', toNorthwind, [4, 4, 5, 5, 5]),
];

function commitment(id: string, title: string, rest: Partial<CommitmentDraft> = {}): Commitment {
  return unwrap(
    createCommitment({
      id,
      title,
      requester: R,
      performer: P,
      by: R,
      at: '2026-02-20T08:00:00Z',
      terms: {
        deliverable: title,
        conditions: [{ id: 'seen', text: 'Seen by the ward' }],
        due: '2026-04-30',
      },
      ...rest,
    }),
  );
}

const asked = (start: Commitment) => play(start, ['request', R], ['promise', P]);
const due = (day: string) => ({
  deliverable: 'As said on the phone',
  conditions: [{ id: 'seen', text: 'Seen by the ward' }],
  due: day,
});

export const commitments: Commitment[] = [
  // Northwind promises something, too.
  play(
    commitment('dock', 'A dock that is free at nine', {
      requester: { partyId: 'harbour' },
      performer: { partyId: 'northwind', personId: 'buyer' },
      by: { partyId: 'harbour' },
      terms: due('2026-05-10'),
    }),
    ['request', { partyId: 'harbour' }],
    ['promise', { partyId: 'northwind' }],
    ['report', { partyId: 'northwind' }],
  ),
  play(
    asked(commitment('rounds', 'Two ward rounds a day')),
    ['report', P],
    ['declareSatisfied', R],
  ),
  play(asked(commitment('card', 'A card in every van')), [
    'renege',
    P,
    { reason: 'No printer', varianceReason: 'third_party' },
  ]),
  asked(commitment('cold', 'A second cold box', { terms: due('2026-06-15') })),
  play(commitment('list', 'The list of wards', { terms: due('2026-06-01') }), ['request', R]),
  commitment('idea', 'A thought that nobody has sent'),
];

const { frame } = written();

/** What both sides wrote and signed, for both organisations to read. */
export const lateDelivery: PostMortem = agreed(
  written({ frame: { ...frame, confidentiality: 'organisations' } }),
);

/** Each side still writes alone; one has handed its account over. */
export const sharing: PostMortem = submittedByN(
  written({
    id: 'lost-list',
    title: 'The lost list',
    frame: { ...frame, confidentiality: 'organisations' },
  }),
);

/** For those who took part alone. */
export const confidential: PostMortem = blank({
  id: 'quarrel',
  title: 'The quarrel at the gate',
  recurrence: {
    look: { order: 'a0', date: '2026-07-15', signal: 'Somebody shouts', result: null, note: '' },
  },
});

/** The document with the signatures of both leads. */
function signed(doc: Articulation): Articulation {
  const signatures = people
    .filter(({ role }) => role)
    .map(({ id, partyId, name, role = '' }, i) => {
      const rest = { stance: 'agree', reservation: '', at: '2026-03-20T08:00:00Z' } as const;
      const order = `a${i}`;
      return [`s-${id}`, makeSignature({ doc, partyId, personId: id, name, role, order, ...rest })];
    });
  return { ...doc, signatures: Object.fromEntries(signatures) };
}

const first = signed(writtenArticulation({ replies: {}, echoes: {} }));

function following(): Articulation {
  const doc = begun({ id: 'v2', supersedes: { ...first, status: 'in_force' } });
  const { time } = doc.clauses;
  const clauses = { ...doc.clauses, ...(time && { time: { ...time, target: '99 %' } }) };
  const reasons = { time: 'The new depot is nearer' };
  const days = { effectiveFrom: '2026-05-01', reviewBy: '2026-11-01' } as const;
  return signed({ ...doc, clauses, reasons, ...days });
}

export const versions: Articulation[] = [
  { ...first, status: 'superseded' },
  { ...following(), status: 'in_force' },
  begun({ id: 'v3', title: 'Night deliveries', at: '2026-05-10T08:00:00Z' }),
];

const keyed = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]));

const start = unwrap(
  createPartnership({ id: 'supply', parties, people, instruments: [instruments.alliance4] }),
);

const whole = unwrap(
  parsePartnership(
    JSON.stringify({
      ...start,
      responses: keyed(responses),
      commitments: keyed(commitments),
      postMortems: keyed([lateDelivery, sharing, confidential]),
      articulations: keyed(versions),
    }),
  ),
);

/** A partnership in full swing; nothing in it is wrong. */
export function sampleRecord(rest: Partial<Partnership> = {}): Partnership {
  return { ...whole, ...rest };
}
