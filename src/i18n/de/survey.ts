import type { Referent } from '../../core/trust/types.ts';
import type { DraftProblem, SurveyMessages } from '../en/survey.ts';
import type { Formats } from '../formats.ts';

const people = (count: number, f: Formats) =>
  f.plural(count, { one: `${f.number(count)} Person`, other: `${f.number(count)} Personen` });

const referents: Record<Referent, (target: string) => string> = {
  person: (target) => `Denken Sie bitte an die Menschen, mit denen Sie dort arbeiten: ${target}.`,
  organisation: (target) =>
    `Denken Sie bitte an ${target} als Organisation, nicht an einzelne Personen dort.`,
  system: (target) =>
    `Denken Sie bitte daran, wie Sie und ${target} gemeinsam entscheiden, vereinbaren und klären.`,
};

const draftProblems: Record<DraftProblem, string> = {
  full: 'Entwurf nicht gespeichert: Der Speicher dieses Browsers ist voll. Senden Sie Ihre Antworten ab, bevor Sie die Seite schließen.',
  denied:
    'Diese Seite kann in diesem Browser keinen Entwurf speichern. Senden Sie Ihre Antworten ab, bevor Sie die Seite schließen.',
  outdated:
    'Entwurf nicht gespeichert: Die Seite wurde in einem anderen Tab aktualisiert. Senden Sie Ihre Antworten ab, bevor Sie diese neu laden.',
  failed: 'Entwurf nicht gespeichert. Senden Sie Ihre Antworten ab, bevor Sie die Seite schließen.',
};

export const survey: SurveyMessages = {
  yourPartner: 'Ihre Partnerorganisation',
  yourOrganisation: 'Ihre Organisation',
  title: ({ target, perspective }) =>
    perspective === 'self' ? `Ihr Blick auf sich selbst: ${target}` : `Ihr Blick auf ${target}`,
  about: ({ target, perspective, referent }) =>
    perspective === 'self'
      ? `Denken Sie bitte an ${target}, so wie man Ihnen von außen begegnet, auch im Alltag.`
      : referents[referent](target),
  howToAnswer:
    'Es gibt keine richtigen Antworten. Passt die Skala nicht, wählen Sie eine der Antworten darunter.',
  mayLeaveOpen: 'Sie können Fragen offen lassen.',

  seenTitle: 'Wer was sehen wird',
  seenAnonymous: ({ k, rater, target }, f) =>
    rater === target
      ? `Ihre Antworten werden nie einzeln gezeigt. Ergebnisse erscheinen erst, wenn mindestens ${people(k, f)} von ${rater} geantwortet haben; darunter wird nichts gezeigt.`
      : `Ihre Antworten werden nie einzeln gezeigt. ${rater} und ${target} sehen Ergebnisse erst, wenn mindestens ${people(k, f)} von ${rater} geantwortet haben; darunter wird nichts gezeigt.`,
  seenCommentAnonymous:
    'Für einen Kommentar gilt dasselbe; er wird im Wortlaut gezeigt. Lassen Sie weg, was Sie erkennbar macht.',
  seenOnce:
    'Mit den Antworten geht ein Code, damit sie nur einmal zählen und Veränderungen sichtbar werden. Er ist nicht Ihr Name.',
  seenAttributed: ({ rater, target }) =>
    `Ihre Antworten sind gezeichnet: ${rater} und ${target} sehen sie samt Kommentar als die Antwort von ${rater}.`,
  seenSelfAttributed: ({ rater }) =>
    `Ihre Antworten sind gezeichnet: Wer das Ergebnis sieht, sieht sie samt Kommentar als die Antwort von ${rater}.`,
  seenDraftHere:
    'Bis Sie Ihre Antworten absenden, bleiben sie als Entwurf in diesem Browser, auf diesem Gerät.',
  seenDraft: 'Bis Sie Ihre Antworten absenden, bleiben sie als Entwurf gespeichert.',

  nonAnswer: {
    dont_know: 'Weiß nicht',
    not_applicable: 'Trifft nicht zu',
    prefer_not: 'Keine Angabe',
    other: 'Anderes',
  },
  lowest: 'am wenigsten',
  highest: 'am meisten',
  or: 'Oder',
  contextTitle: 'Zu Ihrer eigenen Lage',
  contextDescription:
    'Hier geht es um Ihre Seite, nicht um die andere. Es hilft, das Ergebnis zu lesen, und wird nie bewertet.',
  clear: 'Leeren',
  clearQuestion: ({ question }) => `Antwort leeren: ${question}`,

  progressLabel: 'Fortschritt',
  progress: ({ answered, total }, f) =>
    answered === total && total > 1
      ? `Alle ${f.number(total)} beantwortet`
      : `${f.number(answered)} von ${f.number(total)} beantwortet`,

  unanswered: 'Wählen Sie eine Antwort',
  unansweredQuestion: ({ question }) => `Wählen Sie eine Antwort: ${question}`,

  commentLabel: 'Möchten Sie etwas hinzufügen?',
  commentHint: 'Ein Beispiel, was geschehen ist, hilft mehr als ein Urteil.',
  commentLeft: ({ count }, f) => `Noch ${f.number(count)} Zeichen`,
  commentTooLong: ({ limit }, f) =>
    `Der Kommentar ist zu lang zum Absenden: Höchstens ${f.number(limit)} Zeichen haben Platz. Ihr Text bleibt hier, bis Sie ihn kürzen.`,

  review: 'Antworten prüfen',
  reviewTitle: 'Prüfen Sie Ihre Antworten',
  reviewText: 'Noch ist nichts abgesendet.',
  comment: 'Kommentar',
  notAnswered: 'Nicht beantwortet',
  noComment: 'Keiner',
  change: 'Ändern',
  changeQuestion: ({ question }) => `Ändern: ${question}`,
  backToQuestions: 'Zurück zu den Fragen',
  send: 'Antworten absenden',
  sending: 'Wird gesendet\u00A0…',
  sendAgain: 'Noch einmal senden',
  sendFailedTitle: 'Ihre Antworten wurden nicht gesendet',
  sendFailedText:
    'Nichts ist verloren: Alle Antworten sind noch hier. Versuchen Sie es bitte gleich noch einmal.',

  sentTitle: 'Danke',
  sentText: 'Ihre Antworten sind abgesendet.',
  sentAnonymous: ({ k }, f) =>
    `In das Ergebnis gehen sie ein, sobald mindestens ${people(k, f)} geantwortet haben.`,
  sentAttributed: 'Damit gehören sie zu dem, was Sie gemeinsam ansehen.',

  draftLoading: 'Ihr Entwurf wird gesucht\u00A0…',
  draftRestored: ({ savedAt, wasSent }, f) => {
    const from = savedAt ? ` vom ${f.dateTime(savedAt)}` : '';
    const back = `Ihr Entwurf${from} ist wieder da`;
    return wasSent
      ? `${back}. Er wurde gerade gesendet, als die Seite verlassen wurde, und ist vielleicht schon angekommen.`
      : back;
  },
  draftSaving: 'Entwurf wird gespeichert\u00A0…',
  draftSaved: 'Entwurf gespeichert',
  draftFailed: ({ problem }) => draftProblems[problem],
  draftNotRemoved:
    'Der Entwurf ließ sich nicht löschen: Ihre Antworten liegen noch auf diesem Gerät. Um sicherzugehen, löschen Sie in den Einstellungen des Browsers die Daten dieser Website.',
  discard: 'Neu beginnen',
  discardTitle: 'Alle bisherigen Antworten verwerfen?',
  discardYes: 'Verwerfen',
  discardNo: 'Behalten',

  nothingTitle: 'Noch nichts zu beantworten',
  nothingText: 'Sobald es Fragen für Sie gibt, finden Sie sie hier.',

  invalidTitle: 'Diese Umfrage kann nicht gezeigt werden',
  invalidText: 'Der Fragebogen ist fehlerhaft. Bitte sagen Sie es der Stelle, die Sie einlädt.',

  distributionAnswer: 'Antwort',
  distributionCount: 'Personen',
  distributionShare: 'Anteil',
  distributionTotal: ({ n, onScale }, f) => {
    const answered = f.plural(n, {
      one: `${people(n, f)} hat geantwortet`,
      other: `${people(n, f)} haben geantwortet`,
    });
    return n === onScale ? answered : `${answered}, ${f.number(onScale)} davon auf der Skala`;
  },
  distributionWithheld: ({ reason, k }, f) =>
    ({
      below_threshold: `Nicht gezeigt: Weniger als ${people(k, f)} haben geantwortet, und einzelne Antworten bleiben vertraulich.`,
      complementary:
        'Nicht gezeigt: Zusammen mit anderen Ergebnissen würde es eine kleine Gruppe verraten.',
      no_answers: 'Noch keine Antworten.',
    })[reason],
  distributionAbout: ({ target, wave, perspective }) => {
    const whom =
      target && (perspective === 'self' ? `${target} über sich selbst` : `Über ${target}`);
    return [whom, wave].filter(Boolean).join(', ');
  },
  distributionUnknown: 'Diese Frage gehört nicht zum Fragebogen.',
};
