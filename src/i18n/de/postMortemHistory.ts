import type { PostMortemActsMessages } from '../en/postMortemActsMessages.ts';
import { postMortemTerms } from './postMortemTerms.ts';

export const postMortemHistory: PostMortemActsMessages['history'] = {
  created: ({ who }) => `${who} hat diese Nachbetrachtung begonnen.`,
  startSharing: ({ who }) => `${who} hat beide Seiten um ihre Sicht gebeten.`,
  submitPerspective: ({ who }) => `${who} hat die eigene Sicht abgegeben.`,
  withdrawPerspective: ({ who }) => `${who} hat die eigene Sicht zurückgenommen, um sie zu ändern.`,
  startMeeting: ({ who }) => `${who} hat das Gespräch begonnen.`,
  restate: ({ who, about }) =>
    `${who} hat mit eigenen Worten gesagt, wie ${about ?? 'die andere Seite'} es erlebt hat.`,
  answerRestatement: ({ who, verdict }) =>
    ({
      confirmed: `${who} fühlt sich verstanden.`,
      partly: `${who} fühlt sich teilweise verstanden.`,
      not_yet: `${who} fühlt sich noch nicht verstanden.`,
      none: `${who} hat geantwortet.`,
    })[verdict ?? 'none'],
  takePosition: ({ who, position }) =>
    ({
      agree: `${who} hat zu einer Tatsache gesagt, dass es so war.`,
      dispute: `${who} sieht eine Tatsache anders.`,
      none: `${who} hat zurückgenommen, was zu einer Tatsache gesagt war.`,
    })[position ?? 'none'],
  receiveAcknowledgement: ({ who, about }) =>
    about === null
      ? `${who} hat vermerkt, dass die Worte der anderen Seite angekommen sind.`
      : `${who} hat vermerkt, dass die Worte von ${about} angekommen sind.`,
  startReview: ({ who }) => `${who} hat den Text zum Unterschreiben vorgelegt.`,
  sendBack: ({ who }) => `${who} hat den Text zurück ins Gespräch geholt.`,
  sign: ({ who, stance }) =>
    stance === 'agree_with_difference'
      ? `${who} hat unterschrieben und einen Unterschied vermerkt.`
      : `${who} hat unterschrieben.`,
  escalate: ({ who, step }) =>
    step
      ? `${who} ist einen Schritt weiter gegangen: ${postMortemTerms.escalationSteps[step].name}.`
      : `${who} ist einen Schritt weiter gegangen.`,
  resume: ({ who }) => `${who} ist ins Gespräch zurückgekehrt.`,
  recordRecurrence: ({ who, result }) =>
    ({
      not_again: `${who} hat wieder hingesehen: Es kam nicht wieder.`,
      again: `${who} hat wieder hingesehen: Es kam wieder.`,
      unclear: `${who} hat wieder hingesehen: Es ist schwer zu sagen.`,
      none: `${who} hat wieder hingesehen.`,
    })[result ?? 'none'],
  close: ({ who }) => `${who} hat diese Nachbetrachtung abgeschlossen.`,
};
