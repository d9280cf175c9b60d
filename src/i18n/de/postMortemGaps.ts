import type { PostMortemGapsMessages } from '../en/postMortemGapsMessages.ts';

const side = (who: string | null) => who ?? 'Ihre Seite';
const quoted = (entry: string | null, otherwise: string) => (entry ? `„${entry}“` : otherwise);

export const postMortemGaps: PostMortemGapsMessages = {
  gaps: {
    perspective_missing: ({ who }) => `${side(who)} hat die eigene Sicht noch nicht abgegeben.`,
    purpose_missing: () => 'Sagen Sie, wozu dieses Gespräch dient.',
    summary_missing: () => 'Sagen Sie kurz, was geschehen ist.',
    fact_missing: () => 'Schreiben Sie mindestens eine Tatsache auf.',
    restatement_missing: ({ who }) => `Noch offen: wie ${side(who)} die andere Seite versteht.`,
    answer_missing: ({ who }) => `Noch offen: ob ${side(who)} sich verstanden fühlt.`,
    factor_missing: () => 'Nennen Sie mindestens eines, das dazu beigetragen hat.',
    factor_open: ({ entry }) =>
      `${quoted(entry, 'Etwas, das beigetragen hat,')} braucht eine Änderung, die es verhindert, oder den Grund, warum sich nichts ändert.`,
    change_text_missing: () => 'Eine Änderung sagt noch nicht, was sich ändert.',
    change_owner_missing: ({ entry }) =>
      `Sagen Sie, welche Seite diese Änderung übernimmt: ${quoted(entry, 'noch nicht benannt')}.`,
    change_due_missing: ({ entry }) =>
      `Sagen Sie, bis wann diese Änderung getan ist: ${quoted(entry, 'noch nicht benannt')}.`,
    change_condition_missing: ({ entry }) =>
      `Sagen Sie, woran die andere Seite diese Änderung sieht: ${quoted(entry, 'noch nicht benannt')}.`,
    self_check_missing: ({ who }) =>
      `${side(who)} hat die Frage an sich selbst noch nicht beantwortet.`,
    signature_missing: ({ who }) => `${side(who)} hat noch nicht unterschrieben.`,
    recurrence_open: ({ entry }) =>
      entry ? `Sehen Sie nach, ob es wiederkam: „${entry}“.` : 'Sehen Sie nach, ob es wiederkam.',
  },
  advice: {
    event_unsaid: () =>
      'Sagen Sie kurz, was geschehen ist, damit beide Seiten über dasselbe schreiben.',
    second_factor: () =>
      'Bisher steht eines hier allein. Meist kommt mehreres zusammen: Was hat noch mitgespielt?',
    facilitator_involved: () =>
      'Wer das Gespräch leitet, gehört zu einer Seite. Mit jemand Neutralem spricht es sich oft leichter.',
    recurrence_unplanned: () => 'Legen Sie einen Tag fest, um zu sehen, ob es ausbleibt.',
    question_open: ({ who, entry }) =>
      who === null
        ? `Noch nicht beantwortet: ${quoted(entry, 'eine Frage')}.`
        : `${who} hat noch nicht geantwortet: ${quoted(entry, 'eine Frage')}.`,
  },
  beforeNext: {
    draft: 'Bevor es beginnt',
    sharing: 'Bevor sich beide Sichten öffnen',
    in_meeting: 'Bevor unterschrieben werden kann',
    in_review: 'Bevor es vereinbart ist',
    agreed: 'Bevor es abgeschlossen werden kann',
    agreed_with_differences: 'Bevor es abgeschlossen werden kann',
    escalated: 'Bevor das Gespräch weitergeht',
    closed: 'Abgeschlossen',
  },
  understandingStates: {
    not_begun: ({ speaker, listener }) =>
      `${listener} hat noch nicht mit eigenen Worten gesagt, wie ${speaker} es erlebt hat.`,
    awaiting_listener: ({ speaker, listener }) =>
      `Für ${speaker} fehlt noch etwas. ${listener} kann es noch einmal versuchen.`,
    awaiting_speaker: ({ speaker }) => `${speaker} hat noch nicht gesagt, ob es so gemeint war.`,
    confirmed: ({ speaker }) => `${speaker} fühlt sich verstanden.`,
  },
};
