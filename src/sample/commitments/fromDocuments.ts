import type { Commitment } from '../../core/commitments/types.ts';
import { agreedChangesToCommitments } from '../../core/postmortem/agreedChangesToCommitments.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { data, depot, fleet, night, purchasing, theatre, wards } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { type Act, type Tell, terms } from './conversation.ts';

/**
 * Changes that both sides agreed on, as promises of their own: each is there once its owner has
 * promised it, and nobody promises for somebody else. One still waits for its owner.
 */
export function fromTwoMornings(tell: Tell, { day }: SampleDays, agreed: PostMortem): Commitment[] {
  return fromChanges(tell, agreed, ['predictability'], {
    call: [
      [-61, night, 'offer'],
      [-60, wards, 'accept'],
      [-51, night, 'report', { evidence: [{ text: 'Book of the ward desk, three entries' }] }],
      [-49, wards, 'declareSatisfied'],
      [-49, wards, 'acknowledge', { note: 'Once at five in the morning. We were glad of it.' }],
    ],
    lock: [
      [-60, data, 'offer'],
      [-59, wards, 'accept'],
      [
        -39,
        data,
        'flagRisk',
        {
          note: 'The maker of the planning software needs another week.',
          expectedDue: day(-30),
          varianceReason: 'third_party',
        },
      ],
      [-31, data, 'report'],
      [-29, wards, 'declareSatisfied'],
    ],
    list: [
      [-61, wards, 'offer'],
      [-60, fleet, 'accept'],
      [-41, wards, 'report', { note: 'Nothing differed at the second reading.' }],
      [-40, fleet, 'declareSatisfied'],
    ],
    late: [
      [-58, wards, 'offer'],
      [-57, fleet, 'accept'],
    ],
    shared: [],
  });
}

/** The same after the talk about the hip sets: both were kept. */
export function fromHipSets(tell: Tell, agreed: PostMortem): Commitment[] {
  return fromChanges(tell, agreed, ['competence'], {
    label: [
      [-195, theatre, 'offer'],
      [-194, depot, 'accept'],
      [-184, theatre, 'report'],
      [-182, depot, 'declareSatisfied'],
    ],
    evening: [
      [-195, depot, 'offer'],
      [-194, theatre, 'accept'],
      [-177, depot, 'report', { note: 'A call after twenty minutes, in the trial.' }],
      [-176, theatre, 'declareSatisfied', { exceeded: ['condition'] }],
    ],
  });
}

/** What the text in force asks for, where a day was agreed by which it is set up. */
export const fromArticulation = (tell: Tell, { day }: SampleDays): Commitment[] => [
  tell(
    {
      id: 'duty-phone',
      title: 'One telephone for the coordinator on duty',
      requester: fleet,
      performer: wards,
      dimensionIds: ['predictability'],
      source: { kind: 'articulation', id: 'rounds-2', itemId: 'answer' },
      terms: terms(
        'One number for the ward coordinator on duty, at any hour',
        day(-26),
        'Three calls before six in the morning are answered',
      ),
    },
    [-43, fleet, 'request'],
    [-42, wards, 'promise'],
    [-27, wards, 'report'],
    [-26, fleet, 'declareSatisfied'],
  ),
  tell(
    {
      id: 'joint-figures',
      title: 'One page of figures that both of us believe',
      requester: wards,
      performer: data,
      dimensionIds: ['integrity', 'predictability'],
      source: { kind: 'articulation', id: 'rounds-2', itemId: 'figures' },
      terms: terms(
        'A page each month: rounds in their window, calls before, late orders',
        day(6),
        'Both sides can work out every number on it',
      ),
    },
    [-40, wards, 'request'],
    [-38, data, 'promise'],
  ),
  tell({
    id: 'dock-windows',
    title: 'A window of its own for each firm at the Hill site dock',
    requester: fleet,
    performer: purchasing,
    by: purchasing,
    on: -10,
    dimensionIds: ['predictability'],
    source: { kind: 'articulation', id: 'rounds-2', itemId: 'dock' },
    terms: terms(
      'A window of half an hour for each of the three firms',
      day(25),
      'The porters have the plan on the wall',
    ),
  }),
];

/** The day after the second signature, where nobody has acted yet. */
const NEXT_DAY = -61;

function fromChanges(
  tell: Tell,
  agreed: PostMortem,
  dimensionIds: string[],
  acts: Readonly<Record<string, readonly Act[]>>,
): Commitment[] {
  return agreedChangesToCommitments(agreed).map(({ at, ...draft }) => {
    const told = acts[draft.source?.itemId ?? ''] ?? [];
    return tell({ ...draft, dimensionIds, on: told[0]?.[0] ?? NEXT_DAY }, ...told);
  });
}
