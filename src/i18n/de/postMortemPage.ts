import type { PostMortemPageMessages } from '../en/postMortemPageMessages.ts';
import type { Formats } from '../formats.ts';

/** Scores are shown with a digit after the point where they have one. */
const digits = (value: number) => (Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1);
const score = (value: number, f: Formats) => f.number(value, digits(value));

export const postMortemPage: PostMortemPageMessages = {
  untitled: 'Nachbetrachtung',
  somebody: 'jemand',
  somebodyOf: ({ party }) => `jemand von ${party}`,
  witness: 'Sie lesen mit. Hier schreiben nur die beiden Seiten.',
  timer: ({ title }) => `Zeit für „${title}“`,
  timerLeft: ({ minutes, seconds }, f) => {
    const whole = { one: `${f.number(minutes)} Minute`, other: `${f.number(minutes)} Minuten` };
    const rest = { one: `${f.number(seconds)} Sekunde`, other: `${f.number(seconds)} Sekunden` };
    // A full minute without its “0 Sekunden”, and less than one without its “0 Minuten”.
    const parts = [minutes && f.plural(minutes, whole), seconds && f.plural(seconds, rest)];
    return `noch ${parts.filter(Boolean).join(' ')}`;
  },
  timerStart: 'Zeit starten',
  timerPause: 'Anhalten',
  timerReset: 'Von vorn',
  timeOver: ({ title }) =>
    `Die Zeit für „${title}“ ist um. Bringen Sie den Gedanken zu Ende, oder nehmen Sie sich mehr Zeit.`,
  spotlightOn: 'Allen diesen Abschnitt zeigen',
  spotlit: ({ title }) => `Das sehen Sie sich jetzt gemeinsam an: „${title}“`,
  spotlightGone: 'Alle können wieder selbst blättern.',
  spotlightHeld: 'Wer das Gespräch leitet, bestimmt, wann es weitergeht.',

  hintsTitle: 'Hinweise zur Wortwahl',
  hintCategories: {
    counterfactual: 'Was nicht geschah',
    blame_label: 'Ein Etikett',
    mind_reading: 'Eine Vermutung über Absichten',
    absolute: 'Ohne Ausnahme',
    why_you: 'Eine Warum-Frage',
    demand: 'Eine Forderung',
    vague_action: 'Schwer zu überprüfen',
  },
  hintAsk: ({ question }) => `Sie könnten fragen: ${question}`,
  showWords: 'Im Text zeigen',
  dismissHint: 'So lassen',

  add: {
    groundRules: 'Regel hinzufügen',
    participants: 'Person hinzufügen',
    commitments: 'Zusage hinzufügen',
    timeline: 'Tatsache hinzufügen',
    factors: 'Hinzufügen, was beigetragen hat',
    wentWell: 'Hinzufügen, was gut ging',
    lucky: 'Hinzufügen, wo Sie Glück hatten',
    changes: 'Änderung hinzufügen',
    principles: 'Satz hinzufügen',
    recurrence: 'Tag zum Hinsehen hinzufügen',
  },
  empty: {
    groundRules:
      'Ohne Regeln bringt jede Seite ihre eigenen mit. Mit einigen gemeinsamen spricht es sich sicherer.',
    participants: 'Noch ist niemand genannt. Wenige sprechen offener miteinander als viele.',
    commitments:
      'Wenn eine Zusage nicht gehalten wurde, nennen Sie sie hier: Ihr Verlauf hilft zu sehen, was geschah.',
    timeline:
      'Noch keine Tatsachen. Beginnen Sie einige Zeit vor dem Ereignis, und schreiben Sie, was jemand gesehen hätte, der nur zuschaut.',
    factors:
      'Noch nichts genannt. Was hat es wahrscheinlicher gemacht: eine Erwartung, etwas Ungesagtes, zu wenig Zeit, eine Übergabe?',
    wentWell: 'Auch wenn das Vertrauen erschüttert ist: Etwas hat gehalten. Was war es?',
    lucky:
      'Hat der Zufall verhindert, dass es schlimmer kam? Beim nächsten Mal tut er es vielleicht nicht.',
    changes:
      'Noch keine Änderung. Gehen Sie von dem aus, was beigetragen hat, und fragen Sie, was es verhindern würde.',
    principles: 'Welcher Satz würde Ihnen am nächsten schweren Tag helfen?',
    recurrence:
      'Noch ist kein Tag festgelegt. Ein Blick nach einigen Wochen zeigt, ob die Änderungen halten.',
  },
  entryNumber: ({ number }, f) => `Eintrag ${f.number(number)}`,
  addedBy: ({ party }) => `Hinzugefügt von ${party}`,

  timesIn: ({ zone }) => `Zeiten in ${zone}`,
  noTime: 'Zeit nicht bekannt',
  moveKeys: 'Alt mit Pfeil auf oder ab verschiebt einen Eintrag.',
  takePositionBack: 'Zurücknehmen',
  partyPosition: ({ party, position }) =>
    ({
      agree: `${party}: so war es`,
      dispute: `${party} sieht es anders`,
      none: `${party} hat sich noch nicht geäußert`,
    })[position ?? 'none'],

  accountHidden: ({ party, isSubmitted }) =>
    isSubmitted
      ? `${party} hat abgegeben. Sie können es lesen, sobald auch Ihre Seite abgegeben hat.`
      : `${party} schreibt noch. Sie lesen einander im selben Augenblick.`,
  round: ({ number }, f) => `Runde ${f.number(number)}`,
  notRated: 'Nicht gesagt',
  scale: ({ min, max }, f) => `Von ${f.number(min)}, gar nicht, bis ${f.number(max)}, ganz`,
  trustChange: ({ before, after }, f) =>
    `vorher ${score(before, f)}, jetzt ${score(after, f)} (${f.signed(after - before, digits(after - before))})`,
  received: ({ party, when }) => `${party} hat vermerkt, dass es angekommen ist (${when}).`,
  nothingAcknowledged: ({ party }) => `${party} hat hier nichts geschrieben.`,
  preventedBy: ({ changes }, f) =>
    `Verhindert durch: ${f.list(changes.map((change) => `„${change}“`))}`,
  handOver: ({ count }, f) =>
    f.plural(count, {
      one: 'Die Änderung zur Zusage machen',
      other: `Die ${f.number(count)} Änderungen zu Zusagen machen`,
    }),
  handingOver: 'Wird übergeben\u00A0…',
  handedOver: ({ count }, f) =>
    f.plural(count, {
      one: 'Ein Entwurf einer Zusage liegt für die Seite bereit, die sie übernimmt.',
      other: `${f.number(count)} Entwürfe von Zusagen liegen für die Seiten bereit, die sie übernehmen.`,
    }),
  nobodyYet: 'Niemand Bestimmtes',

  revealedStage: 'Beide haben geschrieben',
  revealed: 'Beide Seiten haben abgegeben. Beide Sichten sind jetzt offen.',
  stageNow: ({ stage, means }) => `Jetzt: ${stage}. ${means}`,
  signaturesVoided:
    'Der Text wurde nach dem Unterschreiben geändert. Beide Seiten werden noch einmal um ihre Unterschrift gebeten.',

  newTitle: 'Eine Nachbetrachtung beginnen',
  newIntro:
    'Wenn etwas das Vertrauen zwischen Ihnen erschüttert hat, nehmen Sie sich die Zeit, gemeinsam herauszufinden, was geschah, es in Ordnung zu bringen und dafür zu sorgen, dass es nicht wiederkommt. Warten Sie nicht, bis es vergessen ist, und beginnen Sie nicht, solange der Ärger das Zuhören noch verhindert.',
  chooseTemplate: 'Wie viel brauchen Sie?',
  begin: 'Beginnen',
  nothingHere: 'Hier ist noch keine Nachbetrachtung.',
};
