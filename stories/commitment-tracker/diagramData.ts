import type { CommitmentEventType, CommitmentState } from '../../src/core/index.ts';
import { arc } from '../support/arc.ts';
import type { DrawnArc, DrawnState } from '../support/Diagram.tsx';

/** Who may take an arc: one of the two sides, or either, or the side whose turn it is. */
export type Taker = 'performer' | 'requester' | 'either';

/** Where the states stand; on a grid of pixels at the page's full width. */
export const drawnStates: Readonly<Record<CommitmentState, DrawnState>> = {
  draft: { x: 370, y: 32 },
  requested: { x: 175, y: 212 },
  countered: { x: 370, y: 212 },
  offered: { x: 550, y: 212 },
  promised: { x: 370, y: 420 },
  reported: { x: 370, y: 560 },
  satisfied: { x: 370, y: 690, isEnd: true },
  declined: { x: 800, y: 152, isEnd: true },
  withdrawn: { x: 800, y: 212, isEnd: true },
  lapsed: { x: 800, y: 272, isEnd: true },
  reneged: { x: 800, y: 420, isEnd: true },
  cancelled: { x: 800, y: 560, isEnd: true },
};

/** States that share their ways out. */
export const drawnPhases = [
  { name: 'Nothing is agreed yet', x: 20, y: 116, width: 620, height: 184 },
  { name: 'Agreed', x: 20, y: 356, width: 620, height: 264 },
] as const;

type ConversationArc = DrawnArc<CommitmentState, CommitmentEventType, Taker>;

const open = ['requested', 'countered', 'offered'] as const;

export const drawnArcs: readonly ConversationArc[] = [
  arc(
    ['draft'],
    'requested',
    'M345 54C345 110 175 96 175 188',
    [['request', 'requester']],
    [232, 86],
    'end',
  ),
  arc(
    ['draft'],
    'offered',
    'M395 54C395 110 550 96 550 188',
    [['offer', 'performer']],
    [496, 86],
    'start',
  ),
  arc(['requested'], 'countered', 'M230 212H313', [['counter', 'performer']], [271, 203], 'middle'),
  arc(
    ['requested'],
    'requested',
    'M140 190C118 150 84 168 84 200C84 212 100 212 118 212',
    [['defer', 'performer']],
    [76, 186],
    'end',
  ),
  arc(
    ['countered'],
    'countered',
    'M350 190C340 150 400 150 392 188',
    [['counter', 'either']],
    [370, 150],
    'middle',
  ),
  arc(
    ['requested'],
    'promised',
    'M175 234C175 340 335 320 342 396',
    [['promise', 'performer']],
    [196, 336],
    'end',
  ),
  arc(['countered'], 'promised', 'M370 234V396', [['accept', 'either']], [378, 336], 'start'),
  arc(
    ['offered'],
    'promised',
    'M550 234C550 340 405 320 398 396',
    [['accept', 'requester']],
    [534, 336],
    'start',
  ),
  arc(open, 'declined', 'M640 152H743', [['decline', 'either']], [692, 143], 'middle'),
  arc(open, 'withdrawn', 'M640 212H743', [['withdraw', 'either']], [692, 203], 'middle'),
  arc(open, 'lapsed', 'M640 272H743', [['lapse', 'either']], [692, 263], 'middle'),
  arc(
    ['promised'],
    'promised',
    'M318 408C270 388 270 452 316 434',
    [
      ['flagRisk', 'performer'],
      ['reassign', 'performer'],
      ['proposeAmendment', 'either'],
      ['acceptAmendment', 'either'],
      ['rejectAmendment', 'either'],
    ],
    [268, 385],
    'end',
  ),
  arc(['promised'], 'reported', 'M350 442V536', [['report', 'performer']], [341, 495], 'end'),
  arc(
    ['reported'],
    'promised',
    'M390 538V444',
    [['declareDissatisfied', 'requester']],
    [399, 495],
    'start',
  ),
  arc(['promised'], 'reneged', 'M425 420H743', [['renege', 'performer']], [692, 411], 'middle'),
  arc(
    ['promised', 'reported'],
    'cancelled',
    'M640 560H743',
    [['cancel', 'requester']],
    [692, 551],
    'middle',
  ),
  arc(
    ['reported'],
    'satisfied',
    'M370 582V665',
    [['declareSatisfied', 'requester']],
    [379, 646],
    'start',
  ),
  arc(
    ['satisfied'],
    'satisfied',
    'M318 678C270 662 270 718 316 702',
    [['acknowledge', 'requester']],
    [268, 694],
    'end',
  ),
];
