import { overview as german } from '../../src/i18n/de/overview.ts';
import { overview } from '../../src/i18n/en/overview.ts';
import { flatMessages } from '../support/flatMessages.ts';
import { WordsTable } from '../support/WordsTable.tsx';

/** The words of the overview: `messages.overview`. */
export function OverviewWords() {
  return (
    <WordsTable
      english={flatMessages(overview)}
      german={flatMessages(german)}
      sample={{
        partners: ['Harbour Logistics'],
        isSide: true,
        name: 'October 2026',
        count: 3,
        days: 14,
        party: 'Harbour Logistics',
        rater: 'Harbour Logistics',
        target: 'Northwind Health',
        index: 65,
        n: 9,
        wave: 'October 2026',
        change: 10,
      }}
    />
  );
}
