import type { CsvReason } from '../../core/exchange/csvFault.ts';
import type { RefusalCode } from '../../core/result.ts';
import type { TrackerMessages } from '../en/tracker.ts';

const reasons: Partial<Record<RefusalCode, string>> = {
  E_SHAPE: 'Teile davon fehlen',
  E_ENUM: 'sie sagt etwas, das hier nicht bekannt ist',
  E_ID: 'ihre Kennung ist nicht brauchbar',
  E_DUPLICATE_ID: 'eine andere hat dieselbe Kennung',
  E_CYCLE: 'sie wartet über Umwege auf sich selbst',
  E_DATE: 'ein Datum darin gibt es nicht',
  E_DATE_RANGE: 'ein Datum darin liegt zu weit weg',
  E_TOO_LONG: 'ein Text darin ist zu lang',
  E_EMPTY: 'ein Text darin fehlt',
  E_STATE: 'ihr Verlauf führt nicht zu dem Stand, den sie nennt',
};

const columnFaults: Partial<Record<RefusalCode, string>> = {
  E_DATE: 'das Datum als Jahr-Monat-Tag schreiben, etwa 2026-03-31; den Tag muss es geben',
  E_DATE_RANGE: 'dieses Datum liegt zu weit weg',
  E_EMPTY: 'hier fehlt etwas',
  E_ID: 'das kann keine Kennung sein',
  E_CYCLE: 'eine Zusage kann nicht auf sich selbst warten',
  E_TOO_LONG: 'dieser Text ist zu lang',
  E_SHAPE: 'diese Zeile passt nicht zu den Spalten',
};

const columnReasons: Readonly<Record<CsvReason, string>> = {
  unknown: 'so heißt keine Organisation oder Person dieser Partnerschaft',
  ambiguous: 'mehrere heißen so; bitte auch die Kennung angeben',
  contradicts: 'dieser Name gehört zu einer anderen Kennung als der angegebenen',
  notBetweenTwo: 'eine Zusage braucht zwei Organisationen, hier steht zweimal dieselbe',
  notYours: 'Ihre Organisation steht auf keiner der beiden Seiten',
  idTaken: 'eine Zusage mit dieser Kennung gibt es schon',
  idTwice: 'eine andere Zeile hat dieselbe Kennung',
  comesAsDraft: 'wird als Entwurf übernommen; was sie zusagt, sagt jede Seite selbst',
  noPeople: 'ausgelassen, weil hier keine Personen bekannt sind',
};

export const tracker: TrackerMessages = {
  title: 'Zusagen',
  weWillDo: 'Was wir tun',
  theyWillDo: ({ partner }) => (partner ? `Was ${partner} tut` : 'Was die andere Seite tut'),
  everything: 'Alle Zusagen',
  dueGroup: {
    overdue: 'Überfällig',
    today: 'Heute',
    reported: 'Geliefert, Rückmeldung steht aus',
    week: 'Diese Woche',
    later: 'Später',
    none: 'Noch kein Datum',
    closed: 'Abgeschlossen',
  },
  awaitingGroup: {
    viewer: 'Ihre Seite ist am Zug',
    partner: 'Die andere Seite ist am Zug',
    nobody: 'Niemand ist am Zug',
  },

  layoutLabel: 'Anordnung',
  layout: { sides: 'Nebeneinander', list: 'Eine Liste' },
  groupLabel: 'Gliedern nach',
  group: { due: 'Fälligkeit', awaiting: 'Wer am Zug ist', state: 'Stand', person: 'Person' },
  showLabel: 'Zeigen',
  show: { open: 'Offen', closed: 'Abgeschlossen', drafts: 'Entwürfe', all: 'Alle' },
  directionLabel: 'Richtung',
  direction: { all: 'Beide', ours: 'Von uns', theirs: 'Von ihnen' },
  sortLabel: 'Ordnen nach',
  sort: { due: 'Fälligkeit', title: 'Titel', person: 'Person', changed: 'Letzte Änderung' },
  descending: 'Umgekehrt',
  personLabel: 'Person',
  everybody: 'Alle',
  dimensionLabel: 'Betrifft',
  anyDimension: 'Alles',
  searchLabel: 'Zusagen suchen',
  clearFilters: 'Wieder alles zeigen',
  options: 'Ansicht',

  ask: 'Um etwas bitten',
  offer: 'Etwas anbieten',
  files: 'Dateien',
  importCsv: 'CSV-Datei einlesen',
  exportCsv: 'Als CSV speichern',
  exportCalendar: 'Termine als Kalender speichern',
  exportMarkdown: 'Als Markdown speichern',
  print: 'Drucken',
  exportFailed:
    'Die Datei ließ sich nicht erstellen. Nichts wurde geändert; bitte erneut versuchen.',
  fileName: 'zusagen',
  document: {
    none: 'Es gibt keine Zusagen.',
    performer: 'Wer es tut',
    requester: 'Für wen',
    state: 'Stand',
    due: 'Fällig',
    noDue: 'noch nicht vereinbart',
    originally: ({ date }) => `(ursprünglich ${date})`,
    deliverable: 'Was geliefert wird',
    conditions: 'Woran man es erkennt',
  },

  found: ({ count, total }, f) => `${f.number(count)} von ${f.number(total)} gezeigt`,
  count: ({ count }, f) => f.number(count),
  keys: 'Auf und ab bewegen, Buchstaben springen zu einem Titel, Eingabe öffnet.',
  from: ({ performer, requester }) => `${performer} an ${requester}`,
  personOf: ({ person, party }) => `${person}, ${party}`,
  dueOn: ({ day }) => `fällig ${day}`,
  yourTurn: 'Sie sind am Zug',
  unreadable: ({ code }) => `Lässt sich nicht öffnen: ${reasons[code] ?? 'sie ist nicht lesbar'}.`,

  emptyTitle: 'Noch keine Zusagen',
  emptyText:
    'Eine Zusage beginnt mit einer Frage: Was wird vom Partner gebraucht, oder was lässt sich anbieten? Dazu gehört, woran man das Ergebnis erkennt, und bis wann.',
  nothingFound: 'Nichts passt. Andere Worte oder weniger Filter finden vielleicht mehr.',
  nothingHere: 'Hier ist nichts.',
  nothingOpen: ({ closed }, f) =>
    f.plural(closed, {
      one: 'Nichts ist offen. Eine Zusage ist abgeschlossen.',
      other: `Nichts ist offen. ${f.number(closed)} sind abgeschlossen.`,
    }),
  showClosed: 'Abgeschlossene zeigen',
  witness: 'Dies ist die Ansicht zum Mitlesen. Handeln können nur die beiden Seiten.',

  notShown: ({ count }, f) =>
    f.plural(count, {
      one: 'Ein Eintrag braucht Aufmerksamkeit. Nichts ging verloren.',
      other: `${f.number(count)} Einträge brauchen Aufmerksamkeit. Nichts ging verloren.`,
    }),
  notShownBecause: ({ name, place, code }) =>
    `${name ? `„${name}“` : 'Ein Eintrag ohne Namen'} (Nummer ${place}): ${reasons[code] ?? 'er ist nicht lesbar'}.`,

  draftKept: 'Entwurf gespeichert. Nur Ihre Seite sieht ihn.',
  draftDiscarded: 'Entwurf verworfen.',
  draftsImported: 'Entwürfe übernommen. Nur Ihre Seite sieht sie.',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht.',

  importTitle: 'Zusagen aus einer CSV-Datei einlesen',
  importIntro:
    'Aus jeder Zeile wird ein Entwurf, den Ihre Seite vor dem Senden prüfen kann. Ohne Bestätigung wird nichts übernommen.',
  importFile: 'CSV-Datei',
  importReady: ({ count }, f) =>
    f.plural(count, {
      one: 'Eine Zeile lässt sich übernehmen.',
      other: `${f.number(count)} Zeilen lassen sich übernehmen.`,
    }),
  importFaulty: ({ count }, f) =>
    f.plural(count, {
      one: 'Eine Zeile ist zuerst in der Datei zu berichtigen.',
      other: `${f.number(count)} Zeilen sind zuerst in der Datei zu berichtigen.`,
    }),
  importLine: ({ line }, f) => `Zeile ${f.number(line)}`,
  importColumn: ({ column, code, reason }) => {
    const fault = (reason && columnReasons[reason]) ?? columnFaults[code] ?? 'das ist nicht lesbar';
    return `${column ? `${column}: ` : ''}${fault}`;
  },
  importMore: ({ count }, f) =>
    f.plural(count, { one: 'und eine weitere', other: `und ${f.number(count)} weitere` }),
  importGuessed:
    'Diese Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen. Vor dem Übernehmen bitte Umlaute und Akzente prüfen.',
  importIgnored: ({ columns }) => `Nicht verwendet: ${columns}.`,
  importDo: ({ count }, f) =>
    f.plural(count, {
      one: 'Einen Entwurf übernehmen',
      other: `${f.number(count)} Entwürfe übernehmen`,
    }),
  importNothing: 'Keine Zeile lässt sich übernehmen.',
  importRefused: ({ code }) =>
    `Diese Datei lässt sich nicht lesen: ${fileFaults[code] ?? fileFaults.E_SHAPE}.`,
  imported: ({ count }, f) =>
    f.plural(count, {
      one: 'Ein Entwurf wurde übernommen.',
      other: `${f.number(count)} Entwürfe wurden übernommen.`,
    }),
};

const fileFaults: Partial<Record<RefusalCode, string>> & { readonly E_SHAPE: string } = {
  E_EMPTY: 'sie ist leer',
  E_TOO_LONG: 'sie ist größer als 50 MB oder hat mehr als 50.000 Zeilen',
  E_SHAPE:
    'eine Spalte „title“ fehlt, eine Spalte ist doppelt, oder ein Anführungszeichen schließt nicht',
  E_INTERNAL: 'der Browser konnte sie nicht öffnen',
};
