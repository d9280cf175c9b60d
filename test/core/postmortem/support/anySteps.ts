import fc from 'fast-check';
import { allowedPostMortemVerbs } from '../../../../src/core/postmortem/allowedPostMortemVerbs.ts';
import type {
  PostMortemActor,
  PostMortemEvent,
  PostMortemVerbType,
} from '../../../../src/core/postmortem/events.ts';
import type { PostMortem } from '../../../../src/core/postmortem/types.ts';
import { verbs } from '../../../../src/core/postmortem/verbs.ts';
import {
  act,
  agreed,
  agreedWithDifferences,
  blank,
  edit,
  escalated,
  escalatedUnrevealed,
  F,
  H,
  inReview,
  looked,
  meeting,
  N,
  restatedByN,
  revealed,
  STRANGER,
  sharing,
  signedByN,
  submittedByN,
  understood,
  written,
} from './postMortems.ts';

/** Documents of every kind of stand but the end. */
export const anyStart: fc.Arbitrary<PostMortem> = fc.constantFrom(
  ...[blank(), written(), sharing(), submittedByN(), revealed(), meeting(), restatedByN()],
  ...[understood(), inReview(), signedByN(), agreed(), looked(), agreedWithDifferences()],
  ...[escalated(), escalatedUnrevealed()],
);

/** An event as far as it can be told before the document is there. */
export type Step =
  /** One of the verbs that are allowed by then; 0: the likeliest. */
  | { likely: number; by: PostMortemActor; says: object }
  | { verb: PostMortemVerbType; by: PostMortemActor; says: object }
  | { path: string[]; by: PostMortemActor; value: unknown };

const anyActor = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(N, H) },
  { weight: 1, arbitrary: fc.constantFrom(F, STRANGER, { partyId: 'harbour' }) },
);

const anyWords = fc.constantFrom('', ' ', 'A word', 'The van broke down at the bridge', '🙂\uD800');
const anyId = fc.constantFrom('late', 'card', 'number', 'look', 'new', '__proto__');
const anyParty = fc.constantFrom('northwind', 'harbour', 'lakeside');

/** What a verb may say beyond the usual: other values, missing ones, wrong ones. */
const anySaying: fc.Arbitrary<object> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { stance: 'agree_with_difference', difference: 'We see the cause elsewhere' },
      { verdict: 'partly', correction: 'Nobody told the driver' },
      { verdict: 'not_yet' },
      { position: null },
      { contentHash: 'of something else' },
      { id: 'chosen' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { text: anyWords, reason: anyWords, speaker: anyParty, from: anyParty, factId: anyId },
      { requiredKeys: [] },
    ),
  },
);

const under = (section: string) => (keys: readonly string[]) => [section, ...keys].join('.');

const anyPath: fc.Arbitrary<string[]> = fc
  .oneof(
    fc.constantFrom('title', 'stage', 'version', 'frame.purpose', 'event.summary'),
    fc.constantFrom('history', 'signatures', 'timeline', 'factors', 'partyIds.0'),
    fc.tuple(anyParty, fc.constantFrom('happened', 'submittedAt')).map(under('perspectives')),
    fc.tuple(anyParty, fc.constantFrom('reliable', 'canMeet')).map(under('selfChecks')),
    fc.tuple(anyId, fc.constantFrom('text', 'at', 'positions.harbour')).map(under('timeline')),
    fc.tuple(anyId, fc.constantFrom('due', 'condition', 'owner')).map(under('changes')),
    fc.tuple(anyId, fc.constantFrom('text', 'noChangeReason')).map(under('factors')),
    fc.tuple(anyId, fc.constantFrom('date', 'note', 'result')).map(under('recurrence')),
    fc.tuple(anyId).map(under('factors')),
    fc.tuple(anyId).map(under('wentWell')),
  )
  .map((path) => path.split('.'));

const anyValue = fc.oneof(
  anyWords,
  fc.constantFrom<unknown>('2026-05-01', '2026-02-30', 'yes', 'harbour', null, 7, 'agreed', {}),
  fc.constant({ order: 'a5', text: 'Calm voices', by: 'northwind' }),
);

/** What belongs to one side, set by that side or by somebody else. */
const anyOwnEdit: fc.Arbitrary<Step> = fc
  .record({ partyId: anyParty, by: anyActor, number: fc.nat({ max: 100 }) })
  .chain(({ partyId, by, number }) =>
    fc.constantFrom(
      { by, path: ['perspectives', partyId, 'need'], value: `Need ${number}` },
      { by, path: ['selfChecks', partyId, 'canMeetNote'], value: `Note ${number}` },
      { by, path: ['impact', partyId, `d${number}`], value: { before: number, after: 0 } },
    ),
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
      verb: fc.constantFrom(...verbs.map(({ type }) => type)),
      by: anyActor,
      says: anySaying,
    }),
  },
  { weight: 2, arbitrary: fc.record({ path: anyPath, by: anyActor, value: anyValue }) },
  { weight: 2, arbitrary: anyOwnEdit },
);

/** The event on the document as it is by then. */
export function stepOn(doc: PostMortem, step: Step): PostMortemEvent {
  if ('path' in step) return edit(step.by, step.path, step.value);
  const allowed = 'likely' in step ? allowedPostMortemVerbs(doc, step.by) : [step.verb];
  const place = 'likely' in step ? step.likely % allowed.length : 0;
  return act(doc, allowed[place] ?? 'startSharing', step.by, step.says);
}
