import type { RefusalCode } from '../../src/core/index.ts';

/** Why a copy cannot be opened; anything else reads as `E_SHAPE`. */
type Reasons = Readonly<Partial<Record<RefusalCode, string>> & { E_SHAPE: string }>;

/** The words of the page around the widgets: a host's own, so they are in no catalogue. */
const en = {
  intranet: (party: string) => `${party} intranet`,
  seenBy: 'Seen by',
  witness: 'Somebody who reads along',
  tabs: {
    'commitment-tracker': 'Promises',
    'trust-radar': 'Trust',
    'trust-survey': 'Survey',
    'post-mortem': 'Post-mortems',
    'rearticulation-form': 'Agreement',
  },
  places: 'Parts of the partnership',
  undo: 'Undo',
  redo: 'Redo',
  save: 'Save a copy',
  open: 'Open a copy…',
  reset: 'Start over',
  files: {
    saveAs: 'Save as…',
    documents: 'To read and to plan',
    dossier: 'Dossier',
    calendar: 'Calendar',
    sheets: 'Tables',
    tables: {
      parties: 'Organisations',
      people: 'People',
      instruments: 'Survey questions',
      scores: 'Trust scores',
      commitments: 'Promises',
      postMortems: 'Post-mortems',
      articulations: 'Agreements',
      clauses: 'Clauses',
    },
  },
  state: {
    loading: 'Opening…',
    ready: 'Kept on this device',
    saving: 'Keeping…',
    offline: 'Not kept yet',
    failed: 'Cannot be kept here',
  },
  opened: 'The copy is open.',
  notOpened: (why: string) => `The copy could not be opened: ${why}`,
  reasons: {
    E_ENVELOPE: 'it holds no partnership.',
    E_JSON: 'it is no JSON file.',
    E_FUTURE_VERSION: 'it comes from a newer version than this page.',
    E_SHAPE: 'something in it cannot be read.',
  } as Reasons,
  again: 'The sample is as it was.',
  notReset: (why: string) => `Nothing has changed: ${why}`,
  documents: 'All of them',
  another: 'Begin another',
  version: (version: number) => `version ${version}`,
  sampleNote: 'Sample data. Both organisations are made up.',
};

type HostWords = typeof en;

const de: HostWords = {
  intranet: (party) => `Intranet von ${party}`,
  seenBy: 'Gesehen von',
  witness: 'Jemand, der mitliest',
  tabs: {
    'commitment-tracker': 'Zusagen',
    'trust-radar': 'Vertrauen',
    'trust-survey': 'Umfrage',
    'post-mortem': 'Nachbetrachtungen',
    'rearticulation-form': 'Vereinbarung',
  },
  places: 'Teile der Partnerschaft',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  save: 'Kopie speichern',
  open: 'Kopie öffnen …',
  reset: 'Von vorn beginnen',
  files: {
    saveAs: 'Speichern als …',
    documents: 'Zum Lesen und Planen',
    dossier: 'Dossier',
    calendar: 'Kalender',
    sheets: 'Tabellen',
    tables: {
      parties: 'Organisationen',
      people: 'Personen',
      instruments: 'Fragen der Umfrage',
      scores: 'Vertrauenswerte',
      commitments: 'Zusagen',
      postMortems: 'Nachbetrachtungen',
      articulations: 'Vereinbarungen',
      clauses: 'Einzelne Punkte',
    },
  },
  state: {
    loading: 'Wird geöffnet …',
    ready: 'Auf diesem Gerät gespeichert',
    saving: 'Wird gespeichert …',
    offline: 'Noch nicht gespeichert',
    failed: 'Kann hier nicht gespeichert werden',
  },
  opened: 'Die Kopie ist geöffnet.',
  notOpened: (why) => `Die Kopie ließ sich nicht öffnen: ${why}`,
  reasons: {
    E_ENVELOPE: 'Es ist keine Partnerschaft darin.',
    E_JSON: 'Es ist keine JSON-Datei.',
    E_FUTURE_VERSION: 'Sie kommt aus einer neueren Fassung als diese Seite.',
    E_SHAPE: 'Etwas darin ist nicht lesbar.',
  },
  again: 'Das Beispiel ist wie am Anfang.',
  notReset: (why) => `Es hat sich nichts geändert: ${why}`,
  documents: 'Alle',
  another: 'Eine neue beginnen',
  version: (version) => `Fassung ${version}`,
  sampleNote: 'Beispieldaten. Beide Organisationen sind erfunden.',
};

export function hostWords(locale: string): HostWords {
  return locale.startsWith('de') ? de : en;
}
