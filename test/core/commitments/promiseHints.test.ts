import { expect, it } from 'vitest';
import {
  type PromiseHintValues,
  promiseHints,
} from '../../../src/core/commitments/promiseHints.ts';

const good: PromiseHintValues = {
  kind: 'request',
  deliverable: 'Two rounds a day to all wards, so that none runs short',
  conditions: [{ id: 'c1', text: 'Before nine and before five' }],
  due: '2026-03-20',
  respondBy: '2026-03-10',
  person: 'wards',
  otherPerson: 'dispatch',
  dimensionIds: [],
  today: '2026-03-01',
};

it('has nothing to say about a good promise, or about an empty one', () => {
  expect(promiseHints(good)).toEqual([]);
  expect(promiseHints({ ...good, deliverable: ' ', respondBy: '', person: '' })).toEqual([]);
});

it.each([
  ['public', 'person', { person: '' }],
  ['public', 'otherPerson', { otherPerson: '' }],
  ['active', 'respondBy', { respondBy: '' }],
  ['voluntary', 'due', { due: '2026-03-02' }],
  ['explicit', 'deliverable', { deliverable: 'Rounds', dimensionIds: ['reliability'] }],
  ['explicit', 'deliverable', { deliverable: 'Send it asap, because wards wait' }],
  ['explicit', 'conditions', { conditions: [{ id: 'c1', text: 'Good quality' }] }],
  ['mission', 'deliverable', { deliverable: 'Two rounds a day' }],
] as const)('hints %s at %s', (code, where, changed) => {
  expect(promiseHints({ ...good, ...changed })).toEqual([{ code, where }]);
});

it('takes a dimension that it bears on for a purpose, and German words for what they say', () => {
  const deliverable = 'Zwei Runden am Tag';
  expect(promiseHints({ ...good, deliverable, dimensionIds: ['reliability'] })).toEqual([]);
  expect(promiseHints({ ...good, deliverable: `${deliverable}, damit nichts fehlt` })).toEqual([]);
  expect(promiseHints({ ...good, deliverable: `${deliverable}, zeitnah, damit es geht` })).toEqual([
    { code: 'explicit', where: 'deliverable' },
  ]);
});
