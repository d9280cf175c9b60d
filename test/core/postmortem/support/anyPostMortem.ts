import fc from 'fast-check';
import { ordersAfter } from '../../../../src/core/document/orderKeys.ts';
import { postMortemTemplates } from '../../../../src/core/postmortem/templates/index.ts';
import {
  apologyElements,
  confidentialities,
  escalationSteps,
  facilitations,
  factorCategories,
  factPositions,
  type PostMortem,
  perspectiveFields,
  postMortemStages,
  recurrenceResults,
  selfAnswers,
  stances,
  verdicts,
  violationTypes,
} from '../../../../src/core/postmortem/types.ts';
import { blank, signedByN } from './postMortems.ts';

const partyIds = ['northwind', 'harbour'] as const;

/** Texts as people write them, and as nobody expects them. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', 'The van\nwas late', '👩‍👩‍👧‍👦 was there', '\u202Etxet', 'שלום world'),
);
const anyLine = fc.constantFrom('', 'Delivery note 311', 'a'.repeat(500), '👩‍👩‍👧‍👦');
const anyId = fc.constantFrom('a', 'b', 'c.d', 'e f', '\u202E', '0', 'toString');
const anyParty = fc.constantFrom(...partyIds);
const anyAuthor = fc.constantFrom(...partyIds, '', 'mediators');
const anyOrder = fc.constantFrom(...ordersAfter(null, 5), 'Zz', 'a0V');
const anyDay = fc.constantFrom('', '2026-03-04', '2999-12-31');
const anyInstant = fc.constantFrom('2026-03-04T12:05:00Z', '2026-03-31T22:30Z');
const anyWhen = fc.oneof(anyDay, anyInstant);
const yes = fc.constant(true as const);

const orBlank = <Word extends string>(words: readonly Word[]) =>
  fc.constantFrom<Word | ''>('', ...words);

const entriesOf = <Entry>(entry: fc.Arbitrary<Entry>) =>
  fc.dictionary(anyId, entry, { maxKeys: 3 });
const perParty = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ northwind: value, harbour: value });
const someParties = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(anyParty, value, { maxKeys: 2 });

const anyNotes = entriesOf(fc.record({ order: anyOrder, text: anyText, by: anyAuthor }));
const anyTexts = Object.fromEntries(perspectiveFields.map((field) => [field, anyText]));
const anySubmission = fc.oneof(fc.constant(''), anyInstant);
const anyAnswer = orBlank(selfAnswers);

/** Any document that is right in all its parts, whether or not the two sides could have got there. */
export const anyPostMortem: fc.Arbitrary<PostMortem> = fc.record({
  id: anyId,
  title: fc.constantFrom('The delivery of 4 March', 'Late'),
  version: fc.integer({ min: 1, max: 9 }),
  stage: fc.constantFrom(...postMortemStages),
  partyIds: fc.constant(partyIds),
  createdAt: anyInstant,
  createdBy: anyParty,
  template: fc.constantFrom(postMortemTemplates.full, postMortemTemplates.short),
  frame: fc.record({
    purpose: anyText,
    groundRules: anyNotes,
    facilitation: fc.constantFrom(...facilitations),
    facilitator: fc.constantFrom('', 'mediator'),
    participants: entriesOf(fc.record({ order: anyOrder, partyId: anyParty, personId: anyId })),
    confidentiality: fc.constantFrom(...confidentialities),
  }),
  event: fc.record({
    summary: anyText,
    trigger: anyText,
    violationType: fc.constantFrom(...violationTypes),
    commitments: entriesOf(fc.record({ order: anyOrder })),
    disputes: someParties(anyText),
  }),
  timeline: entriesOf(
    fc.record({
      order: anyOrder,
      at: anyWhen,
      text: anyText,
      source: anyLine,
      addedBy: anyAuthor,
      positions: someParties(fc.constantFrom(...factPositions)),
    }),
  ),
  perspectives: perParty(
    fc.record({ ...anyTexts, submittedAt: anySubmission }),
  ) as unknown as fc.Arbitrary<PostMortem['perspectives']>,
  understanding: perParty(
    entriesOf(
      fc.record({
        order: anyOrder,
        by: anyParty,
        text: anyText,
        at: anyInstant,
        verdict: fc.constantFrom(null, ...verdicts),
        correction: anyText,
      }),
    ),
  ),
  impact: perParty(
    fc.dictionary(
      anyId,
      fc.record({
        before: fc.option(fc.integer()),
        after: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
      }),
      { maxKeys: 2 },
    ),
  ),
  factors: entriesOf(
    fc.record({
      order: anyOrder,
      text: anyText,
      category: orBlank(factorCategories),
      side: fc.constantFrom('', 'shared', 'outside', ...partyIds),
      by: anyAuthor,
      noChangeReason: anyText,
    }),
  ),
  wentWell: anyNotes,
  lucky: anyNotes,
  acknowledgements: perParty(
    fc.record({
      elements: fc.dictionary(fc.constantFrom(...apologyElements), anyText, { maxKeys: 3 }),
      received: someParties(anyInstant),
    }),
  ),
  changes: entriesOf(
    fc.record({
      order: anyOrder,
      text: anyText,
      owner: orBlank(partyIds),
      person: fc.constantFrom('', 'dispatcher'),
      due: anyDay,
      condition: anyText,
      prevents: fc.dictionary(anyId, yes, { maxKeys: 2 }),
      by: anyAuthor,
    }),
  ),
  principles: anyNotes,
  expectationReset: anyText,
  selfChecks: perParty(
    fc.record({
      reliable: anyAnswer,
      reliableNote: anyText,
      canMeet: anyAnswer,
      canMeetNote: anyText,
    }),
  ),
  escalation: fc.record({
    ladder: fc.dictionary(fc.constantFrom(...escalationSteps), anyText, { maxKeys: 3 }),
  }),
  recurrence: entriesOf(
    fc.record({
      order: anyOrder,
      date: anyDay,
      signal: anyText,
      result: fc.constantFrom(null, ...recurrenceResults),
      note: anyText,
    }),
  ),
  answers: fc.dictionary(
    anyId,
    fc.dictionary(fc.constantFrom(...partyIds, 'shared'), anyText, { maxKeys: 3 }),
    { maxKeys: 2 },
  ),
  signatures: entriesOf(
    fc.record({
      order: anyOrder,
      partyId: anyParty,
      personId: fc.constantFrom('', 'dispatcher'),
      at: anyInstant,
      stance: fc.constantFrom(...stances),
      difference: anyText,
      contentHash: fc.constant('0'.repeat(64)),
      version: fc.integer({ min: 1, max: 9 }),
    }),
  ),
  history: fc.constantFrom([], signedByN().history),
});

/** Every way from a document down to something in it. */
export function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]));
  return [path, ...below];
}

/** Something that belongs nowhere, or elsewhere. */
export const anyJunk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
  fc.constantFrom(
    undefined,
    '2026-02-29',
    { order: 'a0' },
    [{ id: 'a' }, { id: 'a' }],
    'a'.repeat(1_000_001),
  ),
);

/** A document with junk in one to three of its places: anywhere but in who it is. */
export const anySpoiled: fc.Arbitrary<PostMortem> = fc
  .tuple(
    fc.oneof(anyPostMortem, fc.constant(blank())),
    fc.array(fc.tuple(fc.nat(), anyJunk), { minLength: 1, maxLength: 3 }),
  )
  .map(([doc, spoils]) => {
    const paths = pathsIn(doc).filter(([key]) => key && key !== 'id' && key !== 'partyIds');
    return spoils.reduce((spoiled, [pick, junk]) => {
      return put(spoiled, paths[pick % paths.length] as string[], junk) as PostMortem;
    }, doc);
  });

/** A copy with something else at the end of a path, wherever it leads. */
export function put(value: unknown, [key, ...path]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next;
  if (typeof value !== 'object' || value === null) return value;
  const part = put((value as Record<string, unknown>)[key], path, next);
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? part : one));
  return { ...value, [key]: part };
}
