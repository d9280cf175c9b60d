import {
  echoState,
  mayAnswerFor,
  presentHash,
  roundsOf,
} from '../../core/articulation/echoState.ts';
import type { Articulation, ClauseSection } from '../../core/articulation/types.ts';
import { ownValue } from '../../core/own.ts';
import { mayAct } from '../../hooks/articulation/mayAct.ts';
import type { NextAct } from '../../hooks/articulation/rearticulationApi.ts';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';
import type { LeftForm } from '../document/LeftTexts.tsx';
import { joinCounters, wordsOfCounter } from './steps/useCounterDraft.ts';

/** The form that a text was kept for, where whoever looks cannot come to it now. */
export function leftForm(
  host: RearticulationHost,
  doc: Articulation,
  next: NextAct,
  key: string,
): LeftForm | null {
  const { acts, sendBackAll, sendBackClause } = host.messages;
  const [verb = '', of = '', round = ''] = key.split(' ');
  const leads = (type: string) => next.verbs.some((one) => one.type === type);
  switch (verb) {
    case 'sendBack.reason':
      return leads('sendBack') ? null : { act: sendBackAll };
    case 'decline.reason':
      return leads('decline') ? null : { act: acts.decline };
    case 'withdraw.reason':
      return leads('withdraw') ? null : { act: acts.withdraw };
    case 'unsign.reason':
      return mayAct(host, doc, 'unsign') ? null : { act: acts.unsign };
    case 'sign.reservation':
      return mayAct(host, doc, 'sign') ? null : { act: acts.sign };
    case 'echo':
      return mayEcho(host, doc, of as ClauseSection) ? null : { act: acts.echo };
    case 'answerEcho':
      return mayAnswer(host, doc, of as ClauseSection, round) ? null : { act: acts.answerEcho };
    case 'sendBack':
      return mayReply(host, doc, of) ? null : { act: sendBackClause };
    case 'counter':
      return mayReply(host, doc, of)
        ? null
        : { act: acts.counter, wordsOf: wordsOfCounter, join: joinCounters };
    default:
      return null;
  }
}

function mayReply(host: RearticulationHost, doc: Articulation, clauseId: string): boolean {
  const clause = ownValue(doc.clauses, clauseId);
  const isAnothers = clause !== undefined && clause.proposedBy !== host.ownParty;
  return isAnothers && host.ownParty !== null && mayAct(host, doc, 'sendBack');
}

function mayEcho(host: RearticulationHost, doc: Articulation, section: ClauseSection): boolean {
  const { ownParty } = host;
  if (ownParty === null || !mayAct(host, doc, 'echo')) return false;
  const state = echoState(doc, section, ownParty);
  return state === 'not_begun' || state === 'missed' || state === 'outdated';
}

function mayAnswer(
  host: RearticulationHost,
  doc: Articulation,
  section: ClauseSection,
  roundId: string,
): boolean {
  const [, round] = roundsOf(doc, section).find(([id]) => id === roundId) ?? [];
  const isOpen = round && round.verdict === null && round.of === presentHash(doc, section);
  if (!isOpen || host.ownParty === null || !mayAct(host, doc, 'answerEcho')) return false;
  return mayAnswerFor(doc, section, round.by, host.ownParty);
}
