import type { PostMortemFilesMessages } from '../en/postMortemFilesMessages.ts';
import { whyUnreadable } from './whyUnreadable.ts';

export const postMortemFiles: PostMortemFilesMessages = {
  fileName: 'nachbetrachtung',
  importTitle: 'Eine Nachbetrachtung aus einer Datei lesen',
  importReady: ({ title, stage }) => `„${title}“ lässt sich übernehmen. Stand: ${stage}.`,
  importOlder:
    'Diese Datei kann nicht an die Stelle dessen treten, was hier liegt: Nicht alles, was inzwischen getan wurde, steht darin.',
  unreadable: ({ code }) =>
    `Diese Nachbetrachtung lässt sich nicht öffnen: ${whyUnreadable(code)}.`,

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
