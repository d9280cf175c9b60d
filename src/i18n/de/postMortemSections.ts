import type { PostMortemSectionsMessages } from '../en/postMortemSectionsMessages.ts';
import { postMortemFields } from './postMortemFields.ts';

export const postMortemSections: PostMortemSectionsMessages = {
  sections: {
    frame: {
      title: 'Der Rahmen',
      help: 'Wozu dieses Gespräch dient, und wie Sie dabei miteinander umgehen möchten.',
    },
    event: {
      title: 'Was das Vertrauen erschüttert hat',
      help: 'Ein Ereignis, in wenigen schlichten Sätzen, die beide Seiten so schreiben könnten.',
    },
    timeline: {
      title: 'Was der Reihe nach geschah',
      help: 'Nur Tatsachen, der Zeit nach erzählt, von einiger Zeit vor dem Ereignis an. Wo Sie eine Tatsache anders sehen, sagen Sie es: Beides bleibt stehen.',
    },
    perspectives: {
      title: 'Wie jede Seite es erlebt hat',
      help: 'Jede Seite schreibt für sich, und beide Sichten öffnen sich im selben Augenblick. Keine davon ist die richtige.',
    },
    understanding: {
      title: 'Haben wir einander verstanden?',
      help: 'Sagen Sie mit eigenen Worten, wie die andere Seite es erlebt hat. Sie müssen nicht zustimmen; Sie finden nur heraus, ob es so gemeint war.',
    },
    impact: {
      title: 'Was es mit dem Vertrauen gemacht hat',
      help: 'Wie weit Sie der anderen Seite vorher vertraut haben, und wie weit Sie es jetzt tun.',
    },
    factors: {
      title: 'Was dazu beigetragen hat',
      help: 'Meist kommt mehreres zusammen. Fragen Sie, wie es dazu kommen konnte, und sehen Sie auf beide Seiten und auf das, was dazwischen liegt.',
    },
    repair: {
      title: 'Anerkennen und in Ordnung bringen',
      help: 'Was Ihre Seite anerkennen möchte, mit eigenen Worten. Alles hier ist freiwillig, und niemand schreibt es für Sie.',
    },
    changes: {
      title: 'Was anders wird',
      help: 'Zu allem, was beigetragen hat: eine Änderung, die es verhindert, oder der Grund, warum sich nichts ändert.',
    },
    selfCheck: {
      title: 'Eine Frage an uns selbst',
      help: 'Jede Seite fragt sich selbst, was sie die andere fragen würde.',
    },
    escalation: {
      title: 'Wenn Reden nicht reicht',
      help: 'Vereinbaren Sie es jetzt, solange Zeit ist: welche Schritte Sie gehen würden, und was jeden davon auslöst.',
    },
    recurrence: {
      title: 'Ist es wieder vorgekommen?',
      help: 'Ein Tag, um wieder hinzusehen, und das Zeichen, an dem Sie merken würden, dass es wiederkommt.',
    },
    questions: { title: 'Fragen', help: 'Eine nach der anderen, mit eigenen Worten.' },
    signOff: {
      title: 'Unterschreiben',
      help: 'Jede Seite unterschreibt den Text, wie er steht. Sie können unterschreiben und zugleich vermerken, was Sie anders sehen.',
    },
  },
  fields: postMortemFields,
  seenBy: {
    alone: 'Das sieht nur Ihre Seite, bis beide abgegeben haben.',
    both: 'Beide Seiten sehen das und können hier schreiben.',
    aloneUntilTalk: 'Das sieht nur Ihre Seite, bis das Gespräch beginnt.',
    aloneOfASide: 'Was eine Seite schreibt, sieht nur sie, bis beide abgegeben haben.',
    aloneOfASideUntilTalk: 'Was eine Seite hier angibt, sieht nur sie, bis das Gespräch beginnt.',
    answersAlone:
      'Was jede Seite für sich beantwortet, öffnet sich für beide zugleich; den Rest sehen beide.',
    bothReadEachItsOwn: 'Beide Seiten sehen das; jede schreibt ihren eigenen Teil.',
    bothReadNobodyWrites: 'Beide Seiten sehen das. Es bleibt, wie es abgegeben wurde.',
    readAlong: 'Beide Seiten sehen das und können hier schreiben; Sie lesen mit.',
    closed: 'Beide Seiten sehen das. Es lässt sich nicht mehr ändern.',
    closedApart:
      'Was jede Seite hier für sich geschrieben hat, sieht nur sie: Es wurde abgeschlossen, bevor es sich für beide geöffnet hat.',
  },
  howPartySawIt: ({ party }) => `Wie ${party} es erlebt hat`,
  trustOf: ({ rater, target }) => `Wie weit ${rater} ${target} vertraut`,
  repairIntro:
    'Nehmen Sie, was für Ihre Seite stimmt, und lassen Sie das andere weg. Die Reihenfolge ist die, in der Menschen in einer Studie diese Dinge gewichtet haben.',
  suggestedRules: [
    'Wir sprechen für uns und lassen die andere Seite für sich sprechen.',
    'Wir sagen, was wir gesehen haben, bevor wir sagen, was wir davon halten.',
    'Wir fragen „Wie kam es dazu?“ statt „Warum haben Sie das getan?“.',
    'Wir lassen einander ausreden und sagen, was wir verstanden haben, bevor wir antworten.',
    'Wir gehen davon aus, dass alle getan haben, was ihnen damals sinnvoll schien.',
    'Was hier gesagt wird, bleibt bei denen, auf die wir uns geeinigt haben.',
  ],
  suggestRules: 'Mit sechs Vorschlägen beginnen',
};
