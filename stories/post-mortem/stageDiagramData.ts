import type { PostMortemStage, PostMortemVerbType } from '../../src/core/index.ts';
import { arc } from '../support/arc.ts';
import type { DrawnArc, DrawnPhase, DrawnState } from '../support/Diagram.tsx';

/** Who may take an arc: one of the two sides, or also the neutral facilitator. */
export type Taker = 'sides' | 'all';

/** `edit`: no verb, but it leads back all the same. */
export type StageAct = PostMortemVerbType | 'edit';

/** Where the stages stand; on a grid of pixels at the page's full width. */
export const drawnStages: Readonly<Record<PostMortemStage, DrawnState>> = {
  draft: { x: 370, y: 32 },
  sharing: { x: 370, y: 148 },
  in_meeting: { x: 370, y: 264 },
  in_review: { x: 370, y: 380 },
  agreed: { x: 200, y: 520 },
  agreed_with_differences: { x: 520, y: 520, width: 216 },
  escalated: { x: 800, y: 264 },
  closed: { x: 370, y: 650, isEnd: true },
};

/** Whatever stands in it can be taken further. */
export const drawnPhases: readonly DrawnPhase[] = [
  { name: 'Until both have signed', x: 150, y: 112, width: 440, height: 304, isNamedAbove: true },
];

type StageArc = DrawnArc<PostMortemStage, StageAct, Taker>;

export const drawnArcs: readonly StageArc[] = [
  arc(['draft'], 'sharing', 'M370 54V124', [['startSharing', 'all']], [379, 92], 'start'),
  arc(
    ['draft'],
    'in_meeting',
    'M315 32C210 32 200 250 312 262',
    [['startMeeting', 'all']],
    [222, 92],
    'end',
  ),
  arc(['sharing'], 'in_meeting', 'M370 170V240', [['startMeeting', 'all']], [379, 210], 'start'),
  arc(['in_meeting'], 'in_review', 'M350 286V356', [['startReview', 'all']], [341, 326], 'end'),
  arc(['in_review'], 'in_meeting', 'M390 358V288', [['sendBack', 'all']], [399, 326], 'start'),
  arc(
    ['in_review'],
    'agreed',
    'M350 402C350 460 230 440 216 496',
    [['sign', 'sides']],
    [236, 448],
    'end',
  ),
  arc(
    ['in_review'],
    'agreed_with_differences',
    'M390 402C390 460 490 440 504 496',
    [['sign', 'sides']],
    [486, 448],
    'start',
  ),
  arc(
    ['agreed'],
    'in_review',
    'M165 498C140 420 220 380 312 380',
    [['edit', 'all']],
    [138, 448],
    'end',
  ),
  arc(
    ['agreed_with_differences'],
    'in_review',
    'M570 498C600 420 520 380 428 380',
    [['edit', 'all']],
    [592, 448],
    'start',
  ),
  arc(
    ['sharing', 'in_meeting', 'in_review'],
    'escalated',
    'M590 248H742',
    [['escalate', 'all']],
    [666, 239],
    'middle',
  ),
  arc(
    ['agreed_with_differences'],
    'escalated',
    'M628 520C720 520 784 440 784 288',
    [['escalate', 'all']],
    [728, 464],
    'end',
  ),
  arc(
    ['escalated'],
    'sharing',
    'M800 242C800 170 740 148 594 148',
    [['resume', 'all']],
    [666, 136],
    'middle',
  ),
  arc(['escalated'], 'in_meeting', 'M745 280H594', [['resume', 'all']], [666, 300], 'middle'),
  arc(
    ['agreed'],
    'closed',
    'M200 542C200 620 350 590 352 625',
    [['close', 'sides']],
    [214, 606],
    'end',
  ),
  arc(
    ['agreed_with_differences'],
    'closed',
    'M520 542C520 620 390 590 388 625',
    [['close', 'sides']],
    [510, 606],
    'start',
  ),
  arc(
    ['escalated'],
    'closed',
    'M816 286C816 600 640 650 428 650',
    [['close', 'sides']],
    [700, 636],
    'start',
  ),
];
