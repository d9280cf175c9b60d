import { deRules } from './deRules.ts';
import { dePhrases, deWords } from './deWords.ts';
import type { LintPack } from './types.ts';

/** German, formal and informal. */
export const de: LintPack = {
  advice: {
    counterfactual: {
      why: 'Was nicht geschah, verdeckt, was damals zu sehen und zu tun war.',
      ask: 'Was wusste jede Seite in diesem Moment, und was sprach für ihre Entscheidung?',
    },
    blame_label: {
      why: 'Mit einem Etikett für Menschen endet die Suche nach dem, was dazu führte.',
      ask: 'Was machte diesen Schritt schwierig?',
    },
    mind_reading: {
      why: 'Was gemeint war, weiß nur die andere Seite; eine Vermutung lädt zum Streit ein.',
      ask: 'Was war zu sehen oder zu hören, und was sagt die andere Seite selbst dazu?',
    },
    absolute: {
      why: 'Eine einzige Ausnahme genügt, um es zu bestreiten, und das Anliegen geht verloren.',
      ask: 'An welchen Tagen war es so, und wie oft ging es gut?',
    },
    why_you: {
      why: 'Auf ein Warum hin verteidigt man sich, statt zu beschreiben.',
      ask: 'Was ging dem voraus, und wie sah es von der anderen Seite aus?',
    },
    demand: {
      why: 'Eine Forderung lässt keinen Raum für ein freiwilliges Ja.',
      ask: 'Was wird bis wann gebraucht, und was würde es der anderen Seite ermöglichen?',
    },
    vague_action: {
      why: 'Später kann niemand sagen, ob das getan ist.',
      ask: 'Wer tut was bis wann, und woran sehen beide Seiten, dass es getan ist?',
    },
  },
  words: deWords,
  phrases: dePhrases,
  rules: deRules,
};
