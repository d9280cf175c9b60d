import type { PostMortemDetailsMessages } from '../en/postMortemDetailsMessages.ts';

export const postMortemDetails: PostMortemDetailsMessages = {
  ruleNumber: ({ number }, f) => `Regel ${f.number(number)}`,
  personOf: ({ name, party }) => `${name}, ${party}`,
  noPeople: 'Hier sind keine Personen bekannt, unter denen man wählen könnte.',
  openCommitment: ({ title }) => `„${title}“ ansehen`,

  factNumber: ({ number }, f) => `Tatsache ${f.number(number)}`,
  factTime: 'Uhrzeit',
  timeNeedsDay: 'Zu einer Uhrzeit gehört ihr Tag.',
  timeIncomplete:
    'Das ist noch kein ganzer Tag und keine ganze Uhrzeit. Ergänzen Sie es, oder lassen Sie es leer.',
  timeSkipped: ({ zone }) =>
    `Diese Uhrzeit gab es an dem Tag nicht: In ${zone} wurden die Uhren darüber vorgestellt.`,
  timeTwice:
    'An dem Tag wurden die Uhren zurückgestellt, und diese Uhrzeit kam zweimal. Welche war es?',
  timeFirst: 'Die erste',
  timeSecond: 'Die zweite, eine Stunde später',
  sortByTime: 'Nach der Zeit ordnen',
  sortedByTime: 'Die Tatsachen stehen jetzt in der Reihenfolge ihrer Zeit.',
  alreadySorted: 'Die Tatsachen stehen schon in der Reihenfolge ihrer Zeit.',
  toldTooLate: 'Geschah vor einer Tatsache weiter oben',
  openSource: 'Ansehen, wo es steht',
  ownPosition: 'Wie Ihre Seite es sieht',

  submitNeedsStage: 'Sie können sie abgeben, sobald beide Seiten um ihre Sicht gebeten wurden.',
  submitNeedsWords:
    'Schreiben Sie zum Abgeben mindestens, was für Sie geschah, was Sie gesehen haben oder was es bei Ihnen bewirkt hat.',
  accountState: ({ party, isSubmitted }) =>
    isSubmitted
      ? `${party} hat abgegeben. Beides öffnet sich, sobald auch die andere Seite abgegeben hat.`
      : `${party} schreibt noch.`,
  accountsSideBySide: 'Beide Sichtweisen nebeneinander',
  asked: 'Frage',

  understandingClosed: 'Das beginnt, sobald beide Seiten abgegeben und einander gelesen haben.',
  readAccountAgain: ({ party }) => `Noch einmal lesen, wie ${party} es erlebt hat`,
  ownAnswer: 'Hat Ihre Seite es so gemeint?',
  chooseAnswer: 'Wählen Sie zuerst eine der drei Antworten.',

  noDimensions: 'Für diese Partnerschaft sind keine Aspekte des Vertrauens gewählt.',
  dimension: 'Aspekt',
  statementsTitle: 'Was jede Seite gesagt hat',
  statementsNote:
    'Je eine Aussage jeder Organisation (n = 1), wie sie dasteht: kein Durchschnitt und keine Summe.',
  statementsClosed: 'Was jede Seite hier sagt, öffnet sich für beide, sobald das Gespräch beginnt.',
  trustBeforeOnly: ({ before }, f) =>
    `${f.number(before, Number.isInteger(before) ? 0 : 1)} vorher, jetzt nicht angegeben`,
  trustAfterOnly: ({ after }, f) =>
    `Vorher nicht angegeben, jetzt ${f.number(after, Number.isInteger(after) ? 0 : 1)}`,
};
