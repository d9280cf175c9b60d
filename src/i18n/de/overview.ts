import type { OverviewMessages } from '../en/overview.ts';

export const overview: OverviewMessages = {
  title: ({ partners }, f) =>
    partners.length > 0 ? `Zusammenarbeit mit ${f.list(partners)}` : 'Die Partnerschaft',
  empty: 'Zwischen Ihnen ist noch nichts aufgeschrieben.',
  loading: 'Einen Moment …',

  awaitsYou: 'Wartet auf Sie',
  awaits: ({ party }) => `Wartet auf ${party}`,
  nothingAwaits: 'Nichts wartet. Danke.',
  acts: {
    promise_own: 'Zusagen, oder sagen, was Sie zusagen können',
    finish_draft: 'Entwurf fertig schreiben',
    answer: 'Antworten',
    answer_change: 'Auf eine Änderung antworten',
    deliver: 'Tun, was Sie zugesagt haben',
    judge: 'Sagen, ob Sie zufrieden sind',
    release: 'Loslassen, wie gemeinsam vereinbart',
    amend: 'Ändern, wie gemeinsam vereinbart',
    share: 'Entwurf einer Nachbetrachtung teilen',
    submit_perspective: 'Sagen, wie Sie es erlebt haben',
    answer_restatement: 'Sagen, ob Sie verstanden wurden',
    restate: 'In eigenen Worten sagen, wie die anderen es sehen',
    self_check: 'Zwei Fragen an sich selbst beantworten',
    complete: 'Nachbetrachtung vervollständigen',
    review: 'Nachbetrachtung zur Durchsicht geben',
    sign_post_mortem: 'Nachbetrachtung lesen und unterschreiben',
    look: 'Nachsehen, ob es wiedergekommen ist',
    resume: 'Weiter miteinander reden',
    propose: 'Entwurf einer Vereinbarung teilen',
    reply: 'Antworten, wo Sie es anders sehen',
    answer_echo: 'Sagen, ob Sie verstanden wurden',
    echo: 'In eigenen Worten zurückschreiben',
    decide: 'Über offene Zusagen entscheiden',
    sign_articulation: 'Lesen und unterschreiben',
    activate: 'In Kraft setzen',
    look_again: 'Vereinbarung wieder lesen',
    answer_survey: 'Sagen, wie Sie einander sehen',
  },
  wave: ({ name }) => `Umfrage vom ${name}`,
  more: ({ count }, f) =>
    f.plural(count, { one: '1 weiteres', other: `${f.number(count)} weitere` }),

  due: 'Demnächst',
  nothingDue: ({ days }, f) => `In den nächsten ${f.number(days)} Tagen ist nichts fällig.`,
  overdue: ({ count }, f) =>
    f.plural(count, {
      one: '1 Zusage ist überfällig',
      other: `${f.number(count)} Zusagen sind überfällig`,
    }),
  kinds: {
    due: 'Zusage',
    look: 'Nachsehen, ob es wiedergekommen ist',
    review: 'Vereinbarung wieder ansehen',
  },
  promisedBy: ({ party }) => `von ${party}`,

  trust: 'Vertrauen auf einen Blick',
  noTrust: 'Es wurde noch niemand gefragt.',
  sees: ({ rater, target }) => `${rater} in ${target}`,
  outOf: ({ index }, f) => `${f.number(index)} von 100`,
  facts: ({ n, wave }, f) =>
    `${f.plural(n, { one: '1 Antwort', other: `${f.number(n)} Antworten` })}, ${wave}`,
  change: ({ change }, f) => `${f.signed(change)} seit der Runde davor`,
  withheld: {
    below_threshold: 'Zu wenige Antworten, um sie zu zeigen',
    complementary: 'Nicht gezeigt, damit niemand erkennbar ist',
    no_answers: 'Noch keine Antworten',
  },
  openRadar: 'Nach Dimensionen ansehen',

  review: 'Nächste Durchsicht',
  reviewOn: ({ day, relative }) => `${day}, ${relative}`,
  noReview: 'Es ist keine geplant.',

  notKept:
    'Was Sie hier tun, kann gerade nicht gespeichert werden. Es bleibt auf dieser Seite, solange sie offen ist.',
};
