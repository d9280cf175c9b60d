import type { ArticulationSectionsMessages } from '../en/articulationSectionsMessages.ts';

export const articulationFields: ArticulationSectionsMessages['fields'] = {
  title: { label: 'Titel', hint: 'Neutrale Worte, an denen alle es erkennen.' },
  trigger: { label: 'Warum jetzt' },
  triggerNote: {
    label: 'Was dazu geführt hat',
    hint: 'In wenigen schlichten Sätzen, ohne zu urteilen.',
  },
  effectiveFrom: { label: 'Soll gelten ab', hint: 'Der erste Tag, an dem Sie danach arbeiten.' },
  reviewBy: {
    label: 'Wieder anzusehen bis',
    hint: 'Es ändert sich weiterhin etwas. Ein Tag, um zu fragen, ob es noch passt.',
  },

  personName: { label: 'Name' },
  personRole: { label: 'Rolle', hint: 'Was diese Person für die Partnerschaft tut.' },
  personParty: { label: 'Organisation' },

  aspect: { label: 'Geändert, oder wie es war' },
  measure: { label: 'Woran wir es erkennen', hint: 'Etwas, das sich zählen oder sehen lässt.' },
  baseline: { label: 'Wo es heute steht' },
  target: { label: 'Wo es stehen soll' },
  by: { label: 'Bis wann' },
  beneficiaries: { label: 'Wem es dient' },
  aimParty: { label: 'Wessen Anliegen es ist' },
  resourceParty: { label: 'Wer es einbringt' },
  outcomeId: { label: 'Welchem Ergebnis es dient' },
  accountable: {
    label: 'Wer dafür einsteht',
    hint: 'Genau eine Stelle: Wo zwei für etwas einstehen, wartet leicht eine auf die andere.',
  },
  responsible: {
    label: 'Wer es ausführt',
    hint: 'Mindestens eine Stelle; es kann dieselbe sein, die dafür einsteht.',
  },
  consulted: { label: 'Wer vorher gefragt wird' },
  informed: { label: 'Wer es danach erfährt' },
  ended: { label: 'Das endet', hint: 'Von dieser Fassung an ist es niemandes Aufgabe mehr.' },
  channel: { label: 'Auf welchem Weg' },
  cadence: { label: 'Wie oft' },
  responseTime: { label: 'Wie bald eine Antwort kommt' },

  changeReason: {
    label: 'Warum es sich ändert',
    hint: 'Für alle, die später dazukommen und nicht dabei waren.',
  },
  counterReason: { label: 'Warum Sie es so sagen würden' },
  sendBackReason: { label: 'Was noch nicht passt' },
  echo: {
    label: 'In unseren eigenen Worten',
    hint: 'Wie Sie es verstehen, und was es für Ihre Arbeit bedeuten wird. Keine Abschrift.',
  },
  correction: { label: 'Was noch fehlt', hint: 'Was war gemeint und ist nicht angekommen?' },
  disposition: { label: 'Was daraus wird' },
  dispositionNote: { label: 'Ein Wort dazu' },
  signerName: { label: 'Ihr Name' },
  signerRole: { label: 'Ihre Rolle' },
  stance: { label: 'Wie Ihre Seite unterschreibt' },
  reservation: { label: 'Unser Vorbehalt', hint: 'Alle werden ihn lesen; er bleibt beim Text.' },
  unsignReason: { label: 'Warum Sie sie zurücknehmen' },
  declineReason: { label: 'Was Ihre Seite nicht mittragen kann' },
  withdrawReason: { label: 'Warum Sie es zurückziehen' },
};

export const articulationTexts: ArticulationSectionsMessages['texts'] = {
  situation: {
    label: 'Was sich geändert hat oder bleibt',
    hint: 'Was jemand erzählen könnte, der nur zuschaut.',
  },
  purpose: { label: 'Wozu wir da sind' },
  outcome: { label: 'Was anders wird', hint: 'Für die, denen es dient; nicht für Sie.' },
  aim: { label: 'Das Anliegen' },
  responsibility: {
    label: 'Die Aufgabe',
    hint: 'So, dass auch Fremde sehen könnten, ob sie getan ist.',
  },
  resource: { label: 'Was es ist', hint: 'Wie viel, und für wie lange.' },
  decision: { label: 'Die Regel' },
  communication: { label: 'Wofür es ist' },
  principle: { label: 'Der Satz' },
  assumption: { label: 'Was weiterhin stimmen muss' },
  escalation: { label: 'Der Schritt', hint: 'Was ihn auslöst, und wer ihn geht.' },
  review_exit: { label: 'Was wir vereinbaren' },
};
