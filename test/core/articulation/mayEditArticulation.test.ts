import { describe, expect, it } from 'vitest';
import type { ArticulationActor } from '../../../src/core/articulation/events.ts';
import { mayEditArticulation } from '../../../src/core/articulation/mayEditArticulation.ts';
import {
  type Articulation,
  type ArticulationStatus,
  articulationStatuses,
} from '../../../src/core/articulation/types.ts';
import { drafted, H, L, N, STRANGER } from './support/conversations.ts';

const codeFor = (doc: unknown, actor: ArticulationActor, path: string) =>
  mayEditArticulation(doc as Articulation, actor, path.split('.'))?.code ?? 'free';

const actors = [N, H, L, STRANGER];
const FREE = 'free free free E_ACTOR';
const OF_N = 'free E_ACTOR E_ACTOR E_ACTOR';
const OF_H = 'E_ACTOR free E_ACTOR E_ACTOR';
const NOBODYS = 'E_STATE E_STATE E_STATE E_ACTOR';
const NOWHERE = 'E_UNKNOWN_FIELD E_UNKNOWN_FIELD E_UNKNOWN_FIELD E_ACTOR';

/** What N (who began it), H, L and a stranger are told: in a draft, and in review. */
const places: Record<string, readonly [string, string]> = {
  title: [FREE, OF_N],
  trigger: [FREE, OF_N],
  triggerNote: [FREE, OF_N],
  effectiveFrom: [FREE, OF_N],
  reviewBy: [FREE, OF_N],
  'clauses.call.text': [FREE, OF_N],
  'clauses.call.accountable': [FREE, OF_N],
  'clauses.call.ended': [FREE, OF_N],
  'clauses.call': [FREE, OF_N],
  'clauses.line.text': [FREE, OF_H],
  'clauses.call.order': [FREE, FREE],
  'clauses.new': [FREE, FREE],
  clauses: [FREE, FREE],
  people: [FREE, FREE],
  'people.dispatcher.name': [FREE, FREE],
  'reasons.call': [FREE, FREE],
  'commitments.card.kind': [FREE, FREE],
  'clauses.call.measure': [NOWHERE, NOWHERE],
  'clauses.call.colour': [NOWHERE, NOWHERE],
  weather: [NOWHERE, NOWHERE],
  'clauses.call.section': [NOBODYS, NOBODYS],
  'clauses.call.proposedBy': [NOBODYS, NOBODYS],
  id: [NOBODYS, NOBODYS],
  version: [NOBODYS, NOBODYS],
  status: [NOBODYS, NOBODYS],
  supersedes: [NOBODYS, NOBODYS],
  partyIds: [NOBODYS, NOBODYS],
  createdBy: [NOBODYS, NOBODYS],
  template: [NOBODYS, NOBODYS],
  'replies.call.harbour': [NOBODYS, NOBODYS],
  'echoes.responsibility.e1.text': [NOBODYS, NOBODYS],
  'signatures.s1.stance': [NOBODYS, NOBODYS],
  history: [NOBODYS, NOBODYS],
};

const inStatus = (status: ArticulationStatus) => drafted({ status });
const column: Partial<Record<ArticulationStatus, 0 | 1>> = {
  draft: 0,
  in_review: 1,
  partly_signed: 1,
};

describe.each(articulationStatuses)('while %s', (status) => {
  it.each(Object.entries(places))('%s', (path, expected) => {
    const told = actors.map((actor) => codeFor(inStatus(status), actor, path)).join(' ');
    const open = column[status];
    expect(told).toBe(open === undefined ? 'E_CLOSED E_CLOSED E_CLOSED E_ACTOR' : expected[open]);
  });
});

it('says in a whole sentence why not', () => {
  for (const status of articulationStatuses) {
    for (const actor of actors) {
      for (const path of Object.keys(places)) {
        const error = mayEditArticulation(inStatus(status), actor, path.split('.'));
        if (error) expect(error.message).toMatch(/^[A-Z].{15,}\.$/);
      }
    }
  }
});

it('leaves a wording of nobody who takes part to everybody', () => {
  const call = { ...drafted().clauses.call, proposedBy: 'southbank' };
  const doc = { ...inStatus('in_review'), clauses: { call } };
  for (const actor of [N, H, L]) expect(codeFor(doc, actor, 'clauses.call.text')).toBe('free');
});

it.each([null, 7, {}, { partyIds: ['northwind', 'harbour'] }])('is none: %j', (doc) => {
  expect(codeFor(doc, N, 'title')).toBe('E_SHAPE');
});
