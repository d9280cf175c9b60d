import fc from 'fast-check';
import { allowedArticulationVerbs } from '../../../../src/core/articulation/allowedArticulationVerbs.ts';
import type {
  ArticulationActor,
  ArticulationEvent,
  ArticulationVerbType,
} from '../../../../src/core/articulation/events.ts';
import type { Articulation } from '../../../../src/core/articulation/types.ts';
import { verbs } from '../../../../src/core/articulation/verbs.ts';
import {
  act,
  blank,
  countered,
  drafted,
  echoedByH,
  edit,
  H,
  inForce,
  L,
  N,
  play,
  proposed,
  ready,
  STRANGER,
  signedByAll,
  signedByN,
} from './conversations.ts';

/** The next version, in review. */
function next(): Articulation {
  const { clauses } = inForce();
  const supersedes = { id: 'v0', version: 1, contentHash: 'f', clauses };
  return { ...ready(), version: 2, supersedes };
}

const countered3 = () =>
  play(countered(), [
    'counter',
    L,
    { clauseId: 'call', wording: { text: 'Calls' }, reason: 'Brief' },
  ]);

/** Documents of every kind of stand but the end. */
export const anyStart: fc.Arbitrary<Articulation> = fc.constantFrom(
  ...[blank(), drafted(), proposed(), countered(), countered3(), echoedByH(), ready(), next()],
  // Few steps lead to these, so they come more often.
  ...[ready(), signedByN(), signedByN(), signedByAll(), signedByAll(), inForce()],
);

/** An event as far as it can be told before the document is there. */
export type Step =
  /** One of the verbs that are allowed by then; 0: the likeliest. */
  | { likely: number; by: ArticulationActor; says: object }
  | { verb: ArticulationVerbType; by: ArticulationActor; says: object }
  | { path: string; by: ArticulationActor; value: unknown };

/** After these nothing more happens, so they are rare. */
const ending = ['decline', 'withdraw'] as const;
const isEnding = (type: ArticulationVerbType) => ending.some((one) => one === type);
const goingOn = verbs.map(({ type }) => type).filter((type) => !isEnding(type));

const anyActor = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(N, H, L) },
  { weight: 1, arbitrary: fc.constantFrom(STRANGER, { partyId: 'harbour' }) },
);
const anyId = fc.constantFrom('moved', 'time', 'call', 'line', 'new', '__proto__');
const anyWords = fc.constantFrom('', ' ', 'A word', 'The depot has moved', '🙂\uD800');
const anyParty = fc.constantFrom('northwind', 'harbour', 'lakeside', 'southbank');

/** What a verb may say beyond the usual: other values, missing ones, wrong ones. */
const anySaying: fc.Arbitrary<object> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<object>(
      { stance: 'agree_with_reservation', reservation: 'The nights' },
      { verdict: 'partly', correction: 'The driver calls' },
      { contentHash: 'of something else' },
      { clauseId: 'call', wording: { accountable: 'lakeside', text: 'Calling' } },
      { clauseId: 'call', wording: { responsible: [], ended: true } },
      { clauseId: 'moved', wording: null },
      { clauseId: 'time', wording: { measure: '' } },
      { clauseId: 'call' },
      { openCommitments: ['card'] },
      { id: 'chosen' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { text: anyWords, reason: anyWords, clauseId: anyId, from: anyParty },
      { requiredKeys: [] },
    ),
  },
);

const anyPath = fc.oneof(
  fc.constantFrom('title', 'reviewBy', 'effectiveFrom', 'trigger', 'status', 'version', 'clauses'),
  fc.constantFrom('history', 'signatures', 'partyIds.0', 'people.dispatcher', 'commitments.card'),
  fc
    .tuple(
      anyId,
      fc.constantFrom('text', 'measure', 'order', 'accountable', 'section', 'proposedBy', 'ended'),
    )
    .map(([id, field]) => `clauses.${id}.${field}`),
  anyId.map((id) => `clauses.${id}`),
  anyId.map((id) => `reasons.${id}`),
);

const anyValue = fc.oneof(
  anyWords,
  fc.constantFrom<unknown>('2026-12-01', '2026-02-30', 'a5', 'harbour', null, 7, true, {}),
  fc.constant({ kind: 'carried', note: '' }),
  fc.constantFrom('northwind', 'harbour').map((proposedBy) => ({
    order: 'a5',
    section: 'principle',
    proposedBy,
    text: 'We say it early',
  })),
);

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      likely: fc.oneof(fc.constant(0), fc.nat({ max: 9 })),
      by: anyActor,
      says: anySaying,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      verb: fc.oneof(
        { weight: 15, arbitrary: fc.constantFrom(...goingOn) },
        { weight: 1, arbitrary: fc.constantFrom(...ending) },
      ),
      by: anyActor,
      says: anySaying,
    }),
  },
  { weight: 3, arbitrary: fc.record({ path: anyPath, by: anyActor, value: anyValue }) },
);

function likelyVerbs(doc: Articulation, by: ArticulationActor): ArticulationVerbType[] {
  return allowedArticulationVerbs(doc, by).filter((type) => !isEnding(type));
}

/** The event on the document as it is by then. */
export function stepOn(doc: Articulation, step: Step): ArticulationEvent {
  if ('path' in step) return edit(step.by, step.path, step.value);
  const allowed = 'likely' in step ? likelyVerbs(doc, step.by) : [step.verb];
  const place = 'likely' in step ? step.likely % allowed.length : 0;
  return act(doc, allowed[place] ?? 'propose', step.by, step.says);
}
