import type { CommonMessages } from '../en/common.ts';

export const common: CommonMessages = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  back: 'Zurück',
  optional: 'freiwillig',
  required: 'erforderlich',
  errorSummaryTitle: ({ count }, f) =>
    f.plural(count, {
      one: 'Eine Stelle braucht noch Ihre Aufmerksamkeit',
      other: `${f.number(count)} Stellen brauchen noch Ihre Aufmerksamkeit`,
    }),
  errorPrefix: 'Fehler:',
  notLoaded: 'Dieser Teil ließ sich nicht laden. Gibt es ein Netz? Nichts wurde geändert.',
  tryAgain: 'Erneut versuchen',
};
