import type { MeasuresMessages } from '../en/measures.ts';
import type { Formats } from '../formats.ts';

const promises = (n: number, f: Formats) =>
  f.plural(n, { one: `${f.number(n)} Zusage`, other: `${f.number(n)} Zusagen` });

export const measures: MeasuresMessages = {
  title: 'Wie Zusagen gehalten werden',
  window: ({ from, to }, f) => `Zusagen, fällig vom ${f.date(from)} bis ${f.date(to)}`,
  empty:
    'Noch keine Zahlen. Sie erscheinen, sobald die ersten Zusagen fällig sind, und sagen, wie viele pünktlich gehalten wurden und was dazwischenkam.',
  labels: {
    ppc: 'Pünktlich gehalten',
    surprises: 'Überraschungen',
    openNow: 'Jetzt offen',
    otif: 'Pünktlich und vollständig',
    keptLate: 'Verspätet gehalten',
    missed: 'Nicht gehalten',
    pending: 'Noch zu beurteilen',
    open: 'Noch nicht fällig',
    renegotiated: 'Rechtzeitig neu vereinbart',
    notice: 'Vorwarnzeit',
    firstPass: 'Beim ersten Mal angenommen',
  },
  explanations: {
    ppc: 'Anteil der entschiedenen Zusagen, die bis zum vereinbarten Tag gemeldet und dann angenommen wurden: ganz oder gar nicht, ohne Teilpunkte (Percent Plan Complete, PPC).',
    surprises:
      'Anteil der nicht pünktlich gehaltenen Zusagen, von denen die andere Seite bis zum Tag nichts gehört hat: keine Vorwarnung, kein Änderungsvorschlag, kein Wort, dass es nicht geht.',
    openNow:
      'Zusagen, die noch nicht angenommen sind, wann immer sie fällig werden; überfällig heißt, dass der Tag ohne Meldung verstrichen ist.',
  },
  moreExplanations: {
    otif: 'Anteil der entschiedenen Zusagen, die pünktlich gehalten wurden, ohne dass eine Bedingung erlassen wurde (On Time, In Full: OTIF).',
    keptLate: 'Von der empfangenden Seite angenommen und nach dem Tag gemeldet.',
    missed: 'Der Tag ist ohne Meldung verstrichen, oder die Zusage wurde zurückgenommen.',
    pending:
      'Gemeldet und von der empfangenden Seite noch nicht beurteilt: zählt bis dahin weder als gehalten noch als verfehlt.',
    open: 'Zugesagt für einen Tag in diesem Zeitraum, der noch nicht vorbei ist.',
    renegotiated:
      'Anteil aller Zusagen, die einvernehmlich geändert wurden, wobei die Änderung spätestens am zuerst zugesagten Tag vorgeschlagen war.',
    notice:
      'Wie lange vor dem Tag eine Vorwarnung kam, davon der mittlere Wert; unter null kam sie nach dem Tag.',
    firstPass:
      'Anteil der gehaltenen Zusagen, früh oder spät, bei denen keine Meldung zurückgegeben wurde.',
    reasons:
      'Warum Zusagen nicht pünktlich gehalten wurden, nach dem zuletzt genannten Grund: Die ersten Zeilen zeigen, wo eine Änderung am meisten hilft.',
    reciprocity:
      'Zusagen gezählt, nicht gewichtet: Ein Saldo von 0 ist ausgeglichen, bei +1 hat in dieser Zeile nur die erste Seite Zusagen, bei −1 nur die andere.',
  },
  notKnown: 'nicht bekannt',
  whyNotKnown: {
    ppc: 'Noch ist nichts entschieden.',
    surprises: 'Nichts war verspätet oder nicht gehalten.',
    otif: 'Noch ist nichts entschieden.',
    renegotiated: 'In diesem Zeitraum ist nichts fällig.',
    notice: 'Niemand hat vorgewarnt.',
    firstPass: 'Noch ist nichts angenommen.',
  },
  partOf: ({ part, n }, f) => `${f.number(part)} von ${f.number(n)}`,
  ofN: ({ n }, f) => `von ${f.number(n)}`,
  decided: ({ n, population }, f) =>
    n === population
      ? `Alle ${promises(population, f)} entschieden`
      : `${f.number(n)} von ${promises(population, f)} entschieden`,
  lateOnes: ({ part, n }, f) =>
    `${f.number(part)} von ${f.number(n)} nicht pünktlich gehaltenen kamen ohne ein Wort`,
  nowOpen: ({ overdue, reported }, f) =>
    [
      overdue === 0 ? 'keine überfällig' : `${f.number(overdue)} überfällig`,
      reported > 0 && `${f.number(reported)} noch zu beurteilen`,
    ]
      .filter(Boolean)
      .join(', '),
  days: ({ days }, f) => {
    const digits = Number.isInteger(days) ? 0 : 1;
    const number = f.number(days, digits).replace('-', '\u2212');
    return f.plural(Math.abs(days), { one: `${number} Tag`, other: `${number} Tage` });
  },
  headsUps: ({ n }, f) =>
    f.plural(n, { one: `${f.number(n)} Vorwarnung`, other: `${f.number(n)} Vorwarnungen` }),
  explain: 'Was das heißt',

  baselineLabel: 'Gemessen an',
  baselines: {
    requested: 'Erbetener Tag',
    original: 'Zugesagter Tag',
    latest: 'Zuletzt vereinbarter Tag',
  },
  baselineHints: {
    requested: 'Der zuerst erbetene Tag: Wurde der Bedarf gedeckt?',
    original: 'Der zuerst zugesagte Tag: Konnte man sich verlassen?',
    latest:
      'Der zuletzt vereinbarte Tag, sofern er vereinbart war, bevor der vorige verstrich: der mildeste der drei.',
  },
  baselineTable: 'Pünktlich gehalten, gemessen an jedem der drei Tage',

  figure: 'Zahl',
  together: 'Zusammen',
  ours: 'Von uns zugesagt',
  theirs: 'Uns zugesagt',
  of: ({ party }) => `Zugesagt von ${party}`,
  ofOthers: 'Zugesagt von anderen',
  moreFigures: 'Weitere Zahlen',
  figureTable: 'Alle Zahlen',

  trend: {
    week: 'Pünktlich gehalten, nach Wochen',
    month: 'Pünktlich gehalten, nach Monaten',
    quarter: 'Pünktlich gehalten, nach Quartalen',
  },
  period: 'Fällig',
  periodSoFar: ({ period }) => `${period}, bisher`,
  decidedLabel: 'Entschieden',
  notDecided: 'Noch nicht entschieden',
  trendPoint: ({ period, ratio, n }, f) =>
    ratio === null
      ? `${period}: nichts entschieden`
      : `${period}: ${f.percent(ratio)} von ${f.number(n)}`,
  trendKey: 'Ein hohler Punkt steht für einen Zeitraum, der noch läuft.',
  asTable: 'Als Tabelle',
  persistentlyPerfect: (_, f) =>
    `Alles wurde gehalten, immer wieder. Dauerhaft ${f.percent(1)} können heißen, dass nur Leichtes zugesagt wird: Gibt es etwas, das eine Zusage wert wäre, auch wenn es weniger sicher ist?`,

  reasonsTitle: 'Was dazwischenkam',
  reason: 'Grund',
  promises: 'Zusagen',
  share: 'Anteil',
  cumulative: 'Aufaddiert',
  unstated: ({ count }, f) => `Dazu ${promises(count, f)} ohne genannten Grund`,
  noReasons: 'Es wurde kein Grund genannt.',

  reciprocityTitle: ({ partner }) => `Geben und Nehmen mit ${partner}`,
  reciprocityKept: 'Bisher gehalten',
  reciprocityOpen: 'Jetzt offen',
  promisesOf: ({ party }) => party ?? 'Wir',
  balance: 'Saldo',
};
