import type { ActsMessages } from './actsMessages.ts';

export const will: ActsMessages['will'] = {
  request: ({ other }) =>
    `${other} sees the request and can promise, propose other terms or decline.`,
  offer: ({ other }) => `${other} sees the offer and can accept or decline it.`,
  promise: ({ other }) => `You give ${other} your word on these terms, and both sides can see it.`,
  accept: ({ other }) => `These terms become a promise between you and ${other}.`,
  decline: ({ other }) => `${other} learns that it will not happen, and the conversation ends.`,
  counter: ({ other }) => `Nothing is agreed yet: ${other} sees your terms and answers.`,
  withdraw: ({ other }) =>
    `It is off the table before anything was agreed, and ${other} sees that.`,
  defer: ({ other }) => `You promise ${other} an answer by the new day; nothing else changes.`,
  lapse: ({ other }) =>
    `The conversation with ${other} ends without an answer; a new one can begin any time.`,
  report: ({ other }) => `${other} learns that it is done and says whether it is satisfied.`,
  flagRisk: ({ other }) =>
    `${other} learns in time that something came between; the promise stands as it is.`,
  proposeAmendment: ({ other }) =>
    `The promise stands as it is until ${other} agrees to the change.`,
  acceptAmendment: ({ other }) =>
    `The change becomes part of your promise with ${other}; the first date stays in the history.`,
  rejectAmendment: ({ other }) =>
    `The promise stays as it was, and ${other} sees that you would rather keep it so.`,
  renege: ({ other }) =>
    `The promise ends without being kept; ${other} sees your reason and can plan anew.`,
  cancel: ({ other }) =>
    `${other} is released from the promise; it counts neither as kept nor as missed.`,
  reassign: ({ other }) => `${other} is asked whether this is fine; until then nothing changes.`,
  declareSatisfied: ({ other }) =>
    `You tell ${other} that you are satisfied, and the promise is closed.`,
  declareDissatisfied: ({ other }) =>
    `${other} sees what is not met yet; the promise stays open until it is reported again.`,
  acknowledge: ({ other }) => `${other} reads your thanks in the history.`,
};

export const done: ActsMessages['done'] = {
  request: ({ other }) => `The request is sent. ${other} can answer now.`,
  offer: ({ other }) => `The offer is sent. ${other} can answer now.`,
  promise: ({ other }) => `Promised. ${other} can count on it.`,
  accept: ({ other }) => `Accepted. It is now a promise between you and ${other}.`,
  decline: ({ other }) => `Declined. ${other} can see it.`,
  counter: ({ other }) => `Your terms are proposed. ${other} is next.`,
  withdraw: () => 'Withdrawn.',
  defer: ({ other }) => `${other} can see by when you will answer.`,
  lapse: () => 'Noted as lapsed.',
  report: ({ other }) => `Reported as done. ${other} says whether it is satisfied.`,
  flagRisk: ({ other }) => `${other} has your heads-up.`,
  proposeAmendment: ({ other }) => `The change is proposed. ${other} is next.`,
  acceptAmendment: () => 'The change is agreed.',
  rejectAmendment: () => 'The promise stays as it was.',
  renege: ({ other }) => `The promise is taken back. ${other} can see your reason.`,
  cancel: ({ other }) => `${other} is released from the promise.`,
  reassign: ({ other }) => `The handover is proposed. ${other} is next.`,
  declareSatisfied: ({ other }) => `You are satisfied, and ${other} can see it.`,
  declareDissatisfied: ({ other }) => `It is back with ${other}.`,
  acknowledge: ({ other }) => `${other} can read your thanks.`,
};

export const history: ActsMessages['history'] = {
  draft: ({ who }) => `${who} wrote a draft.`,
  request: ({ who, other, day }, f) =>
    `${who} asked ${other} for it${day ? `, with an answer by ${f.date(day)}` : ''}.`,
  offer: ({ who, other, day }, f) =>
    `${who} offered it to ${other}${day ? `, with an answer by ${f.date(day)}` : ''}.`,
  promise: ({ who }) => `${who} promised it.`,
  accept: ({ who }) => `${who} accepted it.`,
  decline: ({ who }) => `${who} declined.`,
  counter: ({ who }) => `${who} proposed other terms.`,
  withdraw: ({ who }) => `${who} withdrew it.`,
  defer: ({ who, day }, f) => `${who} promised to answer by ${day ? f.date(day) : ''}.`,
  lapse: ({ who }) =>
    who ? `${who} noted that the time to answer had passed.` : 'The time to answer passed.',
  report: ({ who, daysEarly }, f) => {
    if (!daysEarly) return `${who} reported it as done.`;
    const days = Math.abs(daysEarly);
    const count = f.plural(days, { one: `${f.number(days)} day`, other: `${f.number(days)} days` });
    return `${who} reported it as done, ${count} ${daysEarly > 0 ? 'early' : 'after the day'}.`;
  },
  flagRisk: ({ who, day }, f) =>
    day ? `${who} gave a heads-up and now expects ${f.date(day)}.` : `${who} gave a heads-up.`,
  proposeAmendment: ({ who }) => `${who} proposed a change.`,
  acceptAmendment: ({ who, person }) =>
    person ? `${who} agreed that ${person} takes over.` : `${who} agreed to the change.`,
  rejectAmendment: ({ who }) => `${who} asked to keep it as it was.`,
  renege: ({ who }) => `${who} took the promise back.`,
  cancel: ({ who, other }) => `${who} released ${other} from it.`,
  reassign: ({ who, person }) => `${who} proposed that ${person ?? ''} takes over.`,
  declareSatisfied: ({ who, exceeded, waived }, f) => {
    const more = exceeded.length > 0 && `more than asked: ${quoted(exceeded, f)}`;
    const less = waived.length > 0 && `let go: ${quoted(waived, f)}`;
    const said = [more, less].filter(Boolean).join('; ');
    return `${who} said that it is satisfied${said ? ` (${said})` : ''}.`;
  },
  declareDissatisfied: ({ who, unmet }, f) =>
    `${who} sent it back; not met yet: ${quoted(unmet, f)}.`,
  acknowledge: ({ who }) => `${who} said thanks.`,
};

function quoted(texts: readonly string[], f: Parameters<ActsMessages['kept']>[1]): string {
  return f.list(texts.map((text) => `“${text}”`));
}
