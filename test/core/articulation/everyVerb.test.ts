import { describe, expect, it } from 'vitest';
import { allowedArticulationVerbs } from '../../../src/core/articulation/allowedArticulationVerbs.ts';
import type {
  ArticulationActor,
  ArticulationVerbType,
} from '../../../src/core/articulation/events.ts';
import {
  type Articulation,
  type ArticulationStatus,
  articulationStatuses,
} from '../../../src/core/articulation/types.ts';
import { verbs } from '../../../src/core/articulation/verbs.ts';
import {
  answerTo,
  blank,
  countered,
  drafted,
  echoedByH,
  H,
  inForce,
  L,
  N,
  proposed,
  ready,
  STRANGER,
  signedByAll,
  signedByN,
  superseded,
  withdrawn,
} from './support/conversations.ts';

/** Columns of the tables, in their order. */
const situations: readonly Articulation[] = [
  blank(), // dB: nothing is written
  drafted(), // dr
  proposed(), // re
  countered(), // rC: harbour proposes another wording of a clause of northwind's
  echoedByH(), // rE: harbour has written a section back, and waits for an answer
  ready(), // rR: all is accepted and understood
  signedByN(), // sN
  signedByAll(), // sA
  inForce(), // fo
  superseded(), // su
  withdrawn(), // wi
];

const short: Record<ArticulationStatus, string> = {
  draft: 'dr',
  in_review: 're',
  partly_signed: 'ps',
  in_force: 'fo',
  superseded: 'su',
  withdrawn: 'wi',
};

const codes: Record<string, string> = { E_STATE: 's', E_ACTOR: 'a', E_CLOSED: 'c', E_EMPTY: 'e' };

function cellOf(doc: Articulation, type: ArticulationVerbType, by: ArticulationActor): string {
  const result = answerTo(doc, type, by);
  if (result.ok) return short[result.value.status];
  return codes[result.error.code] ?? result.error.code;
}

// A cell is the status that follows, or the refusal: s = E_STATE, a = E_ACTOR, e = E_EMPTY,
// c = E_CLOSED. Northwind has begun it, and written all clauses but one, which is harbour's.
const northwind = `
           dB dr re rC rE rR sN sA fo su wi
propose    e  re s  s  s  s  s  s  c  c  c
activate   s  s  s  s  s  s  s  fo c  c  c
sign       s  s  s  s  s  ps s  s  c  c  c
answerEcho s  s  s  s  re s  s  s  c  c  c
accept     s  s  re re re s  s  s  c  c  c
echo       s  s  re re re re ps ps c  c  c
counter    s  s  re re re re re re c  c  c
sendBack   s  s  dr dr dr dr dr dr c  c  c
unsign     s  s  s  s  s  s  re ps c  c  c
decline    s  s  a  a  a  a  a  a  c  c  c
withdraw   wi wi wi wi wi wi wi wi c  c  c
supersede  s  s  s  s  s  s  s  s  su c  c`;

const harbour = `
           dB dr re rC rE rR sN sA fo su wi
propose    e  re s  s  s  s  s  s  c  c  c
activate   s  s  s  s  s  s  s  fo c  c  c
sign       s  s  s  s  s  ps ps s  c  c  c
answerEcho s  s  s  s  s  s  s  s  c  c  c
accept     s  s  re re re s  s  s  c  c  c
echo       s  s  re re re re ps ps c  c  c
counter    s  s  re re re re re re c  c  c
sendBack   s  s  dr dr dr dr dr dr c  c  c
unsign     s  s  s  s  s  s  s  ps c  c  c
decline    s  s  wi wi wi wi wi wi c  c  c
withdraw   a  a  a  a  a  a  a  a  c  c  c
supersede  s  s  s  s  s  s  s  s  su c  c`;

const lakeside = `
           dB dr re rC rE rR sN sA fo su wi
propose    e  re s  s  s  s  s  s  c  c  c
activate   s  s  s  s  s  s  s  fo c  c  c
sign       s  s  s  s  s  ps ps s  c  c  c
answerEcho s  s  s  s  s  s  s  s  c  c  c
accept     s  s  re re re s  s  s  c  c  c
echo       s  s  re re re re ps ps c  c  c
counter    s  s  re re re re re re c  c  c
sendBack   s  s  dr dr dr dr dr dr c  c  c
unsign     s  s  s  s  s  s  s  ps c  c  c
decline    s  s  wi wi wi wi wi wi c  c  c
withdraw   a  a  a  a  a  a  a  a  c  c  c
supersede  s  s  s  s  s  s  s  s  su c  c`;

type Row = [ArticulationVerbType, string[]];

function rowsOf(table: string): Row[] {
  const lines = table.trim().split('\n').slice(1);
  return lines.map((line) => {
    const [type, ...cells] = line.split(/\s+/);
    return [type as ArticulationVerbType, cells];
  });
}

const everyType = rowsOf(northwind).map(([type]) => type);
const nobody = everyType.map((type): Row => [type, situations.map(() => 'a')]);

describe.each<[string, ArticulationActor, Row[]]>([
  ['who began it', N, rowsOf(northwind)],
  ['somebody else of that side', { partyId: 'northwind' }, rowsOf(northwind)],
  ['another party', H, rowsOf(harbour)],
  ['a third party', L, rowsOf(lakeside)],
  ['a stranger', STRANGER, nobody],
])('%s', (_, actor, rows) => {
  it.each(rows)('%s', (type, cells) => {
    expect(situations.map((doc) => cellOf(doc, type, actor))).toEqual(cells);
  });

  it('is offered exactly what would be accepted, the likeliest first', () => {
    for (const [i, doc] of situations.entries()) {
      const accepted = rows.filter(([, cells]) => (cells[i] as string).length === 2);
      expect(allowedArticulationVerbs(doc, actor)).toEqual(accepted.map(([type]) => type));
    }
  });
});

it('knows every verb of the tables, and no other', () => {
  expect(verbs.map(({ type }) => type)).toEqual(everyType);
  expect(rowsOf(harbour).map(([type]) => type)).toEqual(everyType);
  expect(rowsOf(lakeside).map(([type]) => type)).toEqual(everyType);
  expect(everyType).toHaveLength(12);
});

it('stands in every status at the start of some column', () => {
  expect(new Set(situations.map(({ status }) => status)).size).toBe(articulationStatuses.length);
});

it('says in a whole sentence why not', () => {
  for (const doc of situations) {
    for (const by of [N, H, L, STRANGER]) {
      for (const type of everyType) {
        const answer = answerTo(doc, type, by);
        if (!answer.ok) expect(answer.error.message).toMatch(/^[A-Z"].{15,}\.$/);
      }
    }
  }
});
