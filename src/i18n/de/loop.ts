import type { LoopMessages } from '../en/loop.ts';

export const loop: LoopMessages = {
  why: 'Warum es das gibt',
  cameOfIt: 'Was daraus wurde',
  places: {
    'trust-radar': 'Vertrauen',
    'trust-survey': 'Umfrage',
    'commitment-tracker': 'Zusage',
    'post-mortem': 'Nachbetrachtung',
    'rearticulation-form': 'Vereinbarung',
  },
  gone: 'Das ist hier nicht mehr vorhanden.',
  wave: ({ title }) => `Runde vom ${title}`,

  evidenceTitle: 'Was damit zu tun hat',
  evidenceNote: 'Etwas zum Besprechen, keine Note.',
  noEvidence: 'Bisher ist keine Zusage und keine Nachbetrachtung damit verbunden.',
  kept: ({ count }, f) =>
    f.plural(count, {
      one: '1 Zusage gehalten',
      other: `${f.number(count)} Zusagen gehalten`,
    }),
  keptLate: ({ count }, f) =>
    f.plural(count, { one: '1 verspätet', other: `${f.number(count)} verspätet` }),
  missed: ({ count }, f) =>
    f.plural(count, { one: '1 nicht gehalten', other: `${f.number(count)} nicht gehalten` }),
  open: ({ count }, f) =>
    f.plural(count, { one: '1 noch offen', other: `${f.number(count)} noch offen` }),
  more: ({ count }, f) =>
    f.plural(count, { one: '1 weitere', other: `${f.number(count)} weitere` }),
  postMortems: 'Nachbetrachtungen dazu',

  startPostMortem: 'Nachbetrachtung beginnen',
  startPostMortemWith: ({ party }) => `Nachbetrachtung mit ${party} beginnen`,
  startPostMortemWill:
    'Beginnt einen Entwurf, den Sie noch verwerfen können. Die andere Seite wird erst gefragt, wenn Sie ihn teilen.',
  continuePostMortem: 'Nachbetrachtung fortsetzen',
  continuePostMortemWith: ({ party }) => `Nachbetrachtung mit ${party} fortsetzen`,
  begun: 'Ein Entwurf ist angelegt.',

  resetTitle: 'Erwartungen neu klären',
  reset: 'Gemeinsam neu vereinbaren',
  resetWill:
    'Beginnt eine Vereinbarung, in der schon steht, was diese Nachbetrachtung ergeben hat. Damit ist noch nichts beschlossen.',
  continueReset: 'Vereinbarung fortsetzen',

  requestsTitle: 'Neue Verantwortungen',
  requests: ({ count }, f) =>
    f.plural(count, {
      one: 'Für 1 neue Verantwortung um eine Zusage bitten',
      other: `Für ${f.number(count)} neue Verantwortungen um Zusagen bitten`,
    }),
  requestsWill:
    'Daraus werden Entwürfe von Bitten unter Ihren Zusagen. Sie schicken sie ab; die andere Seite sagt zu oder nicht.',
  requested: ({ count }, f) =>
    f.plural(count, {
      one: '1 Entwurf einer Bitte wartet auf Sie.',
      other: `${f.number(count)} Entwürfe von Bitten warten auf Sie.`,
    }),

  askAnew: 'Beide Seiten neu befragen',
  askAnewWill: 'Eine neue Runde der Umfrage zeigt, ob sich das Vertrauen seither bewegt hat.',

  refused: 'Das war nicht möglich. Es hat sich nichts geändert.',
};
