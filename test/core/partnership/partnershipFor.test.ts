import { expect, it } from 'vitest';
import {
  createFormats,
  type Partnership,
  partnershipCsv,
  partnershipFor,
  partnershipMarkdown,
  postMortemFor,
} from '../../../src/core/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { createSamplePartnership } from '../../../src/sample/index.ts';

const record = createSamplePartnership({ today: '2026-11-22' });

const draftsOf = ({ commitments }: Partnership) =>
  Object.values(commitments).flatMap(({ state, by }) => (state === 'draft' ? [by.partyId] : []));

it('leaves out drafts of promises by others, and nothing else of the promises', () => {
  expect(new Set(draftsOf(record)).size).toBeGreaterThan(1);
  const seen = partnershipFor(record, { partyId: 'northwind' });
  expect(new Set(draftsOf(seen))).toEqual(new Set(['northwind']));
  const missing = Object.keys(record.commitments).filter((id) => !(id in seen.commitments));
  expect(missing.every((id) => record.commitments[id]?.state === 'draft')).toBe(true);
});

it('leaves out what the other side has not shown yet of a post-mortem', () => {
  const viewer = { partyId: 'northwind' };
  const seen = partnershipFor(record, viewer);
  const docs = Object.values(record.postMortems);
  expect(Object.values(seen.postMortems)).toEqual(docs.map((doc) => postMortemFor(doc, viewer)));
  expect(seen.postMortems).not.toEqual(record.postMortems);
});

it('shows somebody of no party what is shown to all', () => {
  const seen = partnershipFor(record, null);
  expect(draftsOf(seen)).toEqual([]);
  expect(seen.postMortems).toEqual({});
  expect(seen.articulations).toEqual(record.articulations);
});

it('shows a post-mortem to others than its sides where they both want it to be open', () => {
  const [first, second] = Object.values(record.postMortems);
  if (!first || !second) throw new Error('The sample has two post-mortems.');
  const [open, inside] = [
    { ...first, frame: { ...first.frame, confidentiality: 'open' as const } },
    { ...second, frame: { ...second.frame, confidentiality: 'organisations' as const } },
  ];
  const postMortems = { [open.id]: open, [inside.id]: inside };
  const parties = { ...record.parties, lakeside: { id: 'lakeside', name: 'Lakeside' } };
  const shownTo = (viewer: Parameters<typeof partnershipFor>[1]) =>
    Object.keys(partnershipFor({ ...record, parties, postMortems }, viewer).postMortems);
  expect(shownTo({ partyId: 'lakeside' })).toEqual([open.id]);
  expect(shownTo({ partyId: 'lakeside', role: 'witness' })).toEqual([open.id]);
  expect(shownTo(null)).toEqual([open.id]);
  // A colleague of one side reads along, and whoever leads the talk has to.
  expect(shownTo({ partyId: 'harbour', role: 'witness' })).toEqual([open.id, inside.id]);
  expect(shownTo({ partyId: '', role: 'facilitator' })).toEqual([open.id, inside.id]);
  expect(shownTo({ partyId: 'lakeside', role: 'facilitator' })).toEqual([open.id, inside.id]);
});

it('leaves out what the record holds that nobody knows here', () => {
  const more = { ...record, notes: { harbour: 'a line of a later version' } };
  expect(JSON.stringify(partnershipFor(more, { partyId: 'northwind' }))).not.toContain(
    'a later version',
  );
});

it('tells the scores in the files of a view as in those of the record', () => {
  const readable = partnershipFor(record, { partyId: 'northwind' });
  expect(partnershipCsv(record, 'scores').split('\n').length).toBeGreaterThan(10);
  expect(partnershipCsv(readable, 'scores')).toBe(partnershipCsv(record, 'scores'));
  const options = {
    words: en,
    formats: createFormats('en', 'UTC'),
    now: '2026-11-22T08:00:00Z',
  };
  const trustIn = (of: Partnership) =>
    partnershipMarkdown(of, options)
      .split(/^## /m)
      .find((part) => part.includes('Direct answers'));
  expect(trustIn(readable)).toBe(trustIn(record));
});
