import {
  type Commitment,
  type CommitmentMeasures,
  type MeasureOptions,
  measureCommitments,
} from '../../../src/core/index.ts';
import { delivered } from './helpers.ts';

/** A window that has passed. */
export const march = { from: '2026-03-01', to: '2026-03-31', now: '2026-04-15T09:00:00Z' };
/** The day that most promises of the tests are due: a Tuesday. */
export const due = '2026-03-10';

/** The measures of an empty population. */
export const nothing: CommitmentMeasures = {
  population: 0,
  kept: 0,
  keptLate: 0,
  missed: 0,
  pending: 0,
  open: 0,
  ppc: null,
  otif: null,
  renegotiatedInTime: null,
  surpriseRate: null,
  medianNoticeDays: null,
  firstPassAcceptance: null,
  reasons: [],
  unstated: 0,
};

/** Measures of March, unless told. */
export const measure = (commitments: Commitment[], options: Partial<MeasureOptions> = {}) =>
  measureCommitments(commitments, { ...march, ...options });

export const kept = () => delivered(due, due);
export const late = () => delivered(due, '2026-03-12');
