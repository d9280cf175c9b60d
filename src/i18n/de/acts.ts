import type { ActsMessages } from '../en/acts.ts';
import type { Formats } from '../formats.ts';
import { done, history, will } from './actSentences.ts';

export const acts: ActsMessages = {
  states: {
    draft: 'Entwurf',
    requested: 'Erbeten',
    offered: 'Angeboten',
    countered: 'Andere Bedingungen vorgeschlagen',
    promised: 'Zugesagt',
    reported: 'Als erledigt gemeldet',
    satisfied: 'Zufriedenstellend',
    declined: 'Abgelehnt',
    withdrawn: 'Zurückgezogen',
    lapsed: 'Verfallen',
    cancelled: 'Entbunden',
    reneged: 'Zurückgenommen',
  },
  acts: {
    request: 'Bitte abschicken',
    offer: 'Angebot abschicken',
    promise: 'Zusagen',
    accept: 'Annehmen',
    decline: 'Ablehnen',
    counter: 'Andere Bedingungen vorschlagen',
    withdraw: 'Zurückziehen',
    defer: 'Später antworten',
    lapse: 'Verfallen lassen',
    report: 'Als erledigt melden',
    flagRisk: 'Vorwarnen',
    proposeAmendment: 'Änderung vorschlagen',
    acceptAmendment: 'Der Änderung zustimmen',
    rejectAmendment: 'So lassen, wie es ist',
    renege: 'Zusage zurücknehmen',
    cancel: 'Davon entbinden',
    reassign: 'Übergeben',
    declareSatisfied: 'Zufrieden erklären',
    declareDissatisfied: 'Zurückgeben',
    acknowledge: 'Danke sagen',
  },
  will,
  willHandOver: ({ other }) =>
    `Die genannte Person übernimmt; ${other} sieht das, und die Bedingungen bleiben.`,
  done,
  history,
  overtaken: 'Die andere Seite war zuerst da; das hat deshalb nichts geändert.',
  answeredOther: 'Da lag schon etwas anderes auf dem Tisch; das hat deshalb nichts geändert.',
  varianceSaid: ({ reason, blocker }) =>
    `Dahinter liegt: ${reason}${blocker ? ` („${blocker}“)` : ''}.`,
  variance: {
    overcommitted: 'Zu viel vorgenommen',
    misaligned_expectation: 'Von beiden Seiten verschieden verstanden',
    prerequisite_from_partner: 'Auf etwas von der anderen Seite gewartet',
    information_missing: 'Es fehlten Informationen',
    late_input: 'Rückmeldungen kamen spät',
    people_unavailable: 'Die nötigen Leute hatten keine Zeit',
    handover_gap: 'Bei einer Übergabe verloren gegangen',
    agreement_changed: 'Die Vereinbarung dahinter hat sich geändert',
    third_party: 'Dritte',
    lost_track: 'Aus den Augen verloren',
    not_updated: 'Pläne geändert, Zusage nicht angepasst',
    not_accepted_quality: 'Erledigt, aber noch nicht wie vereinbart',
    unforeseen: 'Nicht vorherzusehen',
    other: 'Etwas anderes',
  },
  quote: ({ text }) => `„${text}“`,

  dueIn: ({ days }, f) => `Fällig ${f.relativeDay(days)}`,
  duePassed: ({ days, word }, f) =>
    `Fällig ${f.relativeDay(days)}; ${
      {
        none: 'noch keine Nachricht',
        headsUp: 'es gab eine Vorwarnung',
        changeProposed: 'eine Änderung ist vorgeschlagen',
        sentBack: 'zurückgegeben, noch nicht wieder gemeldet',
      }[word]
    }`,
  noDate: 'Noch kein Termin',
  answerAwaited: ({ days, who }, f) => {
    const waiting = who === null ? 'Ihre Antwort steht aus' : `Antwort von ${who} steht aus`;
    return days === null ? waiting : `Gewünscht ${f.relativeDay(days)}; ${waiting}`;
  },
  judgementAwaited: ({ daysEarly, who }, f) =>
    `Geliefert${delivery(daysEarly, f)}; ${
      who === null ? 'Ihre Rückmeldung steht aus' : `Rückmeldung von ${who} steht aus`
    }`,
  kept: ({ daysEarly }, f) =>
    `Geliefert${delivery(daysEarly, f)}; als zufriedenstellend angenommen`,
  over: {
    declined: 'Abgelehnt; nichts ist fällig',
    withdrawn: 'Zurückgezogen; nichts ist fällig',
    lapsed: 'Ohne Antwort verfallen; nichts ist fällig',
    cancelled: 'Entbunden; nichts ist mehr fällig',
    reneged: 'Zurückgenommen; es wird nicht geliefert',
  },
  answerBy: ({ day }, f) => `Antwort bis ${f.date(day, 'full')}`,
  firstDue: ({ day }, f) => `Zuerst zugesagt für ${f.date(day, 'full')}`,
  early: ({ days }, f) =>
    f.plural(days, {
      one: `${f.number(days)} Tag vor dem Termin`,
      other: `${f.number(days)} Tage vor dem Termin`,
    }),
  moreThanAsked: ({ count }, f) =>
    f.plural(count, {
      one: 'Mehr als erbeten bei einer Bedingung',
      other: `Mehr als erbeten bei ${f.number(count)} Bedingungen`,
    }),

  by: ({ performer, requester }) => `Von ${performer} für ${requester}`,
  state: 'Stand',
  dueDay: 'Fällig',
  deliverable: 'Was geliefert wird',
  nothingYet: 'Noch nicht geschrieben',
  conditions: 'Woran man sieht, dass es gut ist',
  noConditions: 'Noch keine Bedingung: Ohne eine kann niemand sagen, wann es erledigt ist.',
  verdicts: {
    met: 'Erfüllt',
    unmet: 'Beim letzten Ansehen nicht erfüllt',
    exceeded: 'Mehr als erbeten',
    waived: 'Erlassen',
  },
  bearsOn: 'Wirkt auf',
  source: 'Kommt aus',
  sources: { post_mortem: 'Einer Nachbetrachtung', articulation: 'Einer Vereinbarung' },
  waitsFor: 'Wartet auf',
  pendingTitle: ({ who }) => `${who} schlägt eine Änderung vor`,
  before: 'Vorher',
  after: 'Vorschlag',
  added: 'Neu',
  removed: 'Entfällt',
  none: 'Keine',
  performerIs: 'Wer es tut',
  yourActs: 'Was Sie jetzt tun können',
  noActs: 'Das Gespräch ist abgeschlossen; es ist nichts mehr zu tun.',
  awaitsOther: ({ other }) => `${other} ist am Zug.`,
  witness: 'Sie lesen als Zeuge oder Zeugin mit: Handeln können hier nur die beiden Seiten.',
  historyTitle: 'Verlauf',
  draftGaps:
    'Vor dem Abschicken braucht der Entwurf noch, was geliefert wird, mindestens eine Bedingung und einen Termin.',
  editDraft: 'Entwurf bearbeiten',
  discardDraft: 'Entwurf verwerfen',
  unsent: 'Was Sie geschrieben haben, ist noch nicht abgeschickt.',
  keepWriting: 'Weiterschreiben',
  throwAway: 'Verwerfen',

  notes: {
    report: 'Was geliefert wurde',
    flagRisk: 'Was dazwischenkam',
    declareSatisfied: 'Ein Wort dazu',
    declareDissatisfied: 'Was noch fehlt',
    acknowledge: 'Ihr Dank',
  },
  note: 'Anmerkung',
  reason: 'Warum',
  varianceReason: 'Was dahinterliegt',
  varianceHint:
    'Hilft beiden Seiten zu sehen, was immer wieder dazwischenkommt. Beschuldigt niemanden.',
  notSaid: 'Keine Angabe',
  blockedBy: 'Worauf es warten musste',
  respondBy: 'Antwort bis',
  respondByHint: 'Der letzte Tag, an dem eine Antwort noch hilft.',
  expectedDue: 'Womit Sie jetzt rechnen',
  conditionsHint: 'Worauf die empfangende Seite schaut, wenn sie sagt, ob sie zufrieden ist.',
  condition: ({ number }, f) => `Bedingung ${f.number(number)}`,
  addCondition: 'Bedingung hinzufügen',
  removeCondition: ({ number }, f) => `Bedingung ${f.number(number)} entfernen`,
  remove: 'Entfernen',
  unmet: 'Welche Bedingungen sind nicht erfüllt?',
  judgement: 'Wie es um jede Bedingung steht',
  evidence: 'Was es zeigt',
  evidenceText: 'Nachweis',
  evidenceUrl: 'Link',
  evidenceUrlHint: 'Beginnt mit https://, http:// oder mailto:, oder mit / für eine Seite hier.',
  addEvidence: 'Nachweis hinzufügen',
  removeEvidence: ({ number }, f) => `Nachweis ${f.number(number)} entfernen`,
  person: 'Wer es tun soll',
  choose: 'Bitte wählen',
  nobodyYet: 'Niemand Bestimmtes',
  changesTitle: 'Vorher und vorgeschlagen',
  noChanges: 'Noch ist nichts geändert.',

  newTitle: { request: 'Neue Bitte', offer: 'Neues Angebot' },
  newText: {
    request: ({ other }) =>
      `Sie bitten ${other} um etwas. Zur Zusage wird es erst, wenn es zugesagt ist.`,
    offer: ({ other }) =>
      `Sie bieten ${other} an, etwas zu tun. Zur Zusage wird es, wenn das Angebot angenommen ist.`,
  },
  someOther: 'die andere Seite',
  titleLabel: 'Titel',
  titleHint: 'Ein paar Worte, an denen beide Seiten es erkennen.',
  otherParty: 'Partnerorganisation',
  personOf: ({ party }) => `Wer bei ${party}`,
  keepDraft: 'Als Entwurf behalten',
  draftKept: 'Als Entwurf behalten. Noch erfährt niemand davon.',
  hints: {
    public: 'Nennen Sie auf jeder Seite jemanden: Wozu man offen steht, das wird öfter gehalten.',
    active: 'Sagen Sie, bis wann Sie eine Antwort brauchen, damit Sie darüber ins Gespräch kommen.',
    voluntary: 'Lassen Sie Zeit für ein Nein: Nur wer ablehnen darf, kann wirklich zusagen.',
    explicit:
      'Schreiben Sie so, dass auch Fremde sehen könnten, ob es erledigt ist: was, wie viel, wie gut.',
    mission: 'Sagen Sie, wozu es dient; dann finden beide einen guten Weg, wenn sich etwas ändert.',
  },
  textKept: 'Was Sie schreiben, bleibt auf diesem Gerät, bis Sie es abschicken.',
  textRestored: 'Was Sie geschrieben hatten, ist wieder da.',
  startAfresh: 'Neu anfangen',
  textNotKept:
    'Was Sie schreiben, kann auf diesem Gerät nicht behalten werden. Schicken Sie es ab, bevor Sie die Seite schließen.',

  faults: {
    title: 'Geben Sie einen Titel an.',
    deliverable: 'Sagen Sie, was geliefert werden soll.',
    conditions: 'Schreiben Sie mindestens eine Bedingung auf.',
    due: 'Sagen Sie, an welchem Tag es fällig ist.',
    note: 'Schreiben Sie ein paar Worte.',
    reason: 'Sagen Sie in ein paar Worten, warum.',
    unmet: 'Wählen Sie mindestens eine Bedingung, die nicht erfüllt ist.',
    person: 'Wählen Sie, wer es tun soll.',
    otherParty: 'Wählen Sie eine Partnerorganisation.',
    blockedBy: 'Wählen Sie, worauf es warten musste.',
    respondBy: 'Sagen Sie, bis wann Sie antworten.',
    respondByLater: 'Wählen Sie einen Tag nach heute und nach dem bisherigen Tag.',
    respondByPast: 'Dieser Tag ist schon vorbei.',
    date: 'Diesen Tag gibt es nicht. Ein Tag wird so geschrieben: 2026-03-31.',
    dateRange: 'Wählen Sie einen Tag in den Jahren 1900 bis 2999.',
    link: 'Diesem Link kann man nicht folgen. Schreiben Sie https:// davor, oder setzen Sie ihn in den Text.',
    unchanged: 'Ändern Sie mindestens eine der Bedingungen.',
    tooLong: 'Das ist zu lang. Ihr Text bleibt hier, bis Sie ihn kürzen.',
  },
  refusedTitle: 'Noch nicht geschehen; was Sie geschrieben haben, ist noch da',
  unkept: ({ act, title }) =>
    `Noch nicht geschehen: „${act}“${title === null ? '' : ` für „${title}“`}.`,
  unkeptWhy: {
    late: 'Die Seite ringsum hat es bisher nicht übernommen. Was Sie geschrieben haben, ist noch da.',
    failed:
      'Die Seite ringsum konnte es nicht übernehmen. Sie sehen es hier; andere sehen es vielleicht noch nicht.',
  },
  takeUp: 'Wieder aufnehmen',
  begun: ({ act, isPossible }) =>
    isPossible
      ? `Begonnen und nicht abgeschickt: „${act}“.`
      : `Begonnen und nicht abgeschickt: „${act}“. Das ist nicht mehr möglich; dies haben Sie geschrieben.`,
  goOn: 'Weiterschreiben',
  answersOther:
    'Inzwischen liegt etwas anderes auf dem Tisch. Bitte sehen Sie es sich an und antworten Sie dann.',
  refusals: {
    E_ACTOR: 'Das kann nur die andere Seite tun.',
    E_STATE: 'Das ist nicht mehr möglich: Vielleicht hat die andere Seite inzwischen gehandelt.',
    E_UNCHANGED: 'Das ändert nichts.',
    E_EMPTY: 'Es fehlt noch etwas.',
    E_DATE: 'Diesen Tag gibt es nicht, oder er liegt zu früh.',
    E_DATE_RANGE: 'Ein Tag liegt in den Jahren 1900 bis 2999.',
    E_TOO_LONG: 'Ein Text ist zu lang: Ein Titel hat höchstens 500 Zeichen, andere eine Million.',
    E_UNKNOWN_CONDITION:
      'Die Bedingungen haben sich inzwischen geändert. Bitte sehen Sie sie noch einmal an.',
    E_DUPLICATE_ID: 'Das ist schon vermerkt.',
    E_CYCLE: 'Beide würden aufeinander warten.',
    E_DENIED: 'Das ist Ihnen hier nicht erlaubt.',
    E_HOST_CALLBACK:
      'Die Seite ringsum konnte es nicht übernehmen. Versuchen Sie es bitte gleich noch einmal.',
    E_QUOTA: 'Der Speicher ist voll. Es wurde nichts gespeichert.',
    E_OUTDATED: 'Diese Seite ist veraltet. Kopieren Sie Ihren Text und laden Sie dann neu.',
  },
  refused: 'Das ging nicht. Versuchen Sie es bitte gleich noch einmal.',
};

function delivery(daysEarly: number | null, f: Formats): string {
  if (daysEarly === null) return '';
  if (daysEarly === 0) return ' am Tag selbst';
  const days = Math.abs(daysEarly);
  const count = f.plural(days, { one: `${f.number(days)} Tag`, other: `${f.number(days)} Tage` });
  return ` ${count} ${daysEarly > 0 ? 'vor' : 'nach'} dem Termin`;
}
