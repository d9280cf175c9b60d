import type { OverviewMessages } from '../en/overview.ts';

export const overview: OverviewMessages = {
  title: ({ partners, isSide }, f) => {
    if (partners.length === 0) return 'Die Partnerschaft';
    return isSide ? `Zusammenarbeit mit ${f.list(partners)}` : f.list(partners);
  },
  empty:
    'Hier ist noch nichts aufgeschrieben. Was zugesagt und vereinbart wird und wie beide Seiten einander sehen, erscheint hier.',
  untitled: 'Ohne Titel',

  awaitsYou: 'Wartet auf Sie',
  nothingAwaits: 'Zurzeit wartet nichts auf Sie. Danke.',
  acts: {
    promise_own: 'Zusagen oder sagen, was Sie zusagen können',
    finish_draft: 'Entwurf fertig schreiben',
    answer: 'Antworten',
    answer_change: 'Auf eine Änderung antworten',
    deliver: 'Tun, was Sie zugesagt haben',
    judge: 'Sagen, ob Sie zufrieden sind',
    release: 'Davon entbinden, wie vereinbart',
    amend: 'Ändern, wie vereinbart',
    share: 'Entwurf einer Nachbetrachtung teilen',
    submit_perspective: 'Sagen, wie Sie es erlebt haben',
    answer_restatement: 'Sagen, ob Sie verstanden wurden',
    restate: 'In eigenen Worten sagen, wie die anderen es sehen',
    self_check: 'Zwei Fragen an sich selbst beantworten',
    complete: 'Nachbetrachtung vervollständigen',
    review: 'Nachbetrachtung zur Durchsicht geben',
    sign_post_mortem: 'Nachbetrachtung lesen und unterschreiben',
    look: 'Nachsehen, ob es wiedergekommen ist',
    resume: 'Das Gespräch wieder aufnehmen',
    propose: 'Entwurf einer Vereinbarung teilen',
    reply: 'Antworten, wo Sie es anders sehen',
    answer_echo: 'Sagen, ob Sie verstanden wurden',
    echo: 'In eigenen Worten wiedergeben',
    decide: 'Über offene Zusagen entscheiden',
    sign_articulation: 'Lesen und unterschreiben',
    activate: 'In Kraft setzen',
    look_again: 'Vereinbarung wieder durchsehen',
    answer_survey: 'Sagen, wie Sie einander sehen',
  },
  wave: ({ name }) => `Umfrage vom ${name}`,
  more: ({ count }, f) => `${f.number(count)} weitere zeigen`,
  fewer: 'Weniger zeigen',

  due: 'Demnächst',
  nothingDue: ({ days, isRest }, f) =>
    `In den nächsten ${f.number(days)} Tagen ist ${isRest ? 'sonst ' : ''}nichts fällig.`,
  dueWhen: ({ when }) => `war ${when} fällig`,
  overdue: ({ count }, f) =>
    f.plural(count, {
      one: '1 Zusage ist überfällig',
      other: `${f.number(count)} Zusagen sind überfällig`,
    }),
  kinds: {
    due: 'Zusage',
    look: 'Nachsehen, ob es wiedergekommen ist',
    review: 'Durchsicht der Vereinbarung',
  },
  promisedBy: ({ party }) => `von ${party}`,

  trust: 'Vertrauen auf einen Blick',
  noTrust: 'Es hat noch niemand eine Umfrage beantwortet.',
  youSee: ({ target }) => `Wie Sie ${target} sehen`,
  seesYou: ({ rater }) => `Wie ${rater} Sie sieht`,
  sees: ({ rater, target }) => `${rater} über ${target}`,
  outOf: ({ index }, f) => `${f.number(index)} von 100`,
  facts: ({ n, wave }, f) =>
    `${f.plural(n, { one: '1 Antwort', other: `${f.number(n)} Antworten` })}, ${wave}`,
  change: ({ change }, f) =>
    change === 0 ? 'wie in der Runde davor' : `${f.signed(change)} seit der Runde davor`,
  withheld: {
    below_threshold: 'Zu wenige Antworten, um sie zu zeigen',
    complementary: 'Nicht gezeigt, damit niemand erkennbar ist',
    no_answers: 'Noch keine Antworten',
  },
  openRadar: 'Nach Dimensionen ansehen',

  review: 'Nächste Durchsicht',
  noReview: 'Es ist keine Durchsicht geplant.',

  notKept:
    'Was Sie hier tun, kann gerade nicht gespeichert werden. Es bleibt, solange diese Seite offen ist.',
  offline:
    'Was Sie hier tun, bleibt vorerst auf dieser Seite. Es wird gespeichert, sobald die Verbindung wieder steht.',
  notOpened: 'Was hier gespeichert ist, lässt sich gerade nicht öffnen.',
  lost: 'Was hier gespeichert war, war beschädigt, und der Browser hat es entfernt; deshalb beginnt dies von vorn. Wenn Sie eine Kopie haben, öffnen Sie sie.',
  unreadable: ({ count }, f) =>
    f.plural(count, {
      one: '1 Eintrag ist beschädigt und wird nicht gezeigt. Er bleibt, wie er ist.',
      other: `${f.number(count)} Einträge sind beschädigt und werden nicht gezeigt. Sie bleiben, wie sie sind.`,
    }),
  troubles: {
    E_BLOCKED: 'Wahrscheinlich ist ein anderer Tab dieser Seite im Weg: Schließen Sie ihn.',
    E_CLOSED: 'Diese Seite speichert nicht mehr. Speichern Sie eine Kopie und laden Sie sie neu.',
    E_DENIED:
      'Dieser Browser lässt die Seite nichts speichern, wie in einem privaten Fenster oder innerhalb einer anderen Seite. Speichern Sie eine Kopie, bevor Sie gehen.',
    E_INTERNAL:
      'Das Speichern ist fehlgeschlagen. Speichern Sie eine Kopie, bevor Sie die Seite verlassen oder neu laden.',
    E_MIGRATION:
      'Was eine frühere Fassung gespeichert hat, ließ sich nicht in diese übernehmen. Es bleibt, wie es ist.',
    E_OUTDATED:
      'In einem anderen Tab ist eine neuere Fassung dieser Seite offen. Speichern Sie eine Kopie und laden Sie diese neu.',
    E_QUOTA:
      'Der Speicher dieses Browsers ist voll. Schaffen Sie Platz, oder speichern Sie eine Kopie.',
    E_UNREADABLE:
      'Was gespeichert ist, ist beschädigt. Es bleibt, wie es ist, bis eine Kopie seinen Platz einnimmt.',
  },
  retry: 'Noch einmal versuchen',
};
