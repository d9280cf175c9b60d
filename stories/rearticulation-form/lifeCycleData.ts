import type { ArticulationStatus, ArticulationVerbType } from '../../src/core/index.ts';
import { arc } from '../support/arc.ts';
import type { DrawnArc, DrawnState } from '../support/Diagram.tsx';

/** Who may take an arc: any side, only the one that began, or only the others. */
export type Taker = 'all' | 'creator' | 'others';

/** `edit`: no verb, but it leads back all the same. */
export type LifeAct = ArticulationVerbType | 'edit';

/** Where the statuses stand; on a grid of pixels at the page's full width. */
export const drawnStatuses: Readonly<Record<ArticulationStatus, DrawnState>> = {
  draft: { x: 76, y: 110 },
  in_review: { x: 320, y: 110 },
  partly_signed: { x: 570, y: 110, width: 140 },
  in_force: { x: 800, y: 110 },
  superseded: { x: 800, y: 320, isEnd: true },
  withdrawn: { x: 320, y: 320, isEnd: true },
};

type LifeArc = DrawnArc<ArticulationStatus, LifeAct, Taker>;

export const drawnArcs: readonly LifeArc[] = [
  arc(['draft'], 'in_review', 'M131 100H261', [['propose', 'all']], [198, 90], 'middle'),
  arc(['in_review'], 'draft', 'M265 120H135', [['sendBack', 'all']], [198, 142], 'middle'),
  arc(['in_review'], 'partly_signed', 'M375 100H496', [['sign', 'all']], [436, 90], 'middle'),
  arc(
    ['partly_signed'],
    'in_review',
    'M500 120H379',
    [
      ['edit', 'all'],
      ['counter', 'all'],
      ['sendBack', 'all'],
      ['unsign', 'all'],
    ],
    [438, 142],
    'middle',
  ),
  arc(
    ['partly_signed'],
    'draft',
    'M560 88C540 20 100 20 82 84',
    [['sendBack', 'all']],
    [320, 28],
    'middle',
  ),
  arc(['partly_signed'], 'in_force', 'M640 110H741', [['activate', 'all']], [692, 100], 'middle'),
  arc(['in_force'], 'superseded', 'M800 132V294', [['supersede', 'all']], [809, 216], 'start'),
  arc(
    ['draft'],
    'withdrawn',
    'M76 132C76 260 160 320 261 320',
    [['withdraw', 'creator']],
    [136, 232],
    'start',
  ),
  arc(
    ['in_review'],
    'withdrawn',
    'M310 132V294',
    [
      ['decline', 'others'],
      ['withdraw', 'creator'],
    ],
    [301, 200],
    'end',
  ),
  arc(
    ['partly_signed'],
    'withdrawn',
    'M580 132C580 260 480 320 379 320',
    [
      ['decline', 'others'],
      ['withdraw', 'creator'],
    ],
    [572, 252],
    'start',
  ),
];
