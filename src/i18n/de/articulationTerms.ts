import type { ArticulationTermsMessages } from '../en/articulationTermsMessages.ts';

export const articulationTerms: ArticulationTermsMessages = {
  statuses: {
    draft: { name: 'Entwurf', means: 'Es wird geschrieben. Noch bindet nichts davon jemanden.' },
    in_review: {
      name: 'Wird gelesen',
      means: 'Alle lesen es, nehmen jeden Punkt an, wie er steht, oder schlagen andere Worte vor.',
    },
    partly_signed: {
      name: 'Teilweise unterschrieben',
      means:
        'Einige haben unterschrieben, andere noch nicht. Wer den Text jetzt ändert, bittet alle noch einmal um ihre Unterschrift.',
    },
    in_force: {
      name: 'In Kraft',
      means:
        'Alle haben unterschrieben. Der Text bleibt, wie er ist, bis eine neue Fassung an seine Stelle tritt.',
    },
    superseded: {
      name: 'Abgelöst',
      means:
        'Eine spätere Fassung ist an seine Stelle getreten. Er bleibt hier, um gelesen zu werden.',
    },
    withdrawn: {
      name: 'Zurückgezogen',
      means: 'Es trat nicht in Kraft. Es bleibt hier, um gelesen zu werden.',
    },
  },
  allSigned: {
    name: 'Von allen unterschrieben',
    means: 'Alle haben unterschrieben. Es gilt, sobald jemand es in Kraft setzt.',
  },
  altered:
    'Nicht alle haben diesen Text unterschrieben, obwohl es hier steht. Er lässt sich lesen; Verlass ist nicht darauf.',
  triggers: {
    circumstances_changed: {
      name: 'Die Umstände sind andere',
      means: 'Ringsum hat sich etwas geändert, und der alte Text passt nicht mehr dazu.',
    },
    people_changed: {
      name: 'Die Menschen sind andere',
      means: 'Jemand, der dies getragen hat, ist gegangen, oder jemand Neues ist gekommen.',
    },
    scope_changed: {
      name: 'Die Arbeit ist eine andere',
      means: 'Gemeinsam wird mehr getan als vorher, oder weniger, oder etwas anderes.',
    },
    resources_changed: {
      name: 'Die Mittel sind andere',
      means: 'Geld, Zeit oder Menschen sind mehr oder weniger, als geplant war.',
    },
    expectation_gap: {
      name: 'Es wurde Verschiedenes erwartet',
      means: 'Jede Seite hatte etwas anderes im Sinn, und das hat sich gezeigt.',
    },
    after_post_mortem: {
      name: 'Nach einer Nachbetrachtung',
      means: 'Gemeinsam hat sich herausgestellt, was anders gesagt werden muss.',
    },
    scheduled_review: {
      name: 'Der vereinbarte Blick darauf',
      means: 'Der Tag ist da, an dem es wieder angesehen werden sollte.',
    },
    partner_joined: {
      name: 'Ein Partner kommt dazu',
      means: 'Eine weitere Organisation steigt ein, und der Anteil aller wird neu gesagt.',
    },
    partner_leaving: {
      name: 'Ein Partner geht',
      means: 'Eine Organisation geht. Was sie trug, wird weitergetragen oder beendet.',
    },
  },
  aspects: { changed: 'Was sich geändert hat', unchanged: 'Was gleich geblieben ist' },
  standings: {
    agreed: { name: 'Einig', means: 'Alle nehmen diese Worte an.' },
    proposed: { name: 'Vorgeschlagen', means: 'Jemand hat noch nicht geantwortet.' },
    differing: {
      name: 'Verschieden gesehen',
      means: 'Es gibt zwei Wortlaute. Beide bleiben stehen, bis einer davon gilt.',
    },
    not_discussed: {
      name: 'Noch nicht besprochen',
      means: 'Hierzu hat bisher niemand etwas gesagt.',
    },
  },
  stances: {
    agree: { name: 'Wir stimmen zu', means: 'Ihre Seite steht zum ganzen Text.' },
    agree_with_reservation: {
      name: 'Wir stimmen zu, mit einem Vorbehalt',
      means: 'Ihre Seite steht zum Text und sagt, worin sie unsicher ist.',
    },
  },
  dispositions: {
    carried: { name: 'Gilt weiter', means: 'Die Zusage gilt, wie sie gegeben wurde.' },
    amended: {
      name: 'Wird geändert',
      means:
        'Die Zusage gilt weiter, zu anderen Bedingungen. Die vereinbaren die beiden Seiten dort.',
    },
    released: { name: 'Wird losgelassen', means: 'Niemand wartet mehr darauf.' },
  },
  echoVerdicts: {
    confirmed: 'Ja, so meinen wir es',
    partly: 'Teilweise',
    not_yet: 'Noch nicht',
  },
  parts: {
    accountable: {
      name: 'steht dafür ein',
      letter: 'A',
      means: 'Wer dafür sorgt, dass es getan wird, und wen man danach fragt. Genau eine Stelle.',
    },
    responsible: {
      name: 'führt es aus',
      letter: 'R',
      means: 'Wer die Arbeit tut. Mindestens eine Stelle.',
    },
    consulted: {
      name: 'wird vorher gefragt',
      letter: 'C',
      means: 'Wer gehört wird, bevor etwas entschieden oder getan wird.',
    },
    informed: {
      name: 'erfährt es danach',
      letter: 'I',
      means: 'Wer hört, was entschieden oder getan wurde.',
    },
  },
  clauseChanges: {
    added: { name: 'Neu', means: 'Die frühere Fassung hatte diesen Punkt nicht.' },
    removed: { name: 'Weggelassen', means: 'Die frühere Fassung hatte diesen Punkt.' },
    changed: { name: 'Geändert', means: 'Die frühere Fassung sagte es anders.' },
    moved: { name: 'Verschoben', means: 'Dieselben Worte an anderer Stelle.' },
    unchanged: { name: 'Wie zuvor', means: 'Dieselben Worte an derselben Stelle.' },
  },
  verifyVerdicts: {
    unsigned: {
      name: 'Nicht unterschrieben',
      means: 'Es gibt keine Unterschrift, an der sich der Text prüfen ließe.',
    },
    as_signed: {
      name: 'Wie unterschrieben',
      means: 'Das ist Wort für Wort der Text, unter dem die Unterschriften stehen.',
    },
    changed: {
      name: 'Nicht wie unterschrieben',
      means:
        'Dieser Text ist nicht der, der unterschrieben wurde. Er lässt sich lesen; Verlass ist nicht darauf.',
    },
    unknown_method: {
      name: 'Hier nicht prüfbar',
      means:
        'Unterschrieben wurde auf eine Weise, die diese Seite noch nicht kennt. Eine neuere kennt sie vielleicht.',
    },
  },
  templates: {
    light: {
      name: 'Kurzer Neubeginn',
      means:
        'Was sich geändert hat, was erreicht werden soll und wer was tut. Eine Stunde kann reichen.',
    },
    full: {
      name: 'Ganze Partnerschaftsvereinbarung',
      means: 'Alles, worauf Partner sich verlassen, vom Zweck bis zu einem guten Ende.',
    },
    afterPostMortem: {
      name: 'Nach einer Nachbetrachtung',
      means: 'Aus dem, was sich gezeigt hat, wird, was von jetzt an voneinander erwartet wird.',
    },
    staffTransition: {
      name: 'Jemand Neues übernimmt',
      means: 'Was weitergeht, wer jetzt was tut, und wie der Kontakt bleibt.',
    },
  },
};
