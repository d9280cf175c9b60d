import { applyArticulationEvent } from '../../../../src/core/articulation/applyArticulationEvent.ts';
import { contentHash } from '../../../../src/core/articulation/contentHash.ts';
import { echoState } from '../../../../src/core/articulation/echoState.ts';
import type {
  ArticulationActor,
  ArticulationEvent,
  ArticulationVerbType,
} from '../../../../src/core/articulation/events.ts';
import { liveReplies } from '../../../../src/core/articulation/liveReplies.ts';
import { articulationTemplates } from '../../../../src/core/articulation/templates/index.ts';
import type {
  Articulation,
  ClauseSection,
  StoredClause,
} from '../../../../src/core/articulation/types.ts';
import { wordingHash } from '../../../../src/core/articulation/wordingHash.ts';
import type { Result } from '../../../../src/core/result.ts';
import { begun, unwrap } from './agreements.ts';

export { codeOf, deepFreeze, unwrap } from './agreements.ts';

/** Somebody of the side that began it. */
export const N: ArticulationActor = { partyId: 'northwind', personId: 'ward-lead' };
/** Somebody of the side that answers. */
export const H: ArticulationActor = { partyId: 'harbour', personId: 'dispatcher' };
/** Somebody of a third party. */
export const L: ArticulationActor = { partyId: 'lakeside', personId: 'pharmacist' };
export const STRANGER: ArticulationActor = { partyId: 'southbank', personId: 'somebody' };

const clause = (section: ClauseSection, rest: Partial<StoredClause>): StoredClause => ({
  order: 'a0',
  section,
  proposedBy: 'northwind',
  text: '',
  ...rest,
});

export const callText =
  'Whoever drives calls the ward as soon as a delivery will be more than half an hour late.';

/** A draft with nothing in it, between three parties. */
export const blank = (rest: Partial<Articulation> = {}): Articulation => ({
  ...begun({
    partyIds: ['northwind', 'harbour', 'lakeside'],
    template: articulationTemplates.light,
  }),
  ...rest,
});

/** A draft in which all is written that it takes to be signed, but nobody has acted yet. */
export const drafted = (rest: Partial<Articulation> = {}): Articulation => ({
  ...blank(),
  trigger: 'people_changed',
  effectiveFrom: '2026-04-01',
  reviewBy: '2026-10-01',
  people: {
    dispatcher: { order: 'a0', partyId: 'harbour', name: 'Night desk', role: 'Dispatcher' },
  },
  clauses: {
    moved: clause('situation', { text: 'The depot has moved across the river', aspect: 'changed' }),
    time: clause('outcome', { text: 'Insulin is on the ward in time', measure: 'Before nine' }),
    call: clause('responsibility', {
      text: callText,
      outcomeId: 'time',
      accountable: 'harbour',
      responsible: ['dispatcher'],
    }),
    line: clause('communication', {
      text: 'The telephone of the ward is answered at any hour',
      proposedBy: 'harbour',
    }),
  },
  ...rest,
});

const ownWords = 'If we run behind, you hear it from us before you have to ask.';

/** What each verb says when nothing else is told: all that it needs to. */
const payloads: Record<ArticulationVerbType, (doc: Articulation, by: ArticulationActor) => object> =
  {
    propose: () => ({}),
    counter: (doc, by) => ({
      clauseId: othersClauses(doc, by)[0] ?? 'no-clause',
      wording: { text: `As ${by.partyId} would have it, ${doc.history.length}` },
      reason: 'It is not like this with us',
    }),
    accept: (doc, by) => acceptable(doc, by),
    sendBack: () => ({ reason: 'The days cannot be kept' }),
    echo: (doc, by) => ({ section: toEcho(doc, by), text: ownWords }),
    answerEcho: (doc, by) => ({ ...openRound(doc, by), verdict: 'confirmed' }),
    sign: (doc, by) => ({
      name: `Lead of ${by.partyId}`,
      role: 'Lead',
      stance: 'agree',
      contentHash: contentHash(doc),
    }),
    unsign: () => ({ reason: 'We have to ask our board' }),
    activate: () => ({ openCommitments: [] }),
    supersede: () => ({ articulationId: 'v2' }),
    decline: () => ({ reason: 'We go on as before' }),
    withdraw: () => ({ reason: 'It came too early' }),
  };

function othersClauses({ clauses }: Articulation, { partyId }: ArticulationActor): string[] {
  return Object.keys(clauses).filter((id) => clauses[id]?.proposedBy !== partyId);
}

/** What is open, now the wording of another side, now one that stands against it. */
function acceptable(doc: Articulation, by: ArticulationActor): object {
  const open = othersClauses(doc, by).find(
    (id) =>
      !liveReplies(doc, id).some(
        ({ partyId, reply }) => partyId === by.partyId && reply.kind === 'accept',
      ),
  );
  const counter = openCounter(doc, by);
  if (open === undefined || (counter && doc.history.length % 2 === 0)) {
    return counter ?? { wordings: readOf(doc, ...othersClauses(doc, by).slice(0, 1)) };
  }
  return { wordings: readOf(doc, open) };
}

function openCounter(doc: Articulation, by: ArticulationActor): object | undefined {
  for (const [id, stored] of Object.entries(doc.clauses)) {
    for (const { partyId, reply } of liveReplies(doc, id)) {
      if (reply.kind !== 'counter' || partyId === by.partyId) continue;
      if (reply.wording === null && stored.proposedBy !== by.partyId) continue;
      const taken = { ...stored, ...reply.wording };
      return { wordings: { [id]: wordingHash(taken) }, from: partyId };
    }
  }
  return undefined;
}

/** What is read of clauses: their hashes. */
export function readOf({ clauses }: Articulation, ...ids: readonly string[]) {
  return Object.fromEntries(ids.map((id) => [id, wordingHash(clauses[id] as StoredClause)]));
}

const sections = ['responsibility', 'communication', 'situation', 'outcome'] as const;

function toEcho(doc: Articulation, { partyId }: ArticulationActor): ClauseSection {
  const isOpen = (section: ClauseSection) =>
    ['not_begun', 'missed', 'outdated'].includes(echoState(doc, section, partyId));
  return sections.find(isOpen) ?? 'responsibility';
}

function openRound({ echoes }: Articulation, { partyId }: ArticulationActor): object {
  for (const section of sections) {
    const open = Object.entries(echoes[section] ?? {}).find(
      ([, { by, verdict }]) => by !== partyId && verdict === null,
    );
    if (open) return { section, roundId: open[0] };
  }
  return { section: 'responsibility', roundId: 'no-round' };
}

/** A verb that says all it needs to. */
export function act(
  doc: Articulation,
  type: ArticulationVerbType,
  by: ArticulationActor,
  says: object = {},
): ArticulationEvent {
  const minute = String(doc.history.length % 60).padStart(2, '0');
  const at = `2026-03-06T09:${minute}:00Z`;
  return { type, by, at, ...payloads[type](doc, by), ...says } as ArticulationEvent;
}

export function edit(by: ArticulationActor, path: string, value: unknown): ArticulationEvent {
  return { type: 'edit', by, at: '2026-03-06T10:00:00Z', path: path.split('.'), value };
}

/** The answer to a verb that says all it needs to. */
export function answerTo(
  doc: Articulation,
  type: ArticulationVerbType,
  by: ArticulationActor,
  says: object = {},
): Result<Articulation> {
  return applyArticulationEvent(doc, act(doc, type, by, says));
}

export const set = (doc: Articulation, by: ArticulationActor, path: string, value: unknown) =>
  applyArticulationEvent(doc, edit(by, path, value));
export const edited = (doc: Articulation, by: ArticulationActor, path: string, value: unknown) =>
  unwrap(set(doc, by, path, value));

/** The document after verbs that are all accepted. */
export function play(
  start: Articulation,
  ...acts: readonly (readonly [ArticulationVerbType, ArticulationActor, object?])[]
): Articulation {
  return acts.reduce((doc, [type, by, says]) => unwrap(answerTo(doc, type, by, says)), start);
}

const counter = {
  clauseId: 'call',
  wording: { responsible: ['dispatcher', 'harbour'] },
  reason: 'One person can be ill',
};

export const proposed = () => play(drafted(), ['propose', N]);
export const countered = () => play(proposed(), ['counter', H, counter]);
export const echoedByH = () => play(proposed(), ['echo', H]);

/** All is accepted, and understood where it has to be. */
export function ready(): Articulation {
  const doc = proposed();
  const ofNorthwind = { wordings: readOf(doc, 'moved', 'time', 'call') };
  return play(
    doc,
    ['accept', H, ofNorthwind],
    ['accept', L, { wordings: readOf(doc, 'moved', 'time', 'call', 'line') }],
    ['accept', N, { wordings: readOf(doc, 'line') }],
    ['echo', H],
    ['answerEcho', N],
    ['echo', L, { text: 'A late van is announced by telephone, and in time to plan for it.' }],
    ['answerEcho', N],
  );
}
export const signedByN = () => play(ready(), ['sign', N]);
export const signedByAll = () => play(signedByN(), ['sign', H], ['sign', L]);
export const inForce = () => play(signedByAll(), ['activate', N]);
export const superseded = () => play(inForce(), ['supersede', H]);
export const withdrawn = () => play(signedByN(), ['decline', H]);
