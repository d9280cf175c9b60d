import fc from 'fast-check';
import { clauseFields } from '../../../../src/core/articulation/clauseFields.ts';
import { articulationTemplates } from '../../../../src/core/articulation/templates/index.ts';
import {
  type Articulation,
  articulationStatuses,
  articulationTriggers,
  type ClauseField,
  clauseSections,
  dispositionKinds,
  echoVerdicts,
  replyKinds,
} from '../../../../src/core/articulation/types.ts';
import { ordersAfter } from '../../../../src/core/document/orderKeys.ts';
import { anyJunk, anyText, pathsIn, put } from '../../postmortem/support/anyPostMortem.ts';
import { signedBy, written } from './agreements.ts';

export { anyJunk, anyText, pathsIn, put };

const partyIds = ['northwind', 'harbour', 'lakeside'] as const;

const anyId = fc.constantFrom('a', 'b', 'c.d', 'e f', '\u202E', '0', 'toString');
const anyNames = fc.uniqueArray(fc.constantFrom(...partyIds, 'dispatcher', 'gone'));
const anyParty = fc.constantFrom(...partyIds);
const anyOrder = fc.constantFrom(...ordersAfter(null, 5), 'Zz', 'a0V');
const anyDay = fc.constantFrom('', '2026-03-04', '2999-12-31');
const anyInstant = fc.constantFrom('2026-03-04T12:05:00Z', '2026-03-31T22:30Z');
const anyLine = fc.constantFrom('', 'By telephone', 'a'.repeat(500), '👩‍👩‍👧‍👦');
const anyHash = fc.constantFrom('0'.repeat(64), 'f'.repeat(64));
const entriesOf = <Entry>(entry: fc.Arbitrary<Entry>) =>
  fc.dictionary(anyId, entry, { maxKeys: 4 });

const anyFields: Readonly<Record<ClauseField, fc.Arbitrary<unknown>>> = {
  text: anyText,
  aspect: fc.constantFrom('', 'changed', 'unchanged'),
  measure: anyText,
  baseline: anyText,
  target: anyText,
  by: anyDay,
  beneficiaries: anyText,
  partyId: fc.constantFrom('', ...partyIds, 'gone'),
  outcomeId: fc.oneof(fc.constant(''), anyId),
  accountable: fc.constantFrom('', ...partyIds, 'dispatcher'),
  responsible: anyNames,
  consulted: anyNames,
  informed: anyNames,
  ended: fc.constant(true),
  channel: anyLine,
  cadence: anyLine,
  responseTime: anyLine,
};

/** What a clause of any section says: all fields that the section has, or fewer. */
const anyClause = fc.constantFrom(...clauseSections).chain((section) =>
  fc.record(
    {
      ...Object.fromEntries(clauseFields[section].map((field) => [field, anyFields[field]])),
      order: anyOrder,
      section: fc.constant(section),
      proposedBy: anyParty,
      text: anyText,
    },
    { requiredKeys: ['order', 'section', 'proposedBy', 'text'] },
  ),
);

const anyReply = fc.record({
  kind: fc.constantFrom(...replyKinds),
  of: anyHash,
  wording: fc.oneof(fc.constant(null), fc.record(anyFields, { requiredKeys: [] })),
  reason: anyText,
  personId: fc.constantFrom('', 'dispatcher'),
  at: anyInstant,
});

const anyRound = fc.record({
  order: anyOrder,
  by: anyParty,
  text: anyText,
  at: anyInstant,
  of: anyHash,
  verdict: fc.constantFrom(null, ...echoVerdicts),
  correction: anyText,
});

const anyUnsigned = fc.record({
  id: anyId,
  title: fc.constantFrom('How we deliver', 'Anew'),
  version: fc.integer({ min: 1, max: 9 }),
  supersedes: fc.oneof(
    fc.constant(null),
    fc.record({
      id: fc.constant('before'),
      version: fc.integer({ min: 1, max: 9 }),
      contentHash: anyHash,
      clauses: entriesOf(anyClause),
    }),
  ),
  status: fc.constantFrom(...articulationStatuses.filter((one) => !/force|super/.test(one))),
  partyIds: fc.constant(partyIds),
  createdAt: anyInstant,
  createdBy: anyParty,
  template: fc.constantFrom(...Object.values(articulationTemplates)),
  trigger: fc.constantFrom('', ...articulationTriggers),
  triggerNote: anyText,
  effectiveFrom: anyDay,
  reviewBy: anyDay,
  people: entriesOf(
    fc.record({ order: anyOrder, partyId: anyParty, name: anyLine, role: anyLine }),
  ),
  clauses: entriesOf(anyClause),
  reasons: fc.dictionary(anyId, anyText, { maxKeys: 3 }),
  replies: fc.dictionary(anyId, fc.dictionary(anyParty, anyReply, { maxKeys: 2 }), { maxKeys: 2 }),
  echoes: fc.dictionary(fc.constantFrom(...clauseSections), entriesOf(anyRound), { maxKeys: 2 }),
  commitments: fc.dictionary(
    anyId,
    fc.record({ kind: fc.constantFrom('', ...dispositionKinds), note: anyText }),
    { maxKeys: 3 },
  ),
  signatures: fc.constant({}),
  history: fc.constant([]),
}) as unknown as fc.Arbitrary<Articulation>;

/** Any document that is right in all its parts, whether or not the parties could have got there. */
export const anyArticulation: fc.Arbitrary<Articulation> = fc
  .tuple(anyUnsigned, fc.subarray([...partyIds]))
  .map(([doc, signers]) => signedBy(doc, ...signers));

/** A document with junk in one to three of its places: anywhere but in who it is. */
export const anySpoiled: fc.Arbitrary<Articulation> = fc
  .tuple(
    fc.oneof(anyArticulation, fc.constant(written())),
    fc.array(fc.tuple(fc.nat(), anyJunk), { minLength: 1, maxLength: 3 }),
  )
  .map(([doc, spoils]) => {
    const paths = pathsIn(doc).filter(([key]) => key && key !== 'id' && key !== 'partyIds');
    return spoils.reduce((spoiled, [pick, junk]) => {
      return put(spoiled, paths[pick % paths.length] as string[], junk) as Articulation;
    }, doc);
  });
