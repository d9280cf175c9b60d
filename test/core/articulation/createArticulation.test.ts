import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/core/articulation/contentHash.ts';
import { createArticulation } from '../../../src/core/articulation/createArticulation.ts';
import {
  parseArticulation,
  toArticulationJson,
} from '../../../src/core/articulation/parseArticulation.ts';
import { readArticulation } from '../../../src/core/articulation/readArticulation.ts';
import { articulationTemplates } from '../../../src/core/articulation/templates/index.ts';
import {
  begun,
  codeOf,
  deepFreeze,
  draft,
  inForce,
  unwrap,
  written,
} from './support/agreements.ts';

const create = (rest: object) => createArticulation({ ...draft, ...rest });
const lead = { order: 'a0', partyId: 'northwind', name: 'Ward desk', role: 'Lead' };

it('makes a draft in which nothing is said yet', () => {
  expect(createArticulation(deepFreeze(draft))).toEqual({
    ok: true,
    value: {
      id: 'v1',
      title: 'How we deliver to the wards',
      version: 1,
      supersedes: null,
      status: 'draft',
      partyIds: ['northwind', 'harbour'],
      createdAt: '2026-03-05T08:00:00Z',
      createdBy: 'northwind',
      template: articulationTemplates.full,
      trigger: '',
      triggerNote: '',
      effectiveFrom: '',
      reviewBy: '',
      people: {},
      clauses: {},
      reasons: {},
      replies: {},
      echoes: {},
      commitments: {},
      signatures: {},
      history: [],
    },
  });
});

it('can be read, and written to a file and back', () => {
  for (const doc of [begun(), begun({ supersedes: inForce(), id: 'v2' })]) {
    expect(readArticulation(doc)).toEqual({ ok: true, value: { doc, issues: [] } });
    expect(parseArticulation(unwrap(toArticulationJson(doc)))).toEqual({ ok: true, value: doc });
  }
});

it('keeps the template as it is now, the title in one line, trigger and people', () => {
  const doc = unwrap(
    create({
      template: articulationTemplates.light,
      title: ' How\u202E we\ndeliver ',
      trigger: 'scope_changed',
      people: { lead },
    }),
  );
  expect(doc.template).toEqual(articulationTemplates.light);
  expect(doc.title).toBe('How we deliver');
  expect(doc.trigger).toBe('scope_changed');
  expect(doc.people).toEqual({ lead });
});

describe('the next version', () => {
  const before = inForce(written({ template: articulationTemplates.light }));
  const next = (rest: object = {}) => unwrap(create({ id: 'v2', supersedes: before, ...rest }));

  it('begins with the clauses and the people of the one before, and nothing that was done', () => {
    const doc = next();
    expect(doc.version).toBe(2);
    expect(doc.clauses).toEqual(before.clauses);
    expect(doc.people).toEqual(before.people);
    expect(doc.template).toEqual(articulationTemplates.light);
    expect(doc.supersedes).toEqual({
      id: 'v1',
      version: 1,
      contentHash: contentHash(before),
      clauses: before.clauses,
      partyIds: before.partyIds,
    });
    expect(doc).toMatchObject({ status: 'draft', reasons: {}, commitments: {}, signatures: {} });
    expect(doc).toMatchObject({ trigger: '', effectiveFrom: '', reviewBy: '', history: [] });
  });

  it('takes people beside them, and another in the place of one', () => {
    const dispatcher = { order: 'a0', partyId: 'harbour', name: 'Day desk', role: 'Dispatcher' };
    expect(next({ people: { lead } }).people).toEqual({ ...before.people, lead });
    expect(next({ people: { dispatcher } }).people).toEqual({ dispatcher });
  });

  it('lets a party join', () => {
    const doc = next({ partyIds: ['northwind', 'harbour', 'lakeside'], trigger: 'partner_joined' });
    expect(doc.partyIds).toEqual(['northwind', 'harbour', 'lakeside']);
    expect(doc.clauses).toEqual(before.clauses);
  });

  it('lets a party leave: its words are now of whoever begins, its name stays until replaced', () => {
    const doc = next({ partyIds: ['northwind', 'lakeside'], trigger: 'partner_leaving' });
    expect(doc.people).toEqual({});
    expect(doc.clauses.call).toEqual({ ...before.clauses.call, proposedBy: 'northwind' });
    expect(doc.clauses.call?.accountable).toBe('harbour');
    expect(doc.supersedes?.clauses.call?.proposedBy).toBe('harbour');
    expect(unwrap(readArticulation(doc)).issues).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    ['its own id', { id: 'v1' }, 'E_CYCLE', 'id'],
    ['a draft', { supersedes: written() }, 'E_STATE', 'supersedes'],
    ['what is no document', { supersedes: 7 }, 'E_SHAPE', 'supersedes'],
    ['what cannot be read', { supersedes: { ...before, title: 7 } }, 'E_TYPE', 'supersedes.title'],
    [
      'a party with the id of a person',
      { partyIds: ['northwind', 'harbour', 'dispatcher'] },
      'E_ID',
      'people.dispatcher',
    ],
  ])('refuses %s', (_, rest, code, path) => {
    expect(codeOf(create({ id: 'v2', supersedes: before, ...rest }))).toEqual([code, path]);
  });
});

describe('refuses', () => {
  it.each<[string, object, string, string]>([
    ['no id', { id: undefined }, 'E_ID', 'id'],
    ['an id that would harm records', { id: '__proto__' }, 'E_ID', 'id'],
    ['no title', { title: ' ' }, 'E_EMPTY', 'title'],
    ['a title that is too long', { title: 'a'.repeat(501) }, 'E_TOO_LONG', 'title'],
    ['one party', { partyIds: ['northwind'] }, 'E_SHAPE', 'partyIds'],
    ['eleven parties', { partyIds: [...'abcdefghijk'] }, 'E_SHAPE', 'partyIds'],
    ['one party twice', { partyIds: ['northwind', 'northwind'] }, 'E_SHAPE', 'partyIds'],
    ['a party that is a number', { partyIds: ['northwind', 7] }, 'E_ID', 'partyIds[1]'],
    ['a party called shared', { partyIds: ['northwind', 'shared'] }, 'E_ID', 'partyIds[1]'],
    ['a party called terms', { partyIds: ['terms', 'northwind'] }, 'E_ID', 'partyIds[0]'],
    ['a stranger', { by: { partyId: 'lakeside' } }, 'E_ACTOR', 'by.partyId'],
    ['nobody', { by: undefined }, 'E_SHAPE', 'by'],
    ['a day for a moment', { at: '2026-03-05' }, 'E_DATE', 'at'],
    ['an unknown trigger', { trigger: 'constructor' }, 'E_ENUM', 'trigger'],
    ['a bad template', { template: { id: 't', version: 1 } }, 'E_SHAPE', 'template.sections'],
    ['people in a list', { people: [lead] }, 'E_SHAPE', 'people'],
    [
      'somebody of no party',
      { people: { lead: { ...lead, partyId: 'lakeside' } } },
      'E_ENUM',
      'people.lead.partyId',
    ],
    [
      'somebody with more than is known',
      { people: { lead: { ...lead, phone: '1' } } },
      'E_UNKNOWN_FIELD',
      'people.lead.phone',
    ],
    ['a person with the id of a party', { people: { harbour: lead } }, 'E_ID', 'people.harbour'],
  ])('%s', (_, rest, code, path) => {
    expect(codeOf(create(rest))).toEqual([code, path]);
  });

  it.each([null, undefined, [], 'draft'])('%j', (value) => {
    expect(codeOf(createArticulation(value as never))).toEqual(['E_SHAPE', undefined]);
  });
});

it('takes ten parties', () => {
  expect(create({ partyIds: [...'abcdefghij'], by: { partyId: 'j' } }).ok).toBe(true);
});
