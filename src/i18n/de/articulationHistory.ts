import type { ArticulationActsMessages } from '../en/articulationActsMessages.ts';

const quoted = (text: string | null, otherwise: string) => (text ? `„${text}“` : otherwise);
/** „zu …“ */
const toClause = (clause: string | null) => quoted(clause, 'einem Punkt');
const toSection = (section: string | null) => quoted(section, 'einem Abschnitt');

export const articulationHistory: ArticulationActsMessages['history'] = {
  created: ({ who }) => `${who} hat diese Fassung begonnen.`,
  propose: ({ who }) => `${who} hat die anderen gebeten, sie zu lesen.`,
  counter: ({ who, clause, isLeftOut }) =>
    isLeftOut
      ? `${who} würde ${quoted(clause, 'einen Punkt')} weglassen.`
      : `${who} hat andere Worte zu ${toClause(clause)} vorgeschlagen.`,
  accept: ({ who, clause, from, count }, f) => {
    if (from !== null) {
      return `${who} hat zu ${toClause(clause)} die Worte von ${from} angenommen.`;
    }
    return f.plural(count, {
      one: `${who} hat die Worte zu ${toClause(clause)} angenommen.`,
      other: `${who} hat die Worte zu ${f.number(count)} Punkten angenommen.`,
    });
  },
  sendBack: ({ who, clause }) =>
    clause === null
      ? `${who} hat um Änderungen gebeten und die Fassung zurückgegeben.`
      : `${who} hat um andere Worte zu ${toClause(clause)} gebeten.`,
  echo: ({ who, section }) =>
    `${who} hat ${quoted(section, 'einen Abschnitt')} mit eigenen Worten wiedergegeben.`,
  answerEcho: ({ who, section, verdict }) =>
    ({
      confirmed: `${who} hat bestätigt, wie ${quoted(section, 'ein Abschnitt')} verstanden wurde.`,
      partly: `${who} fühlt sich zu ${toSection(section)} teilweise verstanden.`,
      not_yet: `${who} fühlt sich zu ${toSection(section)} noch nicht verstanden.`,
      none: `${who} hat zu ${toSection(section)} geantwortet.`,
    })[verdict ?? 'none'],
  sign: ({ who, stance }) =>
    stance === 'agree_with_reservation'
      ? `${who} hat mit einem Vorbehalt unterschrieben.`
      : `${who} hat unterschrieben.`,
  unsign: ({ who }) => `${who} hat die eigene Unterschrift zurückgenommen.`,
  activate: ({ who }) => `${who} hat die Fassung in Kraft gesetzt.`,
  supersede: () => 'Eine spätere Fassung ist an ihre Stelle getreten.',
  decline: ({ who }) => `${who} hat die Fassung abgelehnt.`,
  withdraw: ({ who }) => `${who} hat die Fassung zurückgezogen.`,
};
