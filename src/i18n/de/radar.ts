import type { RadarMessages } from '../en/radar.ts';
import type { Formats } from '../formats.ts';

const points = (value: number, f: Formats) =>
  f.plural(Math.round(value), {
    one: `${f.number(value)} Punkt`,
    other: `${f.number(value)} Punkte`,
  });

const inPoints = (value: number, f: Formats) =>
  f.plural(Math.round(value), {
    one: `${f.number(value)} Punkt`,
    other: `${f.number(value)} Punkten`,
  });

export const radar: RadarMessages = {
  title: 'Vertrauensradar',
  roleDescription: 'Vertrauensradar',
  chartKeys:
    'Die Pfeiltasten wechseln zwischen Dimensionen und Sichtweisen. Escape verlässt den Punkt.',
  viewLabel: 'Darstellung',
  viewChart: 'Diagramm',
  viewDots: 'Abstände',
  viewTable: 'Tabelle',
  seriesLabel: 'Sichtweisen',
  partnerView: ({ rater, target }) => `${rater} über ${target}`,
  selfView: ({ rater }) => `${rater} über sich selbst`,
  referent: ({ referent }) =>
    ({ person: 'die Menschen', organisation: 'die Organisation', system: 'das Umfeld' })[referent],
  answers: ({ n }, f) =>
    f.plural(n, { one: `${f.number(n)} Antwort`, other: `${f.number(n)} Antworten` }),
  inPart: ({ n }, f) => `${f.number(n)} davon nur zum Teil`,
  overall: 'Gesamt',
  emphasise: ({ series }) => `${series} hervorheben`,
  value: ({ value }, f) => `${f.number(value)} von 100`,
  change: ({ change }, f) => f.signed(change),
  changeSince: ({ change, wave }, f) => `${f.signed(change)} seit ${wave}`,
  changeWithheld: 'Veränderung nicht gezeigt: Sie würde einzelne Antworten verraten',
  withheld: ({ reason }) =>
    ({
      below_threshold: 'Nicht gezeigt: zu wenige Antworten, um anonym zu bleiben',
      complementary: 'Nicht gezeigt: Es würde eine kleinere Gruppe verraten',
      no_answers: 'Noch keine Antworten',
    })[reason],
  withheldShort: ({ reason }) => (reason === 'no_answers' ? 'keine Antworten' : 'nicht gezeigt'),
  outOfRange: 'außerhalb der Skala; am Rand gezeichnet',
  spreadAd: ({ points: p }, f) => `Antworten weichen im Mittel um ${points(p, f)} ab`,
  spreadSd: ({ points: p }, f) => `Standardabweichung von ${inPoints(p, f)}`,
  spreadLabel: 'Streuung der Antworten',
  spreadNone: 'Nicht zeigen',
  spreadAdOption: 'Mittlere Abweichung',
  spreadSdOption: 'Standardabweichung',
  compareWaves: 'Mit der vorigen Runde vergleichen',
  more: 'Mehr',
  exportSvg: 'Als SVG speichern',
  exportPng: 'Als PNG speichern',
  exportCsv: 'Zahlen als CSV speichern',
  exportFailed: 'Die Datei konnte nicht erstellt werden. Diagramm und Zahlen sind unverändert.',
  fileName: 'vertrauensradar',
  dimension: 'Dimension',
  gap: 'Abstand',
  gapOf: ({ gap }, f) => `${points(gap, f)} auseinander`,
  gapUnknown: 'Abstand nicht bekannt',
  quadrant: ({ quadrant, rater, target }) =>
    ({
      agreed_strength: `Gemeinsam gesehene Stärke von ${target}`,
      agreed_weakness: `${rater} und ${target} sehen beide Luft nach oben bei ${target}`,
      blind_spot: `${target} schätzt sich selbst höher ein als ${rater}`,
      undervalued_advantage: `${rater} schätzt ${target} höher ein als ${target} sich selbst`,
    })[quadrant],
  scaleNote: 'Von 0 in der Mitte bis 100 am Rand.',
  profileNote:
    'Lesen Sie die Dimensionen zusammen, als ein Profil; es sind keine getrennten Tests.',
  previousNote: 'Ein blasser Umriss zeigt die Runde davor.',
  spreadNote: 'Ein Band entlang einer Achse zeigt, wie weit die Antworten auseinanderliegen.',
  tableCaption: 'Vertrauen nach Dimension, 0 bis 100',
  hint: 'Wählen Sie eine Dimension, um zu lesen, was sie bedeutet.',
  closeDetails: 'Einzelheiten schließen',
  selectDimension: ({ dimension }) => `${dimension} näher ansehen`,
  emptyTitle: 'Noch nichts zu zeichnen',
  emptyText:
    'Ein Vertrauensradar zeigt, wie Partner einander sehen: eine Achse für jede Dimension einer Umfrage. Wählen Sie zuerst ein Instrument.',
  noSeries:
    'Es sind noch keine Antworten eingegangen. Die Achsen zeigen, wonach die Umfrage fragen wird.',
  allHidden: 'Alle Sichtweisen sind ausgeblendet. Wählen Sie eine, um sie zu zeigen.',
  allWithheld:
    'Alle Ergebnisse sind vorerst nicht sichtbar: Es sind zu wenige Antworten, um anonym zu bleiben.',
  notDrawn: ({ count }, f) =>
    f.plural(count, {
      one: `${f.number(count)} Sichtweise konnte nicht gezeichnet werden:`,
      other: `${f.number(count)} Sichtweisen konnten nicht gezeichnet werden:`,
    }),
  noAxes: 'Die Dimensionen enthalten einen Fehler, daher lässt sich nichts zeichnen:',
  notDrawnBecause: ({ code }) => {
    if (code === 'E_UNKNOWN_DIMENSION')
      return 'Darin wird eine Dimension bewertet, die das Diagramm nicht hat.';
    return code === 'E_DUPLICATE_ID' ? 'Die Kennung kommt zweimal vor.' : 'Das ist nicht lesbar.';
  },
  point: ({ dimension, series, facts }) => `${dimension}, ${series}: ${facts}`,
};
