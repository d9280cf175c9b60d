import type { ArticulationFilesMessages } from '../en/articulationFilesMessages.ts';
import { articulationHandover } from './articulationHandover.ts';

export const articulationFiles: ArticulationFilesMessages = {
  untitled: 'Vereinbarung',
  somebody: 'jemand',
  somebodyOf: ({ party }) => `jemand von ${party}`,
  personOf: ({ name, party }) => `${name}, ${party}`,
  timesIn: ({ zone }) => `Zeiten in ${zone}`,
  fileName: 'neufassung',
  handoverFileName: 'uebergabe',
  exportHandover: 'Für eine Übergabe speichern',
  exportHandoverJson: 'Für eine Übergabe als JSON speichern',
  exportCalendar: 'Die Tage für einen Kalender speichern',
  importTitle: 'Eine Vereinbarung aus einer Datei lesen',
  importReady: ({ title, status }) => `„${title}“ lässt sich übernehmen. Stand: ${status}.`,
  importOlder:
    'Diese Datei kann nicht an die Stelle dessen treten, was hier liegt: Nicht alles, was inzwischen getan wurde, steht darin.',

  document: {
    status: 'Stand',
    version: 'Fassung',
    versionOf: ({ version, supersedes }, f) =>
      supersedes === null
        ? f.number(version)
        : `${f.number(version)}, anstelle von Fassung ${f.number(supersedes)}`,
    between: 'Zwischen',
    begun: 'Begonnen',
    begunBy: ({ when, party }) => `${when}, von ${party}`,
    whyEnded: 'Warum sie nicht in Kraft trat',
    standing: 'Wie es darum steht',
    proposedBy: ({ standing, party }) => `${standing} (Worte von ${party})`,
    wouldPutItSo: ({ party }) => `${party} würde es so sagen`,
    wouldLeaveItOut: ({ party }) => `${party} würde es weglassen`,
    asksForAnother: ({ party }) => `${party} bittet um andere Worte`,
    reason: 'Warum',
    before: 'Vorher',
    now: 'Jetzt',
    ended: 'Endet mit dieser Fassung',
    inItsOwnWords: ({ party }) => `${party}, in eigenen Worten`,
    notAnswered: 'Noch nicht beantwortet.',
    changedSince: ({ version }, f) => `Was sich seit Fassung ${f.number(version)} geändert hat`,
    signatures: 'Unterschriften',
    signatureFaults: {
      changed: 'Diese Unterschrift passt nicht zu dem Text, wie er hier steht.',
      unknown_method:
        'Diese Unterschrift entstand auf eine Weise, die sich hier nicht prüfen lässt.',
    },
    signatureMissing: ({ party }) =>
      `Die Unterschrift von ${party} fehlt, obwohl es heißt, dass dies in Kraft trat.`,
    rolesUnverifiable:
      'Anstelle von Namen stehen Rollen. Darum lässt sich diese Abschrift nicht an den Unterschriften prüfen, das Original schon.',
    signaturesLeftOut: ({ count }, f) =>
      f.plural(count, {
        one: 'Eine Unterschrift ist in dieser Abschrift weggelassen: Sie gilt dem Text mit Namen.',
        other: `${f.number(count)} Unterschriften sind in dieser Abschrift weggelassen: Sie gelten dem Text mit Namen.`,
      }),
    openTitle: 'Was noch offen ist',
    nothingOpen: 'Es ist nichts offen.',
  },
  handover: articulationHandover,
  calendar: {
    review: ({ title }) => `Passt es noch? ${title}`,
    reviewMeans: ({ parties }, f) =>
      `Bis zu diesem Tag soll es wieder gemeinsam angesehen sein: ${f.list(parties)}.`,
    outcome: ({ outcome }) => `Soll erreicht sein: ${outcome}`,
    replaced: ({ version }, f) =>
      `Dieser Tag gilt nicht mehr: An die Stelle seines Textes ist Fassung ${f.number(version)} getreten.`,
  },
};
