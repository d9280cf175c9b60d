import {
  type ArticulationDraft,
  createArticulation,
} from '../../../../src/core/articulation/createArticulation.ts';
import { makeSignature } from '../../../../src/core/articulation/makeSignature.ts';
import type { Articulation, StoredClause } from '../../../../src/core/articulation/types.ts';
import { ordersAfter } from '../../../../src/core/document/orderKeys.ts';
import { unwrap } from '../../postmortem/support/postMortems.ts';

export { codeOf, deepFreeze, unwrap } from '../../postmortem/support/postMortems.ts';

/** What two organisations begin with. */
export const draft: ArticulationDraft = {
  id: 'v1',
  title: 'How we deliver to the wards',
  partyIds: ['northwind', 'harbour'],
  by: { partyId: 'northwind', personId: 'ward-lead' },
  at: '2026-03-05T08:00:00Z',
};

/** A draft in which nobody has written anything. */
export const begun = (rest: Partial<ArticulationDraft> = {}) =>
  unwrap(createArticulation({ ...draft, ...rest }));

const clause = (section: StoredClause['section'], rest: Partial<StoredClause>): StoredClause => ({
  order: 'a0',
  section,
  proposedBy: 'northwind',
  text: '',
  ...rest,
});

/** A draft with something in each of its parts. */
export function written(rest: Partial<Articulation> = {}): Articulation {
  return {
    ...begun(),
    trigger: 'people_changed',
    triggerNote: 'The dispatcher has left',
    effectiveFrom: '2026-04-01',
    reviewBy: '2026-10-01',
    people: {
      dispatcher: { order: 'a0', partyId: 'harbour', name: 'Night desk', role: 'Dispatcher' },
    },
    clauses: {
      moved: clause('situation', { text: 'The depot has moved', aspect: 'changed' }),
      time: clause('outcome', {
        text: 'Insulin is on the ward in time',
        measure: 'Deliveries before nine',
        baseline: '82 %',
        target: '98 %',
        by: '2026-09-30',
        beneficiaries: 'Patients of ward 3',
      }),
      call: clause('responsibility', {
        text: 'Calling the ward when a van is late',
        proposedBy: 'harbour',
        outcomeId: 'time',
        accountable: 'harbour',
        responsible: ['dispatcher'],
        consulted: [],
        informed: ['northwind'],
      }),
      fax: clause('responsibility', { order: 'a1', text: 'Faxing the list', ended: true }),
      line: clause('communication', {
        text: 'A late van',
        channel: 'The ward’s telephone',
        cadence: 'Each time',
        responseTime: '15 minutes',
      }),
      vans: clause('resource', { text: 'Two vans', partyId: 'harbour' }),
    },
    reasons: { fax: 'Nobody reads it' },
    replies: {
      call: {
        northwind: {
          kind: 'counter',
          of: 'f'.repeat(64),
          wording: { responsible: ['dispatcher', 'harbour'] },
          reason: 'One person can be ill',
          personId: 'ward-lead',
          at: '2026-03-06T08:00:00Z',
        },
      },
    },
    echoes: {
      responsibility: {
        e1: {
          order: 'a0',
          by: 'harbour',
          text: 'If we are late, we call you.',
          at: '2026-03-07T08:00:00Z',
          of: 'e'.repeat(64),
          verdict: null,
          correction: '',
        },
      },
    },
    commitments: { card: { kind: 'carried', note: '' } },
    ...rest,
  };
}

/** The document with a signature of each of these parties under what it says now. */
export function signedBy(doc: Articulation, ...partyIds: readonly string[]): Articulation {
  const orders = ordersAfter(null, partyIds.length);
  const signatures = partyIds.map((partyId, i) => {
    const order = orders[i] as string;
    const signer = { name: `The lead of ${partyId}`, role: 'Lead', personId: '' } as const;
    const rest = { stance: 'agree', reservation: '', at: '2026-03-20T08:00:00Z' } as const;
    return [`s-${partyId}`, makeSignature({ doc, partyId, order, ...signer, ...rest })];
  });
  return { ...doc, signatures: Object.fromEntries(signatures) };
}

/** What both live by. */
export function inForce(doc: Articulation = written()): Articulation {
  return { ...signedBy({ ...doc, replies: {}, echoes: {} }, ...doc.partyIds), status: 'in_force' };
}
