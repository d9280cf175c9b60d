import { describe, expect, it } from 'vitest';
import {
  type Articulation,
  type Partnership,
  type PostMortem,
  parsePartnership,
  partnershipIssues,
  partnershipMarkdown,
  toJson,
} from '../../../src/core/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { createSamplePartnership } from '../../../src/sample/index.ts';
import * as agreements from '../articulation/support/conversations.ts';
import { begun, unwrap } from '../partnership/support/records.ts';
import { agreed, closed, inReview, N, play, signedByN } from '../postmortem/support/postMortems.ts';

const keyed = <Doc extends { readonly id: string }>(docs: readonly Doc[]) =>
  Object.fromEntries(docs.map((doc) => [doc.id, doc]));

const holding = (
  postMortems: readonly PostMortem[],
  articulations: readonly Articulation[],
): Partnership => ({
  ...begun,
  postMortems: keyed(postMortems),
  articulations: keyed(articulations),
});

/** What is said of a record, as it is read from a file. */
function told(postMortems: readonly PostMortem[], articulations: readonly Articulation[]) {
  const file = unwrap(toJson(holding(postMortems, articulations)));
  return partnershipIssues(unwrap(parsePartnership(file))).map(({ code, path }) => [code, path]);
}

describe('a version in the record', () => {
  const doc = agreements.inForce();
  const { call } = doc.clauses;

  it('is told of where it is not what was signed', () => {
    const clauses = { ...doc.clauses, call: { ...call, text: 'Nobody has to call' } } as never;
    expect(told([], [{ ...doc, clauses }])).toEqual([
      ['E_HASH', `articulations.${doc.id}.clauses.call`],
    ]);
  });

  it('is told of where it is in force without all signatures', () => {
    const [first = ''] = Object.keys(doc.signatures);
    const { [first]: _, ...signatures } = doc.signatures;
    const path = `articulations.${doc.id}.status`;
    expect(told([], [{ ...doc, signatures }])).toEqual([['E_STATE', path]]);
    expect(told([], [{ ...doc, signatures: {} }])).toEqual([['E_STATE', path]]);
  });

  it('is told of where another one of the agreement is in force, too', () => {
    const sample = createSamplePartnership({ today: '2026-11-22' });
    const articulations = Object.values(sample.articulations).map((one) =>
      one.status === 'superseded' ? { ...one, status: 'in_force' as const } : one,
    );
    expect(articulations).not.toEqual(Object.values(sample.articulations));
    const issues = partnershipIssues({ ...sample, articulations: keyed(articulations) });
    expect(issues.map(({ code }) => code)).toEqual(['E_TWO_IN_FORCE']);
    expect(issues[0]?.path).toMatch(/^articulations\.[^.]+\.status$/);
  });

  it('may stand beside an agreement with somebody else', () => {
    const between = (...partyIds: string[]) =>
      ({
        ...agreements.blank(),
        id: partyIds.join(),
        partyIds,
        status: 'in_force',
      }) as Articulation;
    const codes = (...docs: Articulation[]) =>
      told([], docs).flatMap(([code]) => (code === 'E_STATE' ? [] : [code]));
    const ours = between('northwind', 'harbour');
    expect(codes(ours, between('northwind', 'lakeside'))).toEqual([]);
    expect(codes(ours, between('harbour', 'northwind'))).toEqual(['E_TWO_IN_FORCE']);
  });
});

describe('a post-mortem in the record', () => {
  const doc = agreed();

  it('is told of where it is not what was signed', () => {
    const path = expect.stringMatching(/^postMortems\.[^.]+\.signatures\.[^.]+$/);
    expect(told([{ ...doc, expectationReset: 'Nothing at all' }], [])).toEqual([['E_HASH', path]]);
    expect(told([{ ...closed(), title: 'Another' }], [])).toEqual([['E_HASH', path]]);
  });

  it('is told of where it is agreed without all signatures', () => {
    const one = { ...signedByN(), stage: 'agreed' as const };
    expect(told([one], [])).toEqual([['E_STATE', `postMortems.${doc.id}.stage`]]);
  });

  it('is not, where it does not say that it is agreed', () => {
    const rewritten = { ...signedByN(), title: 'Another' };
    for (const one of [inReview(), rewritten, doc, closed()]) expect(told([one], [])).toEqual([]);
    const ended = play(signedByN(), ['escalate', N], ['close', N, { reason: 'We stop here' }]);
    expect(told([ended], [])).toEqual([]);
  });
});

it.each([
  ['no list', 7, 'scores'],
  ['nothing that can be shown', [{ id: 'x' }], 'scores[0]'],
])('tells of scores that are %s', (_, scores, path) => {
  const view = { ...holding([], []), scores: scores as never };
  expect(partnershipIssues(view)).toMatchObject([{ code: 'E_SHAPE', path }]);
});

it('is said beside what the dossier leaves out, and none of it is left out there', () => {
  const changed = { ...agreed(), expectationReset: 'Nothing at all' };
  const bad = { id: 'x', partyId: 'northwind', name: 7 } as never;
  const record = { ...holding([changed], []), people: { x: bad } };
  const issues = partnershipIssues(record).map(({ code, path }) => [code, path]);
  expect(issues).toEqual([
    ['E_TYPE', 'people.x.name'],
    ['E_HASH', expect.stringContaining('signatures')],
  ]);
  const formats = createFormats('en', 'UTC');
  const options = {
    words: en,
    formats,
    now: '2026-09-20T09:30:00Z',
    readers: 'participants',
  } as const;
  const dossier = partnershipMarkdown(record, options);
  expect(dossier).toContain('One thing is left out');
  expect(dossier).toContain('Nothing at all');
});
