import fc from 'fast-check';
import { applyArticulationEvent } from '../../../../src/core/articulation/applyArticulationEvent.ts';
import type { Articulation } from '../../../../src/core/articulation/types.ts';
import {
  type Commitment,
  instruments,
  mergeCommitmentEvents,
  type Partnership,
  type Result,
  type SurveyResponse,
} from '../../../../src/core/index.ts';
import { applyPostMortemEvent } from '../../../../src/core/postmortem/applyPostMortemEvent.ts';
import type { PostMortem } from '../../../../src/core/postmortem/types.ts';
import * as articulationSteps from '../../articulation/support/anySteps.ts';
import { anyStart as anyCommitmentStart, anyEntries } from '../../commitments/anyConversation.ts';
import * as postMortemSteps from '../../postmortem/support/anySteps.ts';
import { someAnswers } from '../../trust/make.ts';

/** A document after as many of the steps as were accepted. */
function walk<Doc, Step>(
  start: Doc,
  steps: readonly Step[],
  take: (doc: Doc, step: Step) => Result<Doc>,
): Doc {
  return steps.reduce<Doc>((doc, step) => {
    const next = take(doc, step);
    return next.ok ? next.value : doc;
  }, start);
}

/** As a file holds it: a field that is `undefined` is none. */
const asFile = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const anyPostMortem: fc.Arbitrary<PostMortem> = fc
  .tuple(postMortemSteps.anyStart, fc.array(postMortemSteps.anyStep, { maxLength: 20 }))
  .map(([start, steps]) =>
    asFile(
      walk(start, steps, (doc, step) =>
        applyPostMortemEvent(doc, postMortemSteps.stepOn(doc, step)),
      ),
    ),
  );

export const anyArticulation: fc.Arbitrary<Articulation> = fc
  .tuple(articulationSteps.anyStart, fc.array(articulationSteps.anyStep, { maxLength: 20 }))
  .map(([start, steps]) =>
    asFile(
      walk(start, steps, (doc, step) =>
        applyArticulationEvent(doc, articulationSteps.stepOn(doc, step)),
      ),
    ),
  );

export const anyCommitment: fc.Arbitrary<Commitment> = fc
  .tuple(anyCommitmentStart, anyEntries)
  .map(([start, entries]) => asFile(mergeCommitmentEvents(start, entries).commitment));

const line = fc.constantFrom('Northwind Health', 'Åsa & Co', '北風', 'x', 'واحد', '🤝🏽');

export const anyResponse: fc.Arbitrary<SurveyResponse> = fc
  .record({
    answers: someAnswers(instruments.alliance4),
    wave: fc.constantFrom('2026-03', '2026-09'),
    perspective: fc.constantFrom('partner' as const, 'self' as const),
    comment: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
    respondentId: fc.option(line, { nil: undefined }),
  })
  .map((some) =>
    asFile({
      id: 'r1',
      instrumentId: 'alliance4',
      rater: 'northwind',
      target: 'harbour',
      referent: 'organisation' as const,
      submittedAt: '2026-09-01T10:00:00.000Z',
      ...some,
    } as SurveyResponse),
  );

/** Entries under ids of their own: a document's id is part of what its signatures bind. */
const keyed = <Entry extends { readonly id: string }>(entry: fc.Arbitrary<Entry>) =>
  fc.option(entry, { nil: null }).map((one) => (one ? { [one.id]: one } : {}));

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'toString', 'n-1', '7', 'ä'), {
  minLength: 1,
});

export const anyPartnership: fc.Arbitrary<Partnership> = fc
  .record({
    partyIds: ids,
    name: line,
    commitments: keyed(anyCommitment),
    responses: keyed(anyResponse),
    postMortems: keyed(anyPostMortem),
    articulations: keyed(anyArticulation),
    hasInstrument: fc.boolean(),
  })
  .map(({ partyIds, name, hasInstrument, ...documents }) => ({
    schema: 'troth/partnership',
    version: 1,
    id: 'p1',
    parties: Object.fromEntries(partyIds.map((id) => [id, { id, name }])),
    people: Object.fromEntries(
      partyIds.map((partyId) => [`of-${partyId}`, { id: `of-${partyId}`, partyId, name }]),
    ),
    instruments: hasInstrument ? { alliance4: instruments.alliance4 } : {},
    ...documents,
  }));
