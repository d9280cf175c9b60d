import type { RefusalCode } from '../../core/result.ts';
import type { PartnershipMessages } from './partnershipMessages.ts';
import { whyUnreadable } from './whyUnreadable.ts';

export type { PartnershipMessages } from './partnershipMessages.ts';

const reasons: Partial<Record<RefusalCode, string>> = {
  E_UNKNOWN_ITEM: 'the questionnaire does not ask this',
  E_WRONG_INSTRUMENT: 'it answers a questionnaire that is not in the record',
};

export const partnership: PartnershipMessages = {
  fileName: 'partnership',
  document: {
    title: ({ parties }, f) =>
      parties.length > 0 ? `The partnership of ${f.list(parties)}` : 'A partnership',
    asOf: 'As of',
    parties: 'Who takes part',
    noParties: 'No organisation is named yet.',

    trust: 'How they see each other',
    noTrust: 'No survey has been answered yet.',
    scaleNote: ({ fewest }, f) =>
      fewest > 1
        ? `From 0 to 100. What fewer than ${f.number(fewest)} people answered is not shown, so that single answers stay anonymous.`
        : 'From 0 to 100. The answers are signed, so all of them are shown.',

    openPromises: 'Open promises',
    noneOpen: 'No promise is open.',
    closedPromises: 'Promises that are over',
    noneClosed: 'No promise is over yet.',
    draftsLeftOut: ({ count }, f) =>
      f.plural(count, {
        one: 'One draft is left out: it has not been sent.',
        other: `${f.number(count)} drafts are left out: they have not been sent.`,
      }),

    postMortems: 'Post-mortems',
    noPostMortems: 'There is no post-mortem.',
    postMortemsLeftOut: ({ count }, f) =>
      f.plural(count, {
        one: 'One post-mortem is left out: it was agreed that fewer people may read it.',
        other: `${f.number(count)} post-mortems are left out: it was agreed that fewer people may read them.`,
      }),

    articulations: 'What they expect of each other',
    noArticulations: 'Nothing is written down yet.',
    nothingInForce: 'No text is in force.',
    otherVersions: 'Other versions',

    leftOut: ({ count }, f) =>
      f.plural(count, {
        one: 'One thing is left out',
        other: `${f.number(count)} things are left out`,
      }),
    leftOutBecause: ({ path, code }) => {
      const reason = reasons[code] ?? whyUnreadable(code);
      return path ? `${path}: ${reason}.` : `The record: ${reason}.`;
    },
  },
  calendar: {
    recurrence: ({ title }) => `Has it come back? ${title}`,
    recurrenceMeans: ({ parties }, f) =>
      `The day on which ${f.list(parties)} want to look together whether it has come back.`,
    gone: 'This day no longer counts: what it belonged to was taken out of the record.',
  },
};
