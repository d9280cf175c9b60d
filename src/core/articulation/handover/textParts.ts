import { ownValue } from '../../own.ts';
import type { PartyId } from '../../types.ts';
import type { Articulation, Clause, ClauseSection } from '../types.ts';
import { saidClauses } from '../wordingOf.ts';
import type { Actors } from './actors.ts';
import {
  type HandoverActor,
  type HandoverChannel,
  type HandoverClause,
  type HandoverNorms,
  type HandoverResponsibility,
  type HandoverRole,
  type HandoverWork,
  responsibilityParts,
} from './types.ts';

type OfRole = Pick<HandoverRole, 'responsibilities' | 'others' | 'ended' | 'channels'>;
type OfNorms = Omit<HandoverNorms, 'learned' | 'withheld'>;
type OfWork = Omit<HandoverWork, 'commitments' | 'decisions' | 'isHistoryWhole'>;

/** What a text says to somebody of a party; `null`: there is no text, so all of it is empty. */
export function textParts(
  doc: Articulation | null,
  partyId: PartyId,
  actors: Actors,
): { role: OfRole; norms: OfNorms; work: OfWork } {
  const said = doc ? saidClauses(doc) : [];
  const of = (section: ClauseSection) => said.filter((clause) => clause.section === section);
  const plain = (section: ClauseSection) => of(section).map(plainClause);
  const tasks = of('responsibility');
  const living = tasks
    .filter(({ ended }) => !ended)
    .map((clause) => responsibility(clause, partyId, said, actors));
  const communication = of('communication').map(channel);
  return {
    role: {
      responsibilities: living.filter(({ parts }) => parts.length > 0).sort(byWeight),
      others: living.filter(({ parts }) => parts.length === 0),
      ended: tasks.filter(({ ended }) => ended).map(plainClause),
      channels: communication.filter((one) => one.channel !== '' || one.responseTime !== ''),
    },
    norms: {
      principles: plain('principle'),
      decisions: plain('decision'),
      communication,
      escalation: plain('escalation'),
      reviewAndExit: plain('review_exit'),
    },
    work: {
      situation: of('situation').map((one) => ({ ...plainClause(one), aspect: one.aspect || '' })),
      purpose: plain('purpose'),
      outcomes: of('outcome').map(outcome),
      aims: of('aim').map(owned),
      resources: of('resource').map(owned),
      assumptions: plain('assumption'),
      reviewBy: doc?.reviewBy ?? '',
    },
  };
}

function plainClause({ id, text }: Clause): HandoverClause {
  return { clauseId: id, text };
}

function owned(clause: Clause) {
  return { ...plainClause(clause), partyId: clause.partyId ?? '' };
}

function outcome(clause: Clause) {
  const { measure = '', baseline = '', target = '', by = '', beneficiaries = '' } = clause;
  return { ...plainClause(clause), measure, baseline, target, by, beneficiaries };
}

function channel(clause: Clause): HandoverChannel {
  const { channel: way = '', cadence = '', responseTime = '' } = clause;
  return { ...plainClause(clause), channel: way, cadence, responseTime };
}

function responsibility(
  clause: Clause,
  partyId: PartyId,
  said: readonly Clause[],
  actors: Actors,
): HandoverResponsibility {
  const { outcomeId, accountable = '', responsible = [], consulted = [], informed = [] } = clause;
  const named = {
    accountable: accountable === '' ? [] : [actors.named(accountable)],
    responsible: responsible.map(actors.named),
    consulted: consulted.map(actors.named),
    informed: informed.map(actors.named),
  };
  const isOurs = (actor: HandoverActor) => actor.partyId === partyId;
  const [one = null] = named.accountable;
  return {
    ...plainClause(clause),
    ...named,
    accountable: one,
    outcome: said.find(({ id }) => id === outcomeId)?.text ?? '',
    parts: responsibilityParts.filter((part) => named[part].some(isOurs)),
  };
}

/** By the weightiest part; otherwise as they stand in the text. */
function byWeight(a: HandoverResponsibility, b: HandoverResponsibility): number {
  const weight = ({ parts: [first] }: HandoverResponsibility) =>
    first ? responsibilityParts.indexOf(first) : responsibilityParts.length;
  return weight(a) - weight(b);
}

/** What the text says that becomes of a commitment. */
export function dispositionIn(doc: Articulation | null, commitmentId: string) {
  return (doc && ownValue(doc.commitments, commitmentId)?.kind) ?? '';
}
