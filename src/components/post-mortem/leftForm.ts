import { isRevealed } from '../../core/postmortem/reveal.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { openRound, understandingOf } from '../../core/postmortem/understanding.ts';
import type { NextStep } from '../../hooks/postMortem/postMortemApi.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import type { LeftForm } from '../document/LeftTexts.tsx';
import { mayAct } from './sections/mayAct.ts';

/** The form that a text was kept for, where whoever looks cannot come to it now. */
export function leftForm(
  host: PostMortemHost,
  doc: PostMortem,
  next: NextStep,
  key: string,
): LeftForm | null {
  const { acts } = host.messages;
  const [verb = '', of = ''] = key.split(' ');
  const leads = [...next.verbs, ...(next.notYet ? [next.notYet] : [])].some(
    ({ type }) => type === key,
  );
  switch (verb) {
    case 'resume':
    case 'close':
      return leads ? null : { act: acts[verb] };
    case 'sendBack.reason':
      return mayAct(host, doc, 'sendBack') ? null : { act: acts.sendBack };
    case 'escalate.reason':
      return mayAct(host, doc, 'escalate') ? null : { act: acts.escalate };
    case 'sign.difference':
      return mayAct(host, doc, 'sign') ? null : { act: acts.sign };
    case 'restate':
      return mayRestate(host, doc, of) ? null : { act: acts.restate };
    case 'answerRestatement':
      return mayAnswer(host, doc, of) ? null : { act: acts.answerRestatement };
    default:
      return null;
  }
}

function mayRestate(host: PostMortemHost, doc: PostMortem, speaker: string): boolean {
  const standing = understandingOf(doc, speaker);
  const isListening = standing === 'not_begun' || standing === 'awaiting_listener';
  const { ownParty } = host;
  const isOther = ownParty !== null && ownParty !== speaker;
  return isRevealed(doc) && isOther && isListening && mayAct(host, doc, 'restate');
}

function mayAnswer(host: PostMortemHost, doc: PostMortem, roundId: string): boolean {
  const { ownParty } = host;
  const isOpen = ownParty !== null && openRound(doc, ownParty) === roundId;
  return isRevealed(doc) && isOpen && mayAct(host, doc, 'answerRestatement');
}
