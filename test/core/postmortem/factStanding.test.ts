import { expect, it } from 'vitest';
import { factStanding } from '../../../src/core/postmortem/factStanding.ts';
import type { FactPosition } from '../../../src/core/postmortem/types.ts';

it.each<[string, Record<string, FactPosition>]>([
  ['unconfirmed', {}],
  ['unconfirmed', { lakeside: 'agree' }],
  ['one_sided', { northwind: 'agree' }],
  ['one_sided', { harbour: 'agree', lakeside: 'dispute' }],
  ['agreed', { northwind: 'agree', harbour: 'agree' }],
  ['disputed', { northwind: 'agree', harbour: 'dispute' }],
  ['disputed', { harbour: 'dispute' }],
  ['disputed', { northwind: 'dispute', harbour: 'dispute' }],
])('is %s by %j', (standing, positions) => {
  expect(factStanding({ positions }, ['northwind', 'harbour'])).toBe(standing);
});

it('takes nothing that every object has for a position', () => {
  expect(factStanding({ positions: {} }, ['toString', 'valueOf'])).toBe('unconfirmed');
});
