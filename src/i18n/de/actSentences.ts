import type { ActsMessages } from '../en/acts.ts';
import type { Formats } from '../formats.ts';

export const will: ActsMessages['will'] = {
  request: ({ other }) =>
    `${other} sieht die Bitte und kann zusagen, andere Bedingungen vorschlagen oder ablehnen.`,
  offer: ({ other }) => `${other} sieht das Angebot und kann es annehmen oder ablehnen.`,
  promise: ({ other }) =>
    `${other} erhält Ihr Wort zu diesen Bedingungen, für beide Seiten sichtbar.`,
  accept: ({ other }) => `Diese Bedingungen werden zur Zusage zwischen Ihnen und ${other}.`,
  decline: ({ other }) => `${other} erfährt, dass es nicht dazu kommt; das Gespräch endet.`,
  counter: ({ other }) =>
    `Noch ist nichts vereinbart: ${other} sieht Ihre Bedingungen und antwortet darauf.`,
  withdraw: ({ other }) => `Es ist vom Tisch, bevor etwas vereinbart war; ${other} sieht das.`,
  defer: ({ other }) =>
    `${other} bekommt eine Antwort bis zum neuen Tag; sonst ändert sich nichts.`,
  lapse: ({ other }) =>
    `Das Gespräch mit ${other} endet ohne Antwort; ein neues kann jederzeit beginnen.`,
  report: ({ other }) => `${other} erfährt, dass es erledigt ist, und sagt, ob es zufriedenstellt.`,
  flagRisk: ({ other }) =>
    `${other} erfährt rechtzeitig, dass etwas dazwischenkam; die Zusage gilt weiter.`,
  proposeAmendment: ({ other }) =>
    `Die Zusage gilt unverändert, bis ${other} der Änderung zustimmt.`,
  acceptAmendment: ({ other }) =>
    `Die Änderung wird Teil der Zusage mit ${other}; der erste Termin bleibt im Verlauf.`,
  rejectAmendment: ({ other }) =>
    `Die Zusage bleibt, wie sie war; ${other} sieht, dass Sie dabei bleiben möchten.`,
  renege: ({ other }) =>
    `Die Zusage endet unerfüllt; ${other} sieht Ihren Grund und kann neu planen.`,
  cancel: ({ other }) =>
    `${other} wird von der Zusage entbunden; sie zählt weder als gehalten noch als verfehlt.`,
  reassign: ({ other }) => `${other} wird gefragt, ob das recht ist; bis dahin ändert sich nichts.`,
  declareSatisfied: ({ other }) =>
    `${other} erfährt, dass Sie zufrieden sind; die Zusage ist damit abgeschlossen.`,
  declareDissatisfied: ({ other }) =>
    `${other} sieht, was noch fehlt; die Zusage bleibt offen, bis sie wieder gemeldet wird.`,
  acknowledge: ({ other }) => `${other} liest Ihren Dank im Verlauf.`,
};

export const done: ActsMessages['done'] = {
  request: ({ other }) => `Die Bitte ist abgeschickt. ${other} kann jetzt antworten.`,
  offer: ({ other }) => `Das Angebot ist abgeschickt. ${other} kann jetzt antworten.`,
  promise: ({ other }) => `Zugesagt. ${other} kann sich darauf verlassen.`,
  accept: ({ other }) => `Angenommen. Es ist jetzt eine Zusage zwischen Ihnen und ${other}.`,
  decline: ({ other }) => `Abgelehnt. ${other} kann es sehen.`,
  counter: ({ other }) => `Ihre Bedingungen sind vorgeschlagen. ${other} ist am Zug.`,
  withdraw: () => 'Zurückgezogen.',
  defer: ({ other }) => `${other} sieht, bis wann Sie antworten.`,
  lapse: () => 'Als verfallen vermerkt.',
  report: ({ other }) => `Als erledigt gemeldet. ${other} sagt, ob es zufriedenstellt.`,
  flagRisk: ({ other }) => `${other} ist vorgewarnt.`,
  proposeAmendment: ({ other }) => `Die Änderung ist vorgeschlagen. ${other} ist am Zug.`,
  acceptAmendment: () => 'Die Änderung ist vereinbart.',
  rejectAmendment: () => 'Die Zusage bleibt, wie sie war.',
  renege: ({ other }) => `Die Zusage ist zurückgenommen. ${other} sieht Ihren Grund.`,
  cancel: ({ other }) => `${other} ist von der Zusage entbunden.`,
  reassign: ({ other }) => `Die Übergabe ist vorgeschlagen. ${other} ist am Zug.`,
  declareSatisfied: ({ other }) => `Sie sind zufrieden, und ${other} sieht das.`,
  declareDissatisfied: ({ other }) => `Es liegt wieder bei ${other}.`,
  acknowledge: ({ other }) => `${other} kann Ihren Dank lesen.`,
};

export const history: ActsMessages['history'] = {
  draft: ({ who }) => `${who} hat einen Entwurf geschrieben.`,
  request: ({ who, other, day }, f) =>
    `${who} hat ${other} darum gebeten${day ? `, mit Antwort bis ${f.date(day)}` : ''}.`,
  offer: ({ who, other, day }, f) =>
    `${who} hat es angeboten, und zwar ${other}${day ? `, mit Antwort bis ${f.date(day)}` : ''}.`,
  promise: ({ who }) => `${who} hat es zugesagt.`,
  accept: ({ who }) => `${who} hat es angenommen.`,
  decline: ({ who }) => `${who} hat abgelehnt.`,
  counter: ({ who }) => `${who} hat andere Bedingungen vorgeschlagen.`,
  withdraw: ({ who }) => `${who} hat es zurückgezogen.`,
  defer: ({ who, day }, f) => `${who} hat eine Antwort bis ${day ? f.date(day) : ''} zugesagt.`,
  lapse: ({ who }) =>
    who
      ? `${who} hat vermerkt, dass die Zeit für eine Antwort vorbei war.`
      : 'Die Zeit für eine Antwort ging vorbei.',
  report: ({ who, daysEarly }, f) => {
    if (!daysEarly) return `${who} hat es als erledigt gemeldet.`;
    const days = Math.abs(daysEarly);
    const count = f.plural(days, { one: `${f.number(days)} Tag`, other: `${f.number(days)} Tage` });
    const when = daysEarly > 0 ? `${count} vor dem Termin` : `${count} nach dem Termin`;
    return `${who} hat es als erledigt gemeldet, ${when}.`;
  },
  flagRisk: ({ who, day }, f) =>
    day
      ? `${who} hat vorgewarnt und rechnet jetzt mit dem ${f.date(day)}.`
      : `${who} hat vorgewarnt.`,
  proposeAmendment: ({ who }) => `${who} hat eine Änderung vorgeschlagen.`,
  acceptAmendment: ({ who, person }) =>
    person
      ? `${who} ist einverstanden, dass ${person} übernimmt.`
      : `${who} hat der Änderung zugestimmt.`,
  rejectAmendment: ({ who }) => `${who} möchte es lassen, wie es war.`,
  renege: ({ who }) => `${who} hat die Zusage zurückgenommen.`,
  cancel: ({ who, other }) => `${who} hat ${other} davon entbunden.`,
  reassign: ({ who, person }) => `${who} hat vorgeschlagen, dass ${person ?? ''} übernimmt.`,
  declareSatisfied: ({ who, exceeded, waived }, f) => {
    const more = exceeded.length > 0 && `mehr als erbeten: ${quoted(exceeded, f)}`;
    const less = waived.length > 0 && `erlassen: ${quoted(waived, f)}`;
    const said = [more, less].filter(Boolean).join('; ');
    return `${who} hat sich zufrieden erklärt${said ? ` (${said})` : ''}.`;
  },
  declareDissatisfied: ({ who, unmet }, f) =>
    `${who} hat es zurückgegeben; noch nicht erfüllt: ${quoted(unmet, f)}.`,
  acknowledge: ({ who }) => `${who} hat sich bedankt.`,
};

function quoted(texts: readonly string[], f: Formats): string {
  return f.list(texts.map((text) => `„${text}“`));
}
