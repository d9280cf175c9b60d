import type { ArticulationActsMessages } from './articulationActsMessages.ts';

const quoted = (text: string | null, otherwise: string) => (text ? `“${text}”` : otherwise);
const aClause = (clause: string | null) => quoted(clause, 'a clause');
const aSection = (section: string | null) => quoted(section, 'a section');

export const articulationHistory: ArticulationActsMessages['history'] = {
  created: ({ who }) => `${who} began this version.`,
  propose: ({ who }) => `${who} asked the others to read it.`,
  counter: ({ who, clause, isLeftOut }) =>
    isLeftOut
      ? `${who} would leave out ${aClause(clause)}.`
      : `${who} offered another wording of ${aClause(clause)}.`,
  accept: ({ who, clause, from, count }, f) => {
    if (from !== null) return `${who} took the wording of ${from} for ${aClause(clause)}.`;
    return f.plural(count, {
      one: `${who} took the wording of ${aClause(clause)}.`,
      other: `${who} took the wording of ${f.number(count)} clauses.`,
    });
  },
  sendBack: ({ who, clause }) =>
    clause === null
      ? `${who} sent it back to be changed.`
      : `${who} asked for another wording of ${aClause(clause)}.`,
  echo: ({ who, section }) => `${who} wrote ${aSection(section)} back in its own words.`,
  answerEcho: ({ who, section, verdict }) =>
    ({
      confirmed: `${who} confirmed how ${aSection(section)} was understood.`,
      partly: `${who} said that ${aSection(section)} was understood in part.`,
      not_yet: `${who} said that ${aSection(section)} was not understood yet.`,
      none: `${who} answered on ${aSection(section)}.`,
    })[verdict ?? 'none'],
  sign: ({ who, stance }) =>
    stance === 'agree_with_reservation' ? `${who} signed, with a reservation.` : `${who} signed.`,
  unsign: ({ who }) => `${who} took its signature back.`,
  activate: ({ who }) => `${who} brought it into force.`,
  supersede: () => 'A later version took its place.',
  decline: ({ who }) => `${who} declined it.`,
  withdraw: ({ who }) => `${who} withdrew it.`,
};
