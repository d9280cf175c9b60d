import type { PostMortemTermsMessages } from '../en/postMortemTermsMessages.ts';

export const postMortemTerms: PostMortemTermsMessages = {
  stages: {
    draft: {
      name: 'In Vorbereitung',
      means: 'Der Rahmen wird gesetzt. Noch ist niemand um seine Sicht gebeten.',
    },
    sharing: {
      name: 'Jede Seite schreibt für sich',
      means:
        'Jede Seite schreibt auf, wie sie es erlebt hat. Keine kann die andere lesen, bevor beide abgegeben haben.',
    },
    in_meeting: {
      name: 'Im Gespräch',
      means:
        'Alles liegt für beide Seiten offen. Zuerst einander verstehen, dann sehen, was sich ändern soll.',
    },
    in_review: {
      name: 'Lesen und unterschreiben',
      means:
        'Der Text steht. Jede Seite liest ihn noch einmal und unterschreibt, oder sagt, was noch nicht stimmt.',
    },
    agreed: {
      name: 'Vereinbart',
      means: 'Beide Seiten haben unterschrieben. Was vereinbart ist, kann jetzt getan werden.',
    },
    agreed_with_differences: {
      name: 'Vereinbart, mit Unterschieden',
      means:
        'Beide Seiten haben unterschrieben; was sie verschieden sehen, ist im Text festgehalten.',
    },
    escalated: {
      name: 'Einen Schritt weiter',
      means: 'Dieses Gespräch allein hat nicht gereicht. Ein weiterer Schritt hat begonnen.',
    },
    closed: {
      name: 'Abgeschlossen',
      means: 'Es ändert sich nichts mehr. Es bleibt hier, um gelesen zu werden.',
    },
  },
  templates: {
    full: {
      name: 'Der ganze Weg',
      means:
        'Zuerst jede Seite für sich, dann beide zusammen, bis zu einer Vereinbarung, die beide unterschreiben.',
    },
    short: {
      name: 'Kurzer Rückblick',
      means: 'Vier Fragen, was sich ändert, und zwei Unterschriften. Eine Stunde kann reichen.',
    },
  },
  questions: {
    intended: {
      text: 'Was hatten wir vor?',
      help: 'Was Ihre Seite erreichen wollte, und woran sie gemerkt hätte, dass es gelungen ist.',
    },
    happened: {
      text: 'Was ist geschehen?',
      help: 'Der Reihe nach, so wie es jemand gesehen hätte, der nur zuschaut.',
    },
    went_well: {
      text: 'Was ist gut gegangen, und warum?',
      help: 'Was geholfen hat, damit Sie beim nächsten Mal darauf bauen können.',
    },
    differently: {
      text: 'Was machen wir anders, und wie?',
      help: 'Was beim nächsten Mal besser gehen kann, und was es dafür braucht.',
    },
  },
  facilitations: {
    none: { name: 'Niemand im Besonderen', means: 'Die beiden Seiten führen das Gespräch selbst.' },
    party: {
      name: 'Jemand von einer Seite',
      means: 'Eine oder einer von Ihnen leitet das Gespräch und nimmt zugleich daran teil.',
    },
    neutral: {
      name: 'Jemand Neutrales',
      means: 'Jemand, der zu keiner der beiden Seiten gehört, leitet das Gespräch.',
    },
  },
  confidentialities: {
    participants: {
      name: 'Nur wer teilnimmt',
      means: 'Was hier steht, bleibt bei den oben genannten Personen.',
    },
    organisations: {
      name: 'Beide Organisationen',
      means: 'Auch andere in den beiden Organisationen dürfen es lesen, wo es ihnen hilft.',
    },
    open: {
      name: 'Auch andere',
      means: 'Es darf nach außen gegeben werden, mit Rollen anstelle der Namen.',
    },
  },
  violationTypes: {
    ability: { name: 'Kompetenz', means: 'Etwas ließ sich nicht so leisten, wie es erwartet war.' },
    benevolence: {
      name: 'Wohlwollen',
      means: 'Es sah so aus, als zählten die Interessen der anderen Seite nicht.',
    },
    integrity: {
      name: 'Integrität',
      means: 'Was gesagt und was getan wurde, schien nicht zusammenzupassen.',
    },
    predictability: {
      name: 'Berechenbarkeit',
      means: 'Es kam überraschend, oder es war jedes Mal anders.',
    },
    unclear: {
      name: 'Noch nicht klar',
      means: 'Das darf offen bleiben; Sie können darauf zurückkommen.',
    },
  },
  standings: {
    agreed: { name: 'Einig', means: 'Beide Seiten sagen, dass es so war.' },
    disputed: {
      name: 'Verschieden gesehen',
      means: 'Eine Seite sieht es nicht so. Das darf offen bleiben.',
    },
    one_sided: {
      name: 'Von einer Seite gesagt',
      means: 'Die andere Seite hat sich noch nicht geäußert.',
    },
    unconfirmed: { name: 'Nicht bestätigt', means: 'Noch steht keine Seite dafür ein.' },
  },
  positions: { agree: 'So war es', dispute: 'Wir sehen es anders' },
  verdicts: {
    confirmed: 'Ja, so haben wir es gemeint',
    partly: 'Teilweise',
    not_yet: 'Noch nicht',
  },
  factorCategories: {
    expectation: 'Verschiedene Erwartungen',
    communication: 'Wie Sie miteinander gesprochen haben',
    capacity: 'Zu wenige Leute, zu wenig Zeit',
    handover: 'Eine Übergabe',
    process: 'Wie die Arbeit geregelt ist',
    incentive: 'Woran jede Seite gemessen wird',
    external: 'Etwas von außen',
    agreement_gap: 'Etwas, das nie vereinbart wurde',
  },
  factorSides: { shared: 'Bei beiden Seiten', outside: 'Außerhalb von beiden' },
  apologyElements: {
    responsibility: {
      name: 'Verantwortung übernehmen',
      means: 'Was von Ihrer Seite kam oder ausblieb, und ihr Anteil an dem, was folgte.',
    },
    repair: {
      name: 'Anbieten, es in Ordnung zu bringen',
      means: 'Was Ihre Seite gegen den Schaden tun wird, und bis wann.',
    },
    regret: {
      name: 'Sagen, dass es Ihnen leidtut',
      means: 'Was Ihnen leidtut, und wen es getroffen hat.',
    },
    explanation: {
      name: 'Erzählen, wie es dazu kam',
      means: 'Wie es von Ihrer Seite aus aussah, ohne es kleiner zu machen.',
    },
    repentance: {
      name: 'Es anders machen wollen',
      means: 'Was Ihre Seite hinter sich lassen will, und was sie stattdessen tut.',
    },
    forgiveness: {
      name: 'Um Verzeihung bitten',
      means: 'Wenn Sie darum bitten möchten. Die andere Seite schuldet Ihnen keine Antwort.',
    },
  },
  selfAnswers: { yes: 'Ja', partly: 'Teilweise', no: 'Nein' },
  escalationSteps: {
    facilitated_talk: {
      name: 'Ein geleitetes Gespräch',
      means: 'Jemand, mit dem beide Seiten einverstanden sind, leitet das nächste Gespräch.',
    },
    senior_sponsors: {
      name: 'Die Verantwortlichen der Leitung',
      means: 'Wer auf jeder Seite für die Partnerschaft einsteht, spricht miteinander.',
    },
    mediation: {
      name: 'Mediation',
      means: 'Eine dafür ausgebildete Person von außen hilft beiden Seiten, einen Weg zu finden.',
    },
    rotate_contact: {
      name: 'Eine andere Kontaktperson',
      means: 'Jemand anderes übernimmt den Kontakt, mit Zeit, das Wichtige zu übergeben.',
    },
    pause: {
      name: 'Eine Pause',
      means: 'Die Arbeit ruht bis zu einem Tag, den Sie gemeinsam festlegen.',
    },
    exit_conversation: {
      name: 'Ein Gespräch über das Ende',
      means: 'Sie sprechen darüber, wie die Partnerschaft für beide Seiten gut enden könnte.',
    },
  },
  recurrenceResults: {
    not_again: 'Es kam nicht wieder',
    again: 'Es kam wieder',
    unclear: 'Schwer zu sagen',
  },
  stances: {
    agree: { name: 'Wir stimmen zu', means: 'Ihre Seite steht zum ganzen Text.' },
    agree_with_difference: {
      name: 'Wir stimmen zu und vermerken einen Unterschied',
      means: 'Ihre Seite steht zum Text und sagt, was sie anders sieht.',
    },
  },
};
