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
  state: {
    loading: 'Opening …',
    ready: 'Kept on this device',
    saving: 'Keeping …',
    offline: 'Not kept yet',
    failed: 'Cannot be kept here',
  },
  opened: 'The copy is open.',
  notOpened: (why: string) => `The copy could not be opened: ${why}`,
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
  state: {
    loading: 'Wird geöffnet …',
    ready: 'Auf diesem Gerät gespeichert',
    saving: 'Wird gespeichert …',
    offline: 'Noch nicht gespeichert',
    failed: 'Kann hier nicht gespeichert werden',
  },
  opened: 'Die Kopie ist geöffnet.',
  notOpened: (why) => `Die Kopie ließ sich nicht öffnen: ${why}`,
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
