import type { PostMortemSectionsMessages } from '../en/postMortemSectionsMessages.ts';

export const postMortemFields: PostMortemSectionsMessages['fields'] = {
  title: { label: 'Titel', hint: 'Neutrale Worte, an denen beide Seiten es erkennen.' },

  purpose: {
    label: 'Wozu es dient',
    hint: 'Klären, in Ordnung bringen, vorbeugen: Was soll nach diesem Gespräch anders sein?',
  },
  groundRules: { label: 'Grundregeln', hint: 'Woran sich beide Seiten halten möchten.' },
  facilitation: { label: 'Wer das Gespräch leitet' },
  facilitator: { label: 'Name', hint: 'Am besten jemand, der nicht beteiligt war.' },
  participants: {
    label: 'Wer teilnimmt',
    hint: 'So wenige, wie erzählen können, was geschah, und entscheiden können, was sich ändert.',
  },
  confidentiality: { label: 'Wer es lesen darf' },

  summary: { label: 'Kurz gesagt', hint: 'Was geschehen ist, ohne zu sagen, wer recht hatte.' },
  trigger: { label: 'Wie es auffiel', hint: 'Der Augenblick, in dem es jemand bemerkte.' },
  violationType: {
    label: 'Was es berührt hat',
    hint: 'Wie es Ihnen jetzt scheint; es kann sich ändern.',
  },
  commitments: { label: 'Zusagen, um die es geht' },
  dispute: {
    label: 'Wir sehen das Ereignis anders',
    hint: 'Sagen Sie, wie. Es bleibt neben dem Text stehen, und mit dem Übrigen geht es gemeinsam weiter.',
  },

  factAt: { label: 'Wann', hint: 'Der Tag genügt, wo niemand die Uhrzeit weiß.' },
  factText: { label: 'Was geschah', hint: 'Was eine Kamera gesehen hätte.' },
  factSource: { label: 'Wo es nachzulesen ist', hint: 'Eine Nachricht, ein Protokoll, eine Zahl.' },
  factStanding: { label: 'Wie es darum steht' },

  intended: { label: 'Was wir vorhatten' },
  happened: {
    label: 'Was für uns geschah',
    hint: 'In der Reihenfolge, in der Sie es erlebt haben.',
  },
  saw: {
    label: 'Was wir gesehen und gehört haben',
    hint: 'Was allen im Raum aufgefallen wäre, noch ohne die Bedeutung, die es zu haben schien.',
  },
  effect: {
    label: 'Was es bei uns bewirkt hat',
    hint: 'Bei der Arbeit, und dabei, wie es sich zusammen arbeiten ließ.',
  },
  reasonable: {
    label: 'Was damals sinnvoll schien',
    hint: 'Was Sie wussten, und warum Sie so gehandelt haben.',
  },
  need: { label: 'Was wir brauchen', hint: 'Was Ihnen wichtig ist, gleich von wem es kommt.' },
  request: {
    label: 'Worum wir bitten',
    hint: 'Etwas, das sich tun lässt und das die andere Seite auch ablehnen darf.',
  },

  restatement: {
    label: 'Wie wir die andere Seite verstehen',
    hint: 'Ihre Deutung, in Ihren eigenen Worten: was für sie geschah, und was es für sie bedeutet hat.',
  },
  correction: {
    label: 'Was noch fehlt',
    hint: 'Helfen Sie der anderen Seite, es so zu sehen wie Sie.',
  },

  trustBefore: { label: 'Vorher' },
  trustAfter: { label: 'Jetzt' },

  factor: {
    label: 'Was dazu beigetragen hat',
    hint: 'Ein Umstand, eine Lücke, eine Gewohnheit: etwas, das auch anders sein könnte.',
  },
  factorCategory: { label: 'Welcher Art es ist' },
  factorSide: { label: 'Wo es liegt' },
  noChangeReason: {
    label: 'Warum sich hier nichts ändert',
    hint: 'Auch das ist eine gute Antwort, wenn beide Seiten sie kennen.',
  },
  wentWell: {
    label: 'Was gut gegangen ist',
    hint: 'Auch an einem schweren Tag. Es lohnt sich, das zu behalten.',
  },
  lucky: { label: 'Wo wir Glück hatten', hint: 'Was verhindert hat, dass es schlimmer kam.' },

  change: {
    label: 'Was sich ändert',
    hint: 'So, dass auch Fremde sehen könnten, ob es getan ist.',
  },
  changeOwner: { label: 'Welche Seite es tut' },
  changePerson: { label: 'Wer es tut' },
  changeDue: { label: 'Bis wann' },
  changeCondition: { label: 'Woran die andere Seite es sieht' },
  changePrevents: { label: 'Was es verhindert' },
  principles: {
    label: 'Wie wir zusammenarbeiten wollen',
    hint: 'Ein paar Sätze, an die man sich halten kann.',
  },
  expectationReset: {
    label: 'Was wir von jetzt an voneinander erwarten',
    hint: 'Wo die alten Erwartungen nicht zu erfüllen waren: die neuen.',
  },

  reliable: { label: 'Waren wir darin verlässlich?' },
  reliableNote: { label: 'Woran wir das sehen' },
  canMeet: { label: 'Können wir erfüllen, was jetzt von uns erwartet wird?' },
  canMeetNote: { label: 'Was wir dafür brauchen' },

  ladder: { label: 'Schritte, mit denen wir einverstanden sind' },
  escalationTrigger: { label: 'Was ihn auslöst', hint: 'Damit keine Seite raten muss.' },
  escalationStep: { label: 'Welcher Schritt' },
  escalationReason: { label: 'Was ihn nötig macht' },
  sendBackReason: { label: 'Was noch nicht stimmt' },
  resumeReason: { label: 'Was sich seither geändert hat' },
  closeReason: { label: 'Warum es hier endet' },

  recurrenceDate: { label: 'Wann wir hinsehen' },
  recurrenceSignal: { label: 'Woran wir merken würden, dass es wiederkommt' },
  recurrenceResult: { label: 'Was Sie sehen' },
  recurrenceNote: { label: 'Ein Wort dazu' },

  stance: { label: 'Wie Ihre Seite unterschreibt' },
  difference: { label: 'Was wir anders sehen', hint: 'Beide Seiten werden es lesen.' },
};
