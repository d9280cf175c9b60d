import type { RefusalCode } from '../../core/result.ts';
import type { PostMortemFilesMessages } from '../en/postMortemFilesMessages.ts';

const reasons: Partial<Record<RefusalCode, string>> = {
  E_SHAPE: 'dort steht etwas anderes als erwartet',
  E_TYPE: 'es ist von anderer Art als erwartet',
  E_EMPTY: 'es fehlt etwas',
  E_ENUM: 'es steht etwas da, das hier nicht bekannt ist',
  E_ID: 'eine Kennung darin ist nicht brauchbar',
  E_DUPLICATE_ID: 'zwei Dinge darin haben dieselbe Kennung',
  E_DATE: 'einen Tag oder eine Zeit darin gibt es nicht',
  E_DATE_RANGE: 'ein Tag darin liegt zu weit weg',
  E_NUMBER: 'eine Zahl darin ist keine',
  E_RANGE: 'eine Zahl darin ist zu klein oder zu groß',
  E_TOO_LONG: 'es ist zu lang',
  E_JSON: 'es ist keine JSON-Datei',
  E_ENVELOPE: 'es wurde nicht als Nachbetrachtung gesichert',
  E_VERSION: 'es sagt nicht, in welcher Fassung des Formats es geschrieben ist',
  E_FUTURE_VERSION: 'es kommt aus einer neueren Fassung als diese Seite',
  E_TOO_DEEP: 'es ist zu tief verschachtelt',
  E_FORBIDDEN_KEY: 'es enthält einen Namen, der Schaden anrichten könnte',
  E_UNKNOWN_FIELD: 'so etwas gehört nicht dorthin',
  E_INTERNAL: 'der Browser konnte es nicht öffnen',
  E_STATE: 'der Verlauf führt nicht zu dem Stand, der angegeben ist',
};

const why = (code: RefusalCode) => reasons[code] ?? 'es ist nicht lesbar';

export const postMortemFiles: PostMortemFilesMessages = {
  textKept: 'Was Sie schreiben, bleibt beim Tippen auf diesem Gerät erhalten.',
  textRestored: 'Was Sie geschrieben hatten, ist wieder da.',
  textNotKept:
    'Was Sie schreiben, kann auf diesem Gerät nicht behalten werden. Sichern Sie es, bevor Sie die Seite schließen.',
  startAfresh: 'Neu anfangen',

  conflictTitle: 'An zwei Stellen geändert',
  conflictIn: ({ field }) => `„${field}“ wurde an zwei Stellen geändert`,
  conflictTheirs: 'Was jetzt dort steht',
  keepMine: 'Meinen Text behalten',
  takeTheirs: 'Den anderen nehmen',
  keepBoth: 'Beide behalten, nacheinander',

  files: 'Dateien',
  exportMarkdown: 'Als Markdown sichern',
  exportJson: 'Als JSON sichern',
  importJson: 'JSON-Datei einlesen',
  print: 'Drucken',
  exportFailed:
    'Die Datei ließ sich nicht erstellen. Nichts wurde geändert; bitte erneut versuchen.',
  fileName: 'nachbetrachtung',
  importTitle: 'Eine Nachbetrachtung aus einer Datei lesen',
  importIntro:
    'Eine JSON-Datei, die hier gesichert wurde. Übernommen wird erst, wenn Sie es sagen.',
  importFile: 'JSON-Datei',
  importReady: ({ title, stage }) => `„${title}“ lässt sich übernehmen. Stand: ${stage}.`,
  importReplaces:
    'Es tritt an die Stelle dessen, was jetzt hier steht. Sichern Sie das zuerst, wenn Sie es noch brauchen.',
  importDo: 'Übernehmen',
  imported: 'Übernommen.',
  importRefused: ({ code, path }) =>
    path
      ? `Diese Datei lässt sich nicht übernehmen. Bei ${path}: ${why(code)}.`
      : `Diese Datei lässt sich nicht übernehmen: ${why(code)}.`,

  notShown: ({ count }, f) =>
    f.plural(count, {
      one: 'Eine Stelle in diesem Dokument ist nicht lesbar. Sie bleibt, wie sie ist.',
      other: `${f.number(count)} Stellen in diesem Dokument sind nicht lesbar. Sie bleiben, wie sie sind.`,
    }),
  notShownBecause: ({ path, code }) => `${path}: ${why(code)}.`,
  unreadable: ({ code }) => `Diese Nachbetrachtung lässt sich nicht öffnen: ${why(code)}.`,

  document: {
    stage: 'Stand',
    version: 'Fassung',
    between: 'Zwischen',
    begun: 'Begonnen',
    begunBy: ({ when, party }) => `${when}, von ${party}`,
    whyClosed: 'Warum es abgeschlossen wurde',
    accountsClosed:
      'Noch nicht offen: Jede Seite liest die andere erst, wenn beide abgegeben haben.',
    understood: ({ listener, when }) => `${listener} hat verstanden (${when})`,
    answered: ({ speaker }) => `${speaker} hat geantwortet`,
    notAnswered: 'Noch nicht beantwortet.',
    takenFurther: ({ who, when, step }) => `${who} ging einen Schritt weiter (${when}): ${step}.`,
    dispute: ({ party }) => `${party} sieht das Ereignis anders`,
    noChange: ({ reason }) => `Hier ändert sich nichts: ${reason}`,
    openTitle: 'Was noch offen ist',
    nothingOpen: 'Es ist nichts offen.',
  },
};
