import type { ArticulationPageMessages } from '../en/articulationPageMessages.ts';
import { whyUnreadable } from './whyUnreadable.ts';

export const articulationPage: ArticulationPageMessages = {
  beginTitle: 'Neu sagen, was gilt',
  beginIntro:
    'Wenn sich die Umstände ändern, schreiben Sie gemeinsam auf, was Sie von nun an voneinander erwarten: was sich geändert hat, wer was tut, und wann Sie es wieder ansehen.',
  beginWitness: 'Noch ist nichts geschrieben. Nur die Partner können beginnen.',
  templateLabel: 'Wie viel davon',
  begin: 'Beginnen',

  versionTag: ({ version }, f) => `Fassung ${f.number(version)}`,
  witness: 'Sie lesen mit. Hier schreiben nur die Partner.',
  unreadable: ({ code }) => `Dieser Text lässt sich nicht öffnen: ${whyUnreadable(code)}.`,
  statusNow: ({ status, means }) => `Jetzt: ${status}. ${means}`,
  signaturesVoided:
    'Der Text wurde nach den Unterschriften geändert. Alle unterschreiben noch einmal.',
  signaturesFell:
    'Andere Worte wurden vorgeschlagen oder erbeten; die bisherigen Unterschriften gelten nicht mehr.',
  beforeNext: {
    draft: 'Bevor die anderen es lesen können',
    in_review: 'Bevor es in Kraft treten kann',
    partly_signed: 'Bevor es in Kraft treten kann',
    in_force: '',
    superseded: '',
    withdrawn: '',
  },
  takingOver:
    'Es ist in Kraft. Die umgebende Seite übernimmt, was das für Ihre Zusagen heißt\u00A0…',
  takeoverFailed:
    'Es ist in Kraft, aber die umgebende Seite konnte nicht übernehmen, was das für Ihre Zusagen heißt. Nichts ging verloren: Bitte versuchen Sie es gleich noch einmal.',
  takeoverAgain: 'Noch einmal versuchen',
  promptsTitle: 'Woran Sie denken können',
  reviewDue: ({ day }) => `Sie wollten dies bis zum ${day} wieder ansehen.`,
  missingMore: ({ count }, f) =>
    f.plural(count, {
      one: 'Und noch eines wie dieses.',
      other: `Und noch ${f.number(count)} wie diese.`,
    }),

  clauseName: ({ text, place }, f) => (text === '' ? `Eintrag ${f.number(place)}` : text),
  yourWording: 'Ihre Fassung',
  wordingOf: ({ party }) => `Fassung von ${party}`,
  waitingForAnswer: ({ parties }, f) => `Es fehlt noch eine Antwort von ${f.list(parties)}`,
  acceptedBy: ({ parties }, f) => `Angenommen von ${f.list(parties)}`,
  acceptAll: ({ count }, f) =>
    f.plural(count, {
      one: 'Den einen Punkt annehmen, der auf Sie wartet',
      other: `Alle ${f.number(count)} annehmen, die auf Sie warten`,
    }),
  acceptCounter: ({ party }) => `Die Fassung von ${party} nehmen`,
  counterText: 'Wie Sie es sagen würden',
  counterLeaveOut: 'Ganz weglassen',
  sendBackClause: 'Um andere Worte bitten',
  sentBackBy: ({ party }) => `${party} bittet um andere Worte`,
  leaveOutBy: ({ party }) => `${party} würde es ganz weglassen`,
  acceptLeaveOut: 'Weglassen',
  becauseOf: 'Warum',
  goesOn: 'Sie geht weiter',
  sendBackAll: 'Alles zurückgeben',

  matrixLabel: 'Die Aufgaben, und welchen Anteil jede Stelle hat',
  matrixIntro:
    'Wählen Sie für jede Aufgabe, was alle damit zu tun haben. Genau eine Seite oder Person steht dafür ein, und mindestens eine tut es; das darf dieselbe sein.',
  oneAccountable:
    'Für eine Aufgabe steht genau eine Stelle ein: Wo es zwei sind, wartet leicht jede auf die andere.',
  accountableMoves: ({ from }) => `Damit geht es von ${from} über.`,
  accountableNow: ({ who }) => `Jetzt steht ${who} dafür ein.`,
  noPart: 'Kein Anteil',
  partWithLetter: ({ part, letter }) => `${part} (${letter})`,
  partOf: ({ who, clause }) => `${who}: ${clause}`,
  severalAccountable: ({ several }, f) =>
    `Hier sollen ${f.list(several)} dafür einstehen. Bitte die eine Stelle auswählen, die es tut.`,
  nobodyAccountable: 'Noch steht niemand dafür ein.',
  nobodyResponsible: 'Noch tut es niemand.',
  endsNow: 'Diese Aufgabe endet',
  noOutcome: 'Kein bestimmtes Ergebnis',
  addPerson: 'Eine Person hinzufügen',
  noPeople:
    'Noch ist niemand genannt. Nennen Sie, wer dies trägt, damit später jeder weiß, wen er fragen kann.',
  personName: ({ place }, f) => `Person ${f.number(place)}`,

  echoTitle: 'In eigenen Worten',
  echoIntro:
    'Bevor jemand unterschreibt, sagen Sie in eigenen Worten, was Sie verstanden haben. Die andere Seite sagt, ob es so gemeint war.',
  echoOffer: 'In eigenen Worten wiedergeben',
  echoOfferMeans:
    'Hier ist es nicht verlangt. Es hilft überall, wo nicht sicher ist, dass alle dasselbe darunter verstehen.',
  echoYours: 'Was Ihre Seite verstanden hat',
  echoOf: ({ party }) => `Was ${party} verstanden hat`,
  echoNothingToDo: 'Das alles ist Ihre eigene Fassung: Die anderen geben sie wieder.',
  echoConfirmed: 'Bestätigt: So war es gemeint.',
  echoOutdated: 'Der Text hat sich seitdem geändert. Bitte geben Sie ihn noch einmal wieder.',
  echoAwaits: ({ party }) => `${party} sagt noch, ob es so gemeint war.`,
  echoAnswer: ({ party }) => `War es so gemeint? Ihre Antwort an ${party}`,
  echoNotBegun: ({ party }) => `${party} hat es noch nicht mit eigenen Worten gesagt.`,
  echoMissed: ({ party }) => `Etwas hat noch gefehlt. ${party} kann es noch einmal versuchen.`,
  echoStale: ({ party }) =>
    `Der Text hat sich seither geändert. ${party} sagt es noch einmal mit eigenen Worten.`,
  echoEarlier: 'Dabei ging es um eine frühere Fassung.',
  echoRound: ({ number }, f) => `Runde ${f.number(number)}`,
  echoSaid: ({ party, when }) => `${party} schrieb am ${when}:`,
  echoAnswered: 'Die Antwort:',
  chooseEchoAnswer: 'Wählen Sie zuerst eine der drei Antworten.',

  againstLabel: 'Verglichen mit',
  againstBefore: ({ version }, f) => `Fassung ${f.number(version)}, der vorigen`,
  redlineLabel: 'Änderungen zeigen',
  redlineLayouts: { inline: 'In einem Text', side: 'Nebeneinander' },
  redlineBefore: 'Vorher',
  redlineNow: 'Jetzt',
  removedWords: 'gestrichen:',
  addedWords: 'neu:',
  endOfChange: 'Ende der Änderung',
  blankWords: 'Leerraum oder Zeilenumbruch',
  redlineSection: 'Unter welcher Überschrift',
  alsoMoved: 'Außerdem steht es an anderer Stelle.',
  changeCount: ({ changed, unchanged }, f) =>
    `${f.plural(changed, { one: 'Ein Punkt ist anders', other: `${f.number(changed)} Punkte sind anders` })}, ${f.plural(unchanged, { one: 'einer ist, wie er war', other: `${f.number(unchanged)} sind, wie sie waren` })}.`,
  noChanges: 'Jeder Punkt ist, wie er war.',
  showUnchanged: 'Auch zeigen, was gleich geblieben ist',
  comparing: ({ done, total }, f) =>
    `Die Texte werden verglichen: ${f.number(done)} von ${f.number(total)}.`,

  commitmentsIntro:
    'Diese Zusagen sind zwischen Ihnen offen. Sagen Sie für jede, was aus ihr wird, damit keine zwischen altem und neuem Text verloren geht.',
  commitmentGone: 'Diese Zusage gehört nicht mehr zu den offenen.',
  openCommitment: ({ title }) => `„${title}“ zeigen`,

  signIntro: 'Was Sie unterschreiben, ist der Text, wie er hier steht, Wort für Wort.',
  whatIsSigned: ({ title, version }, f) => `Der Text „${title}“, Fassung ${f.number(version)}`,
  signLater: 'Unterschrieben wird, wenn alle den Text gelesen haben und jedem Punkt zustimmen.',
  signNotYet: 'Bevor jemand unterschreiben kann, muss noch geklärt werden, was fehlt.',
  hashTitle: 'Kennzeichen des Textes',
  hashMeans: 'Ein kurzes Zeichen, aus jedem Wort gebildet. Ein anderer Text hat ein anderes.',
  verify: 'Prüfen, ob es der unterschriebene Text ist',
  verifiedAs: ({ verdict, means }) => `${verdict}. ${means}`,
  differingParts: {
    header: 'der Titel, die Tage oder der Anlass',
    people: 'die Personen, die er nennt',
    order: 'die Reihenfolge der Punkte',
    commitments: 'was aus Zusagen wird',
    reasons: 'die Gründe für Änderungen',
    before: 'was in der Fassung davor stand',
    signature: 'die Unterschrift selbst',
    party: 'eine Unterschrift von jemandem, der nicht teilnimmt',
    repeated: 'zwei Unterschriften desselben Partners',
  },
  differingClause: ({ text, change }) => {
    if (change === 'removed') return 'ein Punkt, der herausgenommen wurde';
    const clause = text === '' ? 'ein Punkt' : `der Punkt „${text}“`;
    return change === 'added' ? `${clause}, der dazukam` : clause;
  },
  differingMissing: ({ party }) => `die Unterschrift von ${party}, die fehlt`,
  differingTitle: 'Nicht, wie unterschrieben:',
  importChanged:
    'Diese Datei wurde nach den Unterschriften geändert und lässt sich deshalb nicht übernehmen. Lesen können Sie sie trotzdem.',
  importReadOnly: 'Lesen',
  readingFile:
    'Sie lesen eine Datei, die nicht der unterschriebene Text ist. Hier lässt sich nichts daran ändern, und nichts davon wird aufbewahrt.',
  readingCopy:
    'Sie lesen eine Abschrift mit Rollen anstelle von Namen. Hier lässt sich nichts daran ändern, und nichts davon wird aufbewahrt.',
  readingEnd: 'Weglegen',
};
