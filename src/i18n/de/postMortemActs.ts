import type { PostMortemActsMessages } from '../en/postMortemActsMessages.ts';
import { postMortemHistory } from './postMortemHistory.ts';

export const postMortemActs: PostMortemActsMessages = {
  acts: {
    startSharing: 'Beide Seiten um ihre Sicht bitten',
    submitPerspective: 'Unsere Sicht abgeben',
    withdrawPerspective: 'Zurücknehmen und ändern',
    startMeeting: 'Das Gespräch beginnen',
    restate: 'Abschicken, was wir verstanden haben',
    answerRestatement: 'Antworten',
    takePosition: 'Sagen, wie Sie es sehen',
    receiveAcknowledgement: 'Vermerken, dass es angekommen ist',
    startReview: 'Zum Unterschreiben vorlegen',
    sendBack: 'Etwas stimmt noch nicht',
    sign: 'Unterschreiben',
    escalate: 'Einen Schritt weiter gehen',
    resume: 'Zurück ins Gespräch',
    recordRecurrence: 'Festhalten, was Sie sehen',
    close: 'Abschließen',
  },
  will: {
    startSharing: ({ other }) =>
      `Sie und ${other} schreiben jeweils für sich. Noch kann keine Seite die andere lesen.`,
    submitPerspective: ({ other }) =>
      `Sobald beide abgegeben haben, lesen Sie und ${other} einander im selben Augenblick. Bis dahin können Sie Ihre Sicht zurücknehmen.`,
    withdrawPerspective: ({ other }) =>
      `Ihre Sicht gehört wieder Ihnen, bis Sie sie abgeben. ${other} hat nichts davon gelesen.`,
    startMeeting: ({ other }) =>
      `Von hier an gehen Sie und ${other} die Abschnitte gemeinsam durch.`,
    restate: ({ other }) => `${other} liest es und sagt, ob es so gemeint war.`,
    answerRestatement: ({ other }) =>
      `${other} liest Ihre Antwort. Wenn sie nicht Ja heißt, kann eine weitere Runde folgen.`,
    takePosition: ({ other }) => `${other} sieht, wie Ihre Seite diese Tatsache sieht.`,
    receiveAcknowledgement: ({ other }) =>
      `${other} sieht, dass es bei Ihnen angekommen ist. Über Verzeihen ist damit nichts gesagt.`,
    startReview: ({ other }) =>
      `Sie und ${other} lesen den Text noch einmal, und jede Seite kann unterschreiben.`,
    sendBack: ({ other }) =>
      `Der Text kommt zurück ins Gespräch mit ${other}. Bisherige Unterschriften gelten dann nicht mehr.`,
    sign: ({ other }) =>
      `Ihre Seite steht zu diesem Text. Wird er später geändert, werden Sie und ${other} noch einmal gefragt.`,
    escalate: ({ other }) => `${other} sieht, um welchen Schritt Sie bitten, und Ihren Grund.`,
    resume: ({ other }) => `Sie und ${other} sprechen dort weiter, wo Sie aufgehört haben.`,
    recordRecurrence: ({ other }) =>
      `${other} sieht, was Sie festgehalten haben. Sonst ändert sich nichts.`,
    close: ({ other }) =>
      `Danach lässt sich nichts mehr ändern. Lesen und speichern können Sie und ${other} es weiterhin.`,
  },
  done: {
    startSharing: () => 'Beide Seiten können jetzt ihre Sicht schreiben.',
    submitPerspective: ({ other }) =>
      `Ihre Sicht ist abgegeben. Sie öffnet sich, wenn auch ${other} abgegeben hat.`,
    withdrawPerspective: () => 'Ihre Sicht lässt sich wieder ändern.',
    startMeeting: () => 'Das Gespräch hat begonnen. Alle Abschnitte sind für beide Seiten offen.',
    restate: ({ other }) => `Abgeschickt. ${other} sagt, ob es so gemeint war.`,
    answerRestatement: ({ other }) => `${other} kann Ihre Antwort lesen.`,
    takePosition: () => 'Festgehalten, wie Ihre Seite es sieht.',
    receiveAcknowledgement: ({ other }) => `${other} sieht, dass es angekommen ist.`,
    startReview: () =>
      'Der Text liegt zum Unterschreiben vor. Beide Seiten können ihn noch einmal lesen.',
    sendBack: () => 'Der Text ist zurück im Gespräch.',
    sign: () => 'Für Ihre Seite unterschrieben.',
    escalate: ({ other }) => `Einen Schritt weiter gegangen. ${other} sieht Ihren Grund.`,
    resume: () => 'Das Gespräch geht weiter.',
    recordRecurrence: () => 'Festgehalten, was Sie gesehen haben.',
    close: () => 'Abgeschlossen. Es bleibt hier, um gelesen zu werden.',
  },
  leaderWill: {
    startSharing: ({ one, other }) =>
      `${one} und ${other} schreiben jeweils für sich. Noch kann keine Seite die andere lesen.`,
    startMeeting: ({ one, other }) =>
      `Von hier an gehen ${one} und ${other} die Abschnitte gemeinsam durch.`,
    startReview: ({ one, other }) =>
      `${one} und ${other} lesen den Text noch einmal, und jede Seite kann unterschreiben.`,
    sendBack: ({ one, other }) =>
      `Der Text kommt zurück ins Gespräch zwischen ${one} und ${other}. Bisherige Unterschriften gelten dann nicht mehr.`,
    escalate: ({ one, other }) =>
      `${one} und ${other} sehen, um welchen Schritt Sie bitten, und Ihren Grund.`,
    resume: ({ one, other }) => `${one} und ${other} sprechen dort weiter, wo sie aufgehört haben.`,
  },
  leaderDone: {
    escalate: ({ one, other }) =>
      `Einen Schritt weiter gegangen. ${one} und ${other} sehen Ihren Grund.`,
  },
  history: postMortemHistory,
  quote: ({ text }) => `„${text}“`,
  signedOn: ({ who, stance, when }) =>
    stance === 'agree'
      ? `${who} hat unterschrieben (${when}).`
      : `${who} hat unterschrieben (${when}) und vermerkt einen Unterschied.`,
  signatureVoid: ({ version }, f) =>
    `Zu Fassung ${f.number(version)}; gilt nicht mehr, weil der Text seither geändert wurde.`,
  notSignedYet: ({ party }) => `${party} hat noch nicht unterschrieben.`,

  refusedTitle: 'Noch nicht geschehen; was Sie geschrieben haben, ist noch da',
  refusals: {
    E_ACTOR: 'Das kann hier nur jemand anderes tun.',
    E_SHAPE:
      'Etwas in diesem Dokument ist nicht lesbar. Das muss in Ordnung kommen, bevor jemand unterschreibt.',
    E_STATE:
      'Das ist an dieser Stelle nicht möglich. Vielleicht ist die andere Seite inzwischen weitergegangen.',
    E_CLOSED: 'Dieser Teil lässt sich nicht mehr ändern. Lesen können Sie ihn weiterhin.',
    E_VERBATIM:
      'Das sind beinahe die Worte der anderen Seite. Sagen Sie es so, wie Sie es verstehen: Was hat es für sie bedeutet?',
    E_OUTDATED:
      'Der Text wurde geändert, seit Sie ihn gelesen haben. Bitte lesen Sie ihn noch einmal, bevor Sie unterschreiben.',
    E_UNCHANGED: 'Das ändert nichts.',
    E_EMPTY: 'Hier fehlt noch etwas.',
    E_TOO_LONG:
      'Das ist zu lang: Eine Zeile hat höchstens 500 Zeichen, ein Text eine Million, eine Liste 2.000 Einträge.',
    E_DATE: 'Diesen Tag oder diese Zeit gibt es nicht. Ein Tag wird so geschrieben: 2026-03-31.',
    E_DATE_RANGE: 'Wählen Sie einen Tag in den Jahren 1900 bis 2999.',
    E_NUMBER: 'Bitte eine Zahl schreiben.',
    E_RANGE: 'Diese Zahl liegt außerhalb der Skala.',
    E_DUPLICATE_ID: 'Das ist schon vermerkt.',
    E_UNKNOWN_ITEM:
      'Worum es hier geht, ist nicht mehr da. Vielleicht wurde es inzwischen entfernt.',
    E_DENIED: 'Das ist Ihnen hier nicht erlaubt.',
    E_HOST_CALLBACK:
      'Die Seite ringsum konnte es nicht übernehmen. Versuchen Sie es bitte gleich noch einmal.',
    E_OFFLINE:
      'Die Seite ringsum hat es bisher nicht übernommen. Was Sie geschrieben haben, ist noch da.',
    E_QUOTA: 'Der Speicher ist voll. Es wurde nichts gespeichert.',
  },
  nearVerbatim:
    'Versuchen Sie es, ohne auf den anderen Text zu sehen: Was haben Sie verstanden, und was hat es für die andere Seite bedeutet?',
};
