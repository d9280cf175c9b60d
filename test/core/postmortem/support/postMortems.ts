import { applyPostMortemEvent } from '../../../../src/core/postmortem/applyPostMortemEvent.ts';
import type {
  PostMortemActor,
  PostMortemEvent,
  PostMortemVerbType,
} from '../../../../src/core/postmortem/events.ts';
import { postMortemHash } from '../../../../src/core/postmortem/postMortemHash.ts';
import { postMortemTemplates } from '../../../../src/core/postmortem/templates/index.ts';
import type {
  PartyPerspective,
  PostMortem,
  SelfCheck,
} from '../../../../src/core/postmortem/types.ts';
import type { Result } from '../../../../src/core/result.ts';

/** Somebody of the side that waited. */
export const N: PostMortemActor = { partyId: 'northwind', personId: 'ward-lead' };
/** Somebody of the side that was late. */
export const H: PostMortemActor = { partyId: 'harbour', personId: 'dispatcher' };
/** Leads the talk, and belongs to neither. */
export const F: PostMortemActor = { partyId: '', personId: 'mediator', role: 'facilitator' };
export const STRANGER: PostMortemActor = { partyId: 'lakeside', personId: 'somebody' };

const silence: PartyPerspective = {
  intended: '',
  happened: '',
  saw: '',
  effect: '',
  reasonable: '',
  need: '',
  request: '',
  submittedAt: '',
};
const unanswered: SelfCheck = { reliable: '', reliableNote: '', canMeet: '', canMeetNote: '' };

/** A draft in which nobody has written anything. */
export function blank(rest: Partial<PostMortem> = {}): PostMortem {
  return {
    id: 'late-delivery',
    title: 'The delivery of 4 March',
    version: 1,
    stage: 'draft',
    partyIds: ['northwind', 'harbour'],
    createdAt: '2026-03-05T08:00:00Z',
    createdBy: 'northwind',
    template: postMortemTemplates.full,
    frame: {
      purpose: '',
      groundRules: {},
      facilitation: 'none',
      facilitator: '',
      participants: {},
      confidentiality: 'participants',
    },
    event: { summary: '', trigger: '', violationType: 'unclear', commitments: {}, disputes: {} },
    timeline: {},
    perspectives: { northwind: silence, harbour: silence },
    understanding: { northwind: {}, harbour: {} },
    impact: { northwind: {}, harbour: {} },
    factors: {},
    wentWell: {},
    lucky: {},
    acknowledgements: {
      northwind: { elements: {}, received: {} },
      harbour: { elements: {}, received: {} },
    },
    changes: {},
    principles: {},
    expectationReset: '',
    selfChecks: { northwind: unanswered, harbour: unanswered },
    escalation: { ladder: {} },
    recurrence: {},
    answers: {},
    signatures: {},
    history: [],
    ...rest,
  };
}

export const northwindsView =
  'We had agreed that your drivers would call the ward before nine if a delivery was late. ' +
  'Nobody called, and our nurses stood there without insulin until noon.';
export const northwindsLoss = 'Since then we check everything twice.';
export const harboursView =
  'The van broke down at the bridge, and the dispatcher who has the number of the ward was on ' +
  'leave. We thought that the driver had called.';

/** A draft in which all is written that a review asks for, but nobody has acted yet. */
export function written(rest: Partial<PostMortem> = {}): PostMortem {
  const start = blank();
  const answered: SelfCheck = { ...unanswered, reliable: 'partly', canMeet: 'yes' };
  return {
    ...start,
    frame: {
      ...start.frame,
      purpose: 'Find out why nobody called',
      facilitation: 'neutral',
      facilitator: 'mediator',
    },
    event: { ...start.event, summary: 'Insulin came three hours late, without a word' },
    timeline: {
      late: {
        order: 'a0',
        at: '2026-03-04T12:05:00Z',
        text: 'The van reached the ward',
        source: 'Delivery note 311',
        addedBy: 'northwind',
        positions: { northwind: 'agree' },
      },
    },
    perspectives: {
      northwind: { ...silence, happened: northwindsView, effect: northwindsLoss },
      harbour: { ...silence, happened: harboursView },
    },
    factors: {
      number: {
        order: 'a0',
        text: 'Only one person had the number of the ward',
        category: 'handover',
        side: 'harbour',
        by: 'harbour',
        noChangeReason: '',
      },
      bridge: {
        order: 'a1',
        text: 'The bridge was closed',
        category: 'external',
        side: 'outside',
        by: 'harbour',
        noChangeReason: 'Nobody can plan for it',
      },
    },
    acknowledgements: {
      ...start.acknowledgements,
      harbour: { elements: { responsibility: 'Calling was ours to do' }, received: {} },
    },
    changes: {
      card: {
        order: 'a0',
        text: 'Every van carries a card with the numbers of the wards',
        owner: 'harbour',
        person: '',
        due: '2026-04-15',
        condition: 'The ward has called each van once',
        prevents: { number: true },
        by: 'harbour',
      },
    },
    selfChecks: { northwind: answered, harbour: answered },
    recurrence: {
      look: {
        order: 'a0',
        date: '2026-06-30',
        signal: 'A late van without a call',
        result: null,
        note: '',
      },
    },
    ...rest,
  };
}

/** What each verb says when nothing else is told: all that it needs to. */
const payloads: Record<PostMortemVerbType, (doc: PostMortem, by: PostMortemActor) => object> = {
  startSharing: () => ({}),
  submitPerspective: () => ({}),
  withdrawPerspective: () => ({}),
  startMeeting: () => ({}),
  restate: (_, by) => ({ speaker: otherThan(by), text: 'The silence hurt more than the delay.' }),
  answerRestatement: (doc, by) => ({ roundId: openRound(doc, by), verdict: 'confirmed' }),
  takePosition: (doc, by) => ({
    factId: 'late',
    position: doc.timeline.late?.positions[by.partyId] === 'agree' ? 'dispute' : 'agree',
  }),
  receiveAcknowledgement: (_, by) => ({ from: otherThan(by) }),
  startReview: () => ({}),
  sendBack: () => ({ reason: 'The day of the change cannot be kept' }),
  sign: (doc) => ({ stance: 'agree', contentHash: postMortemHash(doc) }),
  escalate: () => ({ step: 'mediation', reason: 'We go in circles' }),
  resume: () => ({}),
  recordRecurrence: () => ({ checkId: 'look', result: 'not_again' }),
  close: () => ({ reason: 'Both sides have gone separate ways' }),
};

function otherThan({ partyId }: PostMortemActor): string {
  return partyId === 'harbour' ? 'northwind' : 'harbour';
}

function openRound({ understanding }: PostMortem, { partyId }: PostMortemActor): string {
  const rounds = Object.entries(understanding[partyId] ?? {});
  return rounds.find(([, { verdict }]) => verdict === null)?.[0] ?? 'no-round';
}

/** Noon on a day in March 2026. */
export function march(day: number): string {
  return `2026-03-${String(day).padStart(2, '0')}T12:00:00Z`;
}

/** A verb that says all it needs to. */
export function act(
  doc: PostMortem,
  type: PostMortemVerbType,
  by: PostMortemActor,
  says: object = {},
): PostMortemEvent {
  const at = march(Math.min(6 + doc.history.length, 31));
  return { type, by, at, ...payloads[type](doc, by), ...says } as PostMortemEvent;
}

export function edit(by: PostMortemActor, path: readonly string[], value: unknown) {
  return { type: 'edit', by, at: march(30), path, value } as const;
}

/** The answer to a verb that says all it needs to. */
export function answerTo(
  doc: PostMortem,
  type: PostMortemVerbType,
  by: PostMortemActor,
  says: object = {},
): Result<PostMortem> {
  return applyPostMortemEvent(doc, act(doc, type, by, says));
}

/** The document after verbs that are all accepted. */
export function play(
  start: PostMortem,
  ...acts: readonly (readonly [PostMortemVerbType, PostMortemActor, object?])[]
): PostMortem {
  return acts.reduce((doc, [type, by, says]) => unwrap(answerTo(doc, type, by, says)), start);
}

// From stage to stage; `start`: a document that is still being written.
export const sharing = (start = written()) => play(start, ['startSharing', N]);
export const submittedByN = (start?: PostMortem) => play(sharing(start), ['submitPerspective', N]);
export const revealed = (start?: PostMortem) => play(submittedByN(start), ['submitPerspective', H]);
export const meeting = (start?: PostMortem) => play(revealed(start), ['startMeeting', H]);
export const restatedByN = (start?: PostMortem) => play(meeting(start), ['restate', N]);
export const understood = (start?: PostMortem) =>
  play(
    restatedByN(start),
    ['answerRestatement', H],
    ['restate', H, { text: 'You could not plan, and felt alone with it.' }],
    ['answerRestatement', N],
  );
export const inReview = (start?: PostMortem) => play(understood(start), ['startReview', N]);
export const signedByN = (start?: PostMortem) => play(inReview(start), ['sign', N]);
export const agreed = (start?: PostMortem) => play(signedByN(start), ['sign', H]);
export const looked = () => play(agreed(), ['recordRecurrence', N]);
export const agreedWithDifferences = () =>
  play(signedByN(), [
    'sign',
    H,
    { stance: 'agree_with_difference', difference: 'We see the cause elsewhere' },
  ]);
export const escalated = () => play(meeting(), ['escalate', H]);
export const escalatedUnrevealed = () => play(submittedByN(), ['escalate', N]);
export const closed = () => play(looked(), ['close', H]);

export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.message}`);
  return result.value;
}

/** `[code, path]` of a refusal, or `'accepted'`. */
export function codeOf(result: Result<unknown>) {
  return result.ok ? 'accepted' : [result.error.code, result.error.path];
}

/** The same value, frozen all through: writing to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    if (!ArrayBuffer.isView(value)) Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
