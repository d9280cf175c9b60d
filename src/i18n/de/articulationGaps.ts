import type { ArticulationGapsMessages } from '../en/articulationGapsMessages.ts';

const quoted = (clause: string) => (clause === '' ? 'Ein Eintrag' : `„${clause}“`);

export const articulationGaps: ArticulationGapsMessages = {
  gaps: {
    title_missing: () => 'Es hat noch keinen Titel.',
    trigger_missing: () => 'Sagen Sie, was dazu führt, es neu zu schreiben.',
    start_missing: () => 'Sagen Sie, von welchem Tag an es gilt.',
    review_missing: () => 'Sagen Sie, bis wann Sie es wieder ansehen.',
    review_before_start: () =>
      'Der Tag der Durchsicht liegt nicht nach dem Tag, an dem es beginnt.',
    clause_missing: () => 'Es steht noch nichts da, was die anderen lesen könnten.',
    section_empty: ({ section }) => `„${section}“ sagt noch nichts.`,
    clause_text_missing: ({ section }) => `Ein Eintrag in „${section}“ hat keine Worte.`,
    accountable_missing: ({ clause }) => `${quoted(clause)}: Noch steht niemand dafür ein.`,
    responsible_missing: ({ clause }) => `${quoted(clause)}: Noch tut es niemand.`,
    person_unknown: ({ clause, item }) =>
      `${quoted(clause)} nennt jemanden, der nicht im Text steht: ${item}.`,
    party_unknown: ({ clause, item }) =>
      `${quoted(clause)} nennt einen Partner, der nicht teilnimmt: ${item}.`,
    outcome_unknown: ({ clause }) => `${quoted(clause)} dient einem Ergebnis, das es nicht gibt.`,
    clause_differs: ({ clause }) => `${quoted(clause)}: Zwei Fassungen stehen einander gegenüber.`,
    clause_sent_back: ({ clause }) => `${quoted(clause)}: Jemand bittet um andere Worte.`,
    reason_missing: ({ clause }) =>
      `${quoted(clause)}: Sagen Sie, warum es nicht bleibt, wie es war.`,
    echo_missing: ({ section, party }) =>
      `${party} hat „${section}“ noch nicht in eigenen Worten wiedergegeben.`,
    echo_unanswered: ({ section, party }) =>
      `${party} wartet auf Antwort, ob „${section}“ so gemeint war.`,
    commitment_undecided: ({ item }) => `Sagen Sie, was aus der Zusage „${item}“ wird.`,
    signature_missing: ({ party }) => `Es fehlt noch die Unterschrift von ${party}.`,
    signature_unverified: ({ party }) => `Die Unterschrift von ${party} passt nicht zum Text.`,
  },
  advice: {
    situation_one_sided: () => 'Was ist gleich geblieben? Darauf lässt sich der Rest bauen.',
    measure_missing: ({ clause }) => `${quoted(clause)}: Woran erkennen Sie, dass es da ist?`,
    target_missing: ({ clause }) => `${quoted(clause)}: Wo soll es stehen, und bis wann?`,
    outcome_before_start: ({ clause }) =>
      `${quoted(clause)} soll schon vor dem Tag erreicht sein, an dem dies beginnt.`,
    outcome_unserved: ({ clause }) => `Noch dient keine Aufgabe dem Ergebnis ${quoted(clause)}.`,
    aim_missing: ({ party }) => `Was will ${party} davon für sich selbst?`,
    owner_missing: ({ clause }) => `${quoted(clause)}: Wem gehört es?`,
    response_missing: ({ clause }) => `${quoted(clause)}: Wie bald kommt eine Antwort?`,
    escalation_missing: () =>
      'Was tun Sie, wenn Sie sich nicht einig werden? Jetzt lässt es sich leichter vereinbaren.',
    review_far: () =>
      'Bis zur Durchsicht ist es mehr als ein Jahr: Bis dahin wissen nur wenige noch, warum.',
  },
};
