import type { DocumentMessages } from '../en/documentMessages.ts';
import { whyUnreadable } from './whyUnreadable.ts';

export const documentWords: DocumentMessages = {
  moveUp: ({ entry }) => `„${entry}“ nach oben`,
  moveDown: ({ entry }) => `„${entry}“ nach unten`,
  removeEntry: ({ entry }) => `„${entry}“ entfernen`,
  removed: 'Entfernt.',
  undo: 'Rückgängig',
  undone: 'Es ist wieder da.',
  moved: ({ place, total }, f) => `Jetzt an Stelle ${f.number(place)} von ${f.number(total)}.`,
  conflictTitle: 'An zwei Stellen geändert',
  conflictIn: ({ field }) => `„${field}“ wurde an zwei Stellen geändert`,
  conflictMine: 'Was hier dafür gedacht war',
  conflictTheirs: 'Was jetzt dort steht',
  conflictRemoval: 'Nichts: Es wurde hier entfernt.',
  conflictChosen: { yes: 'Ausgewählt', no: 'Nicht ausgewählt' },
  unsettled:
    'Etwas, das hier geschrieben wurde, steht nicht im Dokument und würde fehlen. Bitte zuerst darüber entscheiden; was es ist, steht oben auf der Seite.',
  keepMine: 'Meines behalten',
  takeTheirs: 'Das andere nehmen',
  keepBoth: 'Beide behalten, nacheinander',
  leftTitle: 'Begonnen und nicht abgeschickt',
  leftFrom: ({ act }) => `„${act}“ ist hier nicht mehr möglich. Das wurde dafür geschrieben:`,
  throwAway: 'Verwerfen',
  nothingWritten: 'Noch nichts geschrieben.',
  badDay: 'Das ist noch kein ganzes Datum. Bitte schreiben Sie Tag, Monat und Jahr.',
  choose: 'Bitte wählen',
  textNotKept:
    'Was Sie schreiben, kann auf diesem Gerät nicht gespeichert werden. Speichern Sie es, bevor Sie die Seite schließen.',
  textRestored: 'Was Sie geschrieben hatten, ist wieder da.',
  textKept: 'Was Sie schreiben, bleibt beim Tippen auf diesem Gerät erhalten.',
  startAfresh: 'Neu anfangen',
  previousSection: ({ title }) => `Zurück zu: ${title}`,
  nextSection: ({ title }) => `Weiter zu: ${title}`,
  missingAbove: ({ count }, f) =>
    f.plural(count, {
      one: 'Eines in diesem Abschnitt, oben genannt.',
      other: `${f.number(count)} Dinge in diesem Abschnitt, oben genannt.`,
    }),
  sectionOf: ({ place, total }, f) => `Abschnitt ${f.number(place)} von ${f.number(total)}`,
  railLabel: 'Abschnitte',
  sectionStates: { empty: 'Nicht begonnen', begun: 'Begonnen', done: 'Fertig' },
  waitingFor: ({ parties }, f) => `Es fehlt noch: ${f.list(parties)}`,
  notNow: 'Jetzt nicht',
  refused: 'Das ging nicht. Versuchen Sie es bitte gleich noch einmal.',
  notShown: ({ count }, f) =>
    f.plural(count, {
      one: 'Eine Stelle in diesem Dokument ist nicht lesbar. Sie bleibt, wie sie ist.',
      other: `${f.number(count)} Stellen in diesem Dokument sind nicht lesbar. Sie bleiben, wie sie sind.`,
    }),
  notShownBecause: ({ where, code }) => `${where}: ${whyUnreadable(code)}.`,
  placeOnPage: ({ inside, nth, field }, f) => {
    const parts = inside.map((name) => `„${name}“`);
    if (nth) parts.push(`Eintrag ${f.number(nth)}`);
    else if (nth === 0) parts.push(parts.length > 0 ? 'ein Eintrag' : 'Ein Eintrag');
    if (field) parts.push(`„${field}“`);
    return parts.join(', ') || 'Etwas, das diese Seite nicht zeigt';
  },
  whatNow: 'Wie es weitergeht',
  layoutLabel: 'Zeigen',
  layouts: { guided: 'Einen Abschnitt nach dem anderen', page: 'Alles auf einer Seite' },
  namesLabel: 'Personen',
  namesShown: { names: 'Mit Namen', roles: 'Mit Rollen, für die Weitergabe' },
  rolesNote:
    'Bekannte Namen sind durch Rollen ersetzt. Spitznamen und falsch geschriebene Namen werden nicht gefunden: Bitte lesen Sie es, bevor Sie es weitergeben.',
  options: 'Ansicht',
  files: 'Dateien',
  exportMarkdown: 'Als Markdown speichern',
  exportJson: 'Als JSON speichern',
  importJson: 'JSON-Datei einlesen',
  print: 'Drucken',
  exportFailed:
    'Die Datei ließ sich nicht erstellen. Nichts wurde geändert; bitte erneut versuchen.',
  importIntro:
    'Eine JSON-Datei, die hier gespeichert wurde. Übernommen wird erst, wenn Sie es sagen.',
  beginFromFile: 'Ist es schon begonnen, und jemand hat Ihnen die Datei geschickt?',
  importFile: 'JSON-Datei',
  importDo: 'Übernehmen',
  importRefused: ({ code, where }) =>
    where
      ? `Diese Datei lässt sich nicht übernehmen. ${where}: ${whyUnreadable(code)}.`
      : `Diese Datei lässt sich nicht übernehmen: ${whyUnreadable(code)}.`,
  importReplaces:
    'Es tritt an die Stelle dessen, was jetzt hier steht. Speichern Sie das zuerst, wenn Sie es noch brauchen.',
  imported: 'Übernommen.',
  historyTitle: 'Was getan wurde',
  historyLine: ({ when, sentence }) => `${when}: ${sentence}`,
  readAgain: 'Ich habe ihn gelesen, wie er jetzt ist',
  contentHash: ({ hash }) => `Kennzeichen ${hash}`,
  signingAs: ({ who, party }) =>
    who === null
      ? `Sie unterschreiben für ${party}.`
      : `Sie unterschreiben als ${who}, für ${party}.`,
};
