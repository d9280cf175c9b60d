import type { ArticulationActsMessages } from '../en/articulationActsMessages.ts';
import { articulationHistory } from './articulationHistory.ts';

export const articulationActs: ArticulationActsMessages = {
  acts: {
    propose: 'Die anderen bitten, es zu lesen',
    counter: 'Andere Worte vorschlagen',
    accept: 'Diese Worte annehmen',
    sendBack: 'Um andere Worte bitten',
    echo: 'Abschicken, wie wir es verstehen',
    answerEcho: 'Antworten',
    sign: 'Unterschreiben',
    unsign: 'Unsere Unterschrift zurücknehmen',
    activate: 'In Kraft setzen',
    supersede: 'Vermerken, dass es abgelöst ist',
    decline: 'Ablehnen',
    withdraw: 'Zurückziehen',
  },
  will: {
    propose: ({ others }) =>
      `Dann lässt sich jeder Punkt beantworten, auch von ${others}: annehmen oder andere Worte vorschlagen.`,
    counter: ({ others }) =>
      `Beide Wortlaute stehen nebeneinander, bis einer gilt. Ihrer ist sofort zu lesen, auch für ${others}. Bisherige Unterschriften gelten dann nicht mehr.`,
    accept: () =>
      'Dann sind das auch Ihre Worte. Bis zur Unterschrift lässt sich noch etwas anderes sagen.',
    sendBack: ({ others }) =>
      `Ihr Grund ist für ${others} zu lesen. Bisherige Unterschriften gelten dann nicht mehr.`,
    echo: ({ others }) => `Ob es so gemeint war, erfahren Sie dann von ${others}.`,
    answerEcho: () =>
      'Ihre Antwort ist für alle zu lesen. Wenn sie nicht Ja heißt, kann eine weitere Runde folgen.',
    sign: () =>
      'Ihre Seite steht zu genau diesem Text. Wird etwas darin geändert, werden alle noch einmal gefragt.',
    unsign: ({ others }) =>
      `Ihre Seite kann dann neu antworten. Ihr Grund ist für ${others} zu lesen.`,
    activate: ({ others }) =>
      `Dann gilt es für Sie und ${others} und lässt sich nicht mehr ändern. Eine neue Fassung kann an seine Stelle treten.`,
    supersede: () => 'Es bleibt hier, um gelesen zu werden, und gilt nicht mehr.',
    decline: ({ others }) =>
      `Es ist dann zurückgezogen und bleibt hier, um gelesen zu werden. Ihr Grund ist für ${others} zu lesen.`,
    withdraw: ({ others }) =>
      `Nichts davon tritt in Kraft. Es bleibt hier, um gelesen zu werden, auch für ${others}.`,
  },
  done: {
    propose: ({ others }) => `Jetzt lässt sich jeder Punkt beantworten, auch von ${others}.`,
    counter: () => 'Ihre Worte stehen jetzt neben den anderen.',
    accept: () => 'Angenommen.',
    sendBack: ({ others }) => `Zurückgegeben. Ihr Grund ist für ${others} zu lesen.`,
    echo: ({ others }) => `Abgeschickt. Ob es so gemeint war, erfahren Sie von ${others}.`,
    answerEcho: () => 'Ihre Antwort ist für alle zu lesen.',
    sign: () => 'Für Ihre Seite unterschrieben.',
    unsign: () => 'Ihre Unterschrift ist zurückgenommen.',
    activate: () => 'Es ist jetzt in Kraft.',
    supersede: () => 'Vermerkt, dass eine spätere Fassung an seine Stelle getreten ist.',
    decline: () => 'Abgelehnt. Es bleibt hier, um gelesen zu werden.',
    withdraw: () => 'Zurückgezogen. Es bleibt hier, um gelesen zu werden.',
  },
  nextVersion: {
    begin: 'Nächste Fassung beginnen',
    will: {
      in_force: ({ others }) =>
        `Sie beginnt als Entwurf mit jedem Eintrag, wie er hier steht. Was mit ${others} vereinbart ist, bleibt in Kraft, bis alle die neue Fassung unterschrieben haben und sie in Kraft gesetzt wird.`,
      withdrawn: () =>
        'Sie beginnt als Entwurf mit dem, was hier geschrieben wurde. Was jetzt in Kraft ist, bleibt es bis dahin.',
    },
    done: 'Die nächste Fassung ist begonnen.',
    begun: ({ version }, f) => `Fassung ${f.number(version)} ist schon begonnen.`,
  },
  history: articulationHistory,
  quote: ({ text }) => `„${text}“`,
  signedOn: ({ who, stance, when }) =>
    stance === 'agree'
      ? `${who} hat unterschrieben (${when}).`
      : `${who} hat mit einem Vorbehalt unterschrieben (${when}).`,
  notSignedYet: ({ party }) => `${party} hat noch nicht unterschrieben.`,

  refusedTitle: 'Noch nicht geschehen; was Sie geschrieben haben, ist noch da',
  refusals: {
    E_ACTOR: 'Das kann hier nur jemand anderes tun.',
    E_SHAPE:
      'Etwas in diesem Dokument ist nicht lesbar. Das muss in Ordnung kommen, bevor jemand unterschreibt.',
    E_STATE:
      'Das ist an dieser Stelle nicht möglich. Vielleicht ist jemand inzwischen weitergegangen.',
    E_CLOSED:
      'Diese Fassung lässt sich nicht mehr ändern. Eine neue Fassung kann an ihre Stelle treten.',
    E_VERBATIM:
      'Das sind beinahe die Worte des Textes. Sagen Sie es so, wie Sie es verstehen: Was wird es für Ihre Arbeit bedeuten?',
    E_OUTDATED:
      'Der Text wurde geändert, seit Sie ihn gelesen haben. Bitte lesen Sie ihn zuerst noch einmal.',
    E_UNCHANGED: 'Das ändert nichts.',
    E_EMPTY: 'Hier fehlt noch etwas.',
    E_TOO_LONG:
      'Das ist zu lang: Eine Zeile hat höchstens 500 Zeichen, ein Text eine Million, eine Liste 2.000 Einträge.',
    E_DATE: 'Diesen Tag gibt es nicht. Ein Tag wird so geschrieben: 2026-03-31.',
    E_DATE_RANGE: 'Wählen Sie einen Tag in den Jahren 1900 bis 2999.',
    E_DUPLICATE_ID: 'Das ist schon vermerkt.',
    E_UNKNOWN_ITEM:
      'Worum es hier geht, ist nicht mehr da. Vielleicht wurde es inzwischen entfernt.',
    E_DENIED: 'Das ist Ihnen hier nicht erlaubt.',
    E_HOST_CALLBACK:
      'Die Seite ringsum konnte es nicht übernehmen. Versuchen Sie es bitte gleich noch einmal.',
    E_OFFLINE:
      'Die Seite ringsum hat es bisher nicht übernommen. Was Sie geschrieben haben, ist noch da.',
    E_QUOTA: 'Der Speicher ist voll. Es wurde nichts gespeichert.',
    E_CYCLE:
      'Diese Fassung und die vorige sagen jeweils, dass sie an die Stelle der anderen treten. Eine der beiden ist nicht die richtige Datei.',
    E_FORK:
      'An die Stelle, die für diese Fassung gedacht ist, ist schon eine andere getreten. Beginnen Sie eine neue auf Grundlage der Fassung, die jetzt in Kraft ist.',
    E_GAP:
      'Die vorige Fassung passt nicht zu dieser: Sie war nie in Kraft, oder sie trägt eine andere Nummer. Suchen Sie die richtige Datei dazu.',
    E_HASH:
      'In der vorigen Fassung steht hier etwas anderes als damals, als diese begonnen wurde. Klären Sie zuerst, auf welchen der beiden Texte Sie sich verständigt hatten.',
  },
  nobodyBefore:
    'Niemand von Ihnen war an der Fassung beteiligt, an deren Stelle diese treten soll; darum kann niemand von Ihnen sie beenden. Wer beteiligt war, muss auch hier teilnehmen.',
  beforeUnknown: ({ version }, f) =>
    `Fassung ${f.number(version)}, an deren Stelle sie tritt, liegt hier nicht vor. Darum lässt sich hier nicht prüfen, ob jene noch gilt und ob in ihr stand, was Sie als vorigen Text sehen. Dass diese an ihre Stelle tritt, haben alle unterschrieben.`,
  nearVerbatim:
    'Versuchen Sie es, ohne auf den Text zu sehen: Was haben Sie verstanden, und was werden Sie anders machen?',
};
