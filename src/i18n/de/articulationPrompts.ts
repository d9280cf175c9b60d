import type { ArticulationSectionsMessages } from '../en/articulationSectionsMessages.ts';

export const articulationPrompts: ArticulationSectionsMessages['prompts'] = {
  situation_changed: 'Was ist heute anders als bei der letzten Vereinbarung?',
  situation_unchanged:
    'Was ist geblieben, wie es war, sodass sich alle weiter darauf verlassen können?',
  situation_learned: 'Was haben Sie gemeinsam herausgefunden, das vorher niemand wusste?',
  situation_handover: 'Wer geht, wer kommt, und von welchem Tag an?',
  purpose_why: 'Was würde fehlen, und wem, wenn Sie nicht zusammenarbeiten würden?',
  purpose_together: 'Was geht gemeinsam, das allein keiner Seite gelingt?',
  outcome_told: 'Woran ist zu erkennen, dass es erreicht ist?',
  outcome_when: 'Bis wann, und wie steht es heute?',
  outcome_whom: 'Wer wird den Unterschied merken, und woran?',
  aim_own: 'Was erhofft sich Ihre eigene Organisation davon?',
  aim_limits: 'Was kann Ihre Seite nicht leisten, auch beim besten Willen?',
  responsibility_answers: 'Wen fragt man, wenn etwas unklar ist?',
  responsibility_ends: 'Was wird jemand nicht mehr tun, und wer muss das wissen?',
  responsibility_between:
    'Welche Aufgaben liegen dazwischen, sodass jede Seite sie bei der anderen vermuten kann?',
  responsibility_gap: 'Um welche Aufgabe hat sich niemand gekümmert, als es darauf ankam?',
  responsibility_unwritten:
    'Was hat die Person, die geht, übernommen, ohne dass es irgendwo aufgeschrieben ist?',
  resource_brings: 'Was bringt jede Seite ein, wie viel davon, und für wie lange?',
  resource_short: 'Was geschieht, wenn etwas davon nicht rechtzeitig da ist?',
  decision_who: 'Welche Entscheidungen kann eine Person treffen, und welche treffen Sie gemeinsam?',
  decision_asked: 'Wer möchte vorher gefragt werden, und wozu?',
  decision_stuck: 'Was geschieht, wenn Sie sich nicht einig sind, und nach wie vielen Tagen?',
  communication_ways: 'Auf welchem Weg sind Sie sicher zu erreichen?',
  communication_answer: 'Wie bald können die anderen mit einer Antwort rechnen?',
  communication_bad_news: 'Wenn etwas dazwischenkommt: Wer erfährt es, wie bald, auf welchem Weg?',
  communication_introduces: 'Wer macht die neue Person mit wem bekannt, und bis wann?',
  principle_rules: 'Woran möchten Sie sich halten, auch unter Druck?',
  principle_failing: 'Und wenn es einmal nicht gelingt: Wie sagen Sie es einander?',
  principle_newcomer: 'Was muss jemand Neues wissen, das zu sagen niemand auf die Idee käme?',
  assumption_holds: 'Womit rechnen Sie, das keine Seite in der Hand hat?',
  assumption_signs: 'Woran wäre früh zu merken, dass es nicht mehr stimmt?',
  escalation_first: 'Mit wem reden Sie zuerst, und wie lange versuchen Sie es?',
  escalation_next: 'Wer hilft, wenn das nicht reicht, und wie ist diese Person zu erreichen?',
  escalation_sign: 'An welchem Zeichen erkennen alle, dass es Zeit für den nächsten Schritt ist?',
  review_exit_when: 'An welchem Tag sehen Sie es wieder an, und wer kümmert sich darum?',
  review_exit_leaving:
    'Wenn eine Seite gehen möchte: mit welcher Frist, und was wird wem übergeben?',
};
