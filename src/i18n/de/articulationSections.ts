import type { ArticulationSectionsMessages } from '../en/articulationSectionsMessages.ts';
import { articulationFields, articulationTexts } from './articulationFields.ts';
import { articulationPrompts } from './articulationPrompts.ts';

export const articulationSections: ArticulationSectionsMessages = {
  sections: {
    situation: {
      title: 'Wie die Dinge stehen',
      help: 'Was sich geändert hat, und was nicht. Was bleibt, ist so gut zu wissen wie das, was geht.',
    },
    purpose: {
      title: 'Wozu wir da sind',
      help: 'Warum Sie zusammenarbeiten, in Worten, die alle Beteiligten so sagen könnten.',
    },
    outcome: {
      title: 'Gemeinsame Ergebnisse',
      help: 'Was für jemanden anders wird, woran es zu erkennen ist, und bis wann.',
    },
    aim: {
      title: 'Was jede Seite für sich möchte',
      help: 'Eigene Anliegen gehören hierher: Auf die bekannten lässt sich Rücksicht nehmen.',
    },
    responsibility: {
      title: 'Wer was tut',
      help: 'Für jede Aufgabe steht genau eine Stelle ein, und mindestens eine führt sie aus. Auch was endet, wird gesagt.',
    },
    resource: {
      title: 'Was jede Seite einbringt',
      help: 'Menschen, Zeit, Geld, Zugang: worauf die Arbeit zählen kann.',
    },
    decision: {
      title: 'Wie wir entscheiden',
      help: 'Welche Entscheidungen es gibt, wer sie trifft, und was geschieht, wenn Sie sich nicht einig sind.',
    },
    communication: {
      title: 'Wie wir in Verbindung bleiben',
      help: 'Auf welchem Weg, wie oft, und wie bald eine Antwort kommt.',
    },
    principle: {
      title: 'Wie wir zusammenarbeiten',
      help: 'Ein paar Sätze, an die man sich an einem schweren Tag halten kann.',
    },
    assumption: {
      title: 'Worauf das beruht',
      help: 'Wenn etwas davon nicht mehr stimmt, ist das ein Anlass zu reden, und niemandes Schuld.',
    },
    escalation: {
      title: 'Wenn wir feststecken',
      help: 'Jetzt vereinbart, solange Zeit ist: an wen Sie sich wenden, in welcher Reihenfolge und nach wie langer Zeit.',
    },
    review_exit: {
      title: 'Wieder hinsehen, und gut beenden',
      help: 'Wann Sie es neu ansehen, und wie eine Seite gehen kann, ohne den anderen zu schaden.',
    },
  },
  steps: {
    start: {
      title: 'Worum es geht',
      help: 'Ein Name, der Grund dafür, warum jetzt, und die Tage, von denen an und bis zu denen es passen soll.',
    },
    people: {
      title: 'Wer ist wer',
      help: 'Alle, die der Text nennt, damit er auch in Jahren noch zu lesen ist.',
    },
    changes: {
      title: 'Was sich ändert, und warum',
      help: 'Im Vergleich mit der Fassung, die diese ablöst. Wer später dazukommt, wird nach dem Warum fragen.',
    },
    commitments: {
      title: 'Was aus offenen Zusagen wird',
      help: 'Nichts, worauf jemand wartet, geht verloren: Jede Zusage gilt weiter, wird geändert oder losgelassen.',
    },
    signOff: {
      title: 'Unterschreiben',
      help: 'Von jeder Seite unterschreibt jemand den Text, wie er steht. Dabei lässt sich ein Vorbehalt nennen.',
    },
  },
  fields: articulationFields,
  texts: articulationTexts,
  prompts: articulationPrompts,
  addClause: {
    situation: 'Hinzufügen, was sich geändert hat oder bleibt',
    purpose: 'Satz zum Zweck hinzufügen',
    outcome: 'Ergebnis hinzufügen',
    aim: 'Anliegen hinzufügen',
    responsibility: 'Aufgabe hinzufügen',
    resource: 'Hinzufügen, was eine Seite einbringt',
    decision: 'Regel hinzufügen',
    communication: 'Weg hinzufügen, in Verbindung zu bleiben',
    principle: 'Satz hinzufügen',
    assumption: 'Annahme hinzufügen',
    escalation: 'Schritt hinzufügen',
    review_exit: 'Hinzufügen, was Sie vereinbaren',
  },
  emptySection: {
    situation:
      'Was ist heute anders als am Anfang? Und worauf können sich alle weiterhin verlassen?',
    purpose: 'Wenn es die Partnerschaft nicht gäbe: Was würde fehlen, und wem?',
    outcome: 'Noch kein Ergebnis. Beginnen Sie damit, wem es dient, und was diese Menschen merken.',
    aim: 'Noch keine Anliegen. Was erhofft sich Ihre eigene Organisation davon?',
    responsibility:
      'Noch keine Aufgaben. Beginnen Sie mit denen, bei denen unklar war, wer sie in der Hand hat.',
    resource: 'Noch nichts. Was braucht die Arbeit, um gut zu gehen, und wer bringt es ein?',
    decision: 'Noch keine Regeln. Welche Entscheidung dauerte zu lange oder kam überraschend?',
    communication: 'Noch nichts. Wie bald brauchen Sie eine Antwort, wenn etwas dazwischenkommt?',
    principle: 'Welcher Satz hätte Ihnen am letzten schweren Tag geholfen?',
    assumption: 'Noch nichts. Was muss weiterhin stimmen, damit dieser Text Sinn ergibt?',
    escalation: 'Noch keine Schritte. Sie vereinbaren sich leichter, solange niemand sie braucht.',
    review_exit: 'Noch nichts. An welchem Tag wäre gut zu fragen, ob es noch passt?',
  },
};
