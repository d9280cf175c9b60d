import { applyCommitmentEvent } from '../../core/commitments/applyCommitmentEvent.ts';
import { createCommitment } from '../../core/commitments/createCommitment.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import { createPartnership } from '../../core/partnership/createPartnership.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import type { Result } from '../../core/result.ts';
import type { DimensionScore } from '../../core/trust/types.ts';

const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];

const people = [
  { id: 'ward-lead', partyId: 'northwind', name: 'Ward lead', role: 'Runs the night shift' },
  { id: 'dispatcher', partyId: 'harbour', name: 'Dispatcher', role: 'Plans the rounds' },
];

const asked = taken(
  createCommitment({
    id: 'cold-chain',
    title: 'Two deliveries a night',
    requester: { partyId: 'northwind' },
    performer: { partyId: 'harbour' },
    by: { partyId: 'northwind' },
    at: '2026-03-02T09:00:00Z',
    terms: {
      deliverable: 'A delivery at ten and one at four',
      conditions: [{ id: 'cold', text: 'Never above eight degrees' }],
      due: '2026-04-01',
    },
  }),
);

/** A commitment that was asked for: what happened to it is never edited. */
export const sampleCommitment: Commitment = taken(
  applyCommitmentEvent(asked, {
    id: 'asked',
    type: 'request',
    by: { partyId: 'northwind' },
    at: '2026-03-02T09:05:00Z',
  }),
);

/** The answer to it. */
export const samplePromise = {
  id: 'promised',
  type: 'promise',
  by: { partyId: 'harbour' },
  at: '2026-03-03T10:00:00Z',
} as const;

/** What the stores under test keep. */
export const sampleRecord: Partnership = {
  ...taken(createPartnership({ id: 'sample', parties, people })),
  commitments: { [sampleCommitment.id]: sampleCommitment },
};

const shown: DimensionScore = {
  ...{ n: 9, mean: 3.5, index: 62.5, sd: 0.5, ad: 0.4, rwg: 0.8 },
  ...{ distribution: { '1': 0, '2': 0, '3': 4, '4': 5, '5': 0 }, withheld: null },
};

/** A viewer's own view of it: scores stand in the place of answers. */
export const sampleView: Partnership = {
  ...sampleRecord,
  scores: [
    {
      ...{ id: 'northwind-of-harbour', wave: '2026-03', rater: 'northwind', target: 'harbour' },
      ...{ perspective: 'partner', referent: 'organisation', n: 9 },
      ...{ scores: { reliability: shown }, overall: shown },
    },
  ],
};

/** Another record, of the same parties, with nobody in it. */
export const otherRecord: Partnership = taken(createPartnership({ id: 'other', parties }));

function taken<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.message} (${result.error.path})`);
}
