import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapValues } from '../../../src/core/document/mapValues.ts';
import {
  type Commitment,
  createCommitment,
  type Partnership,
  type PostMortem,
  partnershipFor,
} from '../../../src/core/index.ts';
import { makeDraft } from '../commitments/conversation.ts';
import {
  escalatedUnrevealed,
  revealed,
  sharing,
  submittedByN,
  written,
} from '../postmortem/support/postMortems.ts';
import { begun, unwrap } from './support/records.ts';

type Side = 'northwind' | 'harbour';
const sides: readonly Side[] = ['northwind', 'harbour'];

/** The same with every text marked as the words of one side, and one more that nobody knows. */
function marked<Part>(part: Part, mark: string): Part {
  const texts = JSON.stringify(part, (key, value) =>
    typeof value === 'string' && key !== 'submittedAt' ? `${value} ${mark}` : value,
  );
  return { ...JSON.parse(texts), unknown: { of: mark } };
}

const stages = { written, sharing, submittedByN, escalatedUnrevealed, revealed };
const talkAt = (stage: keyof typeof stages) => {
  const doc = stages[stage]();
  const perSide = <Part>(parts: Readonly<Record<string, Part>>, name: string) =>
    Object.fromEntries(
      sides.map((side) => [side, marked(parts[side] ?? ({} as Part), `${name}-of-${side}`)]),
    );
  return {
    ...doc,
    perspectives: perSide(doc.perspectives, 'account'),
    impact: perSide(doc.impact, 'trust'),
    answers: { q: { ...Object.fromEntries(sides.map((side) => [side, `answer-of-${side}`])) } },
  };
};

const draftBy = (side: Side): Commitment => {
  const words = `draft-of-${side}`;
  const terms = { deliverable: words, conditions: [{ id: 'a', text: words }], due: '2026-06-01' };
  const by = { partyId: side };
  const made = unwrap(createCommitment(makeDraft({ id: words, title: words, by, terms })));
  return { ...made, unknown: words } as Commitment;
};

const holding = (stage: keyof typeof stages): Partnership => {
  const doc = talkAt(stage);
  const drafts = sides.map(draftBy).map((one) => [one.id, one] as const);
  return {
    ...begun,
    commitments: Object.fromEntries(drafts),
    postMortems: { [doc.id]: doc },
  } as unknown as Partnership;
};

const openToAll = (doc: PostMortem): PostMortem => ({
  ...doc,
  frame: { ...doc.frame, confidentiality: 'open' },
});

/** The marks that stand anywhere in what somebody is given. */
const marksIn = (record: Partnership) =>
  [...new Set(JSON.stringify(record).match(/(account|trust|answer|draft)-of-\w+/g))].sort();

const viewers = fc.record({
  partyId: fc.constantFrom(...sides, '', 'lakeside'),
  role: fc.constantFrom(undefined, 'member', 'facilitator', 'witness'),
} as const);

it('holds no word that its reader may not read yet, wherever in the record it stands', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(stages) as (keyof typeof stages)[])),
      viewers,
      (stage, viewer) => {
        const { partyId, role = 'member' } = viewer;
        const isShown = stage === 'revealed';
        const may = (mark: string) => {
          const [what = '', side] = mark.split('-of-');
          // What is between them is not for others, whatever is shown by then.
          const isLetIn = role === 'facilitator' || (sides as readonly string[]).includes(partyId);
          if (isShown && isLetIn && (what === 'account' || what === 'answer')) return true;
          if (side !== partyId || role === 'witness') return false;
          return what !== 'draft' || role === 'member';
        };
        const record = holding(stage);
        expect(marksIn(partnershipFor(record, viewer))).toEqual(marksIn(record).filter(may));
        expect(marksIn(partnershipFor(record, null))).toEqual([]);
        const open = { ...record, postMortems: mapValues(record.postMortems, openToAll) };
        expect(marksIn(partnershipFor(open, null))).toEqual(
          marksIn(record).filter((mark) => isShown && /account|answer/.test(mark)),
        );
      },
    ),
    { numRuns: 60 },
  );
  expect(marksIn(holding('written'))).toHaveLength(8);
});

it('shows a witness no more than somebody of no party', () => {
  const { postMortems, ...rest } = holding('submittedByN');
  const record = { ...rest, postMortems: mapValues(postMortems, openToAll) };
  for (const partyId of sides) {
    expect(partnershipFor(record, { partyId, role: 'witness' })).toEqual(
      partnershipFor(record, null),
    );
  }
});
