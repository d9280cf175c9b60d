import type { TrustWords, ViewContext } from '../../core/trust/trustWords.ts';
import type { Formats } from '../formats.ts';

const referents = {
  person: 'die Menschen',
  organisation: 'die Organisation',
  system: 'das Umfeld',
};

function context({ wave, referent }: ViewContext): string {
  const parts = [referent && referents[referent], wave].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

const answers = (n: number, f: Formats) =>
  f.plural(n, { one: `${f.number(n)} Antwort`, other: `${f.number(n)} Antworten` });

const points = (n: number, f: Formats) =>
  f.plural(n, { one: `${f.number(n)} Punkt`, other: `${f.number(n)} Punkte` });

export const trust: TrustWords = {
  view: (p) =>
    `Blick von ${p.rater} auf ${p.perspective === 'self' ? 'sich selbst' : p.target}${context(p)}`,
  overall: ({ view, index, n }, f) =>
    `${view}: insgesamt ${f.number(index)} von 100, aus ${answers(n, f)}.`,
  extremes: ({ highest, high, lowest, low }, f) =>
    `Am höchsten: ${f.list(highest)} (${f.number(high)}). Am niedrigsten: ${f.list(lowest)} (${f.number(low)}).`,
  level: ({ index }, f) => `Alle Dimensionen liegen bei ${f.number(index)}.`,
  nothingShown: ({ view }) => `${view}: nicht gezeigt, damit einzelne Antworten anonym bleiben.`,
  nothingKnown: ({ view }) => `${view}: noch keine Antworten.`,
  withheld: ({ dimensions }, f) =>
    `Nicht gezeigt, damit einzelne Antworten anonym bleiben: ${f.list(dimensions)}.`,
  unanswered: ({ dimensions }, f) => `Noch keine Antworten: ${f.list(dimensions)}.`,
  widestGap: (p, f) =>
    `Am weitesten auseinander liegen die Sichtweisen bei „${p.dimension}“${context(p)}: ${p.rater} bewertet ${p.target} um ${points(p.points, f)} höher als umgekehrt.`,
  noGap: (p) =>
    `${p.rater} und ${p.target} bewerten einander in allen Dimensionen, zu denen beide Antworten haben, gleich${context(p)}.`,
  empty: 'Noch keine Sichtweisen vorhanden.',
};
