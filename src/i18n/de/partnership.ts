import type { RefusalCode } from '../../core/result.ts';
import type { PartnershipMessages } from '../en/partnershipMessages.ts';
import { whyUnreadable } from './whyUnreadable.ts';

const reasons: Partial<Record<RefusalCode, string>> = {
  E_UNKNOWN_ITEM: 'danach fragt der Fragebogen nicht',
  E_WRONG_INSTRUMENT: 'der Fragebogen dazu liegt nicht vor',
};

export const partnership: PartnershipMessages = {
  fileName: 'partnerschaft',
  document: {
    title: ({ parties }, f) =>
      parties.length > 0 ? `Die Partnerschaft von ${f.list(parties)}` : 'Eine Partnerschaft',
    asOf: 'Stand vom',
    parties: 'Wer beteiligt ist',
    noParties: 'Noch ist keine Organisation genannt.',

    trust: 'Wie sie einander sehen',
    noTrust: 'Noch wurde keine Umfrage beantwortet.',
    scaleNote: ({ fewest }, f) =>
      fewest > 1
        ? `Von 0 bis 100. Was weniger als ${f.number(fewest)} Personen beantwortet haben, wird nicht gezeigt, damit einzelne Antworten anonym bleiben.`
        : 'Von 0 bis 100. Die Antworten tragen Namen, darum werden alle gezeigt.',

    openPromises: 'Offene Zusagen',
    noneOpen: 'Keine Zusage ist offen.',
    closedPromises: 'Abgeschlossene Zusagen',
    noneClosed: 'Noch ist keine Zusage abgeschlossen.',
    draftsLeftOut: ({ count }, f) =>
      f.plural(count, {
        one: 'Ein Entwurf ist weggelassen: Er wurde nicht abgeschickt.',
        other: `${f.number(count)} Entwürfe sind weggelassen: Sie wurden nicht abgeschickt.`,
      }),

    postMortems: 'Nachbetrachtungen',
    noPostMortems: 'Es gibt keine Nachbetrachtung.',
    postMortemsLeftOut: ({ count }, f) =>
      f.plural(count, {
        one: 'Eine Nachbetrachtung ist weggelassen: Nach der Absprache dürfen weniger Menschen sie lesen.',
        other: `${f.number(count)} Nachbetrachtungen sind weggelassen: Nach der Absprache dürfen weniger Menschen sie lesen.`,
      }),

    articulations: 'Was sie voneinander erwarten',
    noArticulations: 'Noch ist nichts aufgeschrieben.',
    nothingInForce: 'Kein Text ist in Kraft.',
    otherVersions: 'Andere Fassungen',

    leftOut: ({ count }, f) =>
      f.plural(count, {
        one: 'Etwas ist weggelassen',
        other: `An ${f.number(count)} Stellen ist etwas weggelassen`,
      }),
    leftOutBecause: ({ path, code }) => {
      const reason = reasons[code] ?? whyUnreadable(code);
      return path ? `${path}: ${reason}.` : `Das Ganze: ${reason}.`;
    },
  },
  calendar: {
    recurrence: ({ title }) => `Kam es wieder? ${title}`,
    recurrenceMeans: ({ parties }, f) =>
      `An diesem Tag soll gemeinsam angesehen werden, ob es wiederkam: ${f.list(parties)}.`,
    gone: 'Dieser Tag gilt nicht mehr: Wozu er gehörte, wurde herausgenommen.',
  },
};
