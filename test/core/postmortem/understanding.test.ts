import { expect, it } from 'vitest';
import type { UnderstandingRound, Verdict } from '../../../src/core/postmortem/types.ts';
import { understandingOf } from '../../../src/core/postmortem/understanding.ts';

const round = (order: string, verdict: Verdict | null): UnderstandingRound => ({
  order,
  by: 'harbour',
  text: 'The silence hurt more than the delay.',
  at: '2026-03-08T12:00:00Z',
  verdict,
  correction: '',
});

it.each<[string, Record<string, UnderstandingRound>]>([
  ['not_begun', {}],
  ['awaiting_speaker', { r1: round('a0', null) }],
  ['awaiting_listener', { r1: round('a0', 'not_yet') }],
  ['awaiting_listener', { r1: round('a0', 'partly') }],
  ['confirmed', { r1: round('a0', 'confirmed') }],
  ['awaiting_speaker', { r2: round('a1', null), r1: round('a0', 'partly') }],
  ['confirmed', { r2: round('a1', 'confirmed'), r1: round('a0', 'partly') }],
])('is %s', (standing, northwind) => {
  const understanding = { northwind, harbour: {} };
  expect(understandingOf({ understanding }, 'northwind')).toBe(standing);
  expect(understandingOf({ understanding }, 'harbour')).toBe('not_begun');
});

it('has not begun for whoever is not there', () => {
  expect(understandingOf({ understanding: {} }, 'toString')).toBe('not_begun');
});
